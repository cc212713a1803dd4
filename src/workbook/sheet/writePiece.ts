import { cellValue } from "../cellText";
import { addNotes } from "../optional/cellNotes";
import { placeChart } from "./placeChart";
import { rangeOf } from "./rangeOf";
import type { CellBlock, CellStyle, ChartPlan, SheetPiece, TablePlan } from "./sheetPlan";
import { addConditional, addValidation } from "./writeRules";
import { addScatter } from "./writeScatter";
import { addSeriesChart } from "./writeSeriesChart";

export { rangeOf } from "./rangeOf";

/**
 * Queues everything of a piece, in the order that Excel bears: cells, tables over them, formats, rules, charts,
 * names. Sends nothing: the caller syncs.
 *
 * @param sheet the sheet to write on
 * @param piece what to write
 */
export function writePiece(sheet: Excel.Worksheet, piece: SheetPiece): void {
  for (const block of piece.blocks) writeBlock(sheet, block);
  for (const table of piece.tables) addTable(sheet, table);
  for (const block of piece.numberFormats) {
    const { row, column, formats } = block;
    sheet.getRangeByIndexes(row, column, formats.length, formats[0]?.length ?? 1).numberFormat = formats.map(
      (line) => [...line],
    );
  }
  for (const range of piece.merges) rangeOf(sheet, range).merge();
  for (const { range, style } of piece.styles) applyStyle(rangeOf(sheet, range), style);
  for (const { column, characters } of piece.columnWidths) {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = widthInPoints(characters);
  }
  for (const { row, points } of piece.rowHeights) {
    sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = points;
  }
  for (const validation of piece.validations) addValidation(rangeOf(sheet, validation.range), validation);
  for (const conditional of piece.conditionals)
    addConditional(rangeOf(sheet, conditional.range), conditional);
  for (const chart of piece.charts) addChart(sheet, chart);
  for (const chart of piece.seriesCharts) addSeriesChart(sheet, chart);
  for (const scatter of piece.scatters) addScatter(sheet, scatter);
  for (const name of piece.names) sheet.names.add(name.name, rangeOf(sheet, name.range), name.comment);
  addNotes(sheet, piece.notes);
}

/**
 * Queues the cells of one block.
 *
 * @param sheet the sheet to write on
 * @param block the cells and their corner
 */
export function writeBlock(sheet: Excel.Worksheet, block: CellBlock): void {
  const width = block.cells[0]?.length ?? 0;
  if (width === 0) return;
  const range = sheet.getRangeByIndexes(block.row, block.column, block.cells.length, width);
  range.formulas = block.cells.map((row) => row.map(cellValue));
}

/** Excel measures columns in points here: seven pixels a character, five of padding, 0.75 points a pixel. */
export function widthInPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/**
 * Queues a table over cells that are written already.
 *
 * @param sheet the sheet
 * @param plan range, name and look
 */
export function addTable(sheet: Excel.Worksheet, plan: TablePlan): void {
  const table = sheet.tables.add(rangeOf(sheet, plan.range), true);
  table.name = plan.name;
  table.style = plan.style;
  table.showBandedRows = plan.banded;
  table.showFilterButton = plan.filterButtons;
}

/**
 * Queues the formats of a range; what the style leaves out stays as it is.
 *
 * @param range the cells
 * @param style the formats
 */
export function applyStyle(range: Excel.Range, style: CellStyle): void {
  const { format } = range;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill === "") format.fill.clear();
  else if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.numberFormat !== undefined) setNumberFormat(range, style.numberFormat);
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  for (const edge of style.border?.edges ?? []) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.weight = style.border?.weight ?? "Thin";
    border.color = style.border?.color ?? "#000000";
  }
}

/** One value stands for all cells of a range; the typings know only the matrix. */
function setNumberFormat(range: Excel.Range, format: string): void {
  (range as { numberFormat: unknown }).numberFormat = format;
}

function addChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const chart = sheet.charts.add(plan.kind, rangeOf(sheet, plan.values), "Columns");
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.title.format.font.size = 11;
  chart.legend.visible = false;
  const { categoryAxis, valueAxis } = chart.axes;
  if (plan.kind === "BarClustered") {
    categoryAxis.reversePlotOrder = true;
    valueAxis.tickLabelPosition = "High";
  }
  valueAxis.minimum = plan.axis.least;
  valueAxis.maximum = plan.axis.most;
  valueAxis.numberFormat = plan.axis.numberFormat;
  const series = chart.series.getItemAt(0);
  series.setXAxisValues(rangeOf(sheet, plan.categories));
  series.format.fill.setSolidColor(plan.color);
  placeChart(sheet, chart, plan.place);
}
