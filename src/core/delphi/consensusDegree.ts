import { UndefinedResultError } from "../../model/errors";
import { finiteResult } from "../numeric/finiteResult";
import type { MaybeNumber } from "../numeric/present";
import type { QuantileConvention } from "../numeric/quantile";
import { quartiles, type Quartiles } from "./quartiles";

/**
 * Degree of consensus of a panel on an item: how narrow the middle half is, against the median.
 *
 * Units: 1 is full agreement, may fall below 0; it depends on the scale.   Missing: left out.
 *
 * @param ratings a rating an expert, null where there is none
 * @param convention how quartiles are read
 * @returns 1 - (Q3 - Q1) / median; from 0.75 up a panel counts as agreed
 * @throws {UndefinedResultError} fewer than two ratings, or a median at or below zero
 * @source customary in Korean Delphi studies
 * @example consensusDegree([4, 4, 5, 5, 3]) // => 0.75
 */
export function consensusDegree(
  ratings: readonly MaybeNumber[],
  convention: QuantileConvention = "inc",
): number {
  const found = quartiles(ratings, convention);
  const degree = consensusOf(found);
  if (degree !== null) return degree;
  throw new UndefinedResultError({
    en: `The degree of consensus divides by the median, which must be above 0; it is ${found.median}. Use the degree of convergence.`,
    ko: `합의도는 중앙값으로 나누므로 중앙값이 0보다 커야 합니다. 현재 ${found.median}입니다. 수렴도를 사용하십시오.`,
  });
}

/**
 * Degree of consensus from quartiles that are known already.
 *
 * @param quarters the quartiles of the ratings
 * @returns 1 - (Q3 - Q1) / median; null of a median at or below zero
 * @example consensusOf({ q1: 4, median: 4, q3: 5 }) // => 0.75
 */
export function consensusOf({ q1, median, q3 }: Quartiles): MaybeNumber {
  return median > 0 ? finiteResult(1 - (q3 - q1) / median) : null;
}
