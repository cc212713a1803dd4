import { jStat } from "jstat";

/**
 * Quantile of the standard normal distribution.
 *
 * @param probability between 0 and 1
 * @returns z
 * @example normalQuantile(0.975) // => 1.959963984540054
 */
export function normalQuantile(probability: number): number {
  return jStat.normal.inv(probability, 0, 1);
}
