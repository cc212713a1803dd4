import type { Progress } from "../../../../progress";
import { limits } from "../limits";
import { tableFault } from "../tableFault";
import { scanXml } from "./scanXml";
import { serialDate } from "./serialDate";
import { unescapeText } from "./unescapeText";

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly texts: readonly string[];
  readonly dates: ReadonlySet<number>;
  readonly from1904: boolean;
}

/**
 * The cells of a sheet as text: numbers with a point, dates as "2026-11-30T09:12:00", errors as Excel shows them, so
 * that none goes missing unseen.
 *
 * @param xml the part of the sheet
 * @param context texts and styles of the workbook
 * @param progress told how far it is; stops between slices
 * @returns rows from the first of the sheet on
 * @throws {InputError} not well formed, or too many cells
 */
export async function sheetCells(
  xml: string,
  context: SheetContext,
  progress: Progress,
): Promise<string[][]> {
  const rows: string[][] = [];
  let row = -1;
  let column = -1;
  let cell = { type: "n", style: 0 };
  let value = "";
  let collecting = false;
  let inReading = false;
  let cells = 0;
  await scanXml(
    xml,
    {
      open: (name, attributes) => {
        if (name === "row") {
          row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1;
          column = -1;
        } else if (name === "c") {
          column = attributes.r === undefined ? column + 1 : columnOf(attributes.r);
          cell = { type: attributes.t ?? "n", style: Number(attributes.s ?? 0) };
          value = "";
        } else if (name === "rPh") inReading = true;
        else if (name === "v" || (name === "t" && !inReading)) collecting = true;
      },
      text: (part) => {
        if (collecting) value += part;
      },
      close: (name) => {
        if (name === "v" || name === "t") collecting = false;
        else if (name === "rPh") inReading = false;
        else if (name === "c") {
          const text = cellText(value, cell, context);
          if (text === "") return;
          cells += 1;
          if (cells > limits.cells || column >= 16_384) throw tableFault("tooLarge", String(cells));
          put(rows, row, column, text);
        }
      },
    },
    progress,
  );
  return rows;
}

function put(rows: string[][], row: number, column: number, text: string): void {
  while (rows.length <= row) rows.push([]);
  const cells = rows[row] ?? [];
  while (cells.length < column) cells.push("");
  cells[column] = text;
}

function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference.toUpperCase()) {
    if (letter < "A" || letter > "Z") break;
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return column - 1;
}

function cellText(value: string, cell: { type: string; style: number }, context: SheetContext): string {
  if (cell.type === "s") return value === "" ? "" : (context.texts[Number(value)] ?? "");
  if (cell.type === "b") return value === "" ? "" : value === "1" ? "TRUE" : "FALSE";
  if (cell.type === "d") return value.replace(/Z$/, "");
  if (cell.type !== "n") return unescapeText(value);
  if (value === "" || !Number.isFinite(Number(value))) return value;
  if (context.dates.has(cell.style)) return serialDate(Number(value), context.from1904);
  // Numbers are kept as floats: 4.1 may be written 4.0999999999999996.
  return String(Number(Number(value).toPrecision(15)));
}
