import type { MaybeNumber } from "../numeric/present";
import { coefficientOfVariation } from "./coefficientOfVariation";

/**
 * Stability of an item between two rounds: how far its coefficient of variation moved.
 *
 * Units: a ratio; near 0 is stable.   Missing: left out, in each round by itself.
 *
 * @param round1 a rating an expert, null where there is none
 * @param round2 the ratings of the next round; the panel may have changed
 * @returns the absolute difference of the two coefficients
 * @throws {UndefinedResultError} fewer than two ratings in a round, or a mean at or below zero
 * @source Dajani, Sincoff & Talley (1979)
 * @example cvDifference([2, 4, 6], [3, 4, 5]) // => 0.25
 */
export function cvDifference(round1: readonly MaybeNumber[], round2: readonly MaybeNumber[]): number {
  return Math.abs(coefficientOfVariation(round1) - coefficientOfVariation(round2));
}
