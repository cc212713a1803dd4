import { withoutControlCharacters, type CellContent } from "../cellText";
import type { StampRows, StampValue } from "./stampTypes";

/** A written table: its columns by name, and its cells. */
export interface WrittenTable {
  readonly keyColumns: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly (readonly CellContent[])[];
}

/**
 * The content of a stamp: every written cell as it stands on the sheet afterwards.
 *
 * @param table columns and cells, live formulas in their canonical form
 * @returns the rows for the stamp
 */
export function stampRows({ keyColumns, columns, cells }: WrittenTable): StampRows {
  return { keyColumns, columns, rows: cells.map((row) => row.map(stampValue)) };
}

function stampValue(content: CellContent): StampValue {
  if (content === null || typeof content !== "object") return content;
  if ("formula" in content) return { formula: content.formula };
  return content.text === "" ? null : asWritten(content.text);
}

/** Most texts have none of these, and a table has a million texts. */
function asWritten(text: string): string {
  return /\p{Cc}/u.test(text) ? withoutControlCharacters(text) : text;
}
