import { rankRobustness as drawnRanges } from "../core/index/rankRobustness";
import { rankScores } from "../core/index/rankScores";
import { rankSensitivity as drawnEffects } from "../core/index/rankSensitivity";
import { weightedMeans } from "../core/index/weightedMeans";
import { blanked } from "./blanked";
import { guard } from "./guard";
import { aggregationOption, drawArguments } from "./indexOptions";
import { indicatorWeights } from "./indicatorWeights";
import { choice } from "./options";
import { normalisedCells } from "./normalisedCells";
import { ratingRows } from "./ratingRows";
import { rememberLast } from "./rememberLast";
import { weightsArgument } from "./weightsArgument";

/** A sheet takes the result cell by cell, each time with the same arguments. */
const rankRobustness = rememberLast(drawnRanges);
const rankSensitivity = rememberLast(drawnEffects);

/**
 * Brings indicators to one scale on which more is better, column by column.
 *
 * @customfunction INDEX.NORMALISE
 * @param values Rows units, columns indicators; a blank stays blank.
 * @param [method] "minmax" (default): low..high; "zscore": mean 0, SD 1; "distance": 0..1, 1 the best; "rank": 1 the worst; "percentile": 0..1.
 * @param [directions] "higher" (default) or "lower" is better, one a column or one for all.
 * @param [low] Of "minmax": what the worst unit becomes; by default 0.
 * @param [high] Of "minmax": what the best unit becomes; by default 100.
 * @returns The normalised values, in the shape of the range.
 */
export function indexNormalise(
  values: unknown[][],
  method?: string,
  directions?: unknown[][],
  low?: number,
  high?: number,
): unknown[][] {
  return guard("INDEX.NORMALISE", (name) =>
    normalisedCells(name, ratingRows(values, "values"), { method, directions, low, high }),
  );
}

/**
 * Weights of indicators from their data, sum 1.
 *
 * @customfunction INDEX.WEIGHTS
 * @param values Rows units, columns indicators.
 * @param [method] "equal" (default); "pca": squared loadings of the first principal component; "entropy": more where units differ more, from values of 0 up.
 * @returns A weight for each column, side by side.
 */
export function indexWeights(values: unknown[][], method?: string): number[][] {
  return guard("INDEX.WEIGHTS", () => {
    const by = choice(method, "method", ["equal", "pca", "entropy"], "equal");
    return [indicatorWeights(ratingRows(values, "values"), by)];
  });
}

/**
 * The score of each unit: the weighted mean of its normalised indicators.
 *
 * @customfunction INDEX.SCORE
 * @param values Normalised: rows units, columns indicators; the weight of a blank is shared out among the others.
 * @param [weights] One for each column, in shares or points; equal when left out.
 * @param [aggregation] "arithmetic" (default), "geometric" or "harmonic"; the last two need values above 0.
 * @returns A score for each row, one under the other; blank where a row is.
 */
export function indexScore(values: unknown[][], weights?: unknown[][], aggregation?: string): unknown[][] {
  return guard("INDEX.SCORE", (name) => {
    const rows = ratingRows(values, "values");
    const shares = weightsArgument(name, weights, rows);
    return blanked(weightedMeans(rows, shares, aggregationOption(aggregation)).map((score) => [score]));
  });
}

/**
 * The place of each score, the best first; ties share the best of their places.
 *
 * @customfunction INDEX.RANK
 * @param scores The scores of all units; a blank has no place.
 * @param [direction] "higher" (default) or "lower" is better.
 * @returns The places, in the shape of the range.
 */
export function indexRank(scores: unknown[][], direction?: string): unknown[][] {
  return guard("INDEX.RANK", () => {
    const rows = ratingRows(scores, "scores");
    const by = choice(direction, "direction", ["higher", "lower"], "higher");
    const places = rankScores(rows.flat(), by);
    const width = rows[0]?.length ?? 0;
    return blanked(rows.map((_, row) => places.slice(row * width, (row + 1) * width)));
  });
}

/**
 * How far the ranks depend on the weights: each weight is varied at random and the units are ranked again and again.
 *
 * @customfunction INDEX.ROBUSTNESS
 * @param values Normalised: rows units, columns indicators.
 * @param weights One for each column, in shares or points.
 * @param [noise] Each weight is multiplied by 1 + u, u evenly between -noise and noise; by default 0.25.
 * @param [draws] How often; by default 1000.
 * @param [seed] The same seed gives the same numbers; by default 1.
 * @param [aggregation] "arithmetic" (default), "geometric" or "harmonic".
 * @returns Five cells a unit: rank as weighted, then mean, median, 5th and 95th percentile of the ranks.
 */
export function indexRobustness(
  values: unknown[][],
  weights: unknown[][],
  noise?: number,
  draws?: number,
  seed?: number,
  aggregation?: string,
): unknown[][] {
  return guard("INDEX.ROBUSTNESS", (name) => {
    const rows = ratingRows(values, "values");
    const options = { ...drawArguments(noise, draws, seed), aggregation: aggregationOption(aggregation) };
    const ranges = rankRobustness(rows, weightsArgument(name, weights, rows), options);
    return blanked(
      ranges.map((range) =>
        range === null
          ? [null, null, null, null, null]
          : [range.nominal, range.mean, range.median, range.q5, range.q95],
      ),
    );
  });
}

/**
 * Which weights the ranks depend on: effects of each on the mean absolute shift of the ranks.
 *
 * @customfunction INDEX.SENSITIVITY
 * @param values Normalised: rows units, columns indicators.
 * @param weights One for each column, in shares or points.
 * @param [noise] Each weight is multiplied by 1 + u, u evenly between -noise and noise; by default 0.25.
 * @param [draws] N; the units are ranked N (weights + 2) times. By default 1000.
 * @param [seed] The same seed gives the same numbers; by default 1.
 * @returns Two cells a weight: first-order and total effect; with few draws below 0 or above 1.
 */
export function indexSensitivity(
  values: unknown[][],
  weights: unknown[][],
  noise?: number,
  draws?: number,
  seed?: number,
): number[][] {
  return guard("INDEX.SENSITIVITY", (name) => {
    const rows = ratingRows(values, "values");
    const shares = weightsArgument(name, weights, rows);
    const { first, total } = rankSensitivity(rows, shares, drawArguments(noise, draws, seed));
    return first.map((effect, place) => [effect, total[place] as number]);
  });
}
