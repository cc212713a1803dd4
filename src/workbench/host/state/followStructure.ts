import type { Engine } from "../../engine/createEngine";
import { parseZone, zoneAddress } from "../../engine/address";
import { LAST_COLUMN, LAST_ROW, type Zone } from "../../engine/zone";
import type { References } from "../protocol/references";
import type { KeptState } from "./keptState";
import type { RangeTarget } from "./targets";

interface Shift {
  sheetId: string;
  axis: "row" | "col";
  /** First line that is new or gone. */
  first: number;
  /** Positive: lines that came before `first`; negative: lines that went, from `first` on. */
  count: number;
}

interface Command {
  type: string;
  [field: string]: unknown;
}

/**
 * Keeps what the engine does not know (notes, rich values, sheet names' ranges, the client's range references)
 * on its cells when rows, columns or sheets come and go, undo and redo included.
 */
export function followStructure(engine: Engine, kept: KeptState, references: References): void {
  engine.onCommand((command) => {
    if (command.type === "UNDO" || command.type === "REDO") {
      const commands = (command.commands ?? []) as Command[];
      const ordered = command.type === "UNDO" ? [...commands].reverse() : commands;
      for (const inner of ordered)
        for (const shift of shiftsOf(inner, engine))
          apply(command.type === "UNDO" ? inverse(shift) : shift, kept, references);
      return;
    }
    for (const shift of shiftsOf(command, engine)) apply(shift, kept, references);
    if (command.type === "DELETE_SHEET") dropSheet(String(command.sheetId), kept);
    if (command.type === "DUPLICATE_SHEET")
      copySheet(String(command.sheetId), String(command.sheetIdTo), kept);
  });
}

/** The engine's grid grows at its end, where Excel's has always been: nothing moves by that. */
function isGrowth(command: Command, axis: Shift["axis"], { sheets }: Engine): boolean {
  const sheetId = String(command.sheetId);
  if (command.position !== "after" || !sheets.exists(sheetId)) return false;
  const size = axis === "row" ? sheets.rows(sheetId) : sheets.columns(sheetId);
  const end = Number(command.base) + 1;
  return end === size || end + Number(command.quantity) === size;
}

function shiftsOf(command: Command, engine: Engine): Shift[] {
  const axis = command.dimension === "COL" ? "col" : "row";
  const sheetId = String(command.sheetId);
  if (command.type === "ADD_COLUMNS_ROWS") {
    if (isGrowth(command, axis, engine)) return [];
    const base = Number(command.base);
    const first = command.position === "before" ? base : base + 1;
    return [{ sheetId, axis, first, count: Number(command.quantity) }];
  }
  if (command.type !== "REMOVE_COLUMNS_ROWS") return [];
  const elements = [...(command.elements as number[])].sort((a, b) => b - a);
  return elements.map((first) => ({ sheetId, axis, first, count: -1 }));
}

function inverse(shift: Shift): Shift {
  return { ...shift, count: -shift.count };
}

function moveLine(line: number, { first, count }: Shift): number | undefined {
  if (line < first) return line;
  if (count > 0) return line + count;
  return line < first - count ? undefined : line + count;
}

function moveZone(zone: Zone, shift: Shift): Zone | undefined {
  const [from, to] =
    shift.axis === "row" ? ([zone.top, zone.bottom] as const) : ([zone.left, zone.right] as const);
  const start = moveLine(from, shift) ?? shift.first;
  const end = moveLine(to, shift) ?? shift.first - 1;
  if (end < start) return undefined;
  return shift.axis === "row" ? { ...zone, top: start, bottom: end } : { ...zone, left: start, right: end };
}

function apply(shift: Shift, kept: KeptState, references: References): void {
  const to = (row: number, col: number): { row: number; col: number } | undefined => {
    const line = moveLine(shift.axis === "row" ? row : col, shift);
    if (line === undefined) return undefined;
    return shift.axis === "row" ? { row: line, col } : { row, col: line };
  };
  for (const map of [kept.notes, kept.formats, kept.richValues, kept.hyperlinks]) map.move(shift.sheetId, to);
  for (const name of kept.names) {
    if (name.range?.sheetId !== shift.sheetId) continue;
    const zone = moveZone(name.range.zone, shift);
    if (zone) name.range.zone = zone;
    else delete name.range;
  }
  moveLayout(shift, kept);
  for (const { target } of references.all()) moveTarget(target, shift);
}

/** Print area and titles are kept as addresses. */
function moveLayout(shift: Shift, kept: KeptState): void {
  const layout = kept.pageLayouts.get(shift.sheetId);
  if (!layout) return;
  for (const key of ["printArea", "printTitleRows", "printTitleColumns"] as const) {
    const zone = parseZone(layout[key] ?? "");
    const moved = zone && moveZone(zone, shift);
    if (moved) layout[key] = zoneAddress(clipToExcel(moved), true);
    else if (zone) Reflect.deleteProperty(layout, key);
  }
}

/** Whole columns stay whole: inserting rows does not push their end beyond the last row. */
function clipToExcel(zone: Zone): Zone {
  return { ...zone, bottom: Math.min(zone.bottom, LAST_ROW), right: Math.min(zone.right, LAST_COLUMN) };
}

function moveTarget(target: unknown, shift: Shift): void {
  const range = target as Partial<RangeTarget>;
  if (range.sheetId !== shift.sheetId || !range.zone) return;
  const zone = moveZone(range.zone, shift);
  if (zone) range.zone = zone;
}

function dropSheet(sheetId: string, kept: KeptState): void {
  for (const map of [kept.notes, kept.formats, kept.richValues, kept.hyperlinks]) map.removeSheet(sheetId);
  for (const map of [kept.pageLayouts, kept.protection, kept.sheetFilters]) map.delete(sheetId);
  for (const name of [...kept.names])
    if (name.sheetId === sheetId) kept.names.splice(kept.names.indexOf(name), 1);
}

function copySheet(from: string, to: string, kept: KeptState): void {
  for (const map of [kept.notes, kept.formats, kept.hyperlinks]) map.copySheet(from, to);
  kept.richValues.copySheet(from, to);
  const layout = kept.pageLayouts.get(from);
  if (layout) kept.pageLayouts.set(to, structuredClone(layout));
}
