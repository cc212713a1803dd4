import { boundText } from "../../../catalog/citation";
import type { MergeCell } from "../../../core/merge/mergeTypes";
import type { ShownCell } from "../refreshTypes";

/**
 * A cell as a person reads it in a list of changes.
 *
 * @param cell the cell; undefined: there is none, or it is not known
 * @param format its number format: says whether thousands are separated, and which sign stands before the figure
 * @returns the text, or undefined
 * @example shownCell(1234.5, '"< "#,##0.0') // => { text: "< 1,234.5" }
 * @example shownCell(2030, "0") // => { text: "2030" }
 */
export function shownCell(cell: MergeCell | undefined, format = ""): ShownCell | undefined {
  if (cell === undefined) return undefined;
  if (cell === null) return { text: "" };
  if (typeof cell === "object") {
    // The add-in's own formulas are compared without their sign, a person's as they stand.
    const formula = cell.formula.startsWith("=") ? cell.formula : `=${cell.formula}`;
    return { text: formula, formula };
  }
  if (typeof cell !== "number")
    return { text: String(cell).replace(/^(true|false)$/, (word) => word.toUpperCase()) };
  const sign = /^"([<>≈]) "/.exec(format)?.[1];
  const number = format.includes("#,##0") ? boundText({ value: cell }) : String(cell);
  return { text: sign === undefined ? number : `${sign} ${number}` };
}
