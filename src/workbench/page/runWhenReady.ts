import type { Host } from "../host/createHost";

const retryMs = 100;
const patienceMs = 20_000;

/**
 * Runs a command of the add-in, waiting for the add-in to load if it must: Excel, too, keeps a press of a button
 * until the shared runtime has started.
 *
 * @param host whose add-in it is
 * @param functionName as the manifest names it
 * @param controlId the button that was pressed
 * @throws {Error} the add-in did not start in time, or has no such command
 */
export async function runWhenReady(host: Host, functionName: string, controlId?: string): Promise<void> {
  const until = performance.now() + patienceMs;
  while (!host.isReady && performance.now() < until) {
    await new Promise((resolve) => window.setTimeout(resolve, retryMs));
  }
  await host.runCommand(functionName, controlId);
}
