import type { Bilingual } from "../../../model/language";
import type { Progress } from "../../progress";
import { runOperation } from "../../session";
import type { Scores } from "../surveyTypes";
import { ensureScores } from "./ensureScores";

const operation: Bilingual = { en: "Make the scores", ko: "점수 시트 만들기" };

/**
 * Makes sure that the scores of a round stand in the workbook, as an operation of its own, and shows them.
 *
 * @param surveyId the survey
 * @param round from 1
 * @param progress told how far it is; may cancel
 * @returns where the scores stand, and the scores
 * @throws {MissingDataError} no such survey or round, or no expert
 * @throws {InputError} a table is damaged: names sheet, row and column
 * @throws {WorkbookError} an Office error or a cancellation; the workbook is then as it was
 */
export async function buildScores(surveyId: string, round: number, progress?: Progress): Promise<Scores> {
  return runOperation({
    name: operation,
    ...(progress === undefined ? {} : { progress }),
    run: async (context, scope) => {
      scope.progress.report(1, 2, { en: "Reading the responses", ko: "응답 읽기" });
      const scores = await ensureScores(context, scope, surveyId, round);
      scope.checkCancelled();
      context.workbook.worksheets.getItem(scores.sheet).activate();
      await context.sync();
      scope.progress.report(2, 2, { en: "Done", ko: "완료" });
      return scores;
    },
  });
}
