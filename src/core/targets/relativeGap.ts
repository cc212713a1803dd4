import type { Direction } from "../../model/catalogTypes";
import { UndefinedResultError } from "../../model/errors";
import { finiteResult } from "../numeric/finiteResult";
import { targetGap } from "./targetGap";

/**
 * Shortfall to a target as a fraction of the target.
 *
 * Units: a fraction; 0.58 is 58 % of the target.   Missing: not accepted.
 *
 * @param target target value g, not zero
 * @param actual actual value a, in the same unit
 * @param direction which way is better
 * @returns d (g - a) / |g|
 * @throws {UndefinedResultError} a target of zero
 * @example relativeGap(1000, 420, "higher") // => 0.58
 */
export function relativeGap(target: number, actual: number, direction: Direction): number {
  const gap = targetGap(target, actual, direction);
  if (target === 0) {
    throw new UndefinedResultError({
      en: "A relative gap needs a target other than 0. Use the gap in units instead.",
      ko: "상대 부족분을 구하려면 목표값이 0이 아니어야 합니다. 단위로 표시한 부족분을 쓰세요.",
    });
  }
  return finiteResult(gap / Math.abs(target));
}
