import { columnLetters } from "../../sheet/address";
import { noAnswers, yesAnswers } from "../responses/answerWords";
import { leastPairwise, mostPairwise } from "../responses/pairwiseScale";
import { sheetReference } from "../../sheet/sheetReference";
import type { SurveyItem } from "../surveyTypes";

/** A cell of the responses by its place, zero-based. */
export interface ResponseCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The formula of a score: the answer as a number ready for analysis, turned where the item is reversed, "" where there
 * is no answer or it is not valid. Its one reference to the responses is relative, so that it can be filled down.
 *
 * @param item the item, not an open one
 * @param cell its answer
 * @param turned the cell that holds what a reversed item is turned from, else 0, such as "D$6"
 * @returns the formula
 */
export function scoreFormula(item: SurveyItem, cell: ResponseCell, turned: string): string {
  const answer = relative(cell);
  if (item.kind === "pairwise") {
    return `=IFERROR(IF(AND(ISNUMBER(${answer}),${answer}>=${leastPairwise},${answer}<=${mostPairwise}),${answer},""),"")`;
  }
  if (item.kind === "essential") {
    const isOneOf = (words: readonly string[]): string =>
      `SUMPRODUCT(--(TRIM(${answer}&"")={${words.map((word) => `"${word}"`).join(",")}}))>0`;
    return `=IFERROR(IF(${isOneOf(yesAnswers)},1-${turned},IF(${isOneOf(noAnswers)},${turned},"")),"")`;
  }
  const places = Array.from({ length: item.scaleMax }, (_, place) => place + 1);
  return `=IFERROR(ABS(${turned}-MATCH(VALUE(${answer}),{${places.join(",")}},0)),"")`;
}

/**
 * What a reversed item is turned from: highest + 1 of a scale, 1 of yes and no.
 *
 * @param item the item
 * @returns the number
 */
export function turnedFrom({ kind, scaleMax }: SurveyItem): number {
  return kind === "essential" ? 1 : scaleMax + 1;
}

/**
 * The formula that follows the questionnaire on whether an item is reversed.
 *
 * @param item the item, not an open one
 * @param id the cell that holds its id, such as "D$7"
 * @param columns the cells of ids and of the column Reversed in the questionnaire
 * @returns the formula
 */
export function turnedFormula(
  item: SurveyItem,
  id: string,
  columns: { readonly ids: string; readonly reversed: string },
): string {
  if (item.kind === "pairwise") return "=0";
  const count = (word: string): string => `COUNTIFS(${columns.ids},${id},${columns.reversed},"${word}*")`;
  return `=IF(${count("yes")}+${count("예")}>0,${turnedFrom(item)},0)`;
}

/**
 * The formula of a word of the expert's (id, group, field): blank stays blank.
 *
 * @param cell where it stands in the responses; undefined where the column was deleted
 * @returns the formula
 */
export function wordFormula(cell: ResponseCell | undefined): string {
  return cell === undefined ? '=""' : `=IFERROR(TRIM(${relative(cell)}&""),"")`;
}

function relative({ sheet, row, column }: ResponseCell): string {
  const [prefix] = sheetReference(sheet, { row, column, rows: 1, columns: 1 }).split("!$");
  return `${prefix}!${columnLetters(column)}${row + 1}`;
}
