import type { Progress } from "../../progress";
import type { Scores } from "../surveyTypes";

/**
 * Makes sure that the scores of a round stand in the workbook, as an operation of its own.
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
  throw new Error(`not written yet: ${surveyId} ${round} ${progress?.signal.aborted}`);
}
