import type { Language } from "../../model/language";
import type { Rect, SheetPiece } from "../sheet/sheetPlan";
import type { Stamp, StampRows } from "../stamp/stampTypes";
import type { RichNumber } from "./richNumber";

/** Numbers with properties, at their place. */
export interface RichBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly (RichNumber | null)[])[];
}

/** A block as data, planned from cell A1 on; `insertBlock` writes it at a place or on a new sheet. */
export interface BlockPlan {
  readonly kind: Stamp["kind"];
  /** The request it answers, kept in the stamp. */
  readonly query: Readonly<Record<string, unknown>>;
  readonly language: Language;
  readonly piece: SheetPiece;
  readonly rich: RichBlock | undefined;
  /** All that is written, notes included. */
  readonly block: Rect;
  /** The figures with their header: a table, or the range into which grids spill. */
  readonly figures: Rect;
  /** How many rows of figures. */
  readonly rows: number;
  /** The lines beneath the figures. */
  readonly footer: readonly string[];
  readonly content: StampRows;
  /** Version and hash of the catalog. */
  readonly version: string;
  readonly hash: string;
  /** Name for a new sheet, if one is made. */
  readonly sheetLabel: string;
}

/** Where to insert: from the selected cell on, or on a new sheet. */
export type Place = { readonly kind: "selection" } | { readonly kind: "newSheet"; readonly name?: string };
