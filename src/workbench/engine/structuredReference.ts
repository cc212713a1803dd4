import type { NamedTable } from "./bridge";
import { columnLetters, quotedSheet } from "./address";
import type { Zone } from "./zone";

/** Where a formula stands; `this row` needs it. */
export interface FormulaPlace {
  sheetId: string;
  row: number;
  column: number;
}

export interface TableLookup {
  tables: readonly NamedTable[];
  /** Texts of a table's header cells, from left to right. */
  headers(table: NamedTable): string[];
  sheetName(sheetId: string): string;
}

/** A string literal, a quoted name, or a (possibly unnamed) structured reference. */
const REFERENCE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_][\p{L}\p{N}_.]*)?\[((?:[^[\]]|\[[^[\]]*\])*)\]/gu;

const THIS_ROW = /^\s*(?:@|\[#This Row\]\s*,)\s*\[?([^[\]]*)\]?\s*$/iu;

/** The engine keeps `Sales[Val]` as a quoted name, which it resolves live; `[@Val]` becomes a cell. */
export function storedFormula(formula: string, place: FormulaPlace, lookup: TableLookup): string {
  return formula.replace(REFERENCE, (text, name: string | undefined, body: string | undefined) => {
    if (body === undefined) return text;
    const table = name === undefined ? tableAt(place, lookup) : tableNamed(name, lookup);
    if (!table) return text;
    const thisRow = THIS_ROW.exec(body);
    if (thisRow) return cellOfRow(table, thisRow[1] ?? "", place, lookup) ?? text;
    return `'${table.name}[${body}]'`;
  });
}

/** The formula as a person wrote it: the quotes of stored references taken off. */
export function shownFormula(formula: string): string {
  return formula.replace(/'([\p{L}_][\p{L}\p{N}_.]*\[(?:[^[\]']|\[[^[\]']*\])*\])'(?!!)/gu, "$1");
}

/** The cells that `Sales[Val]`, `Sales[[A]:[B]]`, `Sales[#All]`, ... mean now; undefined if it names nothing. */
export function resolveReference(
  symbol: string,
  lookup: TableLookup,
): { sheetId: string; zone: Zone } | undefined {
  const match = /^'?([\p{L}_][\p{L}\p{N}_.]*)(?:\[(.*)\])?'?$/su.exec(symbol);
  const table = match && tableNamed(match[1] ?? "", lookup);
  if (!table) return undefined;
  const body = match[2] ?? "";
  const part = /#(All|Headers|Data|Totals)/iu.exec(body)?.[1]?.toLowerCase() ?? "data";
  const columns = columnsOf(table, body.replace(/\[?#\w+\]?\s*,?/giu, ""), lookup);
  const rows = columns && rowsOf(table, part);
  return rows ? { sheetId: table.sheetId, zone: { ...rows, ...columns } } : undefined;
}

function columnsOf(
  table: NamedTable,
  text: string,
  lookup: TableLookup,
): Pick<Zone, "left" | "right"> | undefined {
  const labels = text
    .split(/\]\s*:\s*\[/u)
    .map((label) => label.replace(/[[\]]/gu, "").trim())
    .filter((label) => label !== "");
  if (labels.length === 0) return { left: table.zone.left, right: table.zone.right };
  const indexes = labels.map((label) => columnIndex(table, label, lookup));
  if (indexes.includes(-1)) return undefined;
  return { left: table.zone.left + Math.min(...indexes), right: table.zone.left + Math.max(...indexes) };
}

function rowsOf(table: NamedTable, part: string): Pick<Zone, "top" | "bottom"> | undefined {
  const { top, bottom } = table.zone;
  if (part === "all") return { top, bottom };
  if (part === "headers") return table.hasHeaders ? { top, bottom: top } : undefined;
  if (part === "totals") return table.hasTotals ? { top: bottom, bottom } : undefined;
  return { top: table.hasHeaders ? top + 1 : top, bottom: table.hasTotals ? bottom - 1 : bottom };
}

function columnIndex(table: NamedTable, label: string, lookup: TableLookup): number {
  const wanted = label.trim().toLowerCase();
  return lookup.headers(table).findIndex((header) => header.toLowerCase() === wanted);
}

function cellOfRow(
  table: NamedTable,
  label: string,
  place: FormulaPlace,
  lookup: TableLookup,
): string | undefined {
  const index = columnIndex(table, label, lookup);
  if (index < 0) return undefined;
  const data = rowsOf(table, "data");
  if (!data || place.row < data.top || place.row > data.bottom) return "#VALUE!";
  const cell = `$${columnLetters(table.zone.left + index)}${String(place.row + 1)}`;
  return place.sheetId === table.sheetId ? cell : `${quotedSheet(lookup.sheetName(table.sheetId))}!${cell}`;
}

function tableNamed(name: string, lookup: TableLookup): NamedTable | undefined {
  return lookup.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
}

function tableAt(place: FormulaPlace, lookup: TableLookup): NamedTable | undefined {
  return lookup.tables.find(
    ({ sheetId, zone }) =>
      sheetId === place.sheetId &&
      place.row >= zone.top &&
      place.row <= zone.bottom &&
      place.column >= zone.left &&
      place.column <= zone.right,
  );
}
