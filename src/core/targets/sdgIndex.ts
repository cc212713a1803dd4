import { mean } from "simple-statistics";
import { UndefinedResultError } from "../../model/errors";
import { requireFinite } from "../numeric/requireFinite";

/**
 * SDG Index: the arithmetic mean of the scores of the goals.
 *
 * Units: as the scores, 0..100.   Missing: dropped.
 *
 * @param goalScores a score a goal; `undefined` where a goal has none
 * @returns their mean
 * @throws {UndefinedResultError} no goal has a score
 * @source Sachs et al. (2018), SDG Index and Dashboards
 * @example sdgIndex([80, undefined, 60]) // => 70
 */
export function sdgIndex(goalScores: readonly (number | undefined)[]): number {
  const present = goalScores.filter((score) => score !== undefined);
  requireFinite(Object.fromEntries(present.map((score, index) => [`score ${index + 1}`, score])));
  if (present.length === 0) {
    throw new UndefinedResultError({
      en: "No goal has a score. Give at least one score.",
      ko: "점수가 있는 목표가 없습니다. 점수를 하나 이상 지정하세요.",
    });
  }
  return mean(present);
}
