import type { Progress } from "../../../progress";
import { buildAnalysis } from "../buildAnalysis";
import type { AnalysisRequest, AnalysisResult, CrossLine } from "../analysisTypes";
import { needsWords } from "./needsWords";
import { planNeeds } from "./planNeeds";

export interface NeedsRequest extends AnalysisRequest {
  /** What the cell of the cross-lines says at first; by default what the questionnaire says. */
  readonly crossLine?: CrossLine;
  /** How many of the highest needs may be of top priority; as many as lie in quadrant HH by default. */
  readonly top?: number;
}

/**
 * Builds the needs analysis of a round on a new sheet: Borich need and rank, Locus for Focus quadrant, top priorities,
 * a chart, and the weights that follow from the needs.
 *
 * @param request which round, in which form
 * @param progress told how far it is; may cancel
 * @returns the sheet
 * @throws {MissingDataError} no topic with answers for importance and current level
 * @throws {WorkbookError} an Office error or a cancellation; the workbook is then as it was
 */
export async function buildNeeds(request: NeedsRequest, progress?: Progress): Promise<AnalysisResult> {
  const { top } = request;
  return buildAnalysis(needsWords.operation, request, progress, (input) => {
    const crossLine = request.crossLine ?? input.survey.centre;
    const { plan, remarks } = planNeeds(input, { crossLine, ...(top === undefined ? {} : { top }) });
    return { plans: [() => plan], remarks };
  });
}
