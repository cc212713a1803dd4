import type { BlockCells } from "./blockTypes";

/** The parts of a block that are moved as a whole, whether it is a table or a plain range. */
export interface BlockRanges {
  /** A cell among the data rows, counted from the first one; beyond them too. */
  cell(row: number, column: number): Excel.Range;
  insertRows(at: number, count: number): void;
  deleteRow(at: number): void;
  insertColumn(at: number, header: string): void;
  deleteColumn(at: number): void;
}

/** The size of a block while it is being written: of a plain range, Excel does not keep it. */
export interface BlockSize {
  rows: number;
  width: number;
}

/**
 * Ways to write into a block and to change its size. Of a table, only its own columns move, and Excel keeps what stands
 * beneath.
 *
 * @param context the request
 * @param cells where the block stands
 * @param header zero-based row of its header
 * @param size as it is; kept up to date here
 * @returns the ways; each queues
 */
export function blockRanges(
  context: Excel.RequestContext,
  cells: BlockCells,
  header: number,
  size: BlockSize,
): BlockRanges {
  return cells.table === undefined
    ? plainRanges(context, cells, header, size)
    : tableRanges(context, cells.table.id, size);
}

function tableRanges(context: Excel.RequestContext, id: string, size: BlockSize): BlockRanges {
  const table = context.workbook.tables.getItem(id);
  return {
    cell: (row, column) => table.getDataBodyRange().getCell(row, column),
    insertRows: (at, count) => {
      const blank = Array.from({ length: count }, () => Array.from({ length: size.width }, () => null));
      // The typings know no null, which leaves a cell to Excel: it fills computed columns.
      table.rows.add(at >= size.rows ? undefined : at, blank as unknown as string[][]);
      size.rows += count;
    },
    deleteRow: (at) => {
      table.rows.getItemAt(at).delete();
      size.rows -= 1;
    },
    insertColumn: (at, header) => {
      table.columns.add(at >= size.width ? undefined : at, undefined, header);
      size.width += 1;
    },
    deleteColumn: (at) => {
      table.columns.getItemAt(at).delete();
      size.width -= 1;
    },
  };
}

function plainRanges(
  context: Excel.RequestContext,
  { sheetId, range }: BlockCells,
  header: number,
  size: BlockSize,
): BlockRanges {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const rows = (at: number, count: number): Excel.Range =>
    sheet.getRangeByIndexes(header + 1 + at, range.column, count, size.width);
  const column = (at: number): Excel.Range =>
    sheet.getRangeByIndexes(header, range.column + at, size.rows + 1, 1);
  return {
    cell: (row, at) => sheet.getRangeByIndexes(header + 1 + row, range.column + at, 1, 1),
    insertRows: (at, count) => {
      rows(at, count).insert("Down");
      size.rows += count;
    },
    deleteRow: (at) => {
      rows(at, 1).delete("Up");
      size.rows -= 1;
    },
    insertColumn: (at, text) => {
      column(at).insert("Right");
      size.width += 1;
      sheet.getRangeByIndexes(header, range.column + at, 1, 1).formulas = [[`'${text}`]];
    },
    deleteColumn: (at) => {
      column(at).delete("Left");
      size.width -= 1;
    },
  };
}
