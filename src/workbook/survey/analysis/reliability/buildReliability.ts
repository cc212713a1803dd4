import type { Progress } from "../../../progress";
import type { AnalysisRequest, AnalysisResult } from "../analysisTypes";
import { buildAnalysis } from "../buildAnalysis";
import { planReliability } from "./planReliability";
import { reliabilityWords } from "./reliabilityWords";

/**
 * Builds the reliability of a round on a new sheet: Cronbach's alpha of each dimension and of the whole, alpha without
 * each item and its correlation with the rest.
 *
 * @param request which round, in which form
 * @param progress told how far it is; may cancel
 * @returns the sheet
 * @throws {MissingDataError} no dimension with two items on a scale
 * @throws {WorkbookError} an Office error or a cancellation; the workbook is then as it was
 */
export async function buildReliability(
  request: AnalysisRequest,
  progress?: Progress,
): Promise<AnalysisResult> {
  return buildAnalysis(reliabilityWords.operation, request, progress, (input) => {
    const plan = planReliability(input);
    return { plans: [() => plan], remarks: [] };
  });
}
