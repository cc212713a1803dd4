import type { Catalog } from "../../catalog/catalog";
import type { SheetCells } from "../formula/usedCells";
import type { HeldValue } from "./handOffTypes";
import type { CellLook } from "./native/cellLook";

/** What the cells of a workbook show. */
export interface SheetValues {
  /** The value of a cell, zero-based; "" where nothing is. */
  value(sheet: string, row: number, column: number): HeldValue;
}

/**
 * The cells of a workbook by their place.
 *
 * @param sheets as they were read
 * @returns their values
 */
export function sheetValues(sheets: readonly SheetCells[]): SheetValues {
  const byName = new Map(sheets.map((cells) => [cells.sheet.toLowerCase(), cells]));
  return {
    value: (sheet, row, column) => {
      const cells = byName.get(sheet.toLowerCase());
      return heldValue(cells?.values[row - cells.row]?.[column - cells.column]);
    },
  };
}

/**
 * What the formulas of one sheet see.
 *
 * @param values what all cells show
 * @param sheet the sheet of the formula
 * @param catalog the data
 * @returns the cells as a translation asks for them
 */
export function sheetLook(values: SheetValues, sheet: string, catalog: Catalog): CellLook {
  return { catalog, value: (cell) => values.value(cell.sheet ?? sheet, cell.row, cell.column) };
}

/**
 * A value as Excel hands it over.
 *
 * @param raw as it was loaded
 * @returns a number, a boolean or a text; "" for a blank
 */
export function heldValue(raw: unknown): HeldValue {
  if (typeof raw === "number" || typeof raw === "boolean" || typeof raw === "string") return raw;
  return "";
}
