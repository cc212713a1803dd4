import { largestRequest, splitRows } from "../../insertBlock/splitRows";
import type { Rect } from "../../sheet/sheetPlan";
import { rangeOf } from "../../sheet/writePiece";

/** A formula of a score, as it takes room in an answer. */
const bytesPerFormula = 320;

/**
 * Reads the formulas of ranges of a sheet in as few requests as the limit of an answer allows.
 *
 * @param context the request; synced here
 * @param sheet its name
 * @param ranges the cells
 * @returns the formulas of each range
 */
export async function readFormulaRows(
  context: Excel.RequestContext,
  sheet: string,
  ranges: readonly Rect[],
): Promise<unknown[][][]> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const stretches = ranges.flatMap((range, place) => {
    const sizes = new Array<number>(range.rows).fill(range.columns * bytesPerFormula);
    return splitRows(sizes, largestRequest).map(({ from, to }) => ({
      place,
      range: { ...range, row: range.row + from, rows: to - from },
      bytes: (to - from) * range.columns * bytesPerFormula,
    }));
  });
  const formulas: unknown[][][] = ranges.map(() => []);
  for (const { from, to } of splitRows(
    stretches.map(({ bytes }) => bytes),
    largestRequest,
  )) {
    const group = stretches
      .slice(from, to)
      .map(({ place, range }) => ({ place, cells: rangeOf(worksheet, range) }));
    for (const { cells } of group) cells.load("formulas");
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one answer holds 5 MB: each turn fills one
    await context.sync();
    for (const { place, cells } of group) formulas[place]?.push(...(cells.formulas as unknown[][]));
  }
  return formulas;
}
