import type { Bilingual } from "../../../model/language";
import { cellWords } from "../cellWords";
import type { Answer, SurveyItem } from "../surveyTypes";
import { answerOf } from "./answerOf";
import { noAnswers, yesAnswers } from "./answerWords";
import { leastPairwise, mostPairwise } from "./pairwiseScale";

export interface StandingAnswer {
  /** A number counts; words of an item that is not open do not. */
  readonly answer: Answer;
  /** Why it does not count. */
  readonly problem?: Bilingual;
}

/**
 * The answer that stands in a cell of the responses. Only what the formulas of the scores take for an answer is one;
 * anything else is handed on as words, with what to do.
 *
 * @param item the item
 * @param cell the value of the cell
 * @returns the answer
 */
export function standingAnswer(item: SurveyItem, cell: unknown): StandingAnswer {
  const text = cellWords(cell);
  if (text === "") return { answer: null };
  if (item.kind === "open") return { answer: text };
  const number = scoredNumber(item, cell);
  if (number !== undefined) return { answer: number };
  const read = answerOf(item, cell);
  if ("problem" in read) return { answer: text, problem: read.problem };
  const meant = String(read.ok);
  return {
    answer: text,
    problem: {
      en: `"${text}" stands as words and is not counted. Enter ${meant}.`,
      ko: `"${text}"은(는) 글로 들어 있어 계산되지 않습니다. ${meant}을(를) 입력하십시오.`,
    },
  };
}

/**
 * The number for which a cell counts before it is turned: the twin of the formulas of the scores.
 *
 * @param item the item, not an open one
 * @param cell the value of the cell
 * @returns the number; undefined where it does not count
 */
export function scoredNumber(item: SurveyItem, cell: unknown): number | undefined {
  if (item.kind === "essential") {
    const word = cellWords(cell).toUpperCase();
    if ((yesAnswers as readonly string[]).includes(word)) return 1;
    return (noAnswers as readonly string[]).includes(word) ? 0 : undefined;
  }
  if (item.kind === "pairwise") {
    return typeof cell === "number" && cell >= leastPairwise && cell <= mostPairwise ? cell : undefined;
  }
  const number = typeof cell === "number" ? cell : digits(cell);
  return Number.isInteger(number) && number >= 1 && number <= item.scaleMax ? number : undefined;
}

/** Excel's VALUE takes digits with blanks around them. */
function digits(cell: unknown): number {
  return typeof cell === "string" && /^\s*\d+\s*$/.test(cell) ? Number(cell) : NaN;
}
