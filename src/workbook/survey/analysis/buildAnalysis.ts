import type { Bilingual } from "../../../model/language";
import type { Progress } from "../../progress";
import { runOperation } from "../../session";
import { loadSurvey } from "../loadSurveys";
import { ensureScores } from "../scores/ensureScores";
import type { AnalysisInput } from "./analysisInput";
import type { AnalysisRequest, AnalysisResult } from "./analysisTypes";
import { writeAnalysisSheet, type AnalysisPlan } from "../../analysisSheet/writeAnalysisSheet";

/** The sheets of an analysis in the order in which they are written; the last is the one to show. */
export interface AnalysisPlans {
  /** Each is planned when the names of those before it are known. */
  readonly plans: readonly ((before: readonly string[]) => AnalysisPlan)[];
  readonly remarks: readonly Bilingual[];
}

/**
 * Runs an analysis of a round, all or nothing: reads the survey, makes sure of its scores, plans and writes the sheets.
 *
 * @param operation its name, for errors
 * @param request which round, in which form
 * @param progress told how far it is; may cancel
 * @param plan makes the sheets from survey and scores
 * @returns the sheets
 */
export async function buildAnalysis(
  operation: Bilingual,
  request: AnalysisRequest,
  progress: Progress | undefined,
  plan: (input: AnalysisInput) => AnalysisPlans,
): Promise<AnalysisResult> {
  const { surveyId, round, form, language } = request;
  return runOperation({
    name: operation,
    ...(progress === undefined ? {} : { progress }),
    run: async (context, scope) => {
      const survey = await loadSurvey(context, surveyId);
      scope.progress.report(1, 4, steps.survey);
      const scores = await ensureScores(context, scope, surveyId, round);
      scope.progress.report(2, 4, steps.scores);
      const { plans, remarks } = plan({ survey, scores, round, form, language });
      const sheets: string[] = [];
      for (const one of plans) {
        sheets.push(await writeAnalysisSheet(context, scope, operation, one(sheets)));
      }
      scope.progress.report(4, 4, steps.done);
      return { sheet: sheets.at(-1) ?? "", sheets, remarks };
    },
  });
}

const steps = {
  survey: { en: "Reading the survey", ko: "설문 읽기" },
  scores: { en: "Scoring the answers", ko: "응답 점수화" },
  done: { en: "Done", ko: "완료" },
} as const satisfies Readonly<Record<string, Bilingual>>;
