import type { MaybeNumber } from "./present";

/**
 * One column of a matrix: the answers to an item.
 *
 * Missing: stays null.
 *
 * @param rows the rows of the matrix, all of one length
 * @param column its number, from 0
 * @returns the values from the first row to the last
 * @example columnOf([[1, 2], [3, null]], 1) // => [2, null]
 */
export function columnOf(rows: readonly (readonly MaybeNumber[])[], column: number): MaybeNumber[] {
  return rows.map((row) => row[column] ?? null);
}
