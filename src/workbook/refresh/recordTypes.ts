import type { Bilingual } from "../../model/language";
import type { Stamp } from "../stamp/stampTypes";
import type { CellRecord } from "./cellRecord";
import type { LineEdit } from "./jobTypes";

/** A cell that a refresh wrote over. */
export interface RecordedCell {
  readonly key: string;
  /** 0 for the first row of its key. */
  readonly nth: number;
  readonly field: string;
  readonly before: CellRecord;
  readonly after: CellRecord;
  readonly formats?: { readonly before: string; readonly after: string };
  /** The number with properties that stood there. */
  readonly rich?: Excel.CellValue;
}

/** A cell of a row that went. */
export interface GoneCell {
  /** Its field; "" for a column of the user's own or one that is computed. */
  readonly column: string;
  readonly header: string;
  readonly content: CellRecord;
  readonly format: string;
  readonly rich?: Excel.CellValue;
}

/** What a refresh changed in one block, by key, so that one can go back wherever the cells are by then. */
export interface BlockRecord {
  readonly blockId: string;
  readonly title: Bilingual;
  readonly cells: readonly RecordedCell[];
  readonly newRows: readonly {
    readonly key: string;
    readonly values: Readonly<Record<string, CellRecord | undefined>>;
  }[];
  readonly goneRows: readonly {
    readonly key: string;
    readonly at: number;
    readonly cells: readonly GoneCell[];
  }[];
  readonly newColumns: readonly { readonly field: string; readonly header: string }[];
  readonly lines: readonly LineEdit[];
  /** The stamp before; `copied`: the block was a copy and got its own stamp. */
  readonly stamp: { readonly before: Stamp; readonly copied: boolean };
}
