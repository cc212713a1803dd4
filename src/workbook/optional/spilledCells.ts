interface Place {
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
}

/** One question takes about 500 bytes of the 5 MB of a request. */
const askedAtOnce = 2_000;

/**
 * Which cells hold what another cell's formula spills into them (1.12); none where Excel cannot say, since it has no
 * formulas that spill either.
 *
 * @param context the request; synced here
 * @param cells the cells asked about
 * @returns those into which something spills
 */
export async function spilledCells<T extends Place>(
  context: Excel.RequestContext,
  cells: readonly T[],
): Promise<ReadonlySet<T>> {
  const spilled = new Set<T>();
  if (cells.length === 0 || !Office.context.requirements.isSetSupported("ExcelApi", "1.12")) return spilled;
  for (let from = 0; from < cells.length; from += askedAtOnce) {
    const asked = cells.slice(from, from + askedAtOnce).map((cell) => {
      const range = context.workbook.worksheets.getItem(cell.sheet).getCell(cell.row, cell.column);
      const parent = range.getSpillParentOrNullObject();
      parent.load("rowIndex,columnIndex");
      return { cell, parent };
    });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a request holds 5 MB: each turn fills a part
    await context.sync();
    for (const { cell, parent } of asked) if (isElsewhere(cell, parent)) spilled.add(cell);
  }
  return spilled;
}

function isElsewhere(cell: Place, parent: Excel.Range): boolean {
  return !parent.isNullObject && (parent.rowIndex !== cell.row || parent.columnIndex !== cell.column);
}
