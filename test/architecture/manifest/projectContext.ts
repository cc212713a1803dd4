import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ManifestContext } from "./checkManifest";

/** Files of the add-in that exist only after a build; their sources have other names. */
const built = [
  "taskpane.html",
  "functions.js",
  "functions.json",
  "functions-ko.json",
  "help.html",
  "privacy.html",
  "support.html",
];

/** Width and height from the header of a PNG file. */
export function pngSize(file: string): { width: number; height: number } | undefined {
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  if (bytes.toString("latin1", 1, 4) !== "PNG") return undefined;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** The names that src/commands gives to Office.actions.associate. */
export function associatedNames(root: string): string[] {
  const folder = join(root, "src", "commands");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .flatMap((name) => [...readFileSync(join(folder, name), "utf8").matchAll(/associate\(\s*"([^"]+)"/g)])
    .map((match) => match[1] ?? "");
}

/** The project's own files as the checker sees them: sources with `dist` undefined, else a built folder. */
export function projectContext(root: string, dist?: string): ManifestContext {
  const base = dist ?? root;
  return {
    associated: associatedNames(root),
    files: {
      exists: (path) => (dist === undefined && built.includes(path)) || existsSync(join(base, path)),
      pngSize: (path) => pngSize(join(base, path)),
    },
  };
}
