import type { MergeCell } from "../../core/merge/mergeTypes";

/**
 * What a cell holds, from what Excel answers for its formula. The apostrophe of a text is no part of the answer, so a
 * text that begins with "=" reads like a formula: it is then left alone like one.
 *
 * @param formula of `Range.formulas`
 * @returns null for a blank cell
 * @example mergeCellOf("=A1*2") // => { formula: "=A1*2" }
 */
export function mergeCellOf(formula: unknown): MergeCell {
  if (typeof formula === "number" || typeof formula === "boolean") return formula;
  if (typeof formula !== "string" || formula === "") return null;
  return formula.startsWith("=") && formula.length > 1 ? { formula } : formula;
}
