import { UndefinedResultError } from "../../model/errors";
import { present, type MaybeNumber } from "../numeric/present";
import { quantile, type QuantileConvention } from "../numeric/quantile";

/** The quarters of a panel's ratings. */
export interface Quartiles {
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
}

/**
 * Quartiles of the ratings of an item.
 *
 * Units: those of the scale.   Missing: left out.
 *
 * @param ratings a rating an expert, null where there is none
 * @param convention as QUARTILE.INC (`"inc"`) or as QUARTILE.EXC and SPSS (`"exc"`) read them
 * @returns the median and the quartiles around it
 * @throws {UndefinedResultError} fewer than two ratings, or with `"exc"` fewer than three
 * @source Hyndman & Fan (1996), types 7 and 6
 * @example quartiles([5, 4, 4, null, 3, 2], "inc") // => { q1: 3, median: 4, q3: 4 }
 */
export function quartiles(
  ratings: readonly MaybeNumber[],
  convention: QuantileConvention = "inc",
): Quartiles {
  const given = Float64Array.from(present(ratings)).sort();
  const [q1, median, q3] = [0.25, 0.5, 0.75].map((share) => quantile(given, share, convention));
  if (given.length >= 2 && typeof q1 === "number" && typeof median === "number" && typeof q3 === "number") {
    return { q1, median, q3 };
  }
  const least = convention === "inc" ? 2 : 3;
  throw new UndefinedResultError({
    en: `Quartiles ("${convention}") need at least ${least} ratings; there are ${given.length}. Add experts${convention === "exc" ? ', or use "inc"' : ""}.`,
    ko: `사분위수("${convention}")에는 평정이 ${least}개 이상 필요합니다. 현재 ${given.length}개입니다. 전문가를 추가하십시오${convention === "exc" ? '. 또는 "inc"를 사용하십시오' : ""}.`,
  });
}
