import type { Bilingual } from "../../model/language";

/** A formula that pinning or unpinning would change. */
export interface FormulaChange {
  readonly id: string;
  readonly sheet: string;
  /** "B2", without the sheet. */
  readonly address: string;
  readonly before: string;
  readonly after: string;
  /** Written by the add-in: always changed. The others are a person's, and change when that person says so. */
  readonly ours: boolean;
}

/** A formula that stays as it is, and why. */
export interface LeftFormula {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  readonly reason: Bilingual;
}

export interface AsOfPreview {
  /** Undefined: to be unpinned. */
  readonly asOf?: string;
  readonly changes: readonly FormulaChange[];
  readonly left: readonly LeftFormula[];
}

export interface AsOfResult {
  /** How many formulas were changed. */
  readonly formulas: number;
  /** How many formulas with such a date could have been changed and were not. */
  readonly left: number;
}

/** The as-of date of the workbook and the cell that holds it. */
export interface WorkbookAsOf {
  /** As the catalog writes periods: "2026-06". */
  readonly asOf: string;
  readonly sheet: string;
  /** "B4", without the sheet. */
  readonly address: string;
}
