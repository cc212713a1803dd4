import { largestRemainder } from "./largestRemainder";
import { phaseWeights } from "./phaseWeights";
import { phasingProfile } from "./phasingProfile";
import { amountOf, unitsOf } from "./unitsOf";

/** How a total is spread over years. */
export interface PhasingOptions {
  /** A word of `phasingProfile`; `"even"` when left out. */
  readonly profile?: string;
  /** The smallest amount that is paid; amounts have decimals when left out. */
  readonly unit?: number;
}

/**
 * The money of each year of a plan: the total by the shares of a profile, in whole units by largest remainder.
 *
 * Units: those of the total; the amounts sum exactly to it.
 *
 * @param total an amount at or above 0
 * @param years how many years, 1 to 100
 * @param options profile and unit
 * @returns an amount a year
 * @throws {InputError} an unknown profile, years off their range, or a total that is no multiple of the unit
 * @example phaseAmounts(100, 3, { unit: 1 }) // => [34, 33, 33]
 */
export function phaseAmounts(
  total: number,
  years: number,
  { profile = "even", unit }: PhasingOptions = {},
): number[] {
  const weights = phaseWeights(years, phasingProfile(profile));
  const units = unitsOf(total, unit);
  return largestRemainder(weights, units.count).map((count) => amountOf(count, units.unit));
}
