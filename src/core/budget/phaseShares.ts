import { phaseWeights } from "./phaseWeights";
import type { PhasingProfile } from "./phasingProfile";

/**
 * The share of each year in the money of a plan: F(k/n) - F((k-1)/n) of a distribution F over its span.
 *
 * Units: shares 0..1, sum 1.
 *
 * @param years how many years, 1 to 100
 * @param profile how the money flows; see `phasingProfile`
 * @returns a share a year
 * @throws {InputError} years that are no whole number from 1 to 100
 * @source as `phaseWeights`
 * @example phaseShares(4, { kind: "beta", a: 1, b: 2 }) // => [0.4375, 0.3125, 0.1875, 0.0625]
 */
export function phaseShares(years: number, profile: PhasingProfile): number[] {
  const weights = phaseWeights(years, profile);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / all);
}
