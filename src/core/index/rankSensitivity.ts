import type { MaybeNumber } from "../numeric/present";
import { drawOptions, type DrawOptions } from "./drawOptions";
import { rankScores } from "./rankScores";
import { ranksUnderWeights } from "./ranksUnderWeights";
import { sobolIndices, type SobolIndices } from "./sobolIndices";
import { uniformNumbers } from "./uniformNumbers";
import { weightedMeans, type Aggregation } from "./weightedMeans";

/** How weights are varied, and how scores are formed. */
export interface SensitivityOptions extends DrawOptions {
  readonly aggregation?: Aggregation;
  /** Told now and then what share is done. */
  readonly onProgress?: (share: number) => void;
}

/**
 * Which weights the ranks depend on: effects of each weight on the mean absolute rank shift.
 *
 * Shape:   rows units, columns indicators.   Missing: as `weightedMeans`.
 * `draws` is N; the ranks are formed N (d + 2) times for d weights.
 *
 * @param values normalised
 * @param weights a weight an indicator; only their proportion matters
 * @param options noise, draws and seed; the mean
 * @returns first-order and total effect of each weight, and the variance of the shift
 * @throws {InputError} what `weightedMeans` refuses, or options out of range
 * @throws {UndefinedResultError} ranks that never change
 * @source Saisana, Saltelli & Tarantola (2005); Saltelli et al. (2010); Jansen (1999)
 * @example rankSensitivity([[90, 10], [10, 80]], [1, 1], { noise: 0.5 }).first.length // => 2
 */
export function rankSensitivity(
  values: readonly (readonly MaybeNumber[])[],
  weights: readonly number[],
  options: SensitivityOptions = {},
): SobolIndices {
  const { aggregation = "arithmetic", onProgress } = options;
  const { noise, draws, seed } = drawOptions(options);
  const nominal = rankScores(weightedMeans(values, weights, aggregation));
  const ranksUnder = ranksUnderWeights(values, aggregation);
  const shift = (varied: ArrayLike<number>): number => meanShift(nominal, ranksUnder(varied));
  const uniform = uniformNumbers(seed);
  const d = weights.length;
  const runs = {
    a: new Float64Array(draws),
    b: new Float64Array(draws),
    ab: weights.map(() => new Float64Array(draws)),
  };
  const [a, b, ab] = [new Float64Array(d), new Float64Array(d), new Float64Array(d)];
  const vary = (into: Float64Array): void => {
    for (let i = 0; i < d; i += 1) into[i] = (weights[i] as number) * (1 + noise * (2 * uniform() - 1));
  };
  for (let draw = 0; draw < draws; draw += 1) {
    vary(a);
    vary(b);
    runs.a[draw] = shift(a);
    runs.b[draw] = shift(b);
    runs.ab.forEach((results, i) => {
      ab.set(a);
      ab[i] = b[i] as number;
      results[draw] = shift(ab);
    });
    if (draw % 1000 === 0) onProgress?.(draw / draws);
  }
  return sobolIndices(runs);
}

/** Over the units that have a score. */
function meanShift(nominal: readonly MaybeNumber[], ranks: Uint32Array): number {
  let [sum, n] = [0, 0];
  for (let unit = 0; unit < nominal.length; unit += 1) {
    const rank = nominal[unit] ?? null;
    if (rank === null) continue;
    sum += Math.abs((ranks[unit] as number) - rank);
    n += 1;
  }
  return n === 0 ? 0 : sum / n;
}
