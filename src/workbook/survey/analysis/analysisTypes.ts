import type { Bilingual, Language } from "../../../model/language";
import type { SheetForm } from "../../analysisSheet/sheetForm";

/** What every analysis sheet is made from. */
export interface AnalysisRequest {
  readonly surveyId: string;
  readonly round: number;
  readonly form: SheetForm;
  readonly language: Language;
}

/** Where the cross-lines of a map of quadrants stand: mean or median of its points, or the middle of the scale. */
export type CrossLine = "mean" | "median" | "scale";

export interface AnalysisResult {
  /** The sheet to show. */
  readonly sheet: string;
  /** All that were made, sheets with workings included. */
  readonly sheets: readonly string[];
  /** What a person should know: what was left out and why, warnings. They stand on the sheet too. */
  readonly remarks: readonly Bilingual[];
}
