import type { Bilingual } from "../../model/language";
import type { Rect } from "../sheet/sheetPlan";
import type { StampFinding } from "../stamp/decodeStamp";
import type { Stamp } from "../stamp/stampTypes";
import type { BlockTable } from "./tables/blockTable";

/** A table of the workbook. */
export interface FoundTable {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly sheet: string;
  /** Header and data rows, without a totals row. */
  readonly range: Rect;
  readonly columns: readonly FoundColumn[];
}

/** A column with its header as it stands now; `id` is given by Excel when the column is made, and stays. */
export interface FoundColumn {
  readonly id?: number;
  readonly header: string;
}

/** What of the workbook decides where its blocks are. */
export interface WorkbookMap {
  readonly sheets: readonly FoundSheet[];
  readonly tables: readonly FoundTable[];
  /** The hidden names over blocks. */
  readonly names: readonly FoundName[];
}

export interface FoundSheet {
  readonly id: string;
  readonly name: string;
  /** The cells that hold anything. */
  readonly used: Rect | undefined;
}

export interface FoundName {
  readonly blockId: string;
  /** The sheet whose own the name is; undefined for a name of the workbook. */
  readonly scope?: string;
  readonly formula: string;
  /** Undefined where the cells are gone. */
  readonly place: { readonly sheetId: string; readonly range: Rect } | undefined;
}

/** Cells that hold a block: a table, or a plain range whose header is found when it is read. */
export interface BlockCells {
  readonly sheetId: string;
  readonly sheet: string;
  readonly range: Rect;
  readonly table?: FoundTable;
}

/** A stamp with what it was made of, or why it cannot be used. */
export interface StampedBlock {
  readonly finding: StampFinding;
  readonly stamp?: Stamp;
  readonly base?: BlockTable;
  readonly title: Bilingual;
}

/** A block as it is found in the workbook. */
export interface FoundBlock extends StampedBlock {
  readonly blockId: string;
  readonly copyOf?: string;
  readonly cells?: BlockCells;
  /** The formula of its hidden name; undefined where there is none. */
  readonly nameFormula?: string;
}
