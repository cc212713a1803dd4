import { present, type MaybeNumber } from "../numeric/present";
import type { IndicatorDirection } from "./normalise";

/** Scores that differ by less than this share of them are tied: sums of the same terms differ in their last digits. */
export const SCORE_ROUNDING = 1e-12;

/**
 * Places of units by their scores, the best first.
 *
 * Ties: share the best of their places; scores are tied within a relative 1e-12.   Missing: stays missing.
 *
 * @param scores one a unit
 * @param direction whether the highest or the lowest score is the best
 * @returns 1 + how many units have a better score, a unit
 * @throws {InputError} NaN or infinity
 * @source OECD/JRC Handbook (2008); RANK.EQ of spreadsheets; R `rank(-score, ties.method = "min")`
 * @example rankScores([70, 90, null, 70]) // => [2, 1, null, 2]
 */
export function rankScores(
  scores: readonly MaybeNumber[],
  direction: IndicatorDirection = "higher",
): MaybeNumber[] {
  const sign = direction === "lower" ? -1 : 1;
  const ascending = Float64Array.from(present(scores), (score) => sign * score).sort();
  return scores.map((score) => {
    if (score === null) return null;
    const limit = sign * score + SCORE_ROUNDING * Math.abs(score);
    return 1 + ascending.length - notAbove(ascending, limit);
  });
}

/** How many of the ascending numbers are at most the limit. */
function notAbove(ascending: Float64Array, limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
