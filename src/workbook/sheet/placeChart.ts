import { rangeOf } from "./rangeOf";
import type { Rect } from "./sheetPlan";

/**
 * Queues a chart's place over cells.
 *
 * @param sheet the sheet
 * @param chart the chart
 * @param place the cells that it covers
 */
export function placeChart(sheet: Excel.Worksheet, chart: Excel.Chart, place: Rect): void {
  const end = {
    row: place.row + place.rows - 1,
    column: place.column + place.columns - 1,
    rows: 1,
    columns: 1,
  };
  chart.setPosition(rangeOf(sheet, { ...place, rows: 1, columns: 1 }), rangeOf(sheet, end));
}
