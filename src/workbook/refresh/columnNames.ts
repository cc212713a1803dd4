import { nameFormula } from "./cellAddress";
import type { Moved } from "./blockRanges";
import type { BlockJob } from "./jobTypes";
import { rectOf } from "./readWorkbookMap";
import type { Rect } from "../sheet/sheetPlan";

/** A name of a sheet's own that stands for the rows of a block: of one column, or of the whole with its header. */
export interface ColumnName {
  readonly job: BlockJob;
  readonly name: string;
  readonly formula: string;
  readonly range: Rect;
}

/** The names that a target-gap sheet has for its table and its columns. */
const prefix = "seoulai_gap_";

/**
 * Finds the names over the rows of blocks that get other rows. Excel makes such a name longer only where rows come in
 * between those it stands for, not beneath the last one.
 *
 * @param context the request; synced here where there may be such names
 * @param jobs what is to be written
 * @returns the names that end where their block ends
 */
export async function findColumnNames(
  context: Excel.RequestContext,
  jobs: readonly BlockJob[],
): Promise<readonly ColumnName[]> {
  const changing = jobs.filter(
    ({ stamp, newRows, goneRows }) => stamp.kind === "gapSheet" && newRows.length + goneRows.length > 0,
  );
  if (changing.length === 0) return [];
  const own = changing.map((job) => ({
    job,
    names: context.workbook.worksheets.getItem(job.cells.sheetId).names,
  }));
  for (const { names } of own) names.load("items/name,items/formula");
  await context.sync();
  const asked = own.flatMap(({ job, names }) =>
    names.items
      .filter(({ name }) => name.toLowerCase().startsWith(prefix))
      .map((item) => ({ job, item, range: item.getRangeOrNullObject() })),
  );
  for (const { range } of asked) range.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  return asked.flatMap(({ job, item, range }) => {
    if (range.isNullObject) return [];
    const found = { job, name: item.name, formula: String(item.formula), range: rectOf(range) };
    return endsWithBlock(found) ? [found] : [];
  });
}

/** A name that a person has pointed elsewhere is theirs. */
function endsWithBlock({ job, range }: Pick<ColumnName, "job" | "range">): boolean {
  const last = job.header + job.bodyRows;
  const starts = [job.header, job.header + 1];
  return starts.includes(range.row) && range.row + range.rows - 1 === last;
}

/**
 * Queues that a name ends where its block now ends.
 *
 * @param context the request
 * @param column the name
 * @param now how many data rows the block has now, and how far it has moved
 */
export function spanRows(
  context: Excel.RequestContext,
  { job, name, range }: ColumnName,
  now: { readonly rows: number; readonly moved: Moved },
): void {
  const formula = nameFormula(job.cells.sheet, {
    row: range.row + now.moved.rows,
    column: range.column + now.moved.columns,
    rows: range.rows + now.rows - job.bodyRows,
    columns: range.columns,
  });
  context.workbook.worksheets.getItem(job.cells.sheetId).names.getItem(name).formula = formula;
}

/**
 * Queues that names stand for the cells again that they stood for before.
 *
 * @param context the request
 * @param columns the names
 */
export function takeBackColumnNames(context: Excel.RequestContext, columns: readonly ColumnName[]): void {
  for (const { job, name, formula } of columns) {
    context.workbook.worksheets.getItem(job.cells.sheetId).names.getItem(name).formula = formula;
  }
}
