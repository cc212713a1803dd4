import type { CellStore } from "../../engine/cellStore";
import type { TableReading } from "../../engine/tableStore";
import { intersection, zoneRows, type Zone } from "../../engine/zone";
import { HostError } from "../protocol/hostError";
import type { Json } from "../protocol/wire";
import { fillCalculatedColumns } from "./calculatedColumns";
import type { HostServices } from "./hostServices";
import { writtenMatrix } from "./matrix";
import type { RangeTarget } from "./targets";
import { repairHeaders } from "./tableHeaders";

type Services = Pick<HostServices, "engine" | "kept">;
type WritingServices = Pick<HostServices, "engine" | "kept" | "work">;

/** Nothing is written where Excel would refuse. @throws {HostError} AccessDenied: the sheet is protected and a cell of the zone locked */
export function requireWritable({ sheetId, zone }: RangeTarget, { engine, kept }: Services): void {
  if (kept.protection.get(sheetId)?.protected !== true) return;
  const clipped = engine.sheets.clip(sheetId, zone) ?? zone;
  for (let row = clipped.top; row <= clipped.bottom; row++)
    for (let col = clipped.left; col <= clipped.right; col++)
      if (kept.formats.get(sheetId, row, col)?.locked !== false)
        throw new HostError("AccessDenied", "The cell is protected: unprotect the sheet first.");
}

/** What is no cell's content needs an option of the protection. @throws {HostError} AccessDenied: the sheet is protected without it */
export function requireAllowed(sheetId: string, option: string, { kept }: Pick<Services, "kept">): void {
  const protection = kept.protection.get(sheetId);
  if (protection?.protected === true && protection.options[option] !== true)
    throw new HostError("AccessDenied", "The sheet is protected: unprotect it first.");
}

/** Rows of the zone that a filter hides take no values: Excel fills the visible ones one after the other. */
function targetRows({ sheetId, zone }: RangeTarget, { engine }: Services): number[] {
  const rows: number[] = [];
  const filtered = engine.tables
    .named()
    .some((table) => table.sheetId === sheetId && intersection(table.zone, zone));
  for (let row = zone.top; row <= zone.bottom; row++)
    if (!filtered || !engine.sheets.isFiltered(sheetId, row)) rows.push(row);
  return rows;
}

/** What a value becomes in its cell; @throws {HostError} InvalidArgument for what no cell can hold */
function enter(cells: CellStore, sheetId: string, row: number, col: number, value: Json): void {
  if (typeof value === "object")
    throw new HostError("InvalidArgument", "A cell takes text, a number or a boolean.");
  if (value === "") cells.enter(sheetId, row, col, "");
  else if (cells.takesText(sheetId, row, col))
    cells.enterIntoTextCell(sheetId, row, col, plain(value).replace(/^'/u, ""));
  else if (typeof value !== "string") cells.enter(sheetId, row, col, plain(value));
  else if (value.startsWith("'")) cells.enterText(sheetId, row, col, value.slice(1));
  else if (value.startsWith("=") && value.length > 1) cells.enter(sheetId, row, col, value);
  else cells.enterTyped(sheetId, row, col, value);
}

function plain(value: string | number | boolean): string {
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}

/**
 * Sets values or formulas of a range by Excel's rules: "=" calculates, null leaves alone, "" empties, an
 * apostrophe makes text, a cell with the format "@" takes everything as text; table headers stay text and
 * unique, and a formula in an otherwise empty table column fills it.
 */
export function writeCells(target: RangeTarget, value: Json, services: WritingServices): void {
  const { engine, kept } = services;
  const { sheetId } = target;
  const zone = Array.isArray(value) ? target.zone : (engine.sheets.clip(sheetId, target.zone) ?? target.zone);
  requireWritable({ sheetId, zone }, services);
  const at = writtenMatrix(value, zone);
  if (!Array.isArray(value) || zoneRows(zone) > 0) engine.sheets.growTo(sheetId, zone);
  const rows = targetRows({ sheetId, zone }, services);
  const tables = engine.tables.named().filter((table) => touches(table, sheetId, zone));
  // Only these fill a column: to look for it elsewhere would calculate the workbook at each write.
  const formulaColumns = new Set<number>();
  for (const [index, row] of rows.entries())
    for (let col = zone.left; col <= zone.right; col++) {
      const cell = at(index, col - zone.left);
      if (cell === null) continue;
      services.work.cellsWritten++;
      if (typeof cell === "string" && cell.startsWith("=")) formulaColumns.add(col);
      enter(engine.cells, sheetId, row, col, cell);
      kept.richValues.delete(sheetId, row, col);
    }
  for (const table of tables) {
    if (zone.top <= table.zone.top) repairHeaders(table, engine);
    for (const col of formulaColumns)
      fillCalculatedColumns(table, { ...zone, left: col, right: col }, engine);
  }
}

function touches(table: TableReading, sheetId: string, zone: Zone): boolean {
  return table.sheetId === sheetId && intersection(table.zone, zone) !== undefined;
}
