import { UndefinedResultError } from "../../model/errors";
import { finiteResult } from "../numeric/finiteResult";
import { meanAndSd } from "../numeric/meanAndSd";
import { present, type MaybeNumber } from "../numeric/present";

/**
 * Coefficient of variation: the spread of the ratings of an item against their mean.
 *
 * Units: a ratio; up to 0.5 stable, 0.5-0.8 fairly stable, above 0.8 ask again.   Missing: left out.
 *
 * @param ratings a rating an expert, null where there is none
 * @returns sample SD / mean
 * @throws {UndefinedResultError} fewer than two ratings, or a mean at or below zero
 * @source English & Kernan (1976)
 * @example coefficientOfVariation([2, 4, 6]) // => 0.5
 */
export function coefficientOfVariation(ratings: readonly MaybeNumber[]): number {
  const given = present(ratings);
  const { mean, sd } = meanAndSd(given);
  if (mean === null || sd === null) {
    throw new UndefinedResultError({
      en: `A coefficient of variation needs at least 2 ratings; there are ${given.length}. Add experts.`,
      ko: `변이계수에는 평정이 2개 이상 필요합니다. 현재 ${given.length}개입니다. 전문가를 추가하십시오.`,
    });
  }
  if (mean > 0) return finiteResult(sd / mean);
  throw new UndefinedResultError({
    en: `A coefficient of variation has a meaning only for a mean above 0; it is ${mean}. Use the standard deviation.`,
    ko: `변이계수는 평균이 0보다 클 때만 의미가 있습니다. 현재 ${mean}입니다. 표준편차를 사용하십시오.`,
  });
}
