import { isFormula } from "../formula/isFormula";

/**
 * What a person would type to make a cell what it is: a formula, a number, or a text with the apostrophe that keeps it
 * one. By it a fix is shown, and checked before it is applied.
 *
 * @param formula what `Range.formulas` answers
 * @param value what `Range.values` answers
 * @returns the entry
 * @example entryText("=1+1", 2) // => "=1+1"
 * @example entryText("420", "420") // => "'420"
 * @example entryText(420, 420) // => "420"
 */
export function entryText(formula: unknown, value: unknown): string {
  if (isFormula(formula, value)) return formula;
  if (typeof value === "string") return value === "" ? "" : `'${value}`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(value) : "";
}
