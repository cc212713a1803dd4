// npm start: sets up what is missing, serves the workbench, prints its address. Needs Node 20 and nothing else.
import { createServer } from "node:http";
import { parseArgs } from "node:util";
import { workbenchHandler } from "./handlers.mjs";
import { listen } from "./listen.mjs";
import { openBrowser } from "./openBrowser.mjs";
import { prepare } from "./prepare.mjs";

function readOptions() {
  const { values } = parseArgs({
    options: {
      port: { type: "string" },
      "no-open": { type: "boolean", default: false },
      "as-built": { type: "boolean", default: false },
    },
  });
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65535)) {
    throw new Error(`--port takes a whole number from 0 to 65535; it is "${values.port}".`);
  }
  return { port, open: !values["no-open"], asBuilt: values["as-built"] };
}

async function start() {
  const [major] = process.versions.node.split(".").map(Number);
  if (major < 20) throw new Error(`SEOULAI needs Node 20 or newer; this is Node ${process.versions.node}.`);
  const { port, open, asBuilt } = readOptions();
  if (!asBuilt) prepare();
  const server = createServer(workbenchHandler());
  const stop = () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  const address = `http://127.0.0.1:${await listen(server, { port })}/`;
  console.log(`\nThe SEOULAI workbench is at ${address}\nStop it with Ctrl+C.`);
  if (open) openBrowser(address);
}

start().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
