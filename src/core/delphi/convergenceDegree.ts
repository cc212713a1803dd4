import { finiteResult } from "../numeric/finiteResult";
import type { MaybeNumber } from "../numeric/present";
import type { QuantileConvention } from "../numeric/quantile";
import { quartiles } from "./quartiles";

/**
 * Degree of convergence of a panel on an item: half the width of the middle half.
 *
 * Units: points of the scale; 0 is full convergence.   Missing: left out.
 *
 * @param ratings a rating an expert, null where there is none
 * @param convention how quartiles are read
 * @returns (Q3 - Q1) / 2; up to 0.5 a panel counts as converged
 * @throws {UndefinedResultError} fewer than two ratings
 * @source customary in Korean Delphi studies
 * @example convergenceDegree([4, 4, 5, 5, 3]) // => 0.5
 */
export function convergenceDegree(
  ratings: readonly MaybeNumber[],
  convention: QuantileConvention = "inc",
): number {
  const { q1, q3 } = quartiles(ratings, convention);
  return finiteResult((q3 - q1) / 2);
}
