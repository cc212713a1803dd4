// Metadata of the custom functions, in English from the sources and in Korean from ko/*.json, for Excel and the tests.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import metadataGenerator from "custom-functions-metadata";
import webpack from "webpack";

const folder = path.dirname(fileURLToPath(import.meta.url));
const koreanFolder = path.join(folder, "ko");

/** The sources of the custom functions, in a fixed order. */
export function functionFiles() {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".functions.ts"))
    .sort()
    .map((name) => path.join(folder, name));
}

function koreanFiles() {
  return readdirSync(koreanFolder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => path.join(koreanFolder, name));
}

/**
 * Builds the metadata.
 *
 * @param {{origin: string}} options where the add-in is served, for the addresses of help
 * @returns {Promise<{english: object, korean: object, associations: {id: string, functionName: string}[]}>}
 * @throws {Error} every fault found, a line each
 */
export async function buildMetadata({ origin }) {
  const { errors, metadataJson, associate } = await metadataGenerator.generateCustomFunctionsMetadata(
    functionFiles(),
    true,
  );
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const generated = JSON.parse(metadataJson);
  const texts = Object.assign({}, ...koreanFiles().map((file) => JSON.parse(readFileSync(file, "utf8"))));
  const faults = faultsOf(generated.functions, texts);
  if (faults.length > 0) throw new Error(faults.join("\n"));
  const withHelp = generated.functions.map((entry) => ({
    ...entry,
    helpUrl: `${origin}/help.html#${entry.id}`,
  }));
  return {
    english: metadataOf(withHelp),
    korean: metadataOf(withHelp.map((entry) => inKorean(entry, texts[entry.id]))),
    associations: associate.map(({ id, functionName }) => ({ id, functionName })),
  };
}

/** Errors reach the functions, which pass them on; entity values do not: both flags together crash Excel LTSC 2021. */
function metadataOf(functions) {
  return { allowErrorForDataTypeAny: true, functions };
}

function inKorean(entry, text) {
  return {
    ...entry,
    description: text.description,
    parameters: entry.parameters.map((parameter) => ({ ...parameter, ...text.parameters[parameter.name] })),
  };
}

/** What the generator accepts in silence and Excel, or a Korean reader, does not. */
export function faultsOf(functions, texts) {
  const faults = [];
  const seen = new Set();
  for (const { id, name, description, parameters } of functions) {
    if (seen.has(id)) faults.push(`${id}: the id stands twice`);
    seen.add(id);
    if (id !== name) faults.push(`${id}: its name is ${name}; names are the ids, in every language`);
    if (!/^[A-Z][A-Z0-9._]{2,127}$/.test(id)) faults.push(`${id}: three or more of A-Z 0-9 . _`);
    if (/^[A-Z]{1,3}\d+$/.test(id) || /^R\d*C\d*$/.test(id)) faults.push(`${id}: reads as a cell`);
    if (!description) faults.push(`${id}: no description`);
    faults.push(...parameterFaults(id, parameters, texts[id]));
  }
  for (const id of Object.keys(texts)) {
    if (!seen.has(id)) faults.push(`${id}: a Korean text without a function`);
  }
  return faults;
}

function parameterFaults(id, parameters, text) {
  if (!text?.description) return [`${id}: no Korean description`];
  const faults = [];
  for (const { name, description } of parameters) {
    if (!description) faults.push(`${id}: no text for ${name}`);
    const korean = text.parameters?.[name];
    if (!korean?.name || !korean.description) faults.push(`${id}: no Korean text for ${name}`);
  }
  for (const name of Object.keys(text.parameters ?? {})) {
    if (!parameters.some((parameter) => parameter.name === name)) {
      faults.push(`${id}: a Korean text for ${name}, which is no parameter`);
    }
  }
  return faults;
}

/** Emits functions.json and functions-ko.json into a webpack build; a fault fails it. */
export class FunctionsMetadataPlugin {
  /** @param {{origin: string}} options where the add-in is served */
  constructor(options) {
    this.options = options;
  }

  /** @param {webpack.Compiler} compiler the build */
  apply(compiler) {
    const name = "FunctionsMetadataPlugin";
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name, stage }, async () => {
        for (const file of [...functionFiles(), ...koreanFiles()]) compilation.fileDependencies.add(file);
        try {
          const { english, korean } = await buildMetadata(this.options);
          const emit = (asset, value) =>
            compilation.emitAsset(
              asset,
              new webpack.sources.RawSource(`${JSON.stringify(value, null, 2)}\n`),
            );
          emit("functions.json", english);
          emit("functions-ko.json", korean);
        } catch (error) {
          compilation.errors.push(new webpack.WebpackError(`Metadata of the functions:\n${error.message}`));
        }
      });
    });
  }
}
