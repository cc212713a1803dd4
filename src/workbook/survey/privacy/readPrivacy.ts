import type { Bilingual } from "../../../model/language";
import { runOperation } from "../../session";
import { findPersons } from "./findPersons";
import type { PrivacyState } from "./privacyTypes";

const operation: Bilingual = { en: "Look for names and e-mail addresses", ko: "이름과 이메일 찾기" };

/**
 * Says where names and e-mail addresses stand in the sheets of a survey.
 *
 * @param surveyId of the survey
 * @returns the places, and whether there is a key
 * @throws {WorkbookError} an Office error
 */
export function readPrivacy(surveyId: string): Promise<PrivacyState> {
  return runOperation({
    name: operation,
    run: async (context) => {
      const { key, cells } = await findPersons(context, surveyId);
      const places = cells.map(({ sheet, address, what, formula }) => ({ sheet, address, what, formula }));
      const state = { surveyId, people: key.entries.length, places };
      return key.table === undefined ? state : { ...state, keySheet: key.table.sheet };
    },
  });
}
