import type { Language } from "../../../model/language";
import type { CellContent } from "../../cellText";
import type { Answer, SurveyItem } from "../surveyTypes";

/**
 * What to write into the responses for an answer: yes and no in words, other numbers as numbers, words as text.
 *
 * @param item the item
 * @param answer from `answerOf`
 * @param language of the survey
 * @returns the content of the cell; null for no answer
 */
export function answerCell(item: SurveyItem, answer: Answer, language: Language): CellContent {
  throw new Error(`not written yet: ${item.id} ${answer} ${language}`);
}
