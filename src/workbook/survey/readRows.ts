import { largestRequest, splitRows } from "../insertBlock/splitRows";
import type { Rect } from "../sheet/sheetPlan";
import { rangeOf } from "../sheet/writePiece";

/** Rows of a sheet to be read. */
export interface RowsWanted {
  readonly sheet: string;
  readonly range: Rect;
  /** What a row may take in the answer. */
  readonly bytesPerRow: number;
}

interface Stretch {
  readonly place: number;
  readonly from: number;
  readonly to: number;
  readonly bytes: number;
}

/**
 * Reads the values of rows in as few requests as the limit of an answer allows.
 *
 * @param context the request; synced here
 * @param wanted the rows
 * @returns the values of each, in the order asked; no row where none was wanted
 */
export async function readRows(
  context: Excel.RequestContext,
  wanted: readonly RowsWanted[],
): Promise<unknown[][][]> {
  const stretches = wanted.flatMap(({ range, bytesPerRow }, place) =>
    splitRows(new Array<number>(range.rows).fill(bytesPerRow), largestRequest)
      .filter(({ from, to }) => to > from)
      .map(({ from, to }): Stretch => ({ place, from, to, bytes: (to - from) * bytesPerRow })),
  );
  const values: unknown[][][] = wanted.map(() => []);
  const sizes = stretches.map(({ bytes }) => bytes);
  for (const group of splitRows(sizes, largestRequest)) {
    const ranges = stretches.slice(group.from, group.to).map((stretch) => load(context, wanted, stretch));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one answer holds 5 MB: each turn fills one
    await context.sync();
    for (const { place, range } of ranges) values[place]?.push(...(range.values as unknown[][]));
  }
  return values;
}

function load(
  context: Excel.RequestContext,
  wanted: readonly RowsWanted[],
  { place, from, to }: Stretch,
): { readonly place: number; readonly range: Excel.Range } {
  const { sheet, range } = wanted[place] as RowsWanted;
  const part = { ...range, row: range.row + from, rows: to - from };
  const proxy = rangeOf(context.workbook.worksheets.getItem(sheet), part);
  proxy.load("values");
  return { place, range: proxy };
}
