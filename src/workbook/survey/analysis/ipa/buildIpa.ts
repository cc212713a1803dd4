import type { Progress } from "../../../progress";
import { buildAnalysis } from "../buildAnalysis";
import type { AnalysisRequest, AnalysisResult, CrossLine } from "../analysisTypes";
import { ipaWords } from "./ipaWords";
import { planIpa } from "./planIpa";

export interface IpaRequest extends AnalysisRequest {
  /** As the experts stated it, or as the correlation of each current level with the one of the topic "overall". */
  readonly importance: "stated" | "derived";
  /** What the cell of the cross-lines says at first; by default what the questionnaire says. */
  readonly crossLine?: CrossLine;
}

/**
 * Builds the importance-performance analysis of a round on a new sheet: a table of topics with their quadrants and a
 * chart, both of which follow the cell that says where the cross-lines stand.
 *
 * @param request which round, in which form
 * @param progress told how far it is; may cancel
 * @returns the sheet
 * @throws {MissingDataError} no topic with answers for importance and current level, or no item "overall"
 * @throws {WorkbookError} an Office error or a cancellation; the workbook is then as it was
 */
export async function buildIpa(request: IpaRequest, progress?: Progress): Promise<AnalysisResult> {
  const { importance } = request;
  return buildAnalysis(ipaWords.operation, request, progress, (input) => {
    const wished = request.crossLine ?? input.survey.centre;
    // A correlation has no scale whose middle could part it.
    const crossLine = importance === "derived" && wished === "scale" ? "mean" : wished;
    const { plan, remarks } = planIpa(input, { importance, crossLine });
    return { plans: [() => plan], remarks };
  });
}
