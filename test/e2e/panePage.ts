import { spawn, type ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import type axeCore from "axe-core";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import { findBrowser } from "./findBrowser.cjs";

const project = path.join(__dirname, "../..");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** The workbench in a browser, with the built pane in its frame. */
export interface PanePage {
  readonly page: Page;
  readonly pane: Frame;
  /** Addresses outside the workbench that were asked for. */
  readonly outside: readonly string[];
  /** Errors that the page or the pane wrote to the console. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

let server: ChildProcess | undefined;
let browser: Browser | undefined;
let address = "";

/** Serves what is built and starts the browser. */
export async function startWorkbench(): Promise<void> {
  const script = path.join(project, "src/workbench/server/start.mjs");
  const child = spawn(process.execPath, [script, "--as-built", "--no-open", "--port", "0"], { cwd: project });
  server = child;
  address = await new Promise<string>((resolve, reject) => {
    let said = "";
    const listen = (part: Buffer): void => {
      said += part.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said);
      if (found) resolve(found[0]);
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.on("exit", () => {
      reject(new Error(`The workbench did not start: ${said}`));
    });
  });
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error("No browser was found; set SEOULAI_BROWSER to one.");
  browser = await chromium.launch({
    executablePath,
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
}

/** Ends the browser and the server. */
export async function stopWorkbench(): Promise<void> {
  await browser?.close();
  server?.kill();
}

/** Opens a new workbook and waits until the pane shows its first panel. */
export async function openPane(): Promise<PanePage> {
  if (!browser) throw new Error("Start the workbench first.");
  const context = await browser.newContext({ viewport: { width: 1280, height: 820 } });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const outside: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) outside.push(url);
  });
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.goto(address);
  const element = await page.waitForSelector("iframe[src*='taskpane.html']");
  const pane = await element.contentFrame();
  if (!pane) throw new Error("The pane's frame has no content.");
  await pane.waitForSelector("#panel-benchmarks [role=listbox]");
  return { page, pane, outside, errors, close: () => context.close() };
}

/** What axe finds wrong in the pane, a line each. */
export async function accessibilityProblems(pane: Frame): Promise<string[]> {
  await pane.evaluate(axe);
  return pane.evaluate(async () => {
    const { axe: run } = globalThis as unknown as { axe: typeof axeCore };
    const { violations } = await run.run(document, { resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
}
