import type { MaybeNumber } from "./present";
import { quantile } from "./quantile";

/**
 * The middle of some numbers; of an even count the mean of the two in the middle.
 *
 * @param values finite numbers, in any order
 * @returns the median; null of no number
 * @example median([5, 1, 2, 4]) // => 3
 */
export function median(values: readonly number[]): MaybeNumber {
  return quantile(Float64Array.from(values).sort(), 0.5, "inc");
}
