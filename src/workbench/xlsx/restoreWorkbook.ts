import { columnNumber, parseZone, splitSheet } from "../engine/address";
import type { Engine } from "../engine/createEngine";
import { sameZone, type Zone } from "../engine/zone";
import type { CellFact, ChartFact, FileExtras, OpenedFile } from "./workbookFile";

function place(address: string): { row: number; col: number } {
  const [, letters = "A", row = "1"] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { row: Number(row) - 1, col: columnNumber(letters) };
}

function restoreTables(engine: Engine, tables: FileExtras["tables"]): void {
  for (const fact of tables) {
    const zone = parseZone(fact.address);
    const sheetId = engine.sheets.idOf(fact.sheet);
    const table = engine.tables
      .all()
      .find((one) => one.sheetId === sheetId && zone && sameZone(one.zone, zone));
    if (!table) continue;
    engine.tables.rename(table.id, fact.name);
    engine.tables.setStyle(table.id, fact.style);
  }
}

/** Names of one range, which formulas use; other names are the host's alone. */
function restoreNames(engine: Engine, names: FileExtras["names"]): void {
  for (const fact of names) {
    if (fact.sheet !== undefined) continue;
    const { sheet, rest } = splitSheet(fact.refersTo.replace(/^=/, ""));
    const sheetId = sheet === undefined ? undefined : engine.sheets.idOf(sheet);
    const zone = parseZone(rest);
    if (sheetId !== undefined && zone) engine.names.set(fact.name, sheetId, zone);
  }
}

/** Puts a cell in anew where the engine's import has read something else than the file says. */
function restoreCell(engine: Engine, sheetId: string, address: string, fact: CellFact): void {
  const { row, col } = place(address);
  const now = engine.cells.read(sheetId, row, col);
  if (fact.formula !== undefined) {
    if (now.formula !== fact.formula) engine.cells.enter(sheetId, row, col, fact.formula);
  } else if (typeof fact.value === "string") {
    if (now.formula !== undefined || now.type !== "text" || now.value !== fact.value)
      engine.cells.enterText(sheetId, row, col, fact.value);
  } else if (fact.value !== null && now.value !== fact.value)
    engine.cells.enter(sheetId, row, col, String(fact.value).toUpperCase());
}

/** Cells below each other that have one number format, as blocks of one column. */
function formatBlocks(cells: Readonly<Record<string, CellFact>>): { format: string; zone: Zone }[] {
  const blocks: { format: string; zone: { top: number; bottom: number; left: number; right: number } }[] = [];
  const formatted = Object.entries(cells).flatMap(([address, { format }]) =>
    format === undefined ? [] : [{ format, ...place(address) }],
  );
  formatted.sort((a, b) => a.col - b.col || a.row - b.row);
  for (const { format, row, col } of formatted) {
    const last = blocks.at(-1);
    if (last?.format === format && last.zone.left === col && last.zone.bottom === row - 1)
      last.zone.bottom = row;
    else blocks.push({ format, zone: { top: row, bottom: row, left: col, right: col } });
  }
  return blocks;
}

function axisTitle(text: string | undefined): { title: { text: string } } {
  return { title: { text: text ?? "" } };
}

function restoreCharts(engine: Engine, charts: readonly ChartFact[]): void {
  for (const sheetId of engine.sheets.ids()) {
    const facts = charts.filter((one) => one.sheet === engine.sheets.name(sheetId));
    const ids = engine.charts.ids(sheetId);
    if (facts.length !== ids.length) continue;
    ids.forEach((id, at) => {
      const { categoryTitle, valueTitle } = facts[at] ?? {};
      if (categoryTitle === undefined && valueTitle === undefined) return;
      const axesDesign = { x: axisTitle(categoryTitle), y: axisTitle(valueTitle) };
      engine.charts.update(sheetId, id, { ...engine.charts.definition(id), axesDesign });
    });
  }
}

/**
 * Puts into a freshly loaded engine what its own import cannot read: names of tables and ranges, formulas that
 * use them, texts that look like numbers, number formats, titles of chart axes.
 *
 * @param engine made with `data: opened.parts`
 * @param opened what `openXlsx` gave
 */
export function restoreWorkbook(engine: Engine, opened: OpenedFile): void {
  restoreTables(engine, opened.extras.tables);
  restoreNames(engine, opened.extras.names);
  for (const [sheet, cells] of Object.entries(opened.cells)) {
    const sheetId = engine.sheets.idOf(sheet);
    if (sheetId === undefined) continue;
    for (const [address, fact] of Object.entries(cells)) restoreCell(engine, sheetId, address, fact);
    for (const { format, zone } of formatBlocks(cells)) engine.formats.setNumberFormat(sheetId, zone, format);
  }
  restoreCharts(engine, opened.extras.charts);
  engine.flush();
}
