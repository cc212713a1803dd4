import type { Survey } from "./surveyTypes";

/**
 * The surveys of the workbook, within a request of the caller's.
 *
 * @param context the request; synced here
 * @param only id of the one survey that is wanted
 * @returns a survey for each questionnaire
 * @throws {InputError} a table is damaged: names sheet, row and column
 */
export async function loadSurveys(context: Excel.RequestContext, only?: string): Promise<readonly Survey[]> {
  await context.sync();
  throw new Error(`not written yet: ${only}`);
}

/**
 * One survey of the workbook, within a request of the caller's.
 *
 * @param context the request; synced here
 * @param id of the survey
 * @returns the survey
 * @throws {MissingDataError} no such survey
 * @throws {InputError} a table is damaged: names sheet, row and column
 */
export async function loadSurvey(context: Excel.RequestContext, id: string): Promise<Survey> {
  await context.sync();
  throw new Error(`not written yet: ${id}`);
}
