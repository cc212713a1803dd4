import { cellText } from "../cellText";
import { addressOf, type CellRecord } from "./cellRecord";
import type { BeforeFacts, CellBefore } from "./loadBefore";
import { mergeCellOf } from "./mergeCellOf";
import { rowsByKey } from "./planBlock";
import type { SheetBlock } from "./readBlock";

/** A row that goes, with all its cells. */
export interface GoneCells {
  readonly key: string;
  readonly at: number;
  readonly cells: readonly CellBefore[];
}

/**
 * What Excel answered for the formula of a cell.
 *
 * @param sheet the block
 * @param row zero-based on the sheet
 * @param column zero-based on the sheet
 * @returns as it was read
 */
export function rawCell({ read }: SheetBlock, row: number, column: number): unknown {
  return read.rows[row - read.range.row]?.[column - read.range.column];
}

/**
 * What brings a cell back at its own place.
 *
 * @param raw its formula as it was read
 * @param facts whether "=..." is a text
 * @returns for `Range.formulas`
 */
export function rawContent(raw: unknown, { isText }: BeforeFacts): string | number | boolean {
  if (typeof raw === "number" || typeof raw === "boolean") return raw;
  const text = typeof raw === "string" ? raw : "";
  return isFormula(raw) && !isText ? text : cellText(text);
}

function isFormula(raw: unknown): boolean {
  const cell = mergeCellOf(raw);
  return typeof cell === "object" && cell !== null;
}

/**
 * What a cell holds, so that it can be written elsewhere later.
 *
 * @param sheet the block
 * @param cell with its place
 * @param facts whether "=..." is a text
 * @returns the record
 */
export function recordOf(sheet: SheetBlock, cell: CellBefore, { isText }: BeforeFacts): CellRecord {
  const now = mergeCellOf(cell.raw);
  if (typeof now !== "object" || now === null) return now;
  if (isText) return now.formula;
  return sheet.live(cell.row, now.formula) ?? { formula: now.formula, at: addressOf(cell) };
}

/**
 * The cells of rows that are to go.
 *
 * @param sheet the block
 * @param keys of the rows
 * @returns the rows from the top down
 */
export function goneCells(sheet: SheetBlock, keys: readonly string[]): readonly GoneCells[] {
  const rows = rowsByKey(sheet);
  const { column: left } = sheet.cells.range;
  return keys
    .flatMap((key) => {
      const row = rows.get(`0\u001f${key}`);
      return row === undefined ? [] : [{ key, row }];
    })
    .sort((a, b) => a.row - b.row)
    .map(({ key, row }) => ({
      key,
      at: row - sheet.header - 1,
      cells: sheet.columns.map((_, i) => ({ row, column: left + i, raw: rawCell(sheet, row, left + i) })),
    }));
}

/**
 * Cuts a list into pieces.
 *
 * @param items the list
 * @param lengths of the pieces
 * @returns the pieces
 * @example sliced([1, 2, 3], [1, 2]) // => [[1], [2, 3]]
 */
export function sliced<T>(items: readonly T[], lengths: readonly number[]): readonly (readonly T[])[] {
  let from = 0;
  return lengths.map((length) => items.slice(from, (from += length)));
}
