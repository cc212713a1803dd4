import { parseZone, zoneAddress } from "../../engine/address";
import type { Engine } from "../../engine/createEngine";
import {
  inverseRearrangement,
  movedLine,
  movedLines,
  REARRANGE,
  rearrangedCell,
  rearrangedZone,
  type Rearrangement,
} from "../../engine/rearrangement";
import { LAST_COLUMN, LAST_ROW, type Zone } from "../../engine/zone";
import type { References } from "../protocol/references";
import type { Json } from "../protocol/wire";
import type { KeptRule, KeptState } from "./keptState";
import type { CellPlace } from "./tableColumnIds";
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

/** How the cells and ranges of a sheet move. */
interface Movement {
  sheetId: string;
  cell: CellPlace;
  zone: (zone: Zone) => Zone | undefined;
}

/**
 * Keeps what the engine does not know (notes, rich values, sheet names' ranges, ids of table columns, the client's
 * range references) on its cells when rows, columns, blocks or sheets come, go and move, undo and redo included.
 */
export function followStructure(engine: Engine, kept: KeptState, references: References): void {
  const seeColumns = (): void => {
    for (const table of engine.tables.named()) kept.tableColumns.of(table);
  };
  seeColumns();
  engine.onCommand((command) => {
    if (command.type === "UNDO" || command.type === "REDO") {
      const commands = (command.commands ?? []) as Command[];
      const ordered = command.type === "UNDO" ? [...commands].reverse() : commands;
      for (const inner of ordered)
        for (const movement of movementsOf(inner, command.type === "UNDO", engine))
          apply(movement, kept, references);
      return;
    }
    for (const movement of movementsOf(command, false, engine)) apply(movement, kept, references);
    if (command.type === "CREATE_TABLE" || command.type === "UPDATE_TABLE") seeColumns();
    if (command.type === "DELETE_SHEET") dropSheet(String(command.sheetId), kept);
    if (command.type === "DUPLICATE_SHEET")
      copySheet(String(command.sheetId), String(command.sheetIdTo), kept);
  });
}

function movementsOf(command: Command, isUndo: boolean, engine: Engine): Movement[] {
  if (command.type === REARRANGE) {
    const done = command as unknown as Rearrangement;
    return [rearranged(isUndo ? inverseRearrangement(done) : done)];
  }
  return shiftsOf(command, engine).map((shift) =>
    shifted(isUndo ? { ...shift, count: -shift.count } : shift),
  );
}

function rearranged(done: Rearrangement): Movement {
  return {
    sheetId: done.sheetId,
    cell: (row, col) => rearrangedCell(row, col, done),
    zone: (zone) => rearrangedZone(zone, done),
  };
}

function shifted({ sheetId, axis, first, count }: Shift): Movement {
  return {
    sheetId,
    cell: (row, col) => {
      const line = movedLine(axis === "row" ? row : col, first, count);
      if (line === undefined) return undefined;
      return axis === "row" ? { row: line, col } : { row, col: line };
    },
    zone: (zone) => {
      const [from, to] = axis === "row" ? [zone.top, zone.bottom] : [zone.left, zone.right];
      const lines = movedLines(from, to, first, count);
      if (!lines) return undefined;
      const [start, end] = lines;
      return axis === "row" ? { ...zone, top: start, bottom: end } : { ...zone, left: start, right: end };
    },
  };
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
  return runs(command.elements as number[]).map(({ first, count }) => ({
    sheetId,
    axis,
    first,
    count: -count,
  }));
}

/** Neighbouring lines as one, the last first. */
function runs(lines: readonly number[]): { first: number; count: number }[] {
  const found: { first: number; count: number }[] = [];
  for (const line of [...lines].sort((a, b) => b - a)) {
    const last = found.at(-1);
    if (last && last.first === line + 1) {
      last.first = line;
      last.count++;
    } else found.push({ first: line, count: 1 });
  }
  return found;
}

function apply(movement: Movement, kept: KeptState, references: References): void {
  const { sheetId } = movement;
  for (const map of [kept.notes, kept.comments, kept.formats, kept.richValues, kept.hyperlinks])
    map.move(sheetId, movement.cell);
  for (const name of kept.names) {
    if (name.range?.sheetId !== sheetId) continue;
    const zone = movement.zone(name.range.zone);
    if (zone) name.range.zone = zone;
    else {
      delete name.range;
      name.formula = "=#REF!";
    }
  }
  kept.tableColumns.move(sheetId, movement.cell);
  for (const rules of [kept.validations, kept.conditionalFormats])
    for (const rule of rules.values()) moveRule(rule, movement);
  moveLayout(movement, kept);
  for (const { target } of references.all()) moveTarget(target, movement);
}

/** Rules that the engine does not draw know their cells themselves. */
function moveRule({ facts }: KeptRule, { sheetId, zone: moved }: Movement): void {
  if (facts.sheetId !== sheetId || !Array.isArray(facts.zones)) return;
  const zones = facts.zones as unknown as Zone[];
  facts.zones = zones.flatMap((zone) => moved(zone) ?? []) as unknown as Json;
}

/** Print area and titles are kept as addresses. */
function moveLayout({ sheetId, zone: move }: Movement, kept: KeptState): void {
  const layout = kept.pageLayouts.get(sheetId);
  if (!layout) return;
  for (const key of ["printArea", "printTitleRows", "printTitleColumns"] as const) {
    const zone = parseZone(layout[key] ?? "");
    const moved = zone && move(zone);
    if (moved) layout[key] = zoneAddress(clipToExcel(moved), true);
    else if (zone) Reflect.deleteProperty(layout, key);
  }
}

/** Whole columns stay whole: inserting rows does not push their end beyond the last row. */
function clipToExcel(zone: Zone): Zone {
  return { ...zone, bottom: Math.min(zone.bottom, LAST_ROW), right: Math.min(zone.right, LAST_COLUMN) };
}

function moveTarget(target: unknown, movement: Movement): void {
  const range = target as Partial<RangeTarget>;
  if (range.sheetId !== movement.sheetId || !range.zone) return;
  const zone = movement.zone(range.zone);
  if (zone) range.zone = zone;
}

function dropSheet(sheetId: string, kept: KeptState): void {
  for (const map of [kept.notes, kept.comments, kept.formats, kept.richValues, kept.hyperlinks])
    map.removeSheet(sheetId);
  for (const map of [kept.pageLayouts, kept.protection, kept.sheetFilters]) map.delete(sheetId);
  for (const name of [...kept.names])
    if (name.sheetId === sheetId) kept.names.splice(kept.names.indexOf(name), 1);
    else if (name.range?.sheetId === sheetId) {
      delete name.range;
      name.formula = "=#REF!";
    }
}

function copySheet(from: string, to: string, kept: KeptState): void {
  for (const map of [kept.notes, kept.comments, kept.formats, kept.hyperlinks]) map.copySheet(from, to);
  kept.richValues.copySheet(from, to);
  const layout = kept.pageLayouts.get(from);
  if (layout) kept.pageLayouts.set(to, structuredClone(layout));
}
