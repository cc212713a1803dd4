import type { Direction } from "../../model/catalogTypes";
import { requireFinite } from "../numeric/requireFinite";
import { directionSign } from "./directionSign";

/**
 * Whether a target is met.
 *
 * @param target target value
 * @param actual actual value, in the same unit
 * @param direction which way is better
 * @returns true when the actual is at the target or beyond it
 * @example targetMet(1000, 1000, "higher") // => true
 */
export function targetMet(target: number, actual: number, direction: Direction): boolean {
  requireFinite({ target, actual });
  return directionSign(direction) * (target - actual) <= 0;
}
