import { betaLowerTail } from "./betaLowerTail";

/**
 * Probability that a Student t variable lies at least as far from 0 as t: the p of a two-sided t test.
 *
 * @param t either side
 * @param degreesOfFreedom above 0
 * @returns p in 0..1, as T.DIST.2T gives it
 * @source Abramowitz & Stegun (1964), 26.7.1 and 26.5.27
 * @example studentTTwoSided(1, 1) // => 0.5
 */
export function studentTTwoSided(t: number, degreesOfFreedom: number): number {
  const square = t * t;
  const both = degreesOfFreedom + square;
  return betaLowerTail({ x: degreesOfFreedom / both, rest: square / both }, degreesOfFreedom / 2, 0.5);
}
