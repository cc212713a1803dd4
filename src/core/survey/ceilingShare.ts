import { UndefinedResultError } from "../../model/errors";
import { present, type MaybeNumber } from "../numeric/present";
import { requireScale } from "./requireScale";

/**
 * Share of answers at the very top of the scale, where importance can no longer tell items apart.
 *
 * Units: 0..1; above 0.15 a ceiling effect is suspected.   Missing: left out.
 *
 * @param answers answers to an item, or to all, null where there is none
 * @param scaleMax the highest answer
 * @returns answers equal to the highest, over all given
 * @throws {UndefinedResultError} no answer
 * @throws {InputError} no scale
 * @source Terwee et al. (2007), Journal of Clinical Epidemiology 60(1), for the 15 %
 * @example ceilingShare([5, 5, 4, null, 5], 5) // => 0.75
 */
export function ceilingShare(answers: readonly MaybeNumber[], scaleMax: number): number {
  requireScale(scaleMax);
  const given = present(answers);
  if (given.length > 0) return given.filter((answer) => answer >= scaleMax).length / given.length;
  throw new UndefinedResultError({
    en: "A share of the highest answer needs at least one answer; there is none. Give the answers.",
    ko: "최고점 응답의 비율에는 응답이 하나 이상 필요합니다. 현재 없습니다. 응답을 지정하십시오.",
  });
}
