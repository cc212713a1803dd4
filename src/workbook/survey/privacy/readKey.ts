import type { Bilingual } from "../../../model/language";
import { runOperation } from "../../session";
import type { KeyEntry } from "../import/importTypes";
import { loadKey } from "./key/loadKey";

const operation: Bilingual = { en: "Read the expert key", ko: "전문가 대조표 읽기" };

/**
 * Reads the expert key of a survey.
 *
 * @param surveyId of the survey
 * @returns its people; none where there is no key
 * @throws {WorkbookError} an Office error
 */
export function readKey(surveyId: string): Promise<readonly KeyEntry[]> {
  return runOperation({
    name: operation,
    run: async (context) => (await loadKey(context, surveyId)).entries,
  });
}
