import type { Bilingual } from "../../model/language";
import { runOperation } from "../session";
import { functionCall, type FunctionCall } from "./functionCall";

export type CellValue = string | number | boolean;

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
 * Reads the selected cell, its row in a table and the arguments of its SEOULAI function, in at most three syncs.
 *
 * @returns the cell
 * @throws {WorkbookError} an Office error
 */
export async function readSelectedCell(): Promise<SelectedCell> {
  return runOperation({ name: operation, run: read });
}

async function read(context: Excel.RequestContext): Promise<SelectedCell> {
  const cell = context.workbook.getActiveCell();
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const tables = context.workbook.worksheets.getActiveWorksheet().tables;
  cell.load("address,text,formulas,rowIndex,columnIndex");
  tables.load("items/name");
  await context.sync();
  const formula = String((cell.formulas as CellValue[][])[0]?.[0] ?? "");
  const call = functionCall(formula);
  const bodies = tables.items.map((table) => {
    const body = table.getDataBodyRange();
    body.load("rowIndex,rowCount,columnIndex,columnCount");
    return { table, body };
  });
  const values = call?.arguments.map((text) => argumentCell(context, sheet, text)) ?? [];
  await context.sync();
  const { rowIndex, columnIndex } = cell;
  const around = bodies.find(({ body }) => covers(body, rowIndex, columnIndex));
  const row = around === undefined ? [] : await readRow(context, around, rowIndex);
  const header = around === undefined ? undefined : row[columnIndex - around.body.columnIndex]?.header;
  return {
    address: cell.address,
    text: cell.text[0]?.[0] ?? "",
    formula,
    row,
    ...(header === undefined ? {} : { header }),
    ...(call === undefined ? {} : { call: { name: call.name, arguments: readArguments(call, values) } }),
  };
}

function covers(body: Excel.Range, row: number, column: number): boolean {
  const { rowIndex, rowCount, columnIndex, columnCount } = body;
  const inRows = row >= rowIndex && row < rowIndex + rowCount;
  return inRows && column >= columnIndex && column < columnIndex + columnCount;
}

/** One row of a table with its headers. */
async function readRow(
  context: Excel.RequestContext,
  { table, body }: { readonly table: Excel.Table; readonly body: Excel.Range },
  rowIndex: number,
): Promise<SelectedCell["row"]> {
  const cells = body.getRow(rowIndex - body.rowIndex);
  const heading = table.getHeaderRowRange();
  cells.load("values");
  heading.load("values");
  await context.sync();
  const values = (cells.values as CellValue[][])[0] ?? [];
  const names = (heading.values as CellValue[][])[0] ?? [];
  return names.map((header, column) => ({ header, value: values[column] ?? "" }));
}

const singleCell = /^(?:('(?:[^']|'')+'|[^'!"()[\]{}]+)!)?(\$?[A-Z]{1,3}\$?\d{1,7})$/i;

/** Queues the reading of an argument that is one cell. */
function argumentCell(
  context: Excel.RequestContext,
  active: Excel.Worksheet,
  text: string,
): Excel.Range | undefined {
  const [, sheetText, address] = singleCell.exec(text) ?? [];
  if (address === undefined) return undefined;
  const name = sheetText?.replace(/^'|'$/g, "").replaceAll("''", "'");
  const sheet = name === undefined ? active : context.workbook.worksheets.getItem(name);
  const range = sheet.getRange(address.replaceAll("$", ""));
  range.load("values");
  return range;
}

function readArguments(call: FunctionCall, cells: readonly (Excel.Range | undefined)[]): ReadArgument[] {
  return call.arguments.map((text, place) => {
    const value = (cells[place]?.values as CellValue[][] | undefined)?.[0]?.[0] ?? literal(text);
    return value === undefined ? { text } : { text, value };
  });
}

function literal(text: string): CellValue | undefined {
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return (quoted[1] ?? "").replaceAll('""', '"');
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : undefined;
}
