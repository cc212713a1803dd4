import { loadSpillParent } from "../../optional/spillParent";
import { isFormula } from "../../formula/isFormula";
import type { CellValue } from "../functions/call";
import type { Book, Place } from "./book";

/** The cell that is to be explained. */
export interface ReadCell {
  readonly place: Place;
  /** "Sheet1!B3" */
  readonly address: string;
  /** As it is shown. */
  readonly text: string;
  readonly value: CellValue;
  readonly formula?: string;
  /** Where the formula stands: the cell itself, or the one whose result spills into it. */
  readonly anchor: Place;
  /** The name of the table around it. */
  readonly table?: string;
}

/**
 * Reads a cell and what is needed to follow its formula: sheets, names, tables. One sync.
 *
 * @param context the request; synced here
 * @param cell one cell
 * @returns the cell, and the workbook as far as it is known
 */
export async function openBook(
  context: Excel.RequestContext,
  cell: Excel.Range,
): Promise<{ readonly cell: ReadCell; readonly book: Book }> {
  const { worksheets, names, tables } = context.workbook;
  const sheet = cell.worksheet;
  const around = cell.getTables(false);
  cell.load("address,text,formulas,values,rowIndex,columnIndex");
  sheet.load("name");
  sheet.names.load("items/name,items/formula");
  worksheets.load("items/name");
  names.load("items/name,items/formula");
  tables.load("items/name");
  around.load("items/name");
  const parent = loadSpillParent(cell);
  await context.sync();
  const place = { sheet: sheet.name, row: cell.rowIndex, column: cell.columnIndex };
  const own = { formula: first(cell.formulas), value: first(cell.values) };
  const source = spills(place, parent) ?? { ...own, place };
  const table = around.items.map(({ name }) => name)[0];
  return {
    cell: {
      place,
      address: cell.address,
      text: String(first(cell.text)),
      value: own.value,
      ...(isFormula(source.formula, source.value) ? { formula: source.formula } : {}),
      anchor: source.place,
      ...(table === undefined ? {} : { table }),
    },
    book: {
      sheets: new Set(worksheets.items.map(({ name }) => name)),
      names: new Map([
        ...names.items.map(({ name, formula }) => nameEntry("", name, formula)),
        // The mark that the names of this sheet are known.
        [`${sheet.name.toLowerCase()}!`, ""],
        ...sheet.names.items.map(({ name, formula }) => nameEntry(sheet.name, name, formula)),
      ]),
      tables: new Map(),
      tableNames: new Set(tables.items.map(({ name }) => name.toLowerCase())),
      used: new Map(),
      read: new Map(),
    },
  };
}

/** The name of a sheet may come with the sheet before it. */
export function nameEntry(sheet: string, name: string, formula: unknown): [string, string] {
  const bare = name.slice(name.lastIndexOf("!") + 1);
  return [`${sheet.toLowerCase()}!${bare.toLowerCase()}`, String(formula)];
}

function spills(
  place: Place,
  parent: Excel.Range | undefined,
): { readonly formula: unknown; readonly value: CellValue; readonly place: Place } | undefined {
  if (parent === undefined || parent.isNullObject) return undefined;
  return {
    formula: first(parent.formulas),
    value: first(parent.values),
    place: { sheet: place.sheet, row: parent.rowIndex, column: parent.columnIndex },
  };
}

function first(cells: unknown[][]): CellValue {
  return cellValue(cells[0]?.[0]);
}

/** What Excel hands back for a cell: an entity, too, answers its text in the values. */
export function cellValue(value: unknown): CellValue {
  return typeof value === "number" || typeof value === "boolean" || typeof value === "string" ? value : "";
}
