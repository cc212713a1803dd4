import { UndefinedResultError } from "../../model/errors";
import { finiteResult } from "../numeric/finiteResult";
import { requireFinite } from "../numeric/requireFinite";

/**
 * What one unit of an outcome costs.
 *
 * Units: those of the cost per one of the outcome.
 *
 * @param cost an amount of money
 * @param outcome what it brings, e.g. 1000 experts
 * @returns cost / outcome
 * @throws {InputError} NaN or infinity
 * @throws {UndefinedResultError} an outcome of 0
 * @example unitCost(300_000_000_000, 1000) // => 300_000_000
 */
export function unitCost(cost: number, outcome: number): number {
  requireFinite({ cost, outcome });
  if (outcome === 0) {
    throw new UndefinedResultError({
      en: `There is no cost per outcome where the outcome is 0 and the cost ${cost}. Enter the outcome that the cost brings.`,
      ko: `성과가 0이어서 비용 ${cost}의 단위 비용을 정할 수 없습니다. 비용으로 얻는 성과를 입력하십시오.`,
    });
  }
  return finiteResult(cost / outcome);
}
