import type { CellStyle } from "../../engine/formatStore";
import { zoneColumns, zoneRows, type Zone } from "../../engine/zone";
import type { HostServices } from "./hostServices";
import type { KeptFormat } from "./keptState";
import type { RangeTarget } from "./targets";

export interface CopyOptions {
  kind: "All" | "Formulas" | "Values" | "Formats" | "Link";
  skipBlanks: boolean;
  transpose: boolean;
}

type Services = Pick<HostServices, "engine" | "kept">;

interface Place {
  sheetId: string;
  row: number;
  col: number;
}

/** Copies a range to another; a smaller source repeats until a larger target is full, as in Excel. */
export function copyCells(
  source: RangeTarget,
  target: RangeTarget,
  options: CopyOptions,
  services: Services,
): void {
  const { engine } = services;
  const from = engine.sheets.clip(source.sheetId, source.zone);
  if (!from) return;
  const size = options.transpose
    ? { rows: zoneColumns(from), columns: zoneRows(from) }
    : { rows: zoneRows(from), columns: zoneColumns(from) };
  const zone = enlarged(target.zone, size);
  engine.sheets.growTo(target.sheetId, zone);
  const pieces = readCells(source.sheetId, from, services);
  for (let row = zone.top; row <= zone.bottom; row++)
    for (let col = zone.left; col <= zone.right; col++) {
      const [r, c] = [(row - zone.top) % size.rows, (col - zone.left) % size.columns];
      const [sourceRow, sourceCol] = options.transpose ? [c, r] : [r, c];
      const at = { sheetId: source.sheetId, row: from.top + sourceRow, col: from.left + sourceCol };
      const piece = pieces[sourceRow]?.[sourceCol];
      if (piece) put(piece, at, { sheetId: target.sheetId, row, col }, options, services);
    }
}

function enlarged(zone: Zone, size: { rows: number; columns: number }): Zone {
  const rows = zoneRows(zone) % size.rows === 0 ? zoneRows(zone) : size.rows;
  const columns = zoneColumns(zone) % size.columns === 0 ? zoneColumns(zone) : size.columns;
  return { ...zone, bottom: zone.top + rows - 1, right: zone.left + columns - 1 };
}

interface Look {
  style: CellStyle;
  numberFormat: string;
  format: KeptFormat | undefined;
}

interface Piece extends Look {
  content: string;
  formula: string | undefined;
  value: string | number | boolean;
  isText: boolean;
}

/** What cells hold and how they look. */
export function readCells(sheetId: string, zone: Zone, { engine, kept }: Services): Piece[][] {
  return Array.from({ length: zoneRows(zone) }, (_, r) =>
    Array.from({ length: zoneColumns(zone) }, (__, c) => {
      const [row, col] = [zone.top + r, zone.left + c];
      const { formula, value, type } = engine.cells.read(sheetId, row, col);
      return {
        content: engine.cells.content(sheetId, row, col),
        formula,
        value,
        isText: type === "text",
        style: engine.formats.style(sheetId, row, col),
        numberFormat: engine.cells.numberFormat(sheetId, row, col),
        format: kept.formats.get(sheetId, row, col),
      };
    }),
  );
}

function put(piece: Piece, from: Place, to: Place, options: CopyOptions, services: Services): void {
  if (options.skipBlanks && piece.content === "") return;
  if (options.kind !== "Formats") putContent(piece, from, to, options.kind, services);
  if (options.kind === "All" || options.kind === "Formats") writeFormats(piece, to, services);
}

function putContent(
  piece: Piece,
  from: Place,
  to: Place,
  kind: CopyOptions["kind"],
  { engine, kept }: Services,
): void {
  const { cells } = engine;
  kept.richValues.delete(to.sheetId, to.row, to.col);
  if (piece.formula !== undefined && kind !== "Values") {
    const moved = cells.moved(from.sheetId, piece.formula, to.row - from.row, to.col - from.col);
    cells.enter(to.sheetId, to.row, to.col, moved);
  } else if (piece.isText) cells.enterText(to.sheetId, to.row, to.col, String(piece.value));
  else
    cells.enter(
      to.sheetId,
      to.row,
      to.col,
      piece.formula === undefined ? piece.content : String(piece.value),
    );
}

/** Gives a cell the look of another. */
export function writeFormats(
  { style, numberFormat, format }: Look,
  to: Place,
  { engine, kept }: Services,
): void {
  const zone = { top: to.row, bottom: to.row, left: to.col, right: to.col };
  engine.formats.setStyle(to.sheetId, zone, style);
  engine.formats.setNumberFormat(to.sheetId, zone, numberFormat);
  if (format) kept.formats.set(to.sheetId, to.row, to.col, { ...format });
  else kept.formats.delete(to.sheetId, to.row, to.col);
}
