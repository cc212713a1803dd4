import type { MaybeNumber } from "../numeric/present";
import { SCORE_ROUNDING } from "./rankScores";
import type { Aggregation } from "./weightedMeans";

/** Ranks of the units under one set of weights; 0 for a unit without a score. Overwritten by the next call. */
export type RanksUnder = (weights: ArrayLike<number>, offset?: number) => Uint32Array;

/**
 * Prepares a table for being ranked under many sets of weights.
 *
 * The geometric mean ranks as the mean of logarithms does, the harmonic as that of negative reciprocals: both are taken
 * once. The units stay in the order of the last call, in which few change places.
 *
 * @param values normalised, as `weightedMeans` has checked them
 * @param aggregation the mean
 * @returns the ranks under weights that stand at an offset of a list
 * @example Array.from(ranksUnderWeights([[10, 20], [30, 0]], "arithmetic")([0.5, 0.5])) // => [1, 1]
 */
export function ranksUnderWeights(
  values: readonly (readonly MaybeNumber[])[],
  aggregation: Aggregation,
): RanksUnder {
  const [n, k] = [values.length, values[0]?.length ?? 0];
  const terms = new Float64Array(n * k);
  const isThere = new Uint8Array(n * k);
  values.forEach((row, unit) => {
    row.forEach((value, column) => {
      if (value === null) return;
      terms[unit * k + column] =
        aggregation === "arithmetic" ? value : aggregation === "geometric" ? Math.log(value) : -1 / value;
      isThere[unit * k + column] = 1;
    });
  });
  const scores = new Float64Array(n);
  const order = Uint32Array.from({ length: n }, (_, unit) => unit);
  const ranks = new Uint32Array(n);
  return (weights, offset = 0) => {
    for (let unit = 0; unit < n; unit += 1) {
      let [sum, weightSum] = [0, 0];
      for (let column = 0, at = unit * k; column < k; column += 1, at += 1) {
        const weight = (weights[offset + column] as number) * (isThere[at] as number);
        sum += weight * (terms[at] as number);
        weightSum += weight;
      }
      scores[unit] = weightSum === 0 ? -Infinity : sum / weightSum;
    }
    sortDescending(order, scores);
    for (let place = 0; place < n; place += 1) {
      const unit = order[place] as number;
      const score = scores[unit] as number;
      const limit = score + SCORE_ROUNDING * Math.abs(score);
      let best = place;
      while (best > 0 && (scores[order[best - 1] as number] as number) <= limit) best -= 1;
      ranks[unit] = score === -Infinity ? 0 : best + 1;
    }
    return ranks;
  };
}

/** By insertion: next to nothing to do where the order is almost right. */
function sortDescending(order: Uint32Array, scores: Float64Array): void {
  for (let place = 1; place < order.length; place += 1) {
    const unit = order[place] as number;
    const score = scores[unit] as number;
    let at = place;
    for (; at > 0 && (scores[order[at - 1] as number] as number) < score; at -= 1) {
      order[at] = order[at - 1] as number;
    }
    order[at] = unit;
  }
}
