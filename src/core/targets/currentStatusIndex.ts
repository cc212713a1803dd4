import type { Direction } from "../../model/catalogTypes";
import { UndefinedResultError } from "../../model/errors";
import { finiteResult } from "../numeric/finiteResult";
import { requireFinite } from "../numeric/requireFinite";
import { directionSign } from "./directionSign";

/**
 * Current Status Index of UNESCAP: progress since the base year on a scale where 10 is the target.
 *
 * Units: 0..10 on the way, below 0 when moving away.   Missing: not accepted.
 *
 * @param values value of the base year, of now, and the target
 * @param direction which way is better
 * @returns 10 d (now - base) / |target - base|
 * @throws {UndefinedResultError} the base equals the target
 * @source Bidarbakht Nia (2017), UNESCAP statistics working paper
 * @example currentStatusIndex({ base: 10, current: 13, target: 20 }, "higher") // => 3
 */
export function currentStatusIndex(
  values: { readonly base: number; readonly current: number; readonly target: number },
  direction: Direction,
): number {
  const { base, current, target } = values;
  requireFinite({ base, current, target });
  if (base === target) {
    throw new UndefinedResultError({
      en: `The index is undefined: base and target are both ${target}. Enter an earlier base.`,
      ko: `지수를 구할 수 없습니다. 기준값과 목표값이 모두 ${target}입니다. 더 이른 기준값을 입력하세요.`,
    });
  }
  return finiteResult((10 * directionSign(direction) * (current - base)) / Math.abs(target - base));
}
