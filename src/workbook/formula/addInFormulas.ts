import { spilledCells } from "../optional/spilledCells";
import type { Progress } from "../progress";
import { addInCalls } from "./addInCalls";
import { formulaCells, type FormulaCell } from "./formulaCells";
import { usedCells, type SheetCells } from "./usedCells";

export type { FormulaCell } from "./formulaCells";

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
  return withoutSpilled(context, (await usedCells(context, progress)).flatMap(formulasOf));
}

/**
 * The formulas of one sheet that call the add-in.
 *
 * @param cells what stands on the sheet
 * @returns the cells, row by row
 */
export function formulasOf(cells: SheetCells): readonly FormulaCell[] {
  return formulaCells(cells).filter(({ formula }) => addInCalls(formula).length > 0);
}

/**
 * Leaves out the cells into which a formula spills. Some versions of Excel answer that formula for each of them.
 *
 * @param context the request; synced here
 * @param cells with their formulas
 * @returns those with a formula of their own
 */
export async function withoutSpilled(
  context: Excel.RequestContext,
  cells: readonly FormulaCell[],
): Promise<readonly FormulaCell[]> {
  const spilled = await spilledCells(context, equalToNeighbour(cells));
  return cells.filter((cell) => !spilled.has(cell));
}

function equalToNeighbour(cells: readonly FormulaCell[]): readonly FormulaCell[] {
  const key = (sheet: string, row: number, column: number): string => `${row} ${column} ${sheet}`;
  const formulas = new Map(cells.map((cell) => [key(cell.sheet, cell.row, cell.column), cell.formula]));
  return cells.filter(({ sheet, row, column, formula }) =>
    [formulas.get(key(sheet, row - 1, column)), formulas.get(key(sheet, row, column - 1))].includes(formula),
  );
}
