import type { Direction } from "../../model/catalogTypes";
import { finiteResult } from "../numeric/finiteResult";
import { requireFinite } from "../numeric/requireFinite";
import { directionSign } from "./directionSign";

/**
 * Shortfall to a target: what is still missing.
 *
 * Units: the target's.   Missing: not accepted.
 *
 * @param target target value g
 * @param actual actual value a, in the same unit
 * @param direction which way is better
 * @returns d (g - a); negative when the target is exceeded
 * @example targetGap(1000, 420, "higher") // => 580
 */
export function targetGap(target: number, actual: number, direction: Direction): number {
  requireFinite({ target, actual });
  return finiteResult(directionSign(direction) * (target - actual));
}
