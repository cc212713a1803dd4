/** A range into which a formula spills, its own cell included. */
export interface SpillRange {
  readonly rows: number;
  readonly columns: number;
}

interface Place {
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
}

/** One question takes about 500 bytes of the 5 MB of a request. */
const askedAtOnce = 2_000;

/**
 * How far formulas spill (1.12); none where Excel cannot say, since it has no formulas that spill either.
 *
 * @param context the request; synced here
 * @param cells the cells of the formulas
 * @returns the size for those that fill more than their cell
 */
export async function spillRanges<T extends Place>(
  context: Excel.RequestContext,
  cells: readonly T[],
): Promise<ReadonlyMap<T, SpillRange>> {
  const found = new Map<T, SpillRange>();
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.12")) return found;
  for (let from = 0; from < cells.length; from += askedAtOnce) {
    const asked = cells.slice(from, from + askedAtOnce).map((cell) => {
      const range = context.workbook.worksheets.getItem(cell.sheet).getCell(cell.row, cell.column);
      const spill = range.getSpillingToRangeOrNullObject();
      spill.load("rowCount,columnCount");
      return { cell, spill };
    });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a request holds 5 MB: each turn fills a part
    await context.sync();
    for (const { cell, spill } of asked) {
      if (spill.isNullObject || spill.rowCount * spill.columnCount === 1) continue;
      found.set(cell, { rows: spill.rowCount, columns: spill.columnCount });
    }
  }
  return found;
}
