/**
 * Whether a cell holds a formula. `Range.formulas` answers "=1+1" for the formula and for the text; only the formula
 * has another value.
 *
 * @param formula what `Range.formulas` answers for the cell
 * @param value what `Range.values` answers
 * @returns true for a formula
 * @example isFormula("=1+1", 2) // => true
 * @example isFormula("=1+1", "=1+1") // => false
 */
export function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && value !== formula;
}
