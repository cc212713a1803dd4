import type { Progress } from "../progress";
import { readStretches } from "./readStretches";

/** What stands on one sheet, from the first used cell on. */
export interface SheetCells {
  readonly sheet: string;
  /** Zero-based place of the first cell. */
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  /** Whether the sheet is hidden. */
  readonly hidden: boolean;
}

/**
 * Formulas and values of all sheets, hidden ones too, read in stretches that stay below what Excel answers at once.
 * Sheets without content are left out. `formulas` answers the same for the text "=1+1" and for the formula: where the
 * value is the same text, the cell holds a text ({@link isFormula}).
 *
 * @param context the request; synced here
 * @param progress told of each stretch; its signal stops the reading
 * @returns a record a sheet, in the order of the tabs
 */
export async function usedCells(
  context: Excel.RequestContext,
  progress?: Progress,
): Promise<readonly SheetCells[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/visibility");
  await context.sync();
  const sheets = worksheets.items.map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(true) }));
  for (const { used } of sheets) used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  const filled = sheets.filter(({ used }) => !used.isNullObject);
  const rows = await readStretches(
    context,
    filled.map(({ used }) => used),
    progress,
  );
  return filled.map(({ sheet, used }, place) => ({
    sheet: sheet.name,
    row: used.rowIndex,
    column: used.columnIndex,
    hidden: sheet.visibility !== "Visible",
    formulas: rows[place]?.formulas ?? [],
    values: rows[place]?.values ?? [],
  }));
}
