import type { Direction } from "../../model/catalogTypes";
import { UndefinedResultError } from "../../model/errors";
import { cagr } from "../numeric/cagr";
import { finiteResult } from "../numeric/finiteResult";
import { directionSign } from "./directionSign";
import { requirePath, type PaceMethod, type TargetPath } from "./targetPath";

/**
 * Expected progress of the UN Progress Chart: the part of the way that will be done by the deadline at today's pace.
 *
 * Units: a ratio; 1 reaches the target just in time.   Missing: not accepted.
 *
 * @param path the target's path
 * @param direction which way is better
 * @param method `"cagr"`: the value goes on growing at its rate; `"linear"`: by the same units a year
 * @returns q = d (v_e - v_b) / |v_T - v_b|, v_e the value expected at the deadline
 * @throws {InputError} years out of order
 * @throws {UndefinedResultError} the baseline equals the target; or `"cagr"` with a zero or a change of sign
 * @source UN SDG Progress Chart, technical note (2023), as restated by EUSTAT
 * @example expectedRatio({ baseline: 0, baselineYear: 2020, actual: 2, actualYear: 2022, target: 10, targetYear: 2030 }, "higher", "linear") // => 1
 */
export function expectedRatio(path: TargetPath, direction: Direction, method: PaceMethod): number {
  requirePath(path);
  const { baseline, baselineYear, actual, actualYear, target, targetYear } = path;
  if (baseline === target) {
    throw new UndefinedResultError({
      en: `Expected progress is undefined: baseline and target are both ${target}. Enter an earlier baseline.`,
      ko: `예상 진척률을 구할 수 없습니다. 기준값과 목표값이 모두 ${target}입니다. 더 이른 기준값을 입력하세요.`,
    });
  }
  const elapsed = actualYear - baselineYear;
  const ahead = targetYear - actualYear;
  const expected =
    method === "linear"
      ? actual + ((actual - baseline) / elapsed) * ahead
      : actual * (1 + cagr(baseline, actual, elapsed)) ** ahead;
  return finiteResult((directionSign(direction) * (expected - baseline)) / Math.abs(target - baseline));
}
