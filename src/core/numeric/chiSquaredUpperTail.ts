import { gammaUpperTail } from "./gammaUpperTail";

/**
 * Probability that a chi-squared variable exceeds a value: the p of a chi-squared test.
 *
 * @param chiSquared the statistic, from 0
 * @param degreesOfFreedom above 0
 * @returns p in 0..1, as CHISQ.DIST.RT gives it
 * @source Abramowitz & Stegun (1964), 26.4.19
 * @example chiSquaredUpperTail(2, 2) // => 0.367879441171442
 */
export function chiSquaredUpperTail(chiSquared: number, degreesOfFreedom: number): number {
  return gammaUpperTail(degreesOfFreedom / 2, chiSquared / 2);
}
