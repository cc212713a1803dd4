import type { Rect } from "./sheetPlan";

/**
 * The range of a rectangle.
 *
 * @param sheet the sheet
 * @param range zero-based
 * @returns the proxy
 */
export function rangeOf(sheet: Excel.Worksheet, range: Rect): Excel.Range {
  return sheet.getRangeByIndexes(range.row, range.column, range.rows, range.columns);
}
