import type { MaybeNumber } from "../core/numeric/present";
import { likertSummary } from "../core/survey/likertSummary";
import { likertWords } from "../core/survey/likertWords";
import { requireScale } from "../core/survey/requireScale";
import { InputError } from "../model/errors";
import type { Language } from "../model/language";
import { argumentName } from "./argumentName";
import { where } from "./cells";
import { guardCell } from "./guard";
import { tooFewAnswers } from "./tooFewAnswers";

/**
 * The statistics of the items of a survey as a table with a header.
 *
 * Missing: left out by item; a statistic that is undefined for an item shows `#N/A` with its reason in its own place.
 *
 * @param name the function as the formula names it
 * @param items the answers to each item
 * @param scaleMax the highest answer
 * @param language of the words
 * @returns the header and a row an item
 * @throws {InputError} no scale, or an answer off the scale, naming row and column
 */
export function likertTable(
  name: string,
  items: readonly (readonly MaybeNumber[])[],
  scaleMax: number,
  language: Language,
): (string | number | CustomFunctions.Error)[][] {
  requireScale(scaleMax);
  const rows = items.map((item, column) => {
    requireAnswers(item, column, scaleMax);
    const { n, mean, sd, median, top2, bottom2, score } = likertSummary(item, scaleMax);
    const cells = [n, mean, sd, median, top2, bottom2, score];
    return cells.map((value, place) =>
      guardCell(name, () => value ?? tooFewAnswers(n, place === SD_COLUMN ? 2 : 1)),
    );
  });
  return [likertWords.map((words) => words[language]), ...rows];
}

/** The only statistic that takes two answers. */
const SD_COLUMN = 2;

function requireAnswers(item: readonly MaybeNumber[], column: number, scaleMax: number): void {
  const isOff = (answer: MaybeNumber): boolean =>
    answer !== null && !(Number.isInteger(answer) && answer >= 1 && answer <= scaleMax);
  const row = item.findIndex(isOff);
  if (row === -1) return;
  const place = where({ argument: argumentName("responses"), row: row + 1, column: column + 1 });
  const answer = item[row] ?? 0;
  throw new InputError({
    en: `${place.en}: answers are whole numbers from 1 to ${scaleMax}, and this is ${answer}. Correct it, or change scale_max.`,
    ko: `${place.ko}: 응답은 1에서 ${scaleMax}까지의 정수여야 하는데 ${answer}입니다. 응답을 고치거나 척도 최댓값(scale_max)을 바꾸십시오.`,
  });
}
