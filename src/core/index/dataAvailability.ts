import type { MaybeNumber } from "../numeric/present";
import { requireRectangle } from "../numeric/requireRectangle";

/** How much of a table is there, as shares from 0 to 1. */
export interface DataAvailability {
  readonly units: readonly number[];
  readonly indicators: readonly number[];
  readonly all: number;
}

/**
 * The share of values that are there, by unit, by indicator and of all.
 *
 * Shape:   rows units, columns indicators.   Missing: counted.
 *
 * @param values null where one is missing
 * @returns shares from 0 to 1
 * @throws {InputError} no cell, or ragged rows
 * @source OECD/JRC Handbook (2008); COINr `get_data_avail`
 * @example dataAvailability([[1, null], [2, 3]]) // => { units: [0.5, 1], indicators: [1, 0.5], all: 0.75 }
 */
export function dataAvailability(values: readonly (readonly MaybeNumber[])[]): DataAvailability {
  const columns = requireRectangle(values);
  const counts = values.map((row) => row.filter((value) => value !== null).length);
  const indicators = Array.from(
    { length: columns },
    (_, column) => values.filter((row) => row[column] !== null).length / values.length,
  );
  const all = counts.reduce((sum, count) => sum + count, 0) / (values.length * columns);
  return { units: counts.map((count) => count / columns), indicators, all };
}
