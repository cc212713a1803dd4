import type { Language } from "../../../../model/language";
import type { SheetForm } from "../../../analysisSheet/sheetForm";

export interface PairwiseRequest {
  readonly title: string;
  /** What is compared; two to ten names. */
  readonly elements: readonly string[];
  readonly form: SheetForm;
  readonly method: "eigen" | "geometric";
  readonly language: Language;
}
