import type { RawTable } from "../../workbook/survey/import/importTypes";
import type { TableSample } from "./importWorkTypes";

/** Enough to tell what a column holds. */
const rowsShown = 60;

/**
 * What the pane sees of a table.
 *
 * @param table that was read
 * @returns its first rows, and how many there are
 */
export function tableSample(table: RawTable): TableSample {
  return { ...table, rows: table.rows.slice(0, rowsShown), count: table.rows.length };
}
