import type { Rect } from "./sheetPlan";

/**
 * The letters of a column.
 *
 * @param column zero-based
 * @returns "A" for 0, "AA" for 26
 * @example columnLetters(27) // => "AB"
 */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  const last = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? last : columnLetters(rest - 1) + last;
}

/**
 * The A1 address of a rectangle, without a sheet.
 *
 * @param range zero-based
 * @returns "B2" or "B2:D9"
 * @example address({ row: 1, column: 1, rows: 1, columns: 1 }) // => "B2"
 */
export function address(range: Rect): string {
  const first = `${columnLetters(range.column)}${range.row + 1}`;
  const last = `${columnLetters(range.column + range.columns - 1)}${range.row + range.rows}`;
  return first === last ? first : `${first}:${last}`;
}
