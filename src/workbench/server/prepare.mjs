// What a fresh machine lacks before the workbench can be served: the packages, then the build.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "./projectFolder.mjs";

const readJson = (file) => JSON.parse(readFileSync(file, "utf8"));

/**
 * Whether the installed packages differ from the lock file. Times say nothing after a checkout, so versions are
 * compared; packages for another system may be missing.
 */
export function needsInstall(folder = projectFolder) {
  const installed = join(folder, "node_modules", ".package-lock.json");
  if (!existsSync(installed)) return true;
  const present = readJson(installed).packages;
  return Object.entries(readJson(join(folder, "package-lock.json")).packages).some(
    ([place, wanted]) => place !== "" && !wanted.optional && present[place]?.version !== wanted.version,
  );
}

const sources = ["src", "assets", "manifest.xml", "webpack.config.js", "tsconfig.json", "package-lock.json"];
const notSources = /(^|[\\/])(generated|screenshots)([\\/]|$)|\.md$/;

function newest(place) {
  const stats = statSync(place);
  if (!stats.isDirectory()) return stats.mtimeMs;
  const inside = readdirSync(place)
    .map((name) => join(place, name))
    .filter((name) => !notSources.test(name));
  return Math.max(0, ...inside.map(newest));
}

/** Whether a built file is missing or older than a source. */
export function needsBuild(folder = projectFolder) {
  const built = ["dist/taskpane.html", "dist/functions.json", "dist-workbench/workbench.js"];
  const places = built.map((name) => join(folder, name));
  if (!places.every((place) => existsSync(place))) return true;
  const oldest = Math.min(...places.map((place) => statSync(place).mtimeMs));
  return sources.some((name) => newest(join(folder, name)) > oldest);
}

/** Runs npm with the same npm that started this command, where there is one. */
export function npm(words, folder = projectFolder) {
  const own = process.env.npm_execpath;
  const [command, first] = own?.endsWith(".js") ? [process.execPath, [own]] : ["npm", []];
  const result = spawnSync(command, [...first, ...words], {
    cwd: folder,
    stdio: "inherit",
    shell: command === "npm" && process.platform === "win32",
  });
  if (result.error) throw result.error;
  return result.status ?? 1;
}

/** Installs and builds what is missing or out of date. */
export function prepare(folder = projectFolder) {
  if (needsInstall(folder)) {
    console.log("Installing the packages (once, a minute or two) ...");
    if (npm(["ci", "--no-audit", "--no-fund"], folder) !== 0) {
      throw new Error("The packages could not be installed: see npm's message above.");
    }
  }
  if (needsBuild(folder)) {
    console.log("Building the add-in and the workbench ...");
    if (npm(["run", "--silent", "build", "--", "--env", "fast"], folder) !== 0) {
      throw new Error("The build failed: see the message above.");
    }
  }
}
