import type { Survey } from "./surveyTypes";

/**
 * All surveys of the workbook, with their items, rules and rounds as they stand now.
 *
 * @returns a survey for each questionnaire, in the order of the sheets
 * @throws {InputError} a table is damaged: names sheet, row and column
 * @throws {WorkbookError} an Office error
 */
export async function readSurveys(): Promise<readonly Survey[]> {
  throw new Error("not written yet");
}

/**
 * One survey of the workbook.
 *
 * @param id of the survey
 * @returns the survey as it stands now
 * @throws {MissingDataError} no such survey
 * @throws {InputError} a table is damaged: names sheet, row and column
 * @throws {WorkbookError} an Office error
 */
export async function readSurvey(id: string): Promise<Survey> {
  throw new Error(`not written yet: ${id}`);
}
