import { columnLetters } from "./address";
import type { Rect } from "./sheetPlan";

/**
 * A reference to cells of a sheet, to stand in a formula of any sheet, rows and columns fixed.
 *
 * @param sheet name of the sheet
 * @param range zero-based
 * @returns the reference, the sheet always in apostrophes
 * @example sheetReference("Q1's", { row: 4, column: 3, rows: 30, columns: 1 }) // => "'Q1''s'!$D$5:$D$34"
 */
export function sheetReference(sheet: string, range: Rect): string {
  const cell = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const first = cell(range.row, range.column);
  const last = cell(range.row + range.rows - 1, range.column + range.columns - 1);
  return `'${sheet.replaceAll("'", "''")}'!${first === last ? first : `${first}:${last}`}`;
}
