import { LAST_COLUMN, LAST_ROW, type Zone } from "./zone";

/** 0 -> "A", 26 -> "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** "AA" -> 26. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** A zone as A1 text; whole columns as "A:C", whole rows as "1:3". `fixed`: with dollar signs. */
export function zoneAddress(zone: Zone, fixed = false): string {
  const d = fixed ? "$" : "";
  const column = (n: number): string => d + columnLetters(n);
  const row = (n: number): string => d + String(n + 1);
  const wholeRows = zone.left === 0 && zone.right === LAST_COLUMN;
  if (zone.top === 0 && zone.bottom === LAST_ROW && !wholeRows)
    return `${column(zone.left)}:${column(zone.right)}`;
  if (wholeRows) return `${row(zone.top)}:${row(zone.bottom)}`;
  const first = column(zone.left) + row(zone.top);
  const single = zone.top === zone.bottom && zone.left === zone.right;
  return single ? first : `${first}:${column(zone.right)}${row(zone.bottom)}`;
}

/** A sheet name as a formula needs it: quoted where it is no plain word or looks like a cell. */
export function quotedSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "Sheet1!A1:B2", "'My sheet'!A1" -> the sheet's name and the rest. */
export function splitSheet(reference: string): { sheet?: string; rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s.exec(reference.trim());
  if (!match) return { rest: reference.trim() };
  return { sheet: match[2] ?? (match[1] ?? "").replaceAll("''", "'"), rest: match[3] ?? "" };
}

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?([1-9]\d{0,6})$/;

type Corner = { column: number; row: number } | { column: number } | { row: number };

function corner(text: string): Corner | undefined {
  const cell = CELL.exec(text);
  if (cell) return { column: columnNumber(cell[1] ?? ""), row: Number(cell[2]) - 1 };
  const column = COLUMN.exec(text);
  if (column) return { column: columnNumber(column[1] ?? "") };
  const row = ROW.exec(text);
  return row ? { row: Number(row[1]) - 1 } : undefined;
}

/** "A1", "A1:B2", "$A:$C", "2:4" (without a sheet) -> zone; undefined where it is no address. */
export function parseZone(text: string): Zone | undefined {
  const [first = "", second, ...more] = text.trim().split(":");
  if (more.length > 0) return undefined;
  const a = corner(first);
  const b = second === undefined ? a : corner(second);
  if (!a || !b || (second === undefined && !("column" in a && "row" in a))) return undefined;
  const rows = "row" in a && "row" in b ? [a.row, b.row] : [0, LAST_ROW];
  const columns = "column" in a && "column" in b ? [a.column, b.column] : [0, LAST_COLUMN];
  if ("row" in a !== "row" in b || "column" in a !== "column" in b) return undefined;
  const zone = {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
  return zone.bottom > LAST_ROW || zone.right > LAST_COLUMN ? undefined : zone;
}
