import type { KeyedTable, MergeCell, MergedCell, MergedRow } from "../../../core/merge/mergeTypes";
import type { StampRows } from "../../stamp/stampTypes";
import type { BlockState, Change, Decisions, Outcome } from "../refreshTypes";
import type { BlockTable } from "../tables/blockTable";

/** What a refresh of one block goes by. */
export interface RefreshInput {
  readonly blockId: string;
  /** As it was written. */
  readonly base: BlockTable;
  /** As it stands on the sheet; of our columns only those that stand there still. */
  readonly mine: KeyedTable;
  /** As the catalog has it now. */
  readonly theirs: BlockTable;
  /** Rows that hold something of the user's own beside our columns: never removed. */
  readonly pinnedRows?: ReadonlySet<string>;
  readonly decisions?: Decisions;
}

/** A change before its place on the sheet is known. */
export type PlannedChange = Omit<Change, "address" | "header">;

/** A change with what it decides: the row, and the cell where it is one cell's. */
export interface CellChange {
  readonly change: PlannedChange;
  readonly decision: Change["choice"];
  readonly row: MergedRow;
  readonly cell?: MergedCell;
}

export interface CellWrite {
  readonly key: string;
  readonly field: string;
  /** A formula in its canonical form. */
  readonly value: MergeCell;
  readonly format?: string;
}

export interface FormatWrite {
  readonly key: string;
  readonly field: string;
  readonly format: string;
}

export interface RowWrite {
  readonly key: string;
  /** The row before it, as theirs orders them; undefined: it comes first. */
  readonly after?: string;
  readonly values: ReadonlyMap<string, MergeCell>;
  readonly formats: ReadonlyMap<string, string>;
}

export interface FieldWrite {
  readonly field: string;
  readonly header: string;
  /** The column of ours before it; undefined: it comes first. */
  readonly after?: string;
}

/** What a refresh of one block shows, writes and records. */
export interface RefreshPlan {
  /** The same whether or not anything is decided. */
  readonly changes: readonly PlannedChange[];
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly state: Extract<BlockState, "upToDate" | "updateAvailable" | "edited" | "conflict">;
  /** Cells of rows and columns that stand on the sheet, and of columns that are added to them. */
  readonly cells: readonly CellWrite[];
  /**
   * Formats of figures that keep their value but may have become a bound or an estimate. These, and those of the
   * cells, are for cells that still have a format of the add-in's ({@link isFigureFormat}).
   */
  readonly formats: readonly FormatWrite[];
  readonly addRows: readonly RowWrite[];
  readonly removeRows: readonly string[];
  readonly addFields: readonly FieldWrite[];
  /** What is to be recorded as written. */
  readonly next: StampRows;
  /** Conflicts that nobody has decided. */
  readonly openConflicts: number;
}
