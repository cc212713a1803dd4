import type { Direction } from "../../model/catalogTypes";

/**
 * The sign d of a direction in the formulas.
 *
 * @param direction which way is better
 * @returns 1 where higher is better, -1 where lower is
 * @example directionSign("lower") // => -1
 */
export function directionSign(direction: Direction): 1 | -1 {
  return direction === "higher" ? 1 : -1;
}
