import type { Bilingual } from "../../../model/language";
import type { Answer, SurveyItem } from "../surveyTypes";
import { cellWords } from "../cellWords";
import { noAnswers, yesAnswers } from "./answerWords";
import { leastPairwise, mostPairwise } from "./pairwiseScale";

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
  const text = plainText(cell);
  if (text === "") return { ok: null };
  if (item.kind === "open") return { ok: text };
  if (item.kind === "essential") return yesOrNo(text);
  if (item.kind === "pairwise") return comparison(text);
  return place(item, text);
}

/** Full-width digits and signs become plain ones; blanks at the ends go. */
function plainText(cell: unknown): string {
  return cellWords(cell).normalize("NFKC").trim();
}

function yesOrNo(text: string): AnswerOutcome {
  const word = text.toUpperCase().replace(/[.!]$/, "");
  if (includes(yesAnswers, word) || word === "○" || word === "◯") return { ok: 1 };
  if (includes(noAnswers, word) || word === "×" || word === "✕") return { ok: 0 };
  const number = leadingNumber(text);
  return problem(number !== undefined, {
    en: `Expected Yes or No (also Y/N, O/X, 1/0); found "${shown(text)}".`,
    ko: `예 또는 아니오(Y/N, O/X, 1/0도 가능)가 필요한데 "${shown(text)}"이(가) 있습니다.`,
  });
}

function comparison(text: string): AnswerOutcome {
  const fraction = /^1\s*[/:∕]\s*(\d+(?:\.\d+)?)$/.exec(text.replace("⁄", "/"));
  const value =
    fraction === null ? leadingNumber(text.replace(/^(\d+)\s*:\s*1$/, "$1")) : 1 / Number(fraction[1]);
  const range = { en: "1/9 to 9 (1: equally important)", ko: "1/9부터 9까지(1: 같은 중요도)" };
  if (value === undefined || !Number.isFinite(value)) return notNumber(text, range);
  if (value < leastPairwise || value > mostPairwise) return outside(text, range);
  return { ok: value };
}

function place(item: SurveyItem, text: string): AnswerOutcome {
  const value = leadingNumber(text);
  const range = {
    en: `a whole number from 1 to ${item.scaleMax}`,
    ko: `1부터 ${item.scaleMax}까지의 정수`,
  };
  if (value === undefined) return notNumber(text, range);
  if (!Number.isInteger(value) || value < 1 || value > item.scaleMax) return outside(text, range);
  return { ok: value };
}

/**
 * A number that stands alone, or first with its words after a sign or a unit: "4", "4.0", "4점", "4. agree", "4) 그렇다",
 * "(4) agree", "④". Of "2~3" or "3 or 4" none is taken.
 */
function leadingNumber(text: string): number | undefined {
  const match =
    /^\(?([-+]?\d+(?:[.,]\d+)?)\)?\s*(?:$|점$|위$|번$|points?$|[.):\-–—]\s*\D*$|[ ]+[^\d~∼〜/]*$)/i.exec(
      text,
    );
  const [, digits] = match ?? [];
  if (digits === undefined) return undefined;
  if (/^[^\d]*\d+[.,]?\d*\)?\s*[-–—]?\s*(?:or|to|또는|혹은|나|이나)\b/i.test(text)) return undefined;
  const value = Number(digits.replace(",", "."));
  return Number.isFinite(value) ? value : undefined;
}

function notNumber(text: string, range: Bilingual): AnswerOutcome {
  return problem(false, {
    en: `Expected ${range.en}; found the words "${shown(text)}". Words are not turned into numbers.`,
    ko: `${range.ko}가 필요한데 "${shown(text)}"이(가) 있습니다. 글은 수로 바꾸지 않습니다.`,
  });
}

function outside(text: string, range: Bilingual): AnswerOutcome {
  return problem(true, {
    en: `Expected ${range.en}; found "${shown(text)}", which is outside.`,
    ko: `${range.ko}가 필요한데 "${shown(text)}"은(는) 범위를 벗어납니다.`,
  });
}

function problem(outOfScale: boolean, text: Bilingual): AnswerOutcome {
  return { problem: text, outOfScale };
}

const longestShown = 40;

function shown(text: string): string {
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

function includes(words: readonly string[], word: string): boolean {
  return words.includes(word);
}
