import type { Language } from "../../../model/language";

/** One custom function as functions.json describes it. */
export interface FunctionHelp {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterHelp[];
}

interface ParameterHelp {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
}

/**
 * The file that describes the functions in a language; it lies beside the page.
 *
 * @param language of the descriptions
 * @returns a relative address
 * @example functionsFile("ko") // => "functions-ko.json"
 */
export function functionsFile(language: Language): string {
  return language === "ko" ? "functions-ko.json" : "functions.json";
}

/**
 * Reads the functions out of a parsed functions.json.
 *
 * @param file the parsed file
 * @returns the functions in the order of the file
 * @throws {TypeError} the file has another shape
 */
export function readFunctionHelp(file: unknown): readonly FunctionHelp[] {
  return array(field(file, "functions")).map((entry) => ({
    id: text(field(entry, "id")),
    name: text(field(entry, "name")),
    description: text(field(entry, "description")),
    parameters: array(field(entry, "parameters") ?? []).map((parameter) => ({
      name: text(field(parameter, "name")),
      description: text(field(parameter, "description") ?? ""),
      optional: field(parameter, "optional") === true,
    })),
  }));
}

/**
 * The formula with its arguments, as it is typed.
 *
 * @param help the function
 * @returns such as "=SEOULAI.GAP(target, actual, [direction])"
 */
export function signature({ name, parameters }: FunctionHelp): string {
  const list = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
  return `=SEOULAI.${name}(${list.join(", ")})`;
}

function field(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

function array(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError("functions.json: a list was expected.");
  return value;
}

function text(value: unknown): string {
  if (typeof value !== "string") throw new TypeError("functions.json: a text was expected.");
  return value;
}
