import { InputError } from "../../../model/errors";
import type { PrivacyState } from "./privacyTypes";

/**
 * Says where names and e-mail addresses stand in the sheets of a survey.
 *
 * @param surveyId of the survey
 * @returns the places, and whether there is a key
 */
export function readPrivacy(surveyId: string): Promise<PrivacyState> {
  void surveyId;
  return Promise.reject(new InputError({ en: "Not available yet.", ko: "아직 쓸 수 없습니다." }));
}
