import type { Progress } from "../../../workbook/progress";
import { buildAhp } from "../../../workbook/survey/analysis/ahp/buildAhp";
import type {
  AnalysisRequest,
  AnalysisResult,
  CrossLine,
} from "../../../workbook/survey/analysis/analysisTypes";
import { buildIpa } from "../../../workbook/survey/analysis/ipa/buildIpa";
import { buildNeeds } from "../../../workbook/survey/analysis/needs/buildNeeds";
import { buildReliability } from "../../../workbook/survey/analysis/reliability/buildReliability";
import type { AnalysisKind } from "./stepNeeds";
import type { Outcome } from "./useSurveyDesk";

/** Which analysis is to be made, and how. */
export interface AnalysisDraft {
  readonly analysis: AnalysisKind;
  readonly importance: "stated" | "derived";
  readonly method: "eigen" | "geometric";
  /** Undefined: what the questionnaire says. */
  readonly crossLine: CrossLine | undefined;
}

export const analyses: readonly AnalysisKind[] = ["ipa", "needs", "ahp", "reliability"];
export const crossLines: readonly CrossLine[] = ["mean", "median", "scale"];
export const firstAnalysis: AnalysisDraft = {
  analysis: "ipa",
  importance: "stated",
  method: "eigen",
  crossLine: undefined,
};

/**
 * Makes the sheets of an analysis.
 *
 * @param draft which, and how
 * @param request survey, round, form and language
 * @param progress told how far it is
 * @returns what was made
 */
export async function makeAnalysis(
  draft: AnalysisDraft,
  request: AnalysisRequest,
  progress: Progress,
): Promise<Outcome> {
  const { sheet, remarks } = await made(draft, request, progress);
  return { words: (t) => t("survey.made", { sheet }), sheet, remarks };
}

function made(draft: AnalysisDraft, request: AnalysisRequest, progress: Progress): Promise<AnalysisResult> {
  const { analysis, importance, method } = draft;
  const lines = draft.crossLine === undefined ? {} : { crossLine: draft.crossLine };
  if (analysis === "ipa") return buildIpa({ ...request, importance, ...lines }, progress);
  if (analysis === "needs") return buildNeeds({ ...request, ...lines }, progress);
  if (analysis === "ahp") return buildAhp({ ...request, method }, progress);
  return buildReliability(request, progress);
}
