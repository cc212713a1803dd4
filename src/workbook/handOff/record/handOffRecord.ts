import type { Rect } from "../../sheet/sheetPlan";
import type { Written } from "../planHandOff";

/** Cells under one hidden name, as they stood at the hand-over. */
export interface RecordArea extends Rect {
  readonly sheet: string;
}

/** One formula of the add-in that was handed over. */
export interface RecordFormula extends Rect {
  readonly sheet: string;
  /** Under which of the areas it stands. */
  readonly area: number;
  /** The formula, or a line of text that spoke of live formulas. */
  readonly before: Written;
  /** What was written into its cells, row by row, as Excel shows it. */
  readonly after: readonly Written[];
  /** The note that was added to its first cell. */
  readonly note?: string;
}

/** One name that was handed over. */
export interface RecordName {
  readonly name: string;
  /** The sheet that it belongs to; undefined for a name of the workbook. */
  readonly sheet?: string;
  readonly before: string;
  readonly after: string;
}

/** What is needed to bring the formulas of one hand-over back. */
export interface HandOffRecord {
  readonly id: string;
  /** ISO date and time. */
  readonly when: string;
  readonly areas: readonly RecordArea[];
  /** Cells and ranges that the formulas refer to, each under a hidden name. */
  readonly anchors: readonly RecordArea[];
  readonly formulas: readonly RecordFormula[];
  readonly names?: readonly RecordName[];
  /** The sheet with the sources, where the hand-over made one, and its content. */
  readonly sources?: { readonly sheet: string; readonly rows: readonly (readonly string[])[] };
}

/**
 * The hidden names over the cells of a hand-over.
 *
 * @param id of the record
 * @param kind cells that were handed over, or cells that the formulas refer to
 * @param place which of them
 * @returns the name
 * @example areaName("1f", "areas", 0) // => "SEOULAI_HANDED_1f_0"
 */
export function areaName(id: string, kind: "areas" | "anchors", place: number): string {
  return `SEOULAI_HANDED_${id}_${kind === "areas" ? "" : "R"}${place}`;
}
