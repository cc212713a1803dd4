import { blockName } from "../stamp/stampTypes";
import { cellText } from "../cellText";
import { blockRanges, type BlockSize } from "./blockRanges";
import type { BlockJob, JobProgress } from "./jobTypes";
import { RequestBatch } from "./requestBatch";
import { writeCells, type PlacedWrite } from "./writeCells";

/**
 * Takes back what a job has written, however far it has come: the sizes of the table say how many rows and columns came
 * and went, and a cell that was not written yet is given what it holds.
 *
 * @param context the request; synced here
 * @param job what was to be written
 * @param done how far it had come, for plain ranges, whose size Excel does not keep
 */
export async function takeBackJob(
  context: Excel.RequestContext,
  job: BlockJob,
  done: JobProgress,
): Promise<void> {
  const size = await sizeNow(context, job, done);
  const ranges = blockRanges(context, job, size);
  const batch = new RequestBatch(context, undefined, 1);
  const columnsIn = job.width + job.newColumns.length;
  const rowsIn = job.bodyRows + job.newRows.length;
  const at = (row: number, column: number, rows: number): Excel.Range =>
    ranges.cell(row, column).getResizedRange(rows - 1, 0);

  const goneColumns = done.out ? lastOnes(job.goneColumns, columnsIn - size.width) : [];
  const goneRows = done.out ? lastOnes(job.goneRows, rowsIn - size.rows) : [];
  for (const column of goneColumns) ranges.insertColumn(column.at, column.header);
  for (const row of goneRows) {
    await batch.room(row.cells);
    ranges.insertRows(row.at, 1);
  }
  await writeCells(batch, [...rowCells(goneRows), ...columnCells(goneColumns)], at);
  const newRows = job.newRows.slice(0, Math.max(0, size.rows - job.bodyRows));
  for (const row of [...newRows].reverse()) ranges.deleteRow(row.at);
  const newColumns = job.newColumns.slice(0, Math.max(0, size.width - job.width));
  for (const column of [...newColumns].reverse()) ranges.deleteColumn(column.at);
  await writeCells(batch, editsBack(job), (row, column, rows) =>
    context.workbook.worksheets.getItem(job.cells.sheetId).getRangeByIndexes(row, column, rows, 1),
  );
  for (const { offset, before } of job.lines) {
    ranges.cell(job.bodyRows - 1 + offset, 0).formulas = [[cellText(before)]];
  }
  await takeBackName(context, job);
  await context.sync();
}

async function sizeNow(context: Excel.RequestContext, job: BlockJob, done: JobProgress): Promise<BlockSize> {
  if (job.cells.table === undefined) return plainSize(job, done);
  const body = context.workbook.tables.getItem(job.cells.table.id).getDataBodyRange();
  body.load("rowCount,columnCount");
  await context.sync();
  return { rows: body.rowCount, width: body.columnCount };
}

/** What goes out does so in the request that failed, so it still stands there. */
function plainSize(job: BlockJob, done: JobProgress): BlockSize {
  return {
    rows: job.bodyRows + (done.rowsIn ? job.newRows.length : 0),
    width: job.width + (done.columnsIn ? job.newColumns.length : 0),
  };
}

/** Rows and columns go from the last one on, so the last ones of the list are those that went. */
function lastOnes<T>(items: readonly T[], count: number): readonly T[] {
  return count <= 0 ? [] : items.slice(-count);
}

function rowCells(rows: BlockJob["goneRows"]): readonly PlacedWrite[] {
  return rows.flatMap(({ at, cells }) => cells.map((cell, column) => ({ row: at, column, ...cell })));
}

function columnCells(columns: BlockJob["goneColumns"]): readonly PlacedWrite[] {
  return columns.flatMap(({ at, cells }) => cells.map((cell, row) => ({ row, column: at, ...cell })));
}

function editsBack(job: BlockJob): readonly PlacedWrite[] {
  return job.edits.map(({ row, column, before }) => ({ row, column, ...before }));
}

async function takeBackName(context: Excel.RequestContext, { name }: BlockJob): Promise<void> {
  const item = context.workbook.names.getItemOrNullObject(blockName(name.blockId));
  item.load("formula");
  await context.sync();
  if (item.isNullObject) return;
  if (name.before === undefined) item.delete();
  else if (item.formula !== name.before) item.formula = name.before;
}
