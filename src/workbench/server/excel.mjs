// npm run excel: builds, serves over https with a development certificate, and sideloads into desktop Excel.
import { spawn } from "node:child_process";
import { createServer } from "node:https";
import { parseNumber } from "office-addin-cli";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import { publishedHandler } from "./handlers.mjs";
import { listen } from "./listen.mjs";
import { prepare } from "./prepare.mjs";
import { projectFolder } from "./projectFolder.mjs";

/** Fetched when asked for: as a dependency it would bring a native module that many machines cannot build. */
const debugging = (...words) =>
  new Promise((resolve, reject) => {
    const child = spawn("npx", ["--yes", "office-addin-debugging@7", ...words], {
      cwd: projectFolder,
      stdio: "inherit",
      shell: process.platform === "win32",
    });
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });

async function excel() {
  if (process.platform !== "win32" && process.platform !== "darwin") {
    throw new Error(
      "Desktop Excel exists on Windows and on the Mac. Here, use the workbench (npm start), or Excel on the web as the README tells.",
    );
  }
  prepare();
  // The manifest names this port, so there is no other choice.
  const port = parseNumber(
    process.env.npm_package_config_dev_server_port ?? "3000",
    "The port must be a number.",
  );
  const server = createServer(await getHttpsServerOptions(), publishedHandler());
  await listen(server, { port });
  console.log(`The add-in is served at https://localhost:${port}/. Stop it with Ctrl+C.`);
  process.once("SIGINT", () => {
    void debugging("stop", "manifest.xml").finally(() => process.exit(0));
  });
  if ((await debugging("start", "manifest.xml", "desktop", "--no-debug")) !== 0) {
    throw new Error("Excel could not be started with the add-in: see the message above.");
  }
}

excel().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
