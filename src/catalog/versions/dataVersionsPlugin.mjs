/**
 * Puts the data packages beside the add-in: data/<version>.json for the one that it carries and for each past one in
 * assets/dataVersions, and data/versions.json, which lists them, the newest first.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const name = "DataVersionsPlugin";
const current = fileURLToPath(new URL("../generated/data.json", import.meta.url));
const past = fileURLToPath(new URL("../../../assets/dataVersions/", import.meta.url));

/** "2026.11.0" as numbers, so that 2026.11 comes after 2026.9. */
const numbers = (version) => version.split(".").map(Number);

const newestFirst = (a, b) => {
  const [left, right] = [numbers(a), numbers(b)];
  const place = left.findIndex((number, i) => number !== right[i]);
  return place < 0 ? 0 : right[place] - left[place];
};

/**
 * The packages by version.
 *
 * @param {{ current: string, past: string }} from file of the present package, folder of the past ones
 * @returns {Map<string, string>} version to JSON, the newest first
 * @throws {Error} a file whose name is not its version, or a version that is there twice with other data
 */
export function dataVersions(from = { current, past }) {
  const files = existsSync(from.past) ? readdirSync(from.past).filter((file) => file.endsWith(".json")) : [];
  const texts = new Map();
  for (const file of files.sort()) {
    const text = readFileSync(new URL(file, `file://${from.past.replace(/\/?$/, "/")}`), "utf8");
    const { version } = JSON.parse(text);
    if (file !== `${version}.json`) throw new Error(`assets/dataVersions/${file} holds version ${version}.`);
    texts.set(version, text);
  }
  const text = readFileSync(from.current, "utf8");
  const { version, hash } = JSON.parse(text);
  const twin = texts.get(version);
  if (twin !== undefined && JSON.parse(twin).hash !== hash)
    throw new Error(
      `assets/dataVersions/${version}.json has other data than the present package of that version.`,
    );
  texts.set(version, text);
  return new Map([...texts].sort(([a], [b]) => newestFirst(a, b)));
}

export class DataVersionsPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        const versions = dataVersions();
        const emit = (file, text) => compilation.emitAsset(`data/${file}`, new sources.RawSource(text));
        for (const [version, text] of versions) emit(`${version}.json`, text);
        emit("versions.json", JSON.stringify([...versions.keys()]));
        compilation.fileDependencies.add(current);
      });
    });
  }
}
