import type { MergeCell } from "../../core/merge/mergeTypes";

/** The format of the stamps written now; a later format gets a higher number and reads this one still. */
export const stampVersion = 2;

/** Namespace of the small parts that say which blocks the workbook holds. */
export const indexNamespace = "urn:seoulai:stamp:index:1";

/** Namespace of the parts with the rows of a block, one of each block, so that they are found in one request. */
export function chunkNamespace(blockId: string): string {
  return `urn:seoulai:stamp:rows:1:${blockId}`;
}

/** As written; a live formula in its canonical form. Undefined: what the catalog had there is not known. */
export type StampValue = MergeCell | undefined;

/** What was written into the workbook, cell by cell, found again by key: never by position. */
export interface StampRows {
  /** Which of the columns make up the key of a row. */
  readonly keyColumns: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly StampValue[])[];
  /** Of rows that the user copied: the cells of which something else is known than of the first row of their key. */
  readonly copies?: readonly CopiedCell[];
}

/** A cell of a row that the user copied. */
export interface CopiedCell {
  readonly key: string;
  /** 1 for the second row of its key, and so on. */
  readonly nth: number;
  readonly field: string;
  /** What it held when it was recorded, by which it is found again. */
  readonly holds: MergeCell;
  /** What it is compared with. */
  readonly base: StampValue;
}

/**
 * What the add-in knows later about a block that it has put into the workbook.
 *
 * Format 1 had keys and figures only, and left the texts to the catalog of that version; an add-in carries one version
 * only, so format 2 holds every written cell.
 */
export interface Stamp {
  readonly version: number;
  /** Also the last part of the defined name that follows the block when it is moved or its table renamed. */
  readonly blockId: string;
  readonly kind: "dataset" | "gapSheet" | "planTable" | "policyTable";
  /** ISO date and time of writing. */
  readonly written: string;
  /** The request as it was made. */
  readonly query: Readonly<Record<string, unknown>>;
  readonly base: { readonly kind: "catalog"; readonly version: string; readonly hash: string };
  readonly sheet: string;
  readonly address: string;
  readonly table?: string;
  /** The lines written beneath the figures, in their order. Not known in format 1. */
  readonly footer?: readonly string[];
  readonly content: StampRows;
}

/** The defined name (hidden) that stands over a block. */
export function blockName(blockId: string): string {
  return `SEOULAI_BLOCK_${blockId}`;
}
