import { address } from "../sheet/address";
import { isFormula } from "./isFormula";
import type { SheetCells } from "./usedCells";

/** A cell that holds a formula. */
export interface FormulaCell {
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  /** "B2", without the sheet. */
  readonly address: string;
  readonly formula: string;
  readonly value: string | number | boolean;
}

/**
 * The formulas of one sheet.
 *
 * @param cells what stands on the sheet
 * @returns the cells, row by row
 */
export function formulaCells(cells: SheetCells): readonly FormulaCell[] {
  return cells.formulas.flatMap((line, i) =>
    line.flatMap((formula, j) => {
      const value = cells.values[i]?.[j];
      if (!isFormula(formula, value)) return [];
      const place = { row: cells.row + i, column: cells.column + j };
      const cell = address({ ...place, rows: 1, columns: 1 });
      return { sheet: cells.sheet, ...place, address: cell, formula, value: plainValue(value) };
    }),
  );
}

/** What Excel hands back for a cell is one of these; an entity answers its text. */
function plainValue(value: unknown): string | number | boolean {
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}
