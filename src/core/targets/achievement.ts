import { UndefinedResultError } from "../../model/errors";
import { finiteResult } from "../numeric/finiteResult";
import { requireFinite } from "../numeric/requireFinite";

/**
 * Achievement: the actual as a fraction of the target. It has no meaning where lower is better.
 *
 * Units: a fraction.   Missing: not accepted.
 *
 * @param target target value g, not zero
 * @param actual actual value a, in the same unit
 * @returns a / g
 * @throws {UndefinedResultError} a target of zero
 * @example achievement(1000, 420) // => 0.42
 */
export function achievement(target: number, actual: number): number {
  requireFinite({ target, actual });
  if (target === 0) {
    throw new UndefinedResultError({
      en: "Achievement is actual / target, and the target is 0. Use the gap in units instead.",
      ko: "달성률은 실적값 / 목표값인데 목표값이 0입니다. 단위로 표시한 부족분을 쓰세요.",
    });
  }
  return finiteResult(actual / target);
}
