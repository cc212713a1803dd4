import { InputError } from "../../model/errors";
import type { MaybeNumber } from "./present";

/**
 * Refuses a matrix without cells, or with rows of different length.
 *
 * @param rows the rows of the matrix
 * @returns how many columns it has
 * @throws {InputError} no row, no column, or the first row of another length by its number
 * @example requireRectangle([[1, 2, null], [3, 4, 5]]) // => 3
 */
export function requireRectangle(rows: readonly (readonly MaybeNumber[])[]): number {
  const columns = rows[0]?.length ?? 0;
  if (columns === 0) {
    throw new InputError({
      en: "A matrix needs at least one row and one column; there is none. Give the rows of experts or respondents.",
      ko: "행렬에는 행과 열이 하나 이상 있어야 합니다. 현재 없습니다. 전문가 또는 응답자의 행을 지정하십시오.",
    });
  }
  const ragged = rows.findIndex((row) => row.length !== columns);
  if (ragged !== -1) {
    const found = rows[ragged]?.length ?? 0;
    throw new InputError({
      en: `Every row must have ${columns} values, as the first has; row ${ragged + 1} has ${found}. Make the rows of one length.`,
      ko: `모든 행에는 첫 행과 같이 값이 ${columns}개 있어야 합니다. ${ragged + 1}행에는 ${found}개가 있습니다. 행의 길이를 같게 하십시오.`,
    });
  }
  return columns;
}
