/** What a cell holds: null is a blank cell; a formula of the user's own is never equal to a value. */
export type MergeCell = string | number | boolean | null | { readonly formula: string };

/**
 * A table whose rows are found by key, never by position. A cell is undefined where its content is not known, or where
 * the table has no such column.
 */
export interface KeyedTable {
  readonly fields: readonly string[];
  /** By key; each row has a cell for each field, in the order of `fields`. */
  readonly rows: ReadonlyMap<string, readonly (MergeCell | undefined)[]>;
}

/**
 * What became of a cell. unchanged: nothing to do; updated: theirs is new and mine is as written; kept: mine was edited
 * and theirs is as it was; same: both came to the same; conflict: both changed, or it is not known who did.
 */
export type CellOutcome = "unchanged" | "updated" | "kept" | "same" | "conflict";

/**
 * What became of a row. present: both have it; added: theirs is new; gone: theirs no longer has it and mine is as
 * written; goneKept: the same, but mine holds something of the user's; deleted: the user took it out; deletedConflict:
 * and theirs has changed since; own: the user's own row.
 */
export type RowOutcome = "present" | "added" | "gone" | "goneKept" | "deleted" | "deletedConflict" | "own";

/**
 * What became of a column. present: on the sheet; added: theirs is new; deleted: the user took it out, and it stays
 * out.
 */
export type FieldOutcome = "present" | "added" | "deleted";

export interface MergedCell {
  readonly field: string;
  readonly outcome: CellOutcome;
  readonly base: MergeCell | undefined;
  readonly mine: MergeCell | undefined;
  readonly theirs: MergeCell | undefined;
}

export interface MergedRow {
  readonly key: string;
  readonly outcome: RowOutcome;
  /** A cell for each field that stands on the sheet, and for each added one. */
  readonly cells: readonly MergedCell[];
}

export interface MergedField {
  readonly field: string;
  readonly outcome: FieldOutcome;
}

/** A merge as data: what became of every row and cell. Nothing is decided yet. */
export interface Merge {
  /** The columns of the sheet in their order, then the added and the deleted ones. */
  readonly fields: readonly MergedField[];
  /** In the order of theirs; rows that theirs does not have follow, mine before base. */
  readonly rows: readonly MergedRow[];
}

/** Three versions of a table: as it was written, as it is on the sheet, and as the catalog has it now. */
export interface TableVersions {
  readonly base: KeyedTable;
  readonly mine: KeyedTable;
  readonly theirs: KeyedTable;
  /** Rows that hold something of the user's own beside the columns compared: never removed. */
  readonly pinnedRows?: ReadonlySet<string>;
}
