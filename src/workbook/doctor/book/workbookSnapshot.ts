import type { AddInCall } from "../../formula/addInCalls";
import type { SheetCells } from "../../formula/usedCells";
import type { Rect } from "../../sheet/sheetPlan";
import type { StampFinding } from "../../stamp/decodeStamp";
import type { Stamp } from "../../stamp/stampTypes";

/** A rectangle of cells on a sheet. */
export interface Place {
  readonly sheet: string;
  readonly range: Rect;
}

/** A table; its range has the header and, where it stands, the row of totals. */
export interface TableSnapshot extends Place {
  readonly name: string;
  readonly totals: boolean;
  readonly filtered: boolean;
}

/** Cells that a formula refers to. */
export interface Reference extends Place {
  /** As it stands in the formula. */
  readonly text: string;
  /** The function in whose brackets it stands, in capitals; "" outside all. */
  readonly within: string;
}

/** A cell with a formula. */
export interface FormulaSnapshot {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: unknown;
  readonly calls: readonly AddInCall[];
  readonly references: readonly Reference[];
}

/** A block of the add-in, as its record and its mark tell. */
export interface BlockSnapshot {
  readonly finding: StampFinding;
  readonly stamp?: Stamp;
  /** Where its figures with their header stand now; undefined where they are gone. */
  readonly place?: Place;
  readonly table?: TableSnapshot;
  readonly hiddenRows: boolean;
  readonly hiddenColumns: boolean;
  /** Copies that came with a copied sheet. */
  readonly copies: readonly Place[];
}

/** A workbook as data: what the checks and the appendix read. */
export interface WorkbookSnapshot {
  readonly sheets: ReadonlyMap<string, SheetCells>;
  readonly tables: readonly TableSnapshot[];
  readonly blocks: readonly BlockSnapshot[];
  readonly formulas: readonly FormulaSnapshot[];
  /** Defined names of the workbook that stand for cells, by their name in small letters. */
  readonly names: ReadonlyMap<string, Place>;
  /** The notes of cells by "Sheet!row,column"; empty where Excel has no notes that an add-in can read. */
  readonly noted: ReadonlyMap<string, string>;
  /** The workbook's pinned as-of date, and where it stands. */
  readonly asOf?: Place & { readonly text: string };
  /** Whether the workbook holds the record of a hand-over. */
  readonly handedOver: boolean;
}

/** What the checks are given. */
export type CellValue = string | number | boolean;

/**
 * The value of a cell.
 *
 * @param book the workbook
 * @param sheet its sheet
 * @param row zero-based
 * @param column zero-based
 * @returns the value; "" for a cell that is blank or outside the used range
 */
export function valueAt(book: WorkbookSnapshot, sheet: string, row: number, column: number): CellValue {
  const cells = book.sheets.get(sheet);
  const value = cells?.values[row - cells.row]?.[column - cells.column];
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : "";
}

/**
 * What `Range.formulas` answers for a cell.
 *
 * @param book the workbook
 * @param sheet its sheet
 * @param row zero-based
 * @param column zero-based
 * @returns the formula, or the value of a constant
 */
export function formulaAt(book: WorkbookSnapshot, sheet: string, row: number, column: number): CellValue {
  const cells = book.sheets.get(sheet);
  const formula = cells?.formulas[row - cells.row]?.[column - cells.column];
  return typeof formula === "string" || typeof formula === "number" || typeof formula === "boolean"
    ? formula
    : "";
}

/** The key under which a cell stands in {@link WorkbookSnapshot.noted}. */
export function cellKey(sheet: string, row: number, column: number): string {
  return `${sheet}!${row},${column}`;
}
