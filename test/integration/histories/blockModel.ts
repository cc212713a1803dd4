import type { StampValue } from "../../../src/workbook/stamp/stampTypes";
import type { Expected } from "./layouts";
import type { Cell } from "./readTable";

/** A column of the table: a field of the block, or one of the user's own. */
export interface ModelColumn {
  readonly id: string;
  readonly isField: boolean;
}

/** A row of the table, known by its place in the list: nothing else follows a row through sorts and inserts. */
export interface ModelRow {
  /** Undefined: a row of the user's own. */
  readonly key: string | undefined;
  /** What the user put into cells, own columns included; by column id. */
  readonly edits: Map<string, Cell>;
  readonly notes: Map<string, string>;
  /** Columns that the user changed since the last refresh. */
  readonly touched: Set<string>;
  /** Several rows have this key, or it once was gone from the data: which content an unedited cell has is open. */
  open: boolean;
}

/** What must be true of a block, kept beside the workbook and never read from the add-in. */
export class BlockModel {
  columns: ModelColumn[] = [];
  rows: ModelRow[] = [];
  /** Keys whose rows the user deleted, or did not want. */
  deleted = new Set<string>();
  /** What the add-in wrote last, by key and field. */
  written = new Map<string, Map<string, StampValue>>();
  tableName = "";

  static of(
    tableName: string,
    columns: { readonly all: readonly string[]; readonly fields: readonly string[] },
    expected: Expected,
  ): BlockModel {
    const model = new BlockModel();
    model.tableName = tableName;
    model.columns = columns.all.map((id) => ({ id, isField: columns.fields.includes(id) }));
    model.rows = [...expected.keys()].map(newRow);
    model.take(expected);
    return model;
  }

  /** The add-in wrote this; what is gone from the data stays known. */
  take(expected: Expected): void {
    for (const [key, cells] of expected) this.written.set(key, new Map(cells));
  }

  copy(): BlockModel {
    const model = new BlockModel();
    model.tableName = this.tableName;
    model.columns = [...this.columns];
    model.rows = this.rows.map((row) => ({
      key: row.key,
      edits: new Map(row.edits),
      notes: new Map(row.notes),
      touched: new Set(row.touched),
      open: row.open,
    }));
    model.deleted = new Set(this.deleted);
    model.written = new Map([...this.written].map(([key, cells]) => [key, new Map(cells)]));
    return model;
  }
}

export function newRow(key: string | undefined): ModelRow {
  return { key, edits: new Map(), notes: new Map(), touched: new Set(), open: false };
}

/** Does the user have something in the row that a refresh must not take away? */
export function isPinned({ key, edits, notes }: ModelRow): boolean {
  return key === undefined || notes.size > 0 || [...edits.values()].length > 0;
}

/** Is the cell what was written, a number within the precision of a sheet, a live formula by its look? */
export function holds(now: Cell | undefined, value: StampValue): boolean {
  if (value === undefined) return true;
  if (value === null) return now === "";
  if (typeof value === "object") return typeof now === "string" && now.startsWith("=");
  if (typeof value === "number" && typeof now === "number")
    return Math.abs(now - value) <= 1e-9 * Math.max(1, Math.abs(value));
  return String(now) === String(value);
}
