import { BRIDGE, type CustomConfig, type FunctionInput } from "./bridge";
import { EXCEL_ERRORS } from "./errorCodes";
import { addExcelFunctions } from "./excelFunctions";
import { registerNamedConstants } from "./namedConstant";
import { type EngineLibrary, engineLibrary } from "./library";

/** A function as its metadata describes it (functions.json). */
export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  helpUrl?: string;
  parameters: {
    name: string;
    description?: string;
    type?: string;
    dimensionality?: string;
    optional?: boolean;
    repeating?: boolean;
  }[];
  result?: { type?: string; dimensionality?: string };
  options?: {
    stream?: boolean;
    cancelable?: boolean;
    volatile?: boolean;
    requiresAddress?: boolean;
    requiresParameterAddresses?: boolean;
  };
}

type ComputeContext = CustomConfig & {
  __originCellPosition?: { sheetId: string; col: number; row: number };
};

function argumentText(parameter: FunctionMetadata["parameters"][number]): string {
  const type = parameter.dimensionality === "matrix" ? "any, range<any>" : "any";
  const flags = [type, ...(parameter.repeating ? ["repeating"] : parameter.optional ? ["optional"] : [])];
  return `${parameter.name} (${flags.join(", ")})`;
}

/**
 * Makes a custom function known to the engine under its full name ("SEOULAI.GAP"); call before the model is
 * made, a function added later stays #NAME?. Each call goes to the bridge of the model that computes.
 */
export function registerFunction(fullName: string, metadata: FunctionMetadata): void {
  const { helpers, registries } = engineLibrary();
  const description: Parameters<EngineLibrary["registries"]["functionRegistry"]["replace"]>[1] = {
    description: metadata.description ?? "",
    category: "SEOULAI",
    isExported: true,
    args: metadata.parameters.map((parameter) => ({
      ...helpers.arg(argumentText(parameter), parameter.description ?? ""),
      acceptErrors: true,
    })),
    compute(this: unknown, ...args: unknown[]) {
      const context = this as ComputeContext;
      const bridge = context[BRIDGE];
      if (!bridge) return { value: "#NAME?", message: `${fullName} has no add-in to run in.` };
      return bridge.callFunction({
        name: fullName,
        args: args as (FunctionInput | FunctionInput[][] | undefined)[],
        cell: context.__originCellPosition,
      });
    },
  };
  const { functionRegistry } = registries;
  if (functionRegistry.contains(fullName)) functionRegistry.replace(fullName, description);
  else functionRegistry.add(fullName, description);
}

/** Excel's newer names of functions that the engine has under the old one. */
const ALIASES: Readonly<Record<string, string>> = { "RANK.EQ": "RANK", "FORECAST.LINEAR": "FORECAST" };

/** Tells the engine Excel's own error codes and the function names that it lacks. */
export function prepareExcelFunctions(): void {
  const { registries } = engineLibrary();
  for (const code of EXCEL_ERRORS) registries.errorTypes.add(code);
  registerNamedConstants();
  addExcelFunctions();
  for (const [alias, original] of Object.entries(ALIASES))
    if (!registries.functionRegistry.contains(alias) && registries.functionRegistry.contains(original))
      registries.functionRegistry.add(alias, registries.functionRegistry.get(original));
}
