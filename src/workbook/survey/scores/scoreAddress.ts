import { MissingDataError } from "../../../model/errors";
import { sheetReference } from "../../sheet/sheetReference";
import type { Scores } from "../surveyTypes";

/**
 * The scores of all experts for an item.
 *
 * @param scores from `ensureScores`
 * @param itemId the item
 * @returns such as "'Round 1 scores'!$D$5:$D$34"
 * @throws {MissingDataError} no such item among the scores
 */
export function scoreAddress(scores: Scores, itemId: string): string {
  return columnAddress(scores, columnOf(scores, itemId));
}

/**
 * The score of one expert for an item.
 *
 * @param scores from `ensureScores`
 * @param itemId the item
 * @param expert place among `scores.experts`
 * @returns such as "'Round 1 scores'!$D$5"
 * @throws {MissingDataError} no such item among the scores
 */
export function scoreCell(scores: Scores, itemId: string, expert: number): string {
  const row = scores.header + 1 + expert;
  return sheetReference(scores.sheet, { row, column: columnOf(scores, itemId), rows: 1, columns: 1 });
}

/**
 * The scores of all experts for items that stand beside one another.
 *
 * @param scores from `ensureScores`
 * @param itemIds the items, in the order of the columns
 * @returns such as "'Round 1 scores'!$D$5:$H$34"; undefined where other items stand between them, or in another order
 * @throws {MissingDataError} no such item among the scores
 */
export function scoreMatrix(scores: Scores, itemIds: readonly string[]): string | undefined {
  const columns = itemIds.map((id) => columnOf(scores, id));
  const [first] = columns;
  if (first === undefined || columns.some((column, place) => column !== first + place)) return undefined;
  return sheetReference(scores.sheet, {
    row: scores.header + 1,
    column: first,
    rows: scores.experts.length,
    columns: columns.length,
  });
}

/**
 * The groups of all experts, beside their scores: for conditions such as `('Round 1 scores'!$B$5:$B$34="company")`.
 *
 * @param scores from `ensureScores`
 * @returns such as "'Round 1 scores'!$B$5:$B$34"
 */
export function groupAddress(scores: Scores): string {
  return columnAddress(scores, scores.groupColumn);
}

function columnAddress(scores: Scores, column: number): string {
  const rows = scores.experts.length;
  return sheetReference(scores.sheet, { row: scores.header + 1, column, rows, columns: 1 });
}

function columnOf(scores: Scores, itemId: string): number {
  const column = scores.columnOf.get(itemId);
  if (column !== undefined) return column;
  throw new MissingDataError({
    en: `Item ${itemId} has no scores on the sheet "${scores.sheet}". Choose an item of this round that is answered by a number.`,
    ko: `"${scores.sheet}" 시트에 ${itemId} 문항의 점수가 없습니다. 이 차수에서 수치로 응답하는 문항을 고르십시오.`,
  });
}
