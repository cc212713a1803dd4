import type { Stamp } from "../stamp/stampTypes";
import type { BlockCells } from "./blockTypes";

/** What a cell is to hold, as Excel takes it; what is left out stays as it is. */
export interface CellWrite {
  /** For `Range.formulas`: a text is guarded already, "" empties the cell. */
  readonly content?: string | number | boolean;
  /** A number with properties, instead of the content. */
  readonly rich?: Excel.CellValue;
  readonly format?: string;
}

/** A cell that is written over, at its place on the sheet before anything else is done. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly before: CellWrite;
  readonly after: CellWrite;
}

/** A formula of the user's that comes back: it is written once the rows are in that it may refer to. */
export interface LateEdit {
  /** Its place among the data rows, new ones counted. */
  readonly at: number;
  /** Its place among the columns. */
  readonly column: number;
  readonly after: CellWrite;
}

/** A row that comes in. */
export interface NewRow {
  /** Its place among the data rows, as it will be. */
  readonly at: number;
  /** By column of the block, new columns counted; undefined leaves a cell to Excel, which fills computed columns. */
  readonly cells: readonly (CellWrite | undefined)[];
}

/** A row that goes out, with what it held. */
export interface GoneRow {
  /** Its place among the data rows, new ones counted. */
  readonly at: number;
  readonly cells: readonly CellWrite[];
}

/** A column that comes in. */
export interface NewColumn {
  /** Its place among the columns, as it will be. */
  readonly at: number;
  readonly header: string;
  /** By data row, those that come in not counted. */
  readonly cells: readonly (CellWrite | undefined)[];
}

/** A column that goes out, with what it held. */
export interface GoneColumn {
  /** Its place among the columns, new ones counted. */
  readonly at: number;
  readonly header: string;
  readonly cells: readonly CellWrite[];
}

/** A line beneath the figures. */
export interface LineEdit {
  /** Rows from the last data row down. */
  readonly offset: number;
  readonly before: string;
  readonly after: string;
}

/** Everything that is to be written for one block, with what stood there before. */
export interface BlockJob {
  readonly cells: BlockCells;
  readonly header: number;
  readonly bodyRows: number;
  readonly width: number;
  readonly edits: readonly CellEdit[];
  readonly lateEdits: readonly LateEdit[];
  /** Each of these lists in ascending order. */
  readonly newColumns: readonly NewColumn[];
  readonly newRows: readonly NewRow[];
  readonly goneRows: readonly GoneRow[];
  readonly goneColumns: readonly GoneColumn[];
  readonly lines: readonly LineEdit[];
  /** The hidden name over the block, and its formula where it has one already. */
  readonly name: { readonly blockId: string; readonly before: string | undefined };
  readonly stamp: Stamp;
}

/** How far a job has come, for taking it back. */
export interface JobProgress {
  columnsIn: boolean;
  rowsIn: boolean;
  out: boolean;
}
