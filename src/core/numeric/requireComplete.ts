import { InputError } from "../../model/errors";
import { requireFinite } from "./requireFinite";
import type { MaybeNumber } from "./present";
import { requireRectangle } from "./requireRectangle";

/**
 * Refuses a matrix in which a number is missing, for statistics that compare whole rows.
 *
 * @param rows the rows of the matrix
 * @returns the same rows, known to be complete
 * @throws {InputError} a missing number, NaN or infinity, by row and column; rows of different length
 * @example requireComplete([[1, 2], [3, 4]]) // => [[1, 2], [3, 4]]
 */
export function requireComplete(rows: readonly (readonly MaybeNumber[])[]): readonly (readonly number[])[] {
  requireRectangle(rows);
  rows.forEach((row, i) => {
    row.forEach((value, j) => {
      if (value === null) {
        throw new InputError({
          en: `Every row must be complete; row ${i + 1} has no value in column ${j + 1}. Fill it in, or leave that row or column out.`,
          ko: `모든 행이 완전해야 합니다. ${i + 1}행 ${j + 1}열에 값이 없습니다. 값을 채우거나 그 행 또는 열을 빼십시오.`,
        });
      }
      if (!Number.isFinite(value)) requireFinite({ [`row ${i + 1}, column ${j + 1}`]: value });
    });
  });
  return rows as readonly (readonly number[])[];
}
