import type { MergeCell } from "./mergeTypes";

/** A file keeps 15 to 17 digits of a number, and what was computed anew may differ in the last place. */
const tolerance = 1e-12;

/**
 * Whether two cells hold the same for a reader: numbers within a relative 1e-12, an empty text like a blank cell, and
 * formulas by their text. A formula is never the same as a value, whatever it shows now.
 *
 * @param a one cell
 * @param b another
 * @returns true if nobody would call it an edit
 * @example [sameCell(0.1 + 0.2, 0.3), sameCell("", null), sameCell(5, "5")] // => [true, true, false]
 * @example sameCell({ formula: "2+3" }, 5) // => false
 */
export function sameCell(a: MergeCell, b: MergeCell): boolean {
  if (a === b) return true;
  if (typeof a === "number" && typeof b === "number") {
    return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
  }
  if (isFormula(a) && isFormula(b)) return a.formula === b.formula;
  return isBlank(a) && isBlank(b);
}

/**
 * Whether a cell holds nothing.
 *
 * @param cell the cell
 * @returns true for a blank cell and an empty text
 * @example [isBlank(null), isBlank(""), isBlank(0)] // => [true, true, false]
 */
export function isBlank(cell: MergeCell): boolean {
  return cell === null || cell === "";
}

function isFormula(cell: MergeCell): cell is { readonly formula: string } {
  return typeof cell === "object" && cell !== null;
}
