import { zoneColumns, zoneRows, type Zone } from "../../engine/zone";
import { HostError } from "../protocol/hostError";
import type { Json } from "../protocol/wire";

/** Above this Excel answers null instead of a matrix. */
export const MOST_CELLS = 5_000_000;

/** Excel's text for a matrix of the wrong size. */
export const MISMATCH =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** One value per cell of a zone, asked row by row. */
export function readMatrix(zone: Zone, read: (row: number, col: number) => Json): Json {
  if (zoneRows(zone) * zoneColumns(zone) > MOST_CELLS) return null;
  const rows: Json[] = [];
  for (let row = zone.top; row <= zone.bottom; row++) {
    const cells: Json[] = [];
    for (let col = zone.left; col <= zone.right; col++) cells.push(read(row, col));
    rows.push(cells);
  }
  return rows;
}

/**
 * What a client sets on a range: a matrix of the range's size, or one value for all its cells.
 *
 * @throws {HostError} InvalidArgument: a matrix of another size
 */
export function writtenMatrix(value: Json, zone: Zone): (row: number, col: number) => Json {
  if (!Array.isArray(value)) return () => value;
  const [rows, columns] = [zoneRows(zone), zoneColumns(zone)];
  const fits = value.length === rows && value.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) throw new HostError("InvalidArgument", MISMATCH);
  return (row, col) => (value[row] as Json[])[col] ?? null;
}

/** The one value that all cells share; null where they differ, as Excel says it. */
export function common<T extends Json>(zone: Zone, read: (row: number, col: number) => T): T | null {
  const first = read(zone.top, zone.left);
  const most = 20_000;
  let seen = 0;
  for (let row = zone.top; row <= zone.bottom; row++)
    for (let col = zone.left; col <= zone.right; col++) {
      if (++seen > most) return first;
      if (read(row, col) !== first) return null;
    }
  return first;
}
