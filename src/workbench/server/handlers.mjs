import { createReadStream, readFileSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { basename, extname } from "node:path";
import { headers } from "./headers.mjs";
import { projectFolder } from "./projectFolder.mjs";
import { fileFor, publishedFileFor } from "./routes.mjs";
import { localManifest, panePage } from "./servedText.mjs";

const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".md": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".xml": "text/xml; charset=utf-8",
};

/** A page of another site could reach this port under a name of its own; only this machine's names are answered. */
const isLocalName = (host) => /^(localhost|127\.0\.0\.1)(:\d+)?$/.test(host ?? "");

const typeOf = (file) => types[extname(file)] ?? "application/octet-stream";

/** Whose policy a file has; all others have that of a plain page. */
const kinds = {
  "taskpane.html": "pane",
  "workbench.html": "workbench",
  "importWorker.js": "worker",
  "indexWorker.js": "worker",
};

const kindOf = (file) => kinds[basename(file)] ?? "plain";

function refuse(response, status, text) {
  response.writeHead(status, { ...headers("plain", ""), "Content-Type": "text/plain; charset=utf-8" });
  response.end(`${text}\n`);
}

function send(request, response, file) {
  const nonce = randomBytes(16).toString("base64");
  const kind = kindOf(file);
  const isManifest = request.url.split("?")[0] === "/manifest.xml";
  const changed =
    kind === "pane"
      ? panePage(readFileSync(file, "utf8"), nonce)
      : isManifest
        ? localManifest(readFileSync(file, "utf8"), `http://${request.headers.host}`)
        : undefined;
  response.writeHead(200, { ...headers(kind, nonce), "Content-Type": typeOf(file) });
  if (request.method === "HEAD") response.end();
  else if (changed !== undefined) response.end(changed);
  else createReadStream(file).pipe(response);
}

/**
 * Answers requests for the workbench and the built add-in.
 *
 * @param {string} root the project's folder
 * @returns {import("node:http").RequestListener}
 */
export function workbenchHandler(root = projectFolder) {
  return (request, response) => {
    if (!isLocalName(request.headers.host))
      return refuse(response, 403, "This server answers this machine only.");
    if (request.method !== "GET" && request.method !== "HEAD")
      return refuse(response, 405, "Only GET is answered.");
    const file = fileFor(request.url ?? "/", root);
    if (file === undefined) return refuse(response, 404, `There is no ${request.url}.`);
    try {
      send(request, response, file);
    } catch (error) {
      console.error(error);
      refuse(response, 500, error instanceof Error ? error.message : String(error));
    }
  };
}

/**
 * Answers requests for the add-in exactly as built, for real Excel.
 *
 * @param {string} root the project's folder
 * @returns {import("node:http").RequestListener}
 */
export function publishedHandler(root = projectFolder) {
  return (request, response) => {
    const file = publishedFileFor(request.url ?? "/", root);
    if (file === undefined) return refuse(response, 404, `There is no ${request.url}.`);
    response.writeHead(200, { "Content-Type": typeOf(file), "Cache-Control": "no-store" });
    createReadStream(file).pipe(response);
  };
}
