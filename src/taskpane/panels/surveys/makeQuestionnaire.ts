import type { Language } from "../../../model/language";
import type { Progress } from "../../../workbook/progress";
import { buildQuestionnaire } from "../../../workbook/survey/questionnaire/buildQuestionnaire";
import { itemsFromTargets } from "../../../workbook/survey/questionnaire/itemsFromTargets";
import { readTargetsOfWorkbook } from "../../../workbook/survey/questionnaire/readTargetsOfWorkbook";
import { surveyTemplate } from "../../../workbook/survey/questionnaire/templates";
import { closingDate, type QuestionnaireDraft } from "./questionnaireDraft";
import type { Outcome } from "./useSurveyDesk";

/**
 * Makes the questionnaire of a draft.
 *
 * @param draft what it begins with
 * @param title as it stands in the field
 * @param language of the sheet
 * @param progress told how far it is
 * @returns what was made
 */
export async function makeQuestionnaire(
  draft: QuestionnaireDraft,
  title: string,
  language: Language,
  progress: Progress,
): Promise<Outcome> {
  const { start, scaleMax } = draft;
  const items =
    start === "targets"
      ? itemsFromTargets((await readTargetsOfWorkbook()).targets, scaleMax, language)
      : surveyTemplate(start, scaleMax, language);
  const closing = closingDate(draft.closing) ?? undefined;
  const request = { title: title.trim(), language, items, ...(closing === undefined ? {} : { closing }) };
  const { surveyId, sheet } = await buildQuestionnaire(request, progress);
  return {
    words: (t) => t("survey.questionnaire.madeOf", { count: items.length, sheet }),
    sheet,
    surveyId,
  };
}
