import type { RawTable } from "../../../../workbook/survey/import/importTypes";

/** As many rows are looked through, and as many different cells are shown. */
const rowsLooked = 60;
const most = 3;
const longest = 32;

/**
 * A few different cells of a column, to tell what it holds.
 *
 * @param table the table of the file
 * @param column zero-based
 * @returns up to three, long ones cut short; none where the column is empty
 */
export function columnSamples(table: RawTable, column: number): readonly string[] {
  const found = new Set<string>();
  for (const { cells } of table.rows.slice(0, rowsLooked)) {
    const text = (cells[column] ?? "").trim();
    if (text !== "") found.add(text.length > longest ? `${text.slice(0, longest - 1)}…` : text);
    if (found.size === most) break;
  }
  return [...found];
}
