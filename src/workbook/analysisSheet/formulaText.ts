import { columnLetters } from "../sheet/address";

/**
 * A text as it stands in a formula.
 *
 * @param text the text
 * @returns in quotation marks, its own doubled
 * @example quoted('a "b"') // => '"a ""b"""'
 */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/**
 * A reference to a cell of the own sheet, row and column fixed.
 *
 * @param row zero-based
 * @param column zero-based
 * @returns such as "$B$3"
 * @example fixed(2, 1) // => "$B$3"
 */
export function fixed(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/**
 * A reference to cells of one column of the own sheet, rows and column fixed.
 *
 * @param row zero-based
 * @param column zero-based
 * @param rows how many
 * @returns such as "$B$3:$B$9"
 * @example fixedColumn(2, 1, 7) // => "$B$3:$B$9"
 */
export function fixedColumn(row: number, column: number, rows: number): string {
  return `${fixed(row, column)}:${fixed(row + rows - 1, column)}`;
}

/**
 * A reference to a cell of the row in which the formula stands, only its column fixed: it goes with its row when a
 * table is sorted.
 *
 * @param row zero-based
 * @param column zero-based
 * @returns such as "$B3"
 * @example ofRow(2, 1) // => "$B3"
 */
export function ofRow(row: number, column: number): string {
  return `$${columnLetters(column)}${row + 1}`;
}
