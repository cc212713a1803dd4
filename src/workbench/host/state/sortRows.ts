import { zoneColumns, zoneRows, type Zone } from "../../engine/zone";
import { HostError } from "../protocol/hostError";
import { readCells } from "./copyCells";
import type { HostServices } from "./hostServices";
import type { RangeTarget } from "./targets";

export interface SortKey {
  /** From the left of the block, counted from 0. */
  column: number;
  ascending: boolean;
}

type Value = string | number | boolean;

/** Excel's order: numbers, text, booleans, errors; blanks last either way. */
function rank(value: Value): number {
  if (value === "") return 4;
  if (typeof value === "number") return 0;
  if (typeof value === "boolean") return 2;
  return value.startsWith("#") ? 3 : 1;
}

function compare(a: Value, b: Value, ascending: boolean): number {
  if (a === "" || b === "") return rank(a) - rank(b);
  const kinds = rank(a) - rank(b);
  const order =
    kinds !== 0
      ? kinds
      : typeof a === "number" && typeof b === "number"
        ? a - b
        : String(a).localeCompare(String(b), "en", { sensitivity: "base" });
  return ascending ? order : -order;
}

/**
 * Sorts the rows of a block; equal rows keep their order, formulas move as if copied. Formats, notes and links go
 * with their cells; rows that are hidden or filtered out stay where they are, as in Excel.
 */
export function sortRows(
  { sheetId, zone }: RangeTarget,
  keys: SortKey[],
  services: Pick<HostServices, "engine" | "kept">,
): void {
  const { engine } = services;
  if (keys.some(({ column }) => column >= zoneColumns(zone))) throw new HostError("InvalidArgument");
  const places = Array.from({ length: zoneRows(zone) }, (_, index) => zone.top + index).filter(
    (row) => !engine.sheets.isHidden(sheetId, "ROW", row),
  );
  const values = new Map(
    places.map((row) => [
      row,
      keys.map(({ column }) => engine.cells.read(sheetId, row, zone.left + column).value),
    ]),
  );
  const order = [...places].sort((a, b) => {
    for (const [index, { ascending }] of keys.entries()) {
      const result = compare(values.get(a)?.[index] ?? "", values.get(b)?.[index] ?? "", ascending);
      if (result !== 0) return result;
    }
    return a - b;
  });
  const moves = order
    .map((from, index) => ({ from, to: places[index] ?? from }))
    .filter(({ from, to }) => from !== to);
  moveRows(sheetId, zone, moves, services);
}

interface RowMove {
  from: number;
  to: number;
}

function moveRows(
  sheetId: string,
  zone: Zone,
  moves: readonly RowMove[],
  services: Pick<HostServices, "engine" | "kept">,
): void {
  const { cells, formats } = services.engine;
  // All is read before anything is written: a read between writes would calculate the workbook each time.
  const rows = new Map(
    moves.map(({ from }) => [
      from,
      readCells(sheetId, { ...zone, top: from, bottom: from }, services)[0] ?? [],
    ]),
  );
  const shifted = new Map(
    moves.map(({ from, to }) => [
      from,
      (rows.get(from) ?? []).map(({ content }) =>
        content.startsWith("=") ? cells.moved(sheetId, content, to - from, 0) : content,
      ),
    ]),
  );
  moveFacts(sheetId, zone, moves, services);
  for (const { from, to } of moves)
    for (const [offset, { numberFormat, style }] of (rows.get(from) ?? []).entries()) {
      const col = zone.left + offset;
      const before = rows.get(to)?.[offset];
      const one = { top: to, bottom: to, left: col, right: col };
      if (JSON.stringify(before?.style) !== JSON.stringify(style))
        formats.setStyle(sheetId, one, { ...NO_STYLE, ...style });
      if (before?.numberFormat !== numberFormat) formats.setNumberFormat(sheetId, one, numberFormat);
      cells.enter(sheetId, to, col, shifted.get(from)?.[offset] ?? "");
    }
}

/** Clears what a cell's former look had and the new one has not. */
const NO_STYLE = {
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  align: undefined,
  verticalAlign: undefined,
  wrapping: undefined,
  fillColor: undefined,
  textColor: undefined,
};

function moveFacts(
  sheetId: string,
  zone: Zone,
  moves: readonly RowMove[],
  { kept }: Pick<HostServices, "kept">,
): void {
  const targets = new Map(moves.map(({ from, to }) => [from, to]));
  for (const map of [kept.notes, kept.comments, kept.formats, kept.richValues, kept.hyperlinks])
    map.move(sheetId, (row, col) => ({
      row: col >= zone.left && col <= zone.right ? (targets.get(row) ?? row) : row,
      col,
    }));
}
