import type { Engine } from "../../engine/createEngine";
import type { TableReading } from "../../engine/tableStore";

/** Texts of a table's header cells; "Column1", ... where the table has none. */
export function headerTexts(table: TableReading, engine: Engine): string[] {
  const { sheetId, zone, hasHeaders } = table;
  return Array.from({ length: zone.right - zone.left + 1 }, (_, index) =>
    hasHeaders ? engine.cells.read(sheetId, zone.top, zone.left + index).text : `Column${String(index + 1)}`,
  );
}

/** Excel's headers are text, never empty and never twice the same: what breaks that is changed. */
export function repairHeaders(table: TableReading, engine: Engine): void {
  if (!table.hasHeaders) return;
  const { sheetId, zone } = table;
  const seen = new Set<string>();
  for (const [index, text] of headerTexts(table, engine).entries()) {
    const col = zone.left + index;
    const name = uniqueHeader(text, index, seen);
    seen.add(name.toLowerCase());
    const { type, formula } = engine.cells.read(sheetId, zone.top, col);
    if (name !== text || type !== "text" || formula !== undefined)
      engine.cells.enterText(sheetId, zone.top, col, name);
  }
}

function uniqueHeader(text: string, index: number, seen: ReadonlySet<string>): string {
  const base = text === "" ? `Column${String(index + 1)}` : text;
  let name = base;
  for (let n = 2; seen.has(name.toLowerCase()); n++) name = base + String(n);
  return name;
}
