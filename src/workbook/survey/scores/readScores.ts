import type { Bilingual } from "../../../model/language";
import { runOperation } from "../../session";
import { loadRound } from "../responses/loadResponses";
import type { Scores } from "../surveyTypes";
import { findScores } from "./findScores";
import { scoreInput } from "./scoreInput";

const operation: Bilingual = { en: "Read the scores", ko: "점수 읽기" };

/**
 * The scores of a round that stand in the workbook.
 *
 * @param surveyId the survey
 * @param round from 1
 * @returns the scores; undefined where there are none, or they no longer cover the round
 * @throws {MissingDataError} no such survey or round, or no expert
 * @throws {InputError} a table is damaged: names sheet, row and column
 * @throws {WorkbookError} an Office error
 */
export async function readScores(surveyId: string, round: number): Promise<Scores | undefined> {
  return runOperation({
    name: operation,
    run: async (context) => findScores(context, scoreInput(await loadRound(context, surveyId, round))),
  });
}
