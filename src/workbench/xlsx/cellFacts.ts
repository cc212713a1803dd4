import { columnLetters, zoneAddress } from "../engine/address";
import type { Engine } from "../engine/createEngine";
import { zoneColumns, zoneRows } from "../engine/zone";
import type { CellFact, CellFacts } from "./workbookFile";

function spillAddress(engine: Engine, sheetId: string, row: number, col: number): { spill?: string } {
  const zone = engine.cells.spillZone(sheetId, row, col);
  return zone && zoneRows(zone) * zoneColumns(zone) > 1 ? { spill: zoneAddress(zone) } : {};
}

function cellFact(engine: Engine, sheetId: string, row: number, col: number): CellFact | undefined {
  const cell = engine.cells.read(sheetId, row, col);
  const format = engine.cells.numberFormat(sheetId, row, col);
  if (cell.type === "empty" && cell.formula === undefined && format === "General") return undefined;
  return {
    value: cell.type === "error" || (cell.type === "empty" && cell.formula === undefined) ? null : cell.value,
    ...(cell.type === "error" ? { error: String(cell.value) } : {}),
    ...(cell.formula === undefined
      ? {}
      : { formula: cell.formula, ...spillAddress(engine, sheetId, row, col) }),
    format,
  };
}

/** What stands in every used cell of the engine's workbook, by sheet name and address. */
export function cellFacts(engine: Engine): CellFacts {
  const facts: CellFacts = {};
  for (const sheetId of engine.sheets.ids()) {
    const sheet: Record<string, CellFact> = {};
    const used = engine.cells.usedZone(sheetId, false);
    for (let row = used?.top ?? 0; row <= (used?.bottom ?? -1); row++)
      for (let col = used?.left ?? 0; col <= (used?.right ?? -1); col++) {
        const fact = cellFact(engine, sheetId, row, col);
        if (fact) sheet[`${columnLetters(col)}${row + 1}`] = fact;
      }
    facts[engine.sheets.name(sheetId)] = sheet;
  }
  return facts;
}
