import { UndefinedResultError } from "../../model/errors";
import { finiteResult } from "../numeric/finiteResult";
import { requireFinite } from "../numeric/requireFinite";

/**
 * Progress: the part of the way from the baseline to the target that is done.
 *
 * Units: a fraction; below 0 when moving away, above 1 beyond the target.   Missing: not accepted.
 *
 * @param target target value g
 * @param actual actual value a
 * @param baseline baseline value b, other than the target
 * @returns (a - b) / (g - b), the same for either direction
 * @throws {UndefinedResultError} the baseline equals the target
 * @example progress(1000, 420, 130) // => 0.3333333333333333
 */
export function progress(target: number, actual: number, baseline: number): number {
  requireFinite({ target, actual, baseline });
  if (target === baseline) {
    throw new UndefinedResultError({
      en: `Progress is undefined: baseline and target are both ${target}, so there is no way to go. Use the gap instead.`,
      ko: `진척률을 구할 수 없습니다. 기준값과 목표값이 모두 ${target}이어서 갈 길이 없습니다. 부족분을 쓰세요.`,
    });
  }
  return finiteResult((actual - baseline) / (target - baseline));
}
