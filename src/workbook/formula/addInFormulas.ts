import type { Progress } from "../progress";
import { spilledCells } from "../optional/spilledCells";
import { address } from "../sheet/address";
import { addInCalls } from "./addInCalls";
import { isFormula } from "./isFormula";
import { usedCells, type SheetCells } from "./usedCells";

/** A cell whose formula calls a function of the add-in. */
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
 * Every formula of the workbook that calls the add-in, hidden sheets too. The cells into which one spills are not
 * formulas of their own.
 *
 * @param context the request; synced here
 * @param progress told of each stretch; its signal stops the reading
 * @returns the cells, sheet by sheet, row by row
 */
export async function addInFormulas(
  context: Excel.RequestContext,
  progress?: Progress,
): Promise<readonly FormulaCell[]> {
  const found = (await usedCells(context, progress)).flatMap(formulasOf);
  const spilled = await spilledCells(context, equalToNeighbour(found));
  return found.filter((cell) => !spilled.has(cell));
}

/** Some versions of Excel answer the formula of the first cell for every cell that it spills into. */
function equalToNeighbour(cells: readonly FormulaCell[]): readonly FormulaCell[] {
  const key = (sheet: string, row: number, column: number): string => `${row} ${column} ${sheet}`;
  const formulas = new Map(cells.map((cell) => [key(cell.sheet, cell.row, cell.column), cell.formula]));
  return cells.filter(({ sheet, row, column, formula }) =>
    [formulas.get(key(sheet, row - 1, column)), formulas.get(key(sheet, row, column - 1))].includes(formula),
  );
}

/**
 * The formulas of one sheet that call the add-in.
 *
 * @param cells what stands on the sheet
 * @returns the cells, row by row
 */
export function formulasOf(cells: SheetCells): readonly FormulaCell[] {
  return cells.formulas.flatMap((line, i) =>
    line.flatMap((formula, j) => {
      const value = cells.values[i]?.[j];
      if (!isFormula(formula, value) || addInCalls(formula).length === 0) return [];
      const place = { row: cells.row + i, column: cells.column + j };
      return { sheet: cells.sheet, ...place, address: cellAddress(place), formula, value: cellValue(value) };
    }),
  );
}

function cellAddress(place: { readonly row: number; readonly column: number }): string {
  return address({ ...place, rows: 1, columns: 1 });
}

/** What Excel hands back for a cell is one of these; an entity answers its text. */
function cellValue(value: unknown): string | number | boolean {
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}
