// Which file stands behind an address of the local server.
import { existsSync, statSync } from "node:fs";
import { join, resolve, sep } from "node:path";

const modules = (...parts) => join("node_modules", ...parts);

/** Unmodified files of the engine and what it stands on, each with its licence, so that any can be exchanged. */
const vendor = new Map(
  Object.entries({
    "o_spreadsheet.js": modules("@odoo", "o-spreadsheet", "dist", "o_spreadsheet.min.iife.js"),
    "o_spreadsheet.css": modules("@odoo", "o-spreadsheet", "dist", "o_spreadsheet.css"),
    "o_spreadsheet.xml": modules("@odoo", "o-spreadsheet", "dist", "o_spreadsheet.xml"),
    "o_spreadsheet.LICENSE.txt": modules("@odoo", "o-spreadsheet", "LICENSE"),
    "owl.js": modules("@odoo", "owl", "dist", "owl.iife.min.js"),
    "owl.LICENSE.txt": modules("@odoo", "owl", "LICENSE"),
    "chart.js": modules("chart.js", "dist", "chart.umd.min.js"),
    "chart.LICENSE.txt": modules("chart.js", "LICENSE.md"),
    "bootstrap.css": modules("bootstrap", "dist", "css", "bootstrap.min.css"),
    "bootstrap.LICENSE.txt": modules("bootstrap", "LICENSE"),
    "font-awesome/css/font-awesome.css": modules("font-awesome", "css", "font-awesome.min.css"),
    "font-awesome/README.md": modules("font-awesome", "README.md"),
  }),
);

const folders = [
  ["/workbench/", "dist-workbench"],
  ["/office/", modules("@microsoft", "office-js", "dist")],
  ["/vendor/font-awesome/fonts/", modules("font-awesome", "fonts")],
  ["/", "dist"],
];

/** The part of an address after the origin, decoded; undefined when it cannot be one of ours. */
function decodedPath(address) {
  try {
    const path = decodeURIComponent(address.split(/[?#]/)[0] ?? "");
    const isSafe = path.startsWith("/") && !path.includes("\0") && !path.includes("\\");
    return isSafe && !path.split("/").some((part) => part.startsWith(".")) ? path : undefined;
  } catch {
    // Not a valid encoding, so no file of ours.
    return undefined;
  }
}

const isFile = (place) => existsSync(place) && statSync(place).isFile();

/**
 * The file for an address, or undefined. No address leads out of the served folders: parts that begin with a dot
 * are refused, and the result must lie in its folder.
 *
 * @param {string} address path and query of a request
 * @param {string} root the project's folder
 */
export function fileFor(address, root) {
  const path = decodedPath(address);
  if (path === undefined) return undefined;
  if (path === "/" || path === "/workbench.html") return join(root, "dist-workbench", "workbench.html");
  const engineFile = path.startsWith("/vendor/") ? vendor.get(path.slice("/vendor/".length)) : undefined;
  if (engineFile !== undefined) return join(root, engineFile);
  const [prefix, folder] = folders.find(([start]) => path.startsWith(start));
  return fileInside(resolve(root, folder), path.slice(prefix.length));
}

/** The file of the built add-in for an address, or undefined. */
export function publishedFileFor(address, root) {
  const path = decodedPath(address);
  return path === undefined ? undefined : fileInside(resolve(root, "dist"), path.slice(1));
}

function fileInside(base, path) {
  const place = resolve(base, path);
  return place.startsWith(base + sep) && isFile(place) ? place : undefined;
}
