import { cellText, cellValue, type CellContent } from "../../cellText";
import { largestRequest, splitRows } from "../../insertBlock/splitRows";
import type { OperationScope } from "../../session";

/** A row of cells on a sheet; null leaves a cell alone. Zero-based. */
export interface RowWrite {
  readonly row: number;
  readonly cells: readonly CellContent[];
}

/**
 * Writes into rows that stand on a sheet, in as many requests as their size takes; what was there is read first and
 * put back when the operation fails.
 *
 * @param context the request; synced here
 * @param scope of the caller's operation
 * @param place name of the sheet, first column, and what a row takes in an answer
 * @param writes in the order of the rows
 * @param written told the rows written so far
 */
export async function writeStanding(
  context: Excel.RequestContext,
  scope: OperationScope,
  place: { readonly sheet: string; readonly column: number; readonly bytesPerRow: number },
  writes: readonly RowWrite[],
  written: (rows: number) => void,
): Promise<void> {
  const rangeOf = (request: Excel.RequestContext, { row, cells }: RowWrite): Excel.Range =>
    request.workbook.worksheets.getItem(place.sheet).getRangeByIndexes(row, place.column, 1, cells.length);
  const sizes = writes.map(({ cells }) => Math.max(place.bytesPerRow, JSON.stringify(cells).length));
  for (const { from, to } of splitRows(sizes, largestRequest)) {
    const part = writes.slice(from, to);
    if (part.length === 0) continue;
    scope.checkCancelled();
    const ranges = part.map((write) => {
      const range = rangeOf(context, write);
      range.load("formulas,values");
      return { write, range };
    });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request holds 5 MB: each turn fills one
    await context.sync();
    const before = ranges.map(({ write, range }) => ({ write, cells: cellsBefore(write, range) }));
    scope.onFailure(async (undo) => {
      for (const { write, cells } of before) rangeOf(undo, write).formulas = [cells];
      await undo.sync();
    });
    for (const { write, range } of ranges) range.formulas = [write.cells.map(cellValue)];
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- as above
    await context.sync();
    written(to);
  }
}

/** Text that looks like a formula is told from one by its value; it goes back as text. */
function cellsBefore(write: RowWrite, range: Excel.Range): unknown[] {
  const formulas = (range.formulas as unknown[][])[0] ?? [];
  const values = (range.values as unknown[][])[0] ?? [];
  return write.cells.map((cell, at) => {
    const formula = formulas[at];
    if (cell === null) return null;
    if (typeof formula !== "string") return formula;
    return formula.startsWith("=") && formula !== values[at] ? formula : cellText(formula);
  });
}
