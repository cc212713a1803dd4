import { gammaUpperTail } from "./gammaUpperTail";

/**
 * Probability that a standard normal variable lies at least as far from 0 as z: the p of a two-sided z test.
 *
 * @param z either side
 * @returns p in 0..1, as 2 * (1 - NORM.S.DIST(ABS(z), TRUE)) gives it, but exact far out too
 * @source Abramowitz & Stegun (1964), 26.2.29 and 6.5.17
 * @example normalTwoSided(1) // => 0.317310507862914
 */
export function normalTwoSided(z: number): number {
  return gammaUpperTail(0.5, (z * z) / 2);
}
