import type { Direction } from "../../model/catalogTypes";
import { requireFinite } from "../numeric/requireFinite";
import { directionSign } from "./directionSign";

/** An actual that is a sum of decimals comes out a few units in the last place short: 4.1 - 0.1 is below 4. */
const ROUNDING = 1e-12;

/**
 * Whether a target is met, forgiving the rounding of binary fractions.
 *
 * @param target target value
 * @param actual actual value, in the same unit
 * @param direction which way is better
 * @returns true when the actual is at the target or beyond it
 * @example targetMet(1000, 1000, "higher") // => true
 * @example targetMet(4, 4.1 - 0.1, "higher") // => true
 */
export function targetMet(target: number, actual: number, direction: Direction): boolean {
  requireFinite({ target, actual });
  return directionSign(direction) * (target - actual) <= ROUNDING * Math.abs(target);
}
