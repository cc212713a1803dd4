import type { CellValue } from "../functions/call";
import { covers, type Book, type BookTable } from "./book";
import { cellValue, type ReadCell } from "./openBook";
import { addTable, queueTable } from "./readAreas";

/** The row of a table that a cell stands in. */
export interface TableRow {
  readonly table: BookTable;
  readonly values: readonly CellValue[];
  readonly text: readonly string[];
  readonly formulas: readonly unknown[];
  /** Place of the cell in the row. */
  readonly column: number;
  readonly part: "header" | "body" | "totals";
}

/**
 * Reads the row of the table around a cell, in one sync; none where it stands in no table.
 *
 * @param context the request; synced here
 * @param book the table is added to it
 * @param cell the cell
 * @returns the row
 */
export async function readRow(
  context: Excel.RequestContext,
  book: Book,
  cell: ReadCell,
): Promise<TableRow | undefined> {
  if (cell.table === undefined) return undefined;
  const { sheet, row, column } = cell.place;
  const queued = queueTable(context, cell.table);
  const own = context.workbook.worksheets.getItem(sheet).getCell(row, column);
  const cells = queued.table.getRange().getIntersection(own.getEntireRow());
  cells.load("values,text,formulas");
  await context.sync();
  addTable(book, queued);
  const table = book.tables.get(cell.table.toLowerCase());
  if (table === undefined || !covers(table.area, cell.place)) return undefined;
  const { area, headers, totals } = table;
  const isHeader = row < area.row + headers;
  const isTotals = row >= area.row + area.rows - totals;
  return {
    table,
    values: ((cells.values as unknown[][])[0] ?? []).map(cellValue),
    text: cells.text[0] ?? [],
    formulas: (cells.formulas as unknown[][])[0] ?? [],
    column: column - area.column,
    part: isHeader ? "header" : isTotals ? "totals" : "body",
  };
}
