/**
 * A formula as it is compared: Excel may space it anew when it is saved and opened.
 *
 * @param formula with its "="
 * @returns it without blanks, in capitals
 * @example plainFormula("=If( a1 > 0, 1 )") // => "=IF(A1>0,1)"
 */
export function plainFormula(formula: string): string {
  return formula.replace(/\s+/g, "").toUpperCase();
}
