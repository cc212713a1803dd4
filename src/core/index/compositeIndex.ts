import { columnOf } from "../numeric/columnOf";
import type { MaybeNumber } from "../numeric/present";
import { aggregateLevels } from "./aggregateLevels";
import { dataAvailability } from "./dataAvailability";
import { imputeMissing, type Imputation } from "./imputeMissing";
import { normalise, type IndicatorDirection, type Normalisation } from "./normalise";
import { rankScores } from "./rankScores";
import { treatOutliers, type TreatedIndicator } from "./treatOutliers";
import type { Aggregation } from "./weightedMeans";

/** How an index is made. */
export interface IndexMethod {
  readonly directions: readonly IndicatorDirection[];
  /** Least share of indicators that a unit must have, 0..1; the others are left out. */
  readonly leastShare: number;
  readonly imputation: Imputation;
  /** Whether outliers are winsorised, or logarithms taken. */
  readonly treatsOutliers: boolean;
  readonly normalisation: Normalisation;
  /** A weight an indicator, from the normalised values; within its theme where there are themes. */
  readonly weightsOf: (normalised: readonly (readonly MaybeNumber[])[]) => readonly number[];
  /** The theme of each indicator from 0 up, and the weight of each theme; without themes there is one level. */
  readonly themes?: { readonly parents: readonly number[]; readonly weights: readonly number[] };
  readonly aggregation: Aggregation;
}

/** An index with every step that led to it; rows units, columns indicators. */
export interface CompositeIndex {
  /** Share of indicators that a unit has. */
  readonly availability: readonly number[];
  /** Without the units that have too few, filled in. */
  readonly filled: readonly (readonly MaybeNumber[])[];
  /** By indicator. */
  readonly outliers: readonly TreatedIndicator[];
  readonly treated: readonly (readonly MaybeNumber[])[];
  readonly normalised: readonly (readonly MaybeNumber[])[];
  /** A weight an indicator. */
  readonly weights: readonly number[];
  /** What the index is the mean of: the themes, or the indicators themselves. */
  readonly parts: readonly (readonly MaybeNumber[])[];
  readonly partWeights: readonly number[];
  readonly scores: readonly MaybeNumber[];
  readonly ranks: readonly MaybeNumber[];
}

/**
 * A composite index step by step: availability, missing data, outliers, one scale, weights, scores, ranks.
 *
 * Shape:   rows units, columns indicators.   Missing: as the method says.
 *
 * @param values one row a unit
 * @param method what is done at each step
 * @returns every step
 * @throws {InputError} what a step refuses
 * @throws {UndefinedResultError} an indicator that never changes among the units that have enough
 * @source OECD/JRC Handbook (2008); COINr
 * @example compositeIndex([[1, 5], [2, 1], [3, 3]], { directions: ["higher", "higher"], leastShare: 0, imputation: "keep", treatsOutliers: true, normalisation: { method: "minmax" }, weightsOf: () => [1, 1], aggregation: "arithmetic" }).scores // => [50, 25, 75]
 */
export function compositeIndex(
  values: readonly (readonly MaybeNumber[])[],
  method: IndexMethod,
): CompositeIndex {
  const availability = dataAvailability(values).units;
  const used = values.map((row, unit) =>
    (availability[unit] as number) >= method.leastShare ? row : row.map(() => null),
  );
  const filled = byColumn(used, (column) => imputeMissing(column, method.imputation), availability, method);
  const outliers = columnsOf(filled).map((column) =>
    treatOutliers(column, method.treatsOutliers ? {} : { skewLimit: Infinity }),
  );
  const treated = rowsOf(outliers.map((one) => one.values));
  const normalised = rowsOf(
    columnsOf(treated).map((column, at) => normalise(column, method.normalisation, method.directions[at])),
  );
  const weights = method.weightsOf(normalised);
  const { themes, aggregation } = method;
  const whole = { parents: (themes?.weights ?? weights).map(() => 0), weights: themes?.weights ?? weights };
  const levels = themes === undefined ? [whole] : [{ parents: themes.parents, weights }, whole];
  const tables = aggregateLevels(normalised, levels, aggregation);
  const parts = themes === undefined ? normalised : (tables[0] ?? normalised);
  const scores = columnOf(tables.at(-1) ?? [], 0);
  const ranks = rankScores(scores);
  return {
    availability,
    filled,
    outliers,
    treated,
    normalised,
    weights,
    parts,
    partWeights: whole.weights,
    scores,
    ranks,
  };
}

/** A unit with too few values stays without any. */
function byColumn(
  rows: readonly (readonly MaybeNumber[])[],
  fill: (column: readonly MaybeNumber[]) => MaybeNumber[],
  availability: readonly number[],
  { leastShare }: IndexMethod,
): MaybeNumber[][] {
  return rowsOf(columnsOf(rows).map(fill)).map((row, unit) =>
    (availability[unit] as number) >= leastShare ? row : row.map(() => null),
  );
}

function columnsOf(rows: readonly (readonly MaybeNumber[])[]): MaybeNumber[][] {
  return (rows[0] ?? []).map((_, column) => columnOf(rows, column));
}

function rowsOf(columns: readonly (readonly MaybeNumber[])[]): MaybeNumber[][] {
  return (columns[0] ?? []).map((_, row) => columnOf(columns, row));
}
