import { areaKey, type Area, type Book, type Place, resolveReference } from "./book";
import { cellValue, nameEntry } from "./openBook";

/** Larger areas are told by their size only: a value takes some 20 bytes of the 5 MB that one answer may have. */
export const mostCells = 50_000;

/** A reference and where the formula stands in which it is written. */
export interface Reference {
  readonly text: string;
  readonly at: Place;
}

/**
 * Reads what references stand for into the book: in one sync, and one before it where tables or whole columns are
 * named whose extent is not known yet.
 *
 * @param context the request; synced here
 * @param book what is known; what is read is added
 * @param references the references of one step of the path
 */
export async function readAreas(
  context: Excel.RequestContext,
  book: Book,
  references: readonly Reference[],
): Promise<void> {
  await readExtents(context, book, references);
  const areas = references.flatMap(({ text, at }) => {
    const found = resolveReference(text, at, book);
    return found.kind === "area" ? [found.area] : [];
  });
  const wanted = new Map(
    areas
      .filter((area) => area.rows * area.columns <= mostCells && !book.read.has(areaKey(area)))
      .map((area) => [areaKey(area), area]),
  );
  if (wanted.size === 0) return;
  const ranges = [...withinLimit([...wanted.values()])].map((area) => ({
    area,
    range: queue(context, area),
  }));
  await context.sync();
  for (const { area, range } of ranges) book.read.set(areaKey(area), contentOf(area, range));
}

/** Together, too, they must fit into one answer. */
function withinLimit(areas: readonly Area[]): readonly Area[] {
  let cells = 0;
  return areas.filter(({ rows, columns }) => (cells += rows * columns) <= 2 * mostCells);
}

function queue(context: Excel.RequestContext, { sheet, row, column, rows, columns }: Area): Excel.Range {
  const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
  range.load("values,formulas,text");
  return range;
}

function contentOf(area: Area, range: Excel.Range): Book["read"] extends Map<string, infer R> ? R : never {
  return {
    area,
    values: (range.values as unknown[][]).map((row) => row.map(cellValue)),
    formulas: range.formulas as unknown[][],
    text: range.text,
  };
}

interface Extents {
  readonly tables: ReadonlySet<string>;
  readonly sheets: ReadonlySet<string>;
  /** Sheets whose own names are not known yet. */
  readonly names: ReadonlySet<string>;
}

function missingExtents(book: Book, references: readonly Reference[]): Extents {
  const found = references.map(({ text, at }) => resolveReference(text, at, book));
  const needs = found.filter((resolved) => resolved.kind === "needs");
  const unnamed = needs.some(({ table }) => table === "");
  const tables = needs.flatMap(({ table }) =>
    table === undefined || table === "" ? [] : [table.toLowerCase()],
  );
  return {
    tables: new Set(unnamed ? book.tableNames : tables),
    sheets: new Set(needs.flatMap(({ used }) => used ?? [])),
    names: new Set(
      references
        .filter((_reference, place) => found[place]?.kind === "unknown")
        .map(({ text, at }) => sheetIn(text, book) ?? at.sheet)
        .filter((sheet) => !book.names.has(`${sheet.toLowerCase()}!`)),
    ),
  };
}

/** The sheet that stands before a name, where it is one of the workbook. */
function sheetIn(text: string, book: Book): string | undefined {
  const name = /^(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(text);
  const sheet = (name?.[1]?.replaceAll("''", "'") ?? name?.[2]) || undefined;
  return sheet !== undefined && book.sheets.has(sheet) ? sheet : undefined;
}

/** Where tables stand, how far sheets are used, and the names of sheets. */
async function readExtents(
  context: Excel.RequestContext,
  book: Book,
  references: readonly Reference[],
): Promise<void> {
  const { tables, sheets, names } = missingExtents(book, references);
  if (tables.size + sheets.size + names.size === 0) return;
  const readTables = [...tables].map((name) => queueTable(context, name));
  const used = [...sheets].map((sheet) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { sheet, range };
  });
  const ofSheets = [...names].map((sheet) => {
    const found = context.workbook.worksheets.getItem(sheet).names;
    found.load("items/name,items/formula");
    return { sheet, found };
  });
  await context.sync();
  for (const read of readTables) addTable(book, read);
  for (const { sheet, range } of used) book.used.set(sheet, usedArea(sheet, range));
  for (const { sheet, found } of ofSheets) {
    book.names.set(`${sheet.toLowerCase()}!`, "");
    for (const { name, formula } of found.items) book.names.set(...nameEntry(sheet, name, formula));
  }
}

/** A table with the requests for its extent. */
export interface QueuedTable {
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly columns: Excel.TableColumnCollection;
}

/** Queues the extent and the headers of a table. Sends nothing. */
export function queueTable(context: Excel.RequestContext, name: string): QueuedTable {
  const table = context.workbook.tables.getItem(name);
  const { columns, worksheet } = table;
  const range = table.getRange();
  table.load("name,showHeaders,showTotals");
  worksheet.load("name");
  columns.load("items/name");
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return { table, sheet: worksheet, range, columns };
}

/** Adds a table to the book, once its request has come back. */
export function addTable(book: Book, { table, sheet, range, columns }: QueuedTable): void {
  book.tables.set(table.name.toLowerCase(), {
    name: table.name,
    area: {
      sheet: sheet.name,
      row: range.rowIndex,
      column: range.columnIndex,
      rows: range.rowCount,
      columns: range.columnCount,
    },
    headers: table.showHeaders ? 1 : 0,
    totals: table.showTotals ? 1 : 0,
    columns: columns.items.map(({ name }) => name),
  });
}

function usedArea(sheet: string, range: Excel.Range): Area {
  if (range.isNullObject) return { sheet, row: 0, column: 0, rows: 1, columns: 1 };
  return {
    sheet,
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}
