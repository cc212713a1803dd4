import type { Bilingual } from "../../../model/language";
import type { Answer, SurveyItem } from "../surveyTypes";

export type AnswerOutcome =
  { readonly ok: Answer } | { readonly problem: Bilingual; readonly outOfScale: boolean };

/**
 * The answer that a cell or a field of a file gives to an item. Blank is no answer (null). Numbers may carry their
 * words ("4. agree", "4점"), but words alone are never guessed into a number.
 *
 * @param item the item
 * @param cell a value of a cell, or a text
 * @returns the answer, or what is wrong with it
 */
export function answerOf(item: SurveyItem, cell: unknown): AnswerOutcome {
  throw new Error(`not written yet: ${item.id} ${String(cell)}`);
}
