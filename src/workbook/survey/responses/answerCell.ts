import type { Language } from "../../../model/language";
import type { CellContent } from "../../cellText";
import { yesNoWords } from "../surveyWords";
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
  if (answer === null) return null;
  if (typeof answer === "string") return { text: answer };
  if (item.kind !== "essential") return answer;
  return { text: yesNoWords[answer === 1 ? "yes" : "no"][language] };
}
