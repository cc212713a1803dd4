import type { TableReading } from "../../engine/tableStore";

interface KnownTable {
  sheetId: string;
  /** The header row when the columns were last seen. */
  top: number;
  columns: { id: number; col: number }[];
  last: number;
}

/** Where a cell of a sheet is after a change; undefined: it is gone. */
export type CellPlace = (row: number, col: number) => { row: number; col: number } | undefined;

/**
 * Excel's ids of table columns: 1 to n when the table is made, a new column gets the next number, and an id stays
 * with its column when that is renamed or moved.
 */
export class TableColumnIds {
  private readonly tables = new Map<string, KnownTable>();

  /** Ids of a table's columns, from left to right. */
  of(table: TableReading): number[] {
    const { left, right, top } = table.zone;
    const known = this.tables.get(table.id);
    const width = right - left + 1;
    const stands = known?.sheetId === table.sheetId && known.top === top;
    let last = known?.last ?? 0;
    const ids = Array.from({ length: width }, (_, index) => {
      const seen = stands
        ? known.columns.find(({ col }) => col === left + index)
        : known?.columns.length === width
          ? known.columns[index]
          : undefined;
      return seen?.id ?? ++last;
    });
    this.keep(table, ids, last);
    return ids;
  }

  /** Ids that a file gives. */
  set(table: TableReading, ids: readonly number[]): void {
    this.keep(table, ids, Math.max(0, ...ids, this.tables.get(table.id)?.last ?? 0));
  }

  private keep({ id, sheetId, zone }: TableReading, ids: readonly number[], last: number): void {
    const columns = ids.map((column, index) => ({ id: column, col: zone.left + index }));
    this.tables.set(id, { sheetId, top: zone.top, columns, last });
  }

  /** Columns move with their header cells. */
  move(sheetId: string, to: CellPlace): void {
    for (const table of this.tables.values()) {
      if (table.sheetId !== sheetId) continue;
      const before = table.columns.map(({ id, col }) => ({ id, place: to(table.top, col) }));
      const found = before.flatMap(({ id, place }) => (place ? [{ id, ...place }] : []));
      const [first] = found;
      if (!first) continue;
      table.top = first.row;
      table.columns = found.map(({ id, col }) => ({ id, col })).sort((a, b) => a.col - b.col);
    }
  }
}
