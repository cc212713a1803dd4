import type { Language } from "../../model/language";

/** Which figures to insert, and how. */
export interface DatasetRequest {
  /** Ids of indicators, at least one. */
  readonly indicators: readonly string[];
  /** Ids of areas; empty: every area that has a figure. */
  readonly areas: readonly string[];
  /** The latest of each area, all, or from and to (both included). */
  readonly periods: "latest" | "all" | { readonly from?: string; readonly to?: string };
  /** One figure a row, or one row an area with the periods across. */
  readonly layout: "long" | "wide";
  /** Figures as values, or as SEOULAI formulas that follow the add-in's data. */
  readonly form: "values" | "formulas";
  readonly language: Language;
  /** Only figures published at or before it. */
  readonly asOf?: string;
  /**
   * The date is the workbook's own: live formulas name its cell, and the block keeps no date of its own, so that
   * another date, or none, takes it along.
   */
  readonly asOfPinned?: true;
}
