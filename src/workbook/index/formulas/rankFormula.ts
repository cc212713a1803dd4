import type { IndicatorDirection } from "../../../core/index/normalise";

/**
 * The place of a score in Excel's own functions, as `rankScores` of the core counts it: scores that differ in their last
 * digits only are tied, and "" has no place.
 *
 * @param x the cell of the score
 * @param all the cells of all scores
 * @param direction whether the highest or the lowest is the best
 * @returns an expression without "="
 * @example rankFormula("A1", "A1:A9") // => 'IF(A1="","",1+SUMPRODUCT(ISNUMBER(A1:A9)*(A1:A9>A1+1E-12*ABS(A1))))'
 */
export function rankFormula(x: string, all: string, direction: IndicatorDirection = "higher"): string {
  const better = direction === "lower" ? `${all}<${x}-1E-12*ABS(${x})` : `${all}>${x}+1E-12*ABS(${x})`;
  return `IF(${x}="","",1+SUMPRODUCT(ISNUMBER(${all})*(${better})))`;
}
