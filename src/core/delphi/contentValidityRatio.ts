import { UndefinedResultError } from "../../model/errors";
import { present, type MaybeNumber } from "../numeric/present";
import { requireFinite } from "../numeric/requireFinite";

/**
 * Lawshe's content validity ratio: how far the experts who find an item essential outnumber the others.
 *
 * Units: -1 (none) to 1 (all), 0 at one half.   Missing: left out, so N is the number of ratings given.
 *
 * @param ratings a rating an expert, null where there is none
 * @param essentialFrom the lowest rating that counts as "essential"; 1 for answers 1 (yes) and 0 (no)
 * @returns (n_e - N/2) / (N/2)
 * @throws {UndefinedResultError} no rating
 * @source Lawshe (1975), Personnel Psychology 28
 * @example contentValidityRatio([5, 4, 4, 3, null, 5]) // => 0.6
 */
export function contentValidityRatio(ratings: readonly MaybeNumber[], essentialFrom = 4): number {
  requireFinite({ essentialFrom });
  const given = present(ratings);
  if (given.length > 0) {
    const essential = given.filter((rating) => rating >= essentialFrom).length;
    return (2 * essential - given.length) / given.length;
  }
  throw new UndefinedResultError({
    en: "A content validity ratio needs at least one rating; there is none. Give the ratings of the experts.",
    ko: "내용타당도 비율(CVR)에는 평정이 하나 이상 필요합니다. 현재 없습니다. 전문가의 평정을 지정하십시오.",
  });
}
