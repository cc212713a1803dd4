import type { Rect } from "../../../sheet/sheetPlan";

/** What weights were derived from. */
export type WeightSource = "ahp" | "borich" | "importance";

export interface WeightEntry {
  readonly id: string;
  readonly name: string;
  /** 0..1; those of a set sum to 1. Null where the analysis has no result yet. */
  readonly weight: number | null;
}

/** A table of weights as it stands in the workbook. */
export interface WeightSet {
  /** The hidden name over its table. */
  readonly id: string;
  readonly title: string;
  readonly source: WeightSource;
  readonly sheet: string;
  /** The table with its header, with the sheet. */
  readonly address: string;
  readonly place: Rect;
  readonly entries: readonly WeightEntry[];
}
