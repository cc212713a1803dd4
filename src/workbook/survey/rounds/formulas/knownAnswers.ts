import type { MaybeNumber } from "../../../../core/numeric/present";
import { scoreAddress } from "../../scores/scoreAddress";
import { sheetReference } from "../../../sheet/sheetReference";
import type { Scores } from "../../surveyTypes";
import { scoresOf } from "../resultInput";

/**
 * Whether the answers to an item are still those that a figure was calculated from: as many of them, and the same sum
 * with each weighted by its row, which an answer that changed, moved or was taken out alters.
 *
 * @param scores of the round, as they were read
 * @param id of the item
 * @returns a condition for a formula
 */
export function answersAreKnown(scores: Scores, id: string): string {
  const range = scoreAddress(scores, id);
  const given = scoresOf(scores, id);
  const count = given.filter((score) => score !== null).length;
  return `AND(COUNT(${range})=${count},${isKnown(`SUMPRODUCT(${range},${rowsOf(scores, range)})`, given)})`;
}

/**
 * Whether the same experts are still in a group.
 *
 * @param scores of the round, as they were read
 * @param group its name
 * @returns a condition for a formula
 */
export function groupIsKnown(scores: Scores, group: string): string {
  const { header, groupColumn, experts, sheet } = scores;
  const range = sheetReference(sheet, {
    row: header + 1,
    column: groupColumn,
    rows: experts.length,
    columns: 1,
  });
  const members = experts.map((expert) => (expert.group === group ? 1 : 0));
  const isMember = `--(${range}="${group.replaceAll('"', '""')}")`;
  return isKnown(`SUMPRODUCT(${isMember},${rowsOf(scores, range)})`, members);
}

/** The rows from 1, also after rows were put in above. */
function rowsOf({ sheet, header }: Scores, range: string): string {
  return `ROW(${range})-ROW(${sheetReference(sheet, { row: header, column: 0, rows: 1, columns: 1 })})`;
}

function isKnown(sum: string, values: readonly MaybeNumber[]): string {
  const known = values.reduce<number>((total, value, i) => total + (value ?? 0) * (i + 1), 0);
  return `ABS(${sum}-${known})<0.000001`;
}
