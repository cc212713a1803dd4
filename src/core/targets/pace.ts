import type { Direction } from "../../model/catalogTypes";
import { UndefinedResultError } from "../../model/errors";
import { cagr } from "../numeric/cagr";
import { finiteResult } from "../numeric/finiteResult";
import { directionSign } from "./directionSign";
import { requirePath, type PaceMethod, type TargetPath } from "./targetPath";

/**
 * Ratio of the actual pace to the pace required, both from the baseline.
 *
 * The absolute value under the line keeps the sign right when the baseline already beats the target; dividing the
 * rates as they are would call that moving away "progress".
 *
 * Units: a ratio; 1 is just fast enough, below 0 moves away.   Missing: not accepted.
 *
 * @param path the target's path
 * @param direction which way is better
 * @param method `"cagr"`: d CAGR_actual / |CAGR_required|; `"linear"`: the same with changes in units a year
 * @returns the ratio R
 * @throws {InputError} years out of order
 * @throws {UndefinedResultError} the baseline equals the target; or `"cagr"` with a value at or below zero
 * @source Eurostat SDG monitoring, as documented by open-sdg (Statistics Canada): R = d CAGR_o / |CAGR_T|
 * @example pace({ baseline: 100, baselineYear: 2020, actual: 110, actualYear: 2021, target: 121, targetYear: 2022 }, "higher", "cagr") // => 1
 */
export function pace(path: TargetPath, direction: Direction, method: PaceMethod): number {
  requirePath(path);
  const { baseline, baselineYear, actual, actualYear, target, targetYear } = path;
  if (baseline === target) {
    throw new UndefinedResultError({
      en: `No pace is required: baseline and target are both ${target}. Enter an earlier baseline, or use the gap.`,
      ko: `필요한 속도가 없습니다. 기준값과 목표값이 모두 ${target}입니다. 더 이른 기준값을 입력하거나 부족분을 쓰세요.`,
    });
  }
  const elapsed = actualYear - baselineYear;
  const available = targetYear - baselineYear;
  if (method === "linear") {
    const ratio = (actual - baseline) / elapsed / (Math.abs(target - baseline) / available);
    return finiteResult(directionSign(direction) * ratio);
  }
  requirePositive(path);
  const required = cagr(baseline, target, available);
  return finiteResult((directionSign(direction) * cagr(baseline, actual, elapsed)) / Math.abs(required));
}

/** Below zero a growth rate runs against the value: from -100 to -50 it is -50 % although the value rises. */
function requirePositive({ baseline, actual, target }: TargetPath): void {
  const lowest = Math.min(baseline, actual, target);
  if (lowest > 0) return;
  throw new UndefinedResultError({
    en: `Growth rates compare values above zero; one here is ${lowest}. Use the method "linear".`,
    ko: `성장률은 0보다 큰 값끼리만 비교할 수 있는데 ${lowest}이(가) 있습니다. "linear" 방법을 쓰세요.`,
  });
}
