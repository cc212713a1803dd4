import type { BlockJob } from "./jobTypes";

/** The parts of a block that are moved as a whole, whether it is a table or a plain range. */
export interface BlockRanges {
  /** A cell among the data rows, counted from the first one; beyond them too. */
  cell(row: number, column: number): Excel.Range;
  insertRows(at: number, count: number): void;
  deleteRow(at: number): void;
  insertColumn(at: number, header: string): void;
  deleteColumn(at: number): void;
}

/** How far a block has moved down and to the right. */
export interface Moved {
  readonly rows: number;
  readonly columns: number;
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
 * @param job where the block stands
 * @param size as it is; kept up to date here
 * @param moved how far it has moved since, for plain ranges, which Excel does not follow
 * @returns the ways; each queues
 */
export function blockRanges(
  context: Excel.RequestContext,
  { cells, header }: Pick<BlockJob, "cells" | "header">,
  size: BlockSize,
  moved: () => Moved = () => ({ rows: 0, columns: 0 }),
): BlockRanges {
  if (cells.table !== undefined) return tableRanges(context, cells.table.id, size);
  const top = (): { readonly row: number; readonly column: number } => {
    const { rows, columns } = moved();
    return { row: header + rows, column: cells.range.column + columns };
  };
  return plainRanges(context.workbook.worksheets.getItem(cells.sheetId), top, size);
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

/** `top` tells where the first cell of the header is by now. */
function plainRanges(
  sheet: Excel.Worksheet,
  top: () => { readonly row: number; readonly column: number },
  size: BlockSize,
): BlockRanges {
  const rows = (at: number, count: number): Excel.Range =>
    sheet.getRangeByIndexes(top().row + 1 + at, top().column, count, size.width);
  const column = (at: number): Excel.Range =>
    sheet.getRangeByIndexes(top().row, top().column + at, size.rows + 1, 1);
  return {
    cell: (row, at) => sheet.getRangeByIndexes(top().row + 1 + row, top().column + at, 1, 1),
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
      sheet.getRangeByIndexes(top().row, top().column + at, 1, 1).formulas = [[`'${text}`]];
    },
    deleteColumn: (at) => {
      column(at).delete("Left");
      size.width -= 1;
    },
  };
}
