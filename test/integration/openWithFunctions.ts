import { execFileSync } from "node:child_process";
import path from "node:path";
import type { FunctionsMetadata } from "../../src/workbench/host/state/functionRuntime";
import { openExcel, type OpenExcel, type OpenOptions } from "./excel";

let metadata: FunctionsMetadata | undefined;

/** functions.json as the build makes it, made once. */
function functionsMetadata(): FunctionsMetadata {
  if (metadata === undefined) {
    const script = path.join(__dirname, "../functions/runMetadata.mjs");
    const built = JSON.parse(execFileSync(process.execPath, [script, "build"], { encoding: "utf8" })) as {
      english: FunctionsMetadata;
    };
    metadata = built.english;
  }
  return metadata;
}

type Association = Parameters<OpenExcel["window"]["CustomFunctions"]["associate"]>;

let associations: readonly Association[] | undefined;

/** What the add-in's module tells as it loads; it is loaded once. */
function addInFunctions(): readonly Association[] {
  if (associations === undefined) {
    const told: Association[] = [];
    const { CustomFunctions: real } = globalThis;
    Object.assign(globalThis, {
      CustomFunctions: { associate: (...association: Association) => told.push(association) },
    });
    jest.isolateModules(() => {
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- the module associates as it loads
      require("../../src/functions/functions");
    });
    Object.assign(globalThis, { CustomFunctions: real });
    associations = told;
  }
  return associations;
}

/** Opens a blank workbook in which the add-in's own functions compute. */
export async function openWithFunctions(options: OpenOptions = {}): Promise<OpenExcel> {
  return openExcel({
    functions: functionsMetadata(),
    ...options,
    prepare: (window) => {
      Object.assign(globalThis, { CustomFunctions: window.CustomFunctions });
      for (const [id, calculate] of addInFunctions()) window.CustomFunctions.associate(id, calculate);
      options.prepare?.(window);
    },
  });
}
