import { parseA1Ref, parseStructRef } from "@borgar/fx";
import { formulaTokens, type FormulaToken } from "../../formula/formulaTokens";
import type { SheetCells } from "../../formula/usedCells";
import type { Rect } from "../../sheet/sheetPlan";
import type { Place, Reference, TableSnapshot } from "./workbookSnapshot";

/** What references are resolved against. */
export interface References {
  readonly sheets: ReadonlyMap<string, SheetCells>;
  readonly tables: readonly TableSnapshot[];
  readonly names: ReadonlyMap<string, Place>;
}

/** The cell in which a formula stands. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The cells of this workbook that a formula refers to: addresses, whole rows and columns (as far as they are used),
 * columns of tables, defined names. What cannot be told from the text, such as OFFSET's result, is left out.
 *
 * @param formula with its "="
 * @param at where it stands
 * @param known tables, names and used ranges
 * @returns the references in order
 */
export function referencesOf(formula: string, at: FormulaPlace, known: References): readonly Reference[] {
  const functions: string[] = [];
  const found: Reference[] = [];
  let before: FormulaToken | undefined;
  for (const token of formulaTokens(formula)) {
    if (token.text === "(") functions.push(before?.type === "func" ? before.text.toUpperCase() : "");
    else if (token.text === ")") functions.pop();
    const place = placeOf(token, at, known);
    if (place !== undefined) {
      const within = functions.filter((name) => name !== "").at(-1) ?? "";
      found.push({ ...place, text: token.text, within });
    }
    before = token;
  }
  return found;
}

/**
 * The cells that a text refers to, where it is a reference and nothing else.
 *
 * @param text such as an argument
 * @param at where its formula stands
 * @param known tables, names and used ranges
 * @returns the cells, or undefined
 */
export function referenceIn(text: string, at: FormulaPlace, known: References): Place | undefined {
  const tokens = formulaTokens(`=${text.replace(/^@/, "")}`).filter(
    ({ type }) => type !== "fx_prefix" && type !== "whitespace",
  );
  const [only, ...others] = tokens;
  return only === undefined || others.length > 0 ? undefined : placeOf(only, at, known);
}

function placeOf(token: FormulaToken, at: FormulaPlace, known: References): Place | undefined {
  if (token.type === "structured") return tableCells(token.text, at, known);
  if (token.type === "range_named") return known.names.get(token.text.toLowerCase());
  return token.type.startsWith("range") ? addressed(token.text, at, known) : undefined;
}

function addressed(text: string, at: FormulaPlace, known: References): Place | undefined {
  const found = parseA1Ref(text.replace(/#$/, ""), { allowNamed: false, allowTernary: true });
  if (found === undefined || !("range" in found) || text.includes("[")) return undefined;
  const sheet = sheetNamed(found.context?.[0] ?? at.sheet, known);
  const used = sheet === undefined ? undefined : known.sheets.get(sheet);
  if (sheet === undefined) return undefined;
  const { top, left, bottom, right } = found.range;
  const [lastRow, lastColumn] = lastUsed(used);
  const first = { row: top ?? 0, column: left ?? 0 };
  const rows = (bottom ?? Math.max(lastRow, first.row)) - first.row + 1;
  const columns = (right ?? Math.max(lastColumn, first.column)) - first.column + 1;
  return { sheet, range: { ...first, rows, columns } };
}

function sheetNamed(name: string, known: References): string | undefined {
  if (known.sheets.has(name)) return name;
  return [...known.sheets.keys()].find((sheet) => sheet.toLowerCase() === name.toLowerCase());
}

function lastUsed(used: SheetCells | undefined): readonly [row: number, column: number] {
  if (used === undefined) return [0, 0];
  return [used.row + used.values.length - 1, used.column + (used.values[0]?.length ?? 1) - 1];
}

function tableCells(text: string, at: FormulaPlace, known: References): Place | undefined {
  const found = parseStructRef(text);
  if (found === undefined || !("columns" in found)) return undefined;
  const { table: name, columns = [], sections = [] } = found;
  const table = known.tables.find((item) =>
    name === undefined || name === "" ? contains(item, at) : item.name.toLowerCase() === name.toLowerCase(),
  );
  if (table === undefined || sections.some((section) => section === "headers" || section === "totals"))
    return undefined;
  const body = bodyOf(table);
  const span = columnSpan(table, columns, known);
  if (span === undefined) return undefined;
  const rows = sections.includes("this row") ? { row: at.row, rows: 1 } : { row: body.row, rows: body.rows };
  return { sheet: table.sheet, range: { ...span, ...rows } };
}

/** From the first to the last of the columns named. */
function columnSpan(
  table: TableSnapshot,
  names: readonly string[],
  known: References,
): Pick<Rect, "column" | "columns"> | undefined {
  if (names.length === 0) return { column: table.range.column, columns: table.range.columns };
  const headers = headersOf(table, known.sheets);
  const places = names.map((name) => headers.findIndex((text) => text.toLowerCase() === name.toLowerCase()));
  const first = Math.min(...places);
  if (first < 0) return undefined;
  return { column: table.range.column + first, columns: Math.max(...places) - first + 1 };
}

function contains({ sheet, range }: TableSnapshot, at: FormulaPlace): boolean {
  const inRows = at.row >= range.row && at.row < range.row + range.rows;
  return (
    sheet === at.sheet && inRows && at.column >= range.column && at.column < range.column + range.columns
  );
}

/**
 * The rows of a table between header and totals.
 *
 * @param table the table
 * @returns their range; no rows for an empty table
 */
export function bodyOf(table: Pick<TableSnapshot, "range" | "totals">): Rect {
  const { range, totals } = table;
  return { ...range, row: range.row + 1, rows: range.rows - 1 - (totals ? 1 : 0) };
}

/**
 * The headers of a table or block, as they stand in its first row.
 *
 * @param place the table
 * @param sheets what stands on the sheets
 * @returns a text a column
 */
export function headersOf(place: Place, sheets: ReadonlyMap<string, SheetCells>): readonly string[] {
  const cells = sheets.get(place.sheet);
  const { row, column, columns } = place.range;
  return Array.from({ length: columns }, (_, i) => {
    const value = cells?.values[row - cells.row]?.[column + i - cells.column];
    return typeof value === "string" || typeof value === "number" ? String(value) : "";
  });
}
