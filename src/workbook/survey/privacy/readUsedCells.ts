import { address } from "../../sheet/address";
import { rangeOf } from "../../sheet/rangeOf";

/** A cell with text in it. Zero-based. */
export interface TextCell {
  readonly sheet: string;
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly value: string;
  /** The text is the result of a formula. */
  readonly formula: boolean;
}

/** Cells in one answer: with a long text in each they stay under what Excel on the web sends. */
const cellsAnAnswer = 4000;

/**
 * Reads all cells with text of some sheets.
 *
 * @param context the request; synced here
 * @param sheets their names
 * @returns the cells, sheet by sheet
 */
export async function readUsedCells(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<readonly TextCell[]> {
  const used = sheets.map((sheet) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { sheet, range };
  });
  await context.sync();
  const cells: TextCell[] = [];
  for (const { sheet, range } of used) {
    if (range.isNullObject) continue;
    const { rowIndex, columnIndex, rowCount, columnCount } = range;
    const rows = Math.max(1, Math.floor(cellsAnAnswer / columnCount));
    for (let from = 0; from < rowCount; from += rows) {
      const part = {
        row: rowIndex + from,
        column: columnIndex,
        rows: Math.min(rows, rowCount - from),
        columns: columnCount,
      };
      const proxy = rangeOf(context.workbook.worksheets.getItem(sheet), part);
      proxy.load("values,formulas");
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one answer holds 5 MB: each turn fills one
      await context.sync();
      cells.push(...textsOf(sheet, part, proxy.values as unknown[][], proxy.formulas as unknown[][]));
    }
  }
  return cells;
}

function textsOf(
  sheet: string,
  from: { readonly row: number; readonly column: number },
  values: readonly (readonly unknown[])[],
  formulas: readonly (readonly unknown[])[],
): TextCell[] {
  return values.flatMap((line, i) =>
    line.flatMap((value, j): TextCell[] => {
      if (typeof value !== "string" || value === "") return [];
      const [row, column] = [from.row + i, from.column + j];
      const formula = formulas[i]?.[j];
      const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
      return [
        {
          sheet,
          address: address({ row, column, rows: 1, columns: 1 }),
          row,
          column,
          value,
          formula: isFormula,
        },
      ];
    }),
  );
}
