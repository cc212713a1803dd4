import type { Scores } from "../surveyTypes";

/**
 * The scores of a round that stand in the workbook.
 *
 * @param surveyId the survey
 * @param round from 1
 * @returns the scores; undefined where there are none, or they no longer cover the round
 * @throws {MissingDataError} no such survey or round
 * @throws {InputError} a table is damaged: names sheet, row and column
 * @throws {WorkbookError} an Office error
 */
export async function readScores(surveyId: string, round: number): Promise<Scores | undefined> {
  throw new Error(`not written yet: ${surveyId} ${round}`);
}
