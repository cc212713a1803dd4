import { jStat } from "jstat";

/**
 * Quantile of Student's t distribution.
 *
 * @param probability between 0 and 1
 * @param degreesOfFreedom above 0
 * @returns t
 * @example studentTQuantile(0.975, 5).toFixed(6) // => "2.570582"
 */
export function studentTQuantile(probability: number, degreesOfFreedom: number): number {
  return jStat.studentt.inv(probability, degreesOfFreedom);
}
