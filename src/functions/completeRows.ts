import { InputError } from "../model/errors";
import { argumentName } from "./argumentName";
import { readNumbers, where } from "./cells";

/**
 * The rows of a range in which no cell may be blank.
 *
 * @param name the function as the formula names it
 * @param raw what Excel handed over
 * @param argument the argument's name
 * @returns the numbers, row by row
 * @throws {InputError} a blank, an error cell, text or a boolean, naming row and column
 */
export function completeRows(name: string, raw: unknown, argument: string): number[][] {
  const words = argumentName(argument);
  return readNumbers(raw, words).map((cells, row) =>
    cells.map((value, column) => {
      if (value !== undefined) return value;
      const place = where({ argument: words, row: row + 1, column: column + 1 });
      throw new InputError({
        en: `${place.en} is blank, and ${name} needs every cell. Enter the value, or leave row ${row + 1} out of the range.`,
        ko: `${place.ko}이(가) 비어 있는데 ${name} 함수에는 모든 셀이 필요합니다. 값을 입력하거나 ${row + 1}행을 범위에서 빼십시오.`,
      });
    }),
  );
}
