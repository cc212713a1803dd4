import { address, columnLetters } from "../sheet/address";
import type { Rect } from "../sheet/sheetPlan";

/**
 * An address with its sheet.
 *
 * @param sheet name of the sheet
 * @param range zero-based
 * @returns such as "'My sheet'!D5"
 * @example sheetAddress("It's", { row: 4, column: 3, rows: 1, columns: 1 }) // => "'It''s'!D5"
 */
export function sheetAddress(sheet: string, range: Rect): string {
  return `${quotedSheet(sheet)}!${address(range)}`;
}

/**
 * The formula of a name that stands for cells.
 *
 * @param sheet name of the sheet
 * @param range zero-based
 * @returns such as "=Sheet1!$A$1:$C$9"
 */
export function nameFormula(sheet: string, range: Rect): string {
  const first = `$${columnLetters(range.column)}$${range.row + 1}`;
  const last = `$${columnLetters(range.column + range.columns - 1)}$${range.row + range.rows}`;
  return `=${quotedSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

/** Excel needs quotes unless the name could be one of its own. */
function quotedSheet(sheet: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^(?:[a-z]{1,3}\d+|r\d*c\d*|r|c)$/iu.test(sheet);
  return isPlain ? sheet : `'${sheet.replace(/'/g, "''")}'`;
}
