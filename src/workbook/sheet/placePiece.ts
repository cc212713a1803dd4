import type { CellContent } from "../cellText";
import { columnLetters } from "./address";
import type { CellBlock, Rect, ScatterPlan, SeriesChartPlan, SheetPiece } from "./sheetPlan";

/** Where the first cell of a piece goes. */
export interface Origin {
  readonly row: number;
  readonly column: number;
}

/**
 * A reference to a cell of the same piece, to stand in a formula of a plan; `placePiece` turns it into an address.
 *
 * @param row zero-based within the piece
 * @param column zero-based within the piece
 * @returns a mark that no formula contains otherwise
 */
export function pieceRef(row: number, column: number): string {
  return `{{${row},${column}}}`;
}

/**
 * Moves a piece that was planned from cell A1 on to the place where it is to be written.
 *
 * @param piece planned from A1 on
 * @param origin where its first cell goes
 * @returns the piece at that place, its references resolved
 */
export function placePiece(piece: SheetPiece, origin: Origin): SheetPiece {
  const moved = <T extends { readonly range: Rect }>(item: T): T => ({
    ...item,
    range: moveRect(item.range, origin),
  });
  const movedCell = <T extends Origin>(item: T): T => ({
    ...item,
    row: item.row + origin.row,
    column: item.column + origin.column,
  });
  return {
    ...piece,
    blocks: piece.blocks.map((block) => placeBlock(block, origin)),
    numberFormats: piece.numberFormats.map(movedCell),
    tables: piece.tables.map(moved),
    styles: piece.styles.map(moved),
    merges: piece.merges.map((range) => moveRect(range, origin)),
    validations: piece.validations.map(moved),
    conditionals: piece.conditionals.map(moved),
    seriesCharts: piece.seriesCharts.map((plan) => placeSeriesChart(plan, origin)),
    scatters: piece.scatters.map((plan) => placeScatter(plan, origin)),
    names: piece.names.map(moved),
    notes: piece.notes.map(movedCell),
    columnWidths: piece.columnWidths.map((item) => ({ ...item, column: item.column + origin.column })),
    rowHeights: piece.rowHeights.map((item) => ({ ...item, row: item.row + origin.row })),
  };
}

/**
 * Moves a rectangle.
 *
 * @param range the rectangle
 * @param origin by how much
 * @returns the rectangle at its new place
 */
export function moveRect(range: Rect, origin: Origin): Rect {
  return { ...range, row: range.row + origin.row, column: range.column + origin.column };
}

function placeSeriesChart(plan: SeriesChartPlan, origin: Origin): SeriesChartPlan {
  return {
    ...plan,
    categories: moveRect(plan.categories, origin),
    series: plan.series.map((one) => ({ ...one, values: moveRect(one.values, origin) })),
    place: moveRect(plan.place, origin),
  };
}

function placeScatter(plan: ScatterPlan, origin: Origin): ScatterPlan {
  const moved = <T extends { readonly x: Rect; readonly y: Rect }>(one: T): T => ({
    ...one,
    x: moveRect(one.x, origin),
    y: moveRect(one.y, origin),
  });
  return {
    ...plan,
    points: plan.points.map(moved),
    lines: plan.lines.map(moved),
    place: moveRect(plan.place, origin),
  };
}

function placeBlock(block: CellBlock, origin: Origin): CellBlock {
  return {
    row: block.row + origin.row,
    column: block.column + origin.column,
    cells: block.cells.map((row) => row.map((content) => placeContent(content, origin))),
  };
}

function placeContent(content: CellContent, origin: Origin): CellContent {
  if (content === null || typeof content === "number" || !("formula" in content)) return content;
  const formula = content.formula.replace(/\{\{(\d+),(\d+)\}\}/g, (_, row: string, column: string) => {
    return `$${columnLetters(Number(column) + origin.column)}${Number(row) + origin.row + 1}`;
  });
  return { formula };
}
