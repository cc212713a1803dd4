import type { Bilingual } from "../../model/language";
import { runOperation } from "../session";
import { loadSurvey, loadSurveys } from "./loadSurveys";
import type { Survey } from "./surveyTypes";

const operation: Bilingual = { en: "Read the surveys", ko: "설문 읽기" };

/**
 * All surveys of the workbook, with their items, rules and rounds as they stand now.
 *
 * @returns a survey for each questionnaire, in the order of the sheets
 * @throws {InputError} a table is damaged: names sheet, row and column
 * @throws {WorkbookError} an Office error
 */
export async function readSurveys(): Promise<readonly Survey[]> {
  return runOperation({ name: operation, run: (context) => loadSurveys(context) });
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
  return runOperation({ name: operation, run: (context) => loadSurvey(context, id) });
}
