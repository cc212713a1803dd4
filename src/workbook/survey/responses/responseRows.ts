import type { BookRound } from "../loadBook";
import type { RowsWanted } from "../readRows";

/** A number with its comma, and words, as they take room in an answer. */
const bytesPerNumber = 20;
const bytesPerText = 1500;

/**
 * The rows of a responses table, to be read.
 *
 * @param round the round
 * @returns all rows beneath the header
 */
export function responseRows({ table, columns }: BookRound): RowsWanted {
  const numbers = columns.items.filter(({ item }) => item.kind !== "open").length;
  const texts = table.headers.length - numbers - Object.keys(columns.experts).length;
  const few = Object.keys(columns.experts).length * bytesPerNumber * 2;
  return {
    sheet: table.sheet,
    range: { row: table.header + 1, column: table.column, rows: table.rows, columns: table.headers.length },
    bytesPerRow: numbers * bytesPerNumber + texts * bytesPerText + few,
  };
}
