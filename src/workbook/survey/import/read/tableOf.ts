import type { RawRow, RawTable, ReadOptions } from "../importTypes";
import { findHeaderRows, joinHeaders, type HeaderPlace } from "./headerRows";
import { limits } from "./limits";
import { tableFault } from "./tableFault";

type Found = Pick<RawTable, "headerRow" | "headerRows" | "headers" | "rows">;

/**
 * The table of a grid of cells: where its header is, and its rows brought to the width of the header.
 *
 * @param grid all rows, from the first of the file on
 * @param options where a person said which rows are the header
 * @param isText cells came from delimited text, where a row of another length may have shifted answers
 * @returns header and rows
 * @throws {InputError} empty, no header, only a header, ragged
 */
export function tableOf(grid: readonly (readonly string[])[], options: ReadOptions, isText: boolean): Found {
  if (!grid.some(isFilled)) throw tableFault("empty");
  const header = chosenHeader(grid, options) ?? findHeaderRows(grid);
  const place = header ?? { first: 0, last: 0, body: 1 };
  const body = grid.slice(place.body);
  while (body.length > 0 && !isFilled(body[body.length - 1] ?? [])) body.pop();
  if (body.length === 0) throw tableFault("noRows");
  const headerCells = grid.slice(place.first, place.last + 1);
  const headerWidth = Math.max(...headerCells.map(usedWidth));
  if (isText) checkWidths(body, Math.max(...headerCells.map((row) => row.length)), place.body);
  const width = Math.max(headerWidth, ...body.map(usedWidth));
  const rows = body.map((cells, at): RawRow => {
    const row = place.body + at + 1;
    if (cells.some((cell) => cell.length > limits.cellCharacters)) throw tableFault("longCell", String(row));
    return { row, cells: Array.from({ length: width }, (_, column) => (cells[column] ?? "").trim()) };
  });
  return {
    headerRow: place.last + 1,
    headerRows: place.last - place.first + 1,
    headers: joinHeaders(headerCells, width),
    rows,
  };
}

function chosenHeader(grid: readonly (readonly string[])[], options: ReadOptions): HeaderPlace | undefined {
  if (options.headerRow === undefined) return undefined;
  const last = options.headerRow - 1;
  const first = Math.max(0, last - (options.headerRows ?? 1) + 1);
  if (!isFilled(grid[last] ?? [])) throw tableFault("noHeader", String(options.headerRow));
  return { first, last, body: last + 1 };
}

function isFilled(row: readonly string[]): boolean {
  return row.some((cell) => cell.trim() !== "");
}

/** Columns up to the last cell that is not blank. */
function usedWidth(row: readonly string[]): number {
  let width = row.length;
  while (width > 0 && (row[width - 1] ?? "").trim() === "") width -= 1;
  return width;
}

/**
 * In text a comma that is no delimiter shifts all answers after it, silently: such a row is refused, not cut off. Two
 * short rows in a text whose other rows are all full are one row, broken at a line break.
 */
function checkWidths(body: readonly (readonly string[])[], width: number, offset: number): void {
  const wide = body.findIndex((row) => usedWidth(row) > width);
  if (wide >= 0) throw tableFault("ragged", String(offset + wide + 1));
  const lengths = body.map((row) => (isFilled(row) ? row.length : width));
  const full = lengths.filter((length) => length >= width).length;
  if (full < 0.5 * lengths.length) return;
  const broken = lengths.findIndex(
    (length, at) => length < width && length + (lengths[at + 1] ?? width) - 1 === width,
  );
  if (broken >= 0) throw tableFault("broken", String(offset + broken + 1));
}
