import { cellText } from "../cellText";
import type { HeldValue } from "./handOffTypes";
import type { Written } from "./planHandOff";

/** Formulas of Excel's own that show the errors of the add-in's functions, for a cell that has to stay an error. */
const errors: Readonly<Record<string, string>> = {
  "#N/A": "=NA()",
  "#VALUE!": '=VALUE("?")',
  "#DIV/0!": "=1/0",
  "#NUM!": "=SQRT(-1)",
};

/**
 * What to hand to `Range.formulas` so that a cell holds this and nothing else.
 *
 * @param written a formula, or a value as a cell shows it
 * @returns the formula, number or boolean, or the guarded text
 * @example cellContent("#N/A") // => "=NA()"
 */
export function cellContent(written: Written): HeldValue {
  if (typeof written === "object") return written.formula;
  if (typeof written !== "string") return written;
  return errors[written] ?? cellText(written);
}

/** Relative difference from which two results count as different. */
const tolerance = 1e-12;

/**
 * Whether a cell shows the same as before.
 *
 * @param before its value before
 * @param after its value now
 * @returns true for numbers within a relative 1e-12, and for equal texts, booleans and errors
 * @example isSameValue(0.1 + 0.2, 0.3) // => true
 */
export function isSameValue(before: HeldValue, after: HeldValue): boolean {
  if (typeof before !== "number" || typeof after !== "number") return before === after;
  return Math.abs(before - after) <= tolerance * Math.max(Math.abs(before), Math.abs(after));
}
