import type { Bilingual } from "../../../model/language";
import { runOperation } from "../../session";
import { loadResponses, type LoadedResponses } from "./loadResponses";

const operation: Bilingual = { en: "Read the responses", ko: "응답 읽기" };

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
export async function readResponses(surveyId: string, round: number): Promise<LoadedResponses> {
  return runOperation({
    name: operation,
    run: (context) => loadResponses(context, { id: surveyId }, round),
  });
}
