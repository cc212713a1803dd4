import { InputError } from "../../model/errors";
import type { MaybeNumber } from "../numeric/present";
import { drawOptions, type DrawOptions } from "./drawOptions";
import { rankCounts, type RankCounts } from "./rankCounts";
import { rankScores } from "./rankScores";
import { ranksUnderWeights } from "./ranksUnderWeights";
import { requireWeights } from "./requireWeights";
import { uniformNumbers } from "./uniformNumbers";
import { weightedMeans, type Aggregation } from "./weightedMeans";

/** Where a unit stands, and where it may stand under other weights. */
export interface RankRange {
  /** Under the weights as given. */
  readonly nominal: number;
  readonly mean: number;
  readonly median: number;
  /** 5th percentile of the ranks, type 7. */
  readonly q5: number;
  /** 95th percentile. */
  readonly q95: number;
}

/** How weights are varied: at random, or by the sets that are given. */
export interface RobustnessOptions extends DrawOptions {
  readonly aggregation?: Aggregation;
  /** Sets of weights in place of the random ones. */
  readonly weightSets?: readonly (readonly number[])[];
  /** Told now and then what share is done. */
  readonly onProgress?: (share: number) => void;
}

/** More units would need a table of places too large for a call. */
const MOST_UNITS = 2000;
const PROGRESS_STEP = 1000;

/**
 * How far ranks depend on the weights: the distribution of each unit's rank when the weights vary.
 *
 * Shape:   rows units, columns indicators.   Missing: as `weightedMeans`; a unit without a score has no ranks.
 *
 * @param values normalised
 * @param weights a weight an indicator; only their proportion matters
 * @param options noise, draws and seed, or sets of weights; the mean
 * @returns the nominal rank, mean, median, 5th and 95th percentile of the ranks, a unit
 * @throws {InputError} what `weightedMeans` refuses, options out of range, or more than 2,000 units
 * @source Saisana, Saltelli & Tarantola (2005), JRSS A; COINr `get_sensitivity`
 * @example rankRobustness([[90, 10], [10, 80]], [1, 1], { weightSets: [[1, 1], [1, 3]] })[0] // => { nominal: 1, mean: 1.5, median: 1.5, q5: 1.05, q95: 1.95 }
 */
export function rankRobustness(
  values: readonly (readonly MaybeNumber[])[],
  weights: readonly number[],
  options: RobustnessOptions = {},
): (RankRange | null)[] {
  const { aggregation = "arithmetic", onProgress } = options;
  const nominal = rankScores(weightedMeans(values, weights, aggregation));
  if (values.length > MOST_UNITS) throw tooMany(values.length);
  const ranksUnder = ranksUnderWeights(values, aggregation);
  const counts = rankCounts(values.length);
  const { draws, next } = weightSource(weights, options);
  for (let draw = 0; draw < draws; draw += 1) {
    counts.add(ranksUnder(next(draw)));
    if (draw % PROGRESS_STEP === 0) onProgress?.(draw / draws);
  }
  return nominal.map((rank, unit) => (rank === null ? null : rangeOf(rank, unit, counts)));
}

function rangeOf(nominal: number, unit: number, counts: RankCounts): RankRange | null {
  const [mean, median, q5, q95] = [
    counts.mean(unit),
    counts.quantile(unit, 0.5),
    counts.quantile(unit, 0.05),
    counts.quantile(unit, 0.95),
  ];
  if (mean === null || median === null || q5 === null || q95 === null) return null;
  return { nominal, mean, median, q5, q95 };
}

/** The weights of each draw. */
function weightSource(
  weights: readonly number[],
  options: RobustnessOptions,
): { readonly draws: number; readonly next: (draw: number) => ArrayLike<number> } {
  const { weightSets } = options;
  if (weightSets !== undefined) {
    for (const set of weightSets) requireWeights(set, weights.length);
    return { draws: weightSets.length, next: (draw) => weightSets[draw] as readonly number[] };
  }
  const { noise, draws, seed } = drawOptions(options);
  const uniform = uniformNumbers(seed);
  const varied = new Float64Array(weights.length);
  const next = (): Float64Array => {
    for (let i = 0; i < varied.length; i += 1) {
      varied[i] = (weights[i] as number) * (1 + noise * (2 * uniform() - 1));
    }
    return varied;
  };
  return { draws, next };
}

function tooMany(units: number): InputError {
  return new InputError({
    en: `At most ${MOST_UNITS} units can be ranked again and again; there are ${units}. Take fewer.`,
    ko: `순위를 되풀이하여 매길 수 있는 단위는 ${MOST_UNITS}개까지입니다. 현재 ${units}개입니다. 단위를 줄이십시오.`,
  });
}
