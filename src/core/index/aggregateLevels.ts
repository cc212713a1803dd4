import { InputError } from "../../model/errors";
import type { MaybeNumber } from "../numeric/present";
import { weightedMeans, type Aggregation } from "./weightedMeans";

/** How the columns of one level make those of the next. */
export interface IndexLevel {
  /** For each column the number of the one above that it belongs to, from 0 up. */
  readonly parents: readonly number[];
  /** For each column its weight within that one; only their proportion matters. */
  readonly weights: readonly number[];
}

/**
 * Scores of an index with several levels: indicators to pillars, pillars to sub-indexes, up to the index.
 *
 * Shape:   rows units, columns indicators.   Missing: as `weightedMeans`, within each part.
 *
 * @param values normalised indicators
 * @param levels from the indicators up; the last may have one parent only, the index, or several
 * @param aggregation the mean, the same at each level
 * @returns the table of each level above the indicators, in order; the last column by column is the index
 * @throws {InputError} a level that does not fit the columns below it, and what `weightedMeans` refuses
 * @source OECD/JRC Handbook (2008); COINr `Aggregate`
 * @example aggregateLevels([[10, 20, 60]], [{ parents: [0, 0, 1], weights: [1, 1, 1] }, { parents: [0, 0], weights: [1, 1] }]) // => [[[15, 60]], [[37.5]]]
 */
export function aggregateLevels(
  values: readonly (readonly MaybeNumber[])[],
  levels: readonly IndexLevel[],
  aggregation: Aggregation = "arithmetic",
): MaybeNumber[][][] {
  const tables: MaybeNumber[][][] = [];
  let below = values;
  for (const level of levels) {
    const above = oneLevel(below, level, aggregation);
    tables.push(above);
    below = above;
  }
  return tables;
}

function oneLevel(
  values: readonly (readonly MaybeNumber[])[],
  { parents, weights }: IndexLevel,
  aggregation: Aggregation,
): MaybeNumber[][] {
  const width = values[0]?.length ?? 0;
  const count = Math.max(-1, ...parents) + 1;
  const members = Array.from({ length: count }, (_, parent) =>
    parents.flatMap((of, column) => (of === parent ? [column] : [])),
  );
  if (parents.length !== width || weights.length !== width || members.some(({ length }) => length === 0)) {
    throw new InputError({
      en: `A level needs a parent and a weight for each of ${width} columns, and every parent a column; there are ${parents.length} parents and ${weights.length} weights. Correct the hierarchy.`,
      ko: `계층마다 열 ${width}개의 상위 항목과 가중치가 필요하고 상위 항목마다 열이 있어야 합니다. 현재 상위 항목 ${parents.length}개, 가중치 ${weights.length}개입니다. 계층을 고치십시오.`,
    });
  }
  const scores = members.map((columns) =>
    weightedMeans(
      values.map((row) => columns.map((column) => row[column] ?? null)),
      columns.map((column) => weights[column] as number),
      aggregation,
    ),
  );
  return values.map((_, unit) => scores.map((column) => column[unit] ?? null));
}
