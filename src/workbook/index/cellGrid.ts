import type { Rect } from "../sheet/sheetPlan";
import { fixed, fixedColumn } from "../analysisSheet/formulaText";

/** A rectangle of cells to which formulas refer. */
export interface CellGrid {
  readonly rect: Rect;
  /** "$B$3" */
  cell(row: number, column: number): string;
  /** "$B$3:$B$9" */
  column(column: number): string;
  /** "$B$3:$D$3", of some columns where these are given. */
  row(row: number, from?: number, count?: number): string;
  all(): string;
}

/**
 * References to the cells of a rectangle, by their place within it.
 *
 * @param rect zero-based on its sheet
 * @returns what makes the references
 */
export function cellGrid(rect: Rect): CellGrid {
  const cell = (row: number, column: number): string => fixed(rect.row + row, rect.column + column);
  return {
    rect,
    cell,
    column: (column) => fixedColumn(rect.row, rect.column + column, rect.rows),
    row: (row, from = 0, count = rect.columns - from) => `${cell(row, from)}:${cell(row, from + count - 1)}`,
    all: () => `${cell(0, 0)}:${cell(rect.rows - 1, rect.columns - 1)}`,
  };
}
