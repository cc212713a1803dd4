import { BRIDGE, type CustomConfig, type FunctionResult } from "./bridge";
import { engineLibrary } from "./library";

/** The engine has names for ranges only: a name for a constant is stored as a call of this function. */
const FUNCTION = "SEOULAI.NAMED.CONSTANT";

/** Texts, quoted names and references in brackets are left alone; what follows a word tells whether it is a name. */
const WORD = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[\p{L}_\\][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.(![])/gu;

/** `=A1*RATE` as the engine keeps it, where RATE is a name for a constant. */
export function storedConstants(formula: string, isConstant: (name: string) => boolean): string {
  return formula.replace(WORD, (word) =>
    /^["'[]/u.test(word) || !isConstant(word) ? word : `${FUNCTION}("${word}")`,
  );
}

/** The formula as a person wrote it. */
export function shownConstants(formula: string): string {
  return formula.replace(/SEOULAI\.NAMED\.CONSTANT\("([^"]*)"\)/gu, "$1");
}

/** Value of a constant's formula ("=5", "=\"text\"", "=TRUE"); a longer formula is not calculated. */
function constantValue(name: string, formula: string): FunctionResult {
  const text = formula.replace(/^=/u, "").trim();
  const quoted = /^"((?:[^"]|"")*)"$/u.exec(text);
  if (quoted) return { value: (quoted[1] ?? "").replaceAll('""', '"') };
  if (/^(?:true|false)$/iu.test(text)) return { value: /^true$/iu.test(text) };
  if (text !== "" && Number.isFinite(Number(text))) return { value: Number(text) };
  return {
    value: "#NAME?",
    message: `The workbench does not calculate the formula behind the name ${name}.`,
  };
}

/** Makes the function known to the library. */
export function registerNamedConstants(): void {
  const { registries, helpers } = engineLibrary();
  if (registries.functionRegistry.contains(FUNCTION)) return;
  registries.functionRegistry.add(FUNCTION, {
    description: "Value of a name for a constant",
    category: "SEOULAI",
    hidden: true,
    isExported: true,
    args: [helpers.arg("name (string)", "The name")],
    compute(this: unknown, name) {
      const { value } = (name ?? {}) as { value?: unknown };
      const wanted = typeof value === "string" ? value : "";
      const formula = (this as CustomConfig)[BRIDGE]?.constant(wanted);
      return formula === undefined
        ? { value: "#NAME?", message: `There is no name ${wanted}.` }
        : constantValue(wanted, formula);
    },
  });
}
