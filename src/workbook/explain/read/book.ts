import { parseA1Ref, parseStructRef } from "@borgar/fx";
import type { CellValue, Cells } from "../functions/call";
import type { Rect } from "../../sheet/sheetPlan";

/** Cells of a sheet; zero-based. */
export interface Area extends Rect {
  readonly sheet: string;
}

/** A table of the workbook. */
export interface BookTable {
  readonly name: string;
  /** With header and totals. */
  readonly area: Area;
  readonly headers: number;
  readonly totals: number;
  readonly columns: readonly string[];
}

/** What was read of an area. */
export interface ReadArea {
  readonly area: Area;
  readonly values: Cells;
  readonly formulas: readonly (readonly unknown[])[];
  readonly text: readonly (readonly string[])[];
}

/** What is known of the workbook around a cell; it grows as more is read. */
export interface Book {
  readonly sheets: ReadonlySet<string>;
  /** Formulas of the defined names: those of a sheet under "sheet!name", of the workbook under "!name", in small letters. */
  readonly names: Map<string, string>;
  /** By name in small letters. */
  readonly tables: Map<string, BookTable>;
  /** Names of the tables that there are, in small letters. */
  readonly tableNames: ReadonlySet<string>;
  /** The used cells of sheets, where whole columns are named. */
  readonly used: Map<string, Area>;
  /** By `areaKey`. */
  readonly read: Map<string, ReadArea>;
}

/** Where a formula stands. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a reference comes to, or what must be known first. */
export type Resolved =
  | { readonly kind: "area"; readonly area: Area }
  | { readonly kind: "value"; readonly value: CellValue }
  | { readonly kind: "needs"; readonly table?: string; readonly used?: string }
  | { readonly kind: "unknown" };

/** The key of an area among those that were read. */
export function areaKey({ sheet, row, column, rows, columns }: Area): string {
  return [row, column, rows, columns, sheet].join(" ");
}

/**
 * What a reference in a formula stands for.
 *
 * @param text as it is written: cells, a name, or a structured reference
 * @param at where the formula stands
 * @param book the workbook as far as it is known
 * @returns the cells or the constant, what must be read first, or unknown
 */
export function resolveReference(text: string, at: Place, book: Book): Resolved {
  const structured = parseStructRef(text);
  if (structured !== undefined) return resolveTable(structured, at, book);
  const found = parseA1Ref(text);
  if (found === undefined) return { kind: "unknown" };
  const [sheet = at.sheet, ...others] = found.context ?? [];
  if (others.length > 0 || !book.sheets.has(sheet)) return { kind: "unknown" };
  if ("range" in found) return resolveRange(found.range, sheet, book);
  return resolveName(found.name, sheet, at, book);
}

type Edges = Partial<Readonly<Record<"top" | "left" | "bottom" | "right", number | null | undefined>>>;

/** Whole columns and rows end where the used cells of the sheet end. */
function resolveRange({ top, left, bottom, right }: Edges, sheet: string, book: Book): Resolved {
  const whole = [top, left, bottom, right].some((edge) => typeof edge !== "number");
  const used = book.used.get(sheet);
  if (whole && used === undefined) return { kind: "needs", used: sheet };
  const [row, column] = [top ?? 0, left ?? 0];
  const lastRow = bottom ?? Math.max(row, (used?.row ?? 0) + (used?.rows ?? 1) - 1);
  const lastColumn = right ?? Math.max(column, (used?.column ?? 0) + (used?.columns ?? 1) - 1);
  return {
    kind: "area",
    area: { sheet, row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 },
  };
}

function resolveName(name: string, sheet: string, at: Place, book: Book): Resolved {
  const key = name.toLowerCase();
  const formula = book.names.get(`${sheet.toLowerCase()}!${key}`) ?? book.names.get(`!${key}`);
  if (formula === undefined) {
    return book.tableNames.has(key)
      ? resolveTable({ table: name, columns: [], sections: [] }, at, book)
      : { kind: "unknown" };
  }
  const body = formula.replace(/^=/, "");
  const constant = /^"((?:[^"]|"")*)"$/.exec(body);
  if (constant !== null) return { kind: "value", value: (constant[1] ?? "").replaceAll('""', '"') };
  if (/^[-+]?\d+(\.\d+)?$/.test(body)) return { kind: "value", value: Number(body) };
  const isName = parseA1Ref(body);
  if (isName === undefined || !("range" in isName)) return { kind: "unknown" };
  return resolveReference(body, at, book);
}

interface Structured {
  readonly table?: string | undefined;
  readonly columns?: readonly string[] | undefined;
  readonly sections?: readonly string[] | undefined;
}

function resolveTable(
  { table: name = "", columns = [], sections = [] }: Structured,
  at: Place,
  book: Book,
): Resolved {
  const table = name === "" ? tableAt(at, book) : book.tables.get(name.toLowerCase());
  if (table === undefined) {
    if (name === "") return { kind: "needs", table: "" };
    return book.tableNames.has(name.toLowerCase()) ? { kind: "needs", table: name } : { kind: "unknown" };
  }
  const span = columnSpan(table, columns);
  const lines = rowSpan(table, sections, at);
  if (span === undefined || lines === undefined) return { kind: "unknown" };
  return { kind: "area", area: { sheet: table.area.sheet, ...lines, ...span } };
}

/** The table that a cell stands in. */
export function tableAt(at: Place, book: Book): BookTable | undefined {
  return [...book.tables.values()].find(({ area }) => covers(area, at));
}

/** Whether an area holds a cell. */
export function covers(area: Area, { sheet, row, column }: Place): boolean {
  const inRows = row >= area.row && row < area.row + area.rows;
  return area.sheet === sheet && inRows && column >= area.column && column < area.column + area.columns;
}

function columnSpan(
  table: BookTable,
  names: readonly string[],
): Pick<Rect, "column" | "columns"> | undefined {
  if (names.length === 0) return { column: table.area.column, columns: table.area.columns };
  const places = names.map((name) =>
    table.columns.findIndex((column) => column.toLowerCase() === name.toLowerCase()),
  );
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return first < 0 ? undefined : { column: table.area.column + first, columns: last - first + 1 };
}

function rowSpan(
  { area, headers, totals }: BookTable,
  sections: readonly string[],
  at: Place,
): Pick<Rect, "row" | "rows"> | undefined {
  const has = (section: string): boolean => sections.includes(section);
  const body = { row: area.row + headers, rows: area.rows - headers - totals };
  if (has("this row")) {
    const inBody = at.row >= body.row && at.row < body.row + body.rows;
    return inBody ? { row: at.row, rows: 1 } : undefined;
  }
  if (has("all")) return { row: area.row, rows: area.rows };
  const top = has("headers") ? headers : 0;
  const bottom = has("totals") ? totals : 0;
  if (has("headers") && !has("data") && !has("totals")) return { row: area.row, rows: headers };
  if (has("totals") && !has("data") && !has("headers")) {
    return { row: area.row + area.rows - totals, rows: totals };
  }
  return { row: body.row - top, rows: body.rows + top + bottom };
}
