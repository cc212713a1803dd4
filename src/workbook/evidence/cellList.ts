import { address } from "../sheet/address";
import type { UsedCell } from "./evidence";

/**
 * Cells as a reader looks them up: sheet by sheet, neighbours in a column as one range, the rest counted.
 *
 * @param cells the cells
 * @param most how many ranges to name
 * @returns such as "Gaps!D5:D9, G12; Data!C3 +14"
 * @example cellList([{ sheet: "A", row: 0, column: 0 }, { sheet: "A", row: 1, column: 0 }], 3) // => "A!A1:A2"
 */
export function cellList(cells: readonly UsedCell[], most: number): string {
  const sorted = [...cells].sort(
    (a, b) => a.sheet.localeCompare(b.sheet) || a.column - b.column || a.row - b.row,
  );
  const runs: { sheet: string; row: number; column: number; rows: number }[] = [];
  for (const { sheet, row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.sheet === sheet && last.column === column && last.row + last.rows === row) last.rows += 1;
    else runs.push({ sheet, row, column, rows: 1 });
  }
  const shown = runs.slice(0, most);
  const rest = runs.slice(most).reduce((sum, { rows }) => sum + rows, 0);
  const sheets = [...new Set(shown.map(({ sheet }) => sheet))];
  const texts = sheets.map((sheet) => {
    const places = shown.filter((run) => run.sheet === sheet);
    return `${sheet}!${places.map((run) => address({ ...run, columns: 1 })).join(", ")}`;
  });
  return rest === 0 ? texts.join("; ") : `${texts.join("; ")} +${String(rest)}`;
}
