import type { Responses } from "../surveyTypes";

/**
 * All answers of a round as they stand on its sheet, wherever its rows and columns were moved.
 *
 * @param surveyId the survey
 * @param round from 1
 * @returns experts and answers
 * @throws {MissingDataError} no such survey or round
 * @throws {InputError} the table is damaged: names sheet, row and column
 * @throws {WorkbookError} an Office error
 */
export async function readResponses(surveyId: string, round: number): Promise<Responses> {
  throw new Error(`not written yet: ${surveyId} ${round}`);
}
