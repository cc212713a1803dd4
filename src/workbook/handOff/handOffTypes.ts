import type { Bilingual } from "../../model/language";

/** What one cell becomes when the workbook is handed over. */
export interface HandOffCell {
  /** "Sheet1!B2" */
  readonly id: string;
  readonly sheet: string;
  /** "B2"; of a formula that spills, the whole range, such as "B2:C9". */
  readonly address: string;
  readonly before: string;
  readonly becomes: "native" | "value";
  /** The native formula, or the value as text. */
  readonly after: string;
  /** Why it becomes a value, or which figures of the catalog were written into the formula. */
  readonly why?: Bilingual;
}

/** What a hand-off has done. */
export interface HandOffResult {
  readonly native: number;
  readonly values: number;
  /** Formulas of the add-in that are left in cells, names and rules, counted anew after writing. */
  readonly left: number;
  /** Names, conditional formats and data validations that could not be handed over, where there are any. */
  readonly stays?: readonly KeptCell[];
}

/** A cell or name that keeps what it holds. */
export interface KeptCell {
  /** "" for a name of the workbook. */
  readonly sheet: string;
  /** Of a name, the name. */
  readonly address: string;
  /** The add-in's formula that stood there. */
  readonly formula: string;
  readonly reason: Bilingual;
}

/** What bringing the formulas back has done. */
export interface BringBackResult {
  readonly restored: number;
  readonly kept: readonly KeptCell[];
}

/** What a cell can hold: a number, a text, TRUE or FALSE, or an error by its text. */
export type HeldValue = string | number | boolean;
