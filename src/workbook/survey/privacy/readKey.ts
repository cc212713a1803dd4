import { InputError } from "../../../model/errors";
import type { KeyEntry } from "../import/importTypes";

/**
 * Reads the expert key of a survey.
 *
 * @param surveyId of the survey
 * @returns its people; none where there is no key
 */
export function readKey(surveyId: string): Promise<readonly KeyEntry[]> {
  void surveyId;
  return Promise.reject(new InputError({ en: "Not available yet.", ko: "아직 쓸 수 없습니다." }));
}
