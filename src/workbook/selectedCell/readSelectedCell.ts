import type { Bilingual } from "../../model/language";
import type { CellValue } from "../explain/functions/call";
import { areaKey, resolveReference, type Book, type Place } from "../explain/read/book";
import { openBook } from "../explain/read/openBook";
import { readAreas } from "../explain/read/readAreas";
import { readRow } from "../explain/read/readRow";
import { addInCalls } from "../formula/addInCalls";
import { literalValue } from "../formula/literalValue";
import { runOperation } from "../session";

/** An argument of a function as it is written, and what it comes to. */
export interface ReadArgument {
  readonly text: string;
  /** The value of a literal or of a single cell; undefined for a range or a nested formula. */
  readonly value?: CellValue;
}

/** The selected cell with what stands around it. */
export interface SelectedCell {
  /** "Sheet1!B3" */
  readonly address: string;
  readonly text: string;
  readonly formula: string;
  /** Its first function of the add-in, by name, with the arguments. */
  readonly call?: { readonly name: string; readonly arguments: readonly ReadArgument[] };
  /** The row of the table that the cell stands in: header and value, column by column. */
  readonly row: readonly { readonly header: CellValue; readonly value: CellValue }[];
  /** The header above the cell, where it stands in a table. */
  readonly header?: CellValue;
}

const operation: Bilingual = { en: "Read the selected cell", ko: "선택한 셀 읽기" };

/**
 * Reads the selected cell, its row in a table and the arguments of its SEOULAI function, in at most three syncs where
 * these are cells.
 *
 * @returns the cell
 * @throws {WorkbookError} an Office error
 */
export async function readSelectedCell(): Promise<SelectedCell> {
  return runOperation({ name: operation, run: read });
}

async function read(context: Excel.RequestContext): Promise<SelectedCell> {
  const { cell, book } = await openBook(context, context.workbook.getActiveCell());
  const row = await readRow(context, book, cell);
  const [call] = cell.formula === undefined ? [] : addInCalls(cell.formula);
  const at = cell.anchor;
  if (call !== undefined) {
    await readAreas(
      context,
      book,
      call.arguments.map((text) => ({ text, at })),
    );
  }
  const cells = row?.table.columns.map((header, place) => ({ header, value: row.values[place] ?? "" })) ?? [];
  const header = row?.table.columns[row.column];
  return {
    address: cell.address,
    text: cell.text,
    formula: cell.formula ?? "",
    row: cells,
    ...(header === undefined ? {} : { header }),
    ...(call === undefined
      ? {}
      : { call: { name: call.name, arguments: call.arguments.map((text) => argument(book, text, at)) } }),
  };
}

function argument(book: Book, text: string, at: Place): ReadArgument {
  const value = literalValue(text) ?? singleValue(book, text, at);
  return value === undefined ? { text } : { text, value };
}

function singleValue(book: Book, text: string, at: Place): CellValue | undefined {
  const found = resolveReference(text, at, book);
  if (found.kind === "value") return found.value;
  if (found.kind !== "area" || found.area.rows * found.area.columns > 1) return undefined;
  return book.read.get(areaKey(found.area))?.values[0]?.[0];
}
