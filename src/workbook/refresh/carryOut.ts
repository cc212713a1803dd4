import { cellText } from "../cellText";
import type { OperationScope } from "../session";
import { findFilters } from "../sheet/liftFilters";
import { blockName } from "../stamp/stampTypes";
import { blockRanges, type BlockRanges, type BlockSize, type Moved } from "./blockRanges";
import { nameFormula } from "./cellAddress";
import { findColumnNames, spanRows, takeBackColumnNames, type ColumnName } from "./columnNames";
import type { BlockJob, JobProgress } from "./jobTypes";
import { movedBy } from "./movedBy";
import { queueParts, takeBackParts, type PartsChange } from "./partsChange";
import { RequestBatch } from "./requestBatch";
import { takeBackJob } from "./takeBackJob";
import { writeCells, type PlacedWrite } from "./writeCells";

/** A job while it is carried out. */
interface RunningJob {
  readonly job: BlockJob;
  readonly size: BlockSize;
  readonly ranges: BlockRanges;
  readonly done: JobProgress;
}

/**
 * Writes jobs into the workbook, in as few requests as the limit of 5 MB allows: cells where they stand, then what
 * comes in, and in the last request what goes out, the hidden names, the filters and the records. Each step registers
 * how it is taken back before it is queued.
 *
 * @param context the request; synced here
 * @param scope of the operation
 * @param jobs what is to be written
 * @param parts the records: stamps, restore point, audit
 */
export async function carryOut(
  context: Excel.RequestContext,
  scope: OperationScope,
  jobs: readonly BlockJob[],
  parts: readonly PartsChange[],
): Promise<void> {
  const running: RunningJob[] = [];
  for (const job of fromTheEnd(jobs)) running.push(start(context, job, running));
  const columnNames = await findColumnNames(context, jobs);
  const filters = await findFilters(
    context,
    jobs.map(({ cells }) => cells.sheet),
  );
  scope.onFailure(async (undo) => {
    // Excel skips the rows that a filter hides, also where something is taken back.
    filters.lift(undo);
    await takeBackParts(undo, parts);
    for (const { job, done } of [...running].reverse()) await takeBackJob(undo, job, done);
    takeBackColumnNames(undo, columnNames);
    filters.putBack(undo);
    await undo.sync();
  });
  filters.lift(context);
  const batch = new RequestBatch(context, scope, estimate(jobs, parts));
  for (const { job } of running) await writeEdits(context, batch, job);
  for (const one of running) await bringIn(batch, one);
  for (const one of running) await takeOut(batch, one);
  for (const one of running) await writeLines(batch, one);
  for (const one of running) mark(context, one, movedBy(running, one));
  for (const name of columnNames) markColumn(context, running, name);
  filters.putBack(context);
  await queueParts(context, batch, parts);
  await batch.flush();
}

/** The lowest block of a sheet first, and of two side by side the right one: so none moves before it is written. */
function fromTheEnd(jobs: readonly BlockJob[]): readonly BlockJob[] {
  return [...jobs].sort((a, b) => b.header - a.header || b.cells.range.column - a.cells.range.column);
}

/** `all` holds the jobs as far as they are started; it is complete by the time that anything is written. */
function start(context: Excel.RequestContext, job: BlockJob, all: readonly RunningJob[]): RunningJob {
  const size = { rows: job.bodyRows, width: job.width };
  const ranges = blockRanges(context, job, size, () => movedBy(all, { job }));
  return { job, size, ranges, done: { columnsIn: false, rowsIn: false, out: false } };
}

function estimate(jobs: readonly BlockJob[], parts: readonly PartsChange[]): number {
  const cells = jobs.reduce(
    (sum, { edits, newRows, width }) => sum + edits.length + newRows.length * width,
    0,
  );
  const xml = parts.flatMap(({ add }) => add).reduce((sum, text) => sum + text.length, 0);
  return Math.ceil(cells / 3_000) + Math.ceil(xml / 3_000_000) + 1;
}

async function writeEdits(context: Excel.RequestContext, batch: RequestBatch, job: BlockJob): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(job.cells.sheetId);
  const cells = job.edits.map(({ row, column, after }) => ({ row, column, ...after }));
  await writeCells(batch, cells, (row, column, rows) => sheet.getRangeByIndexes(row, column, rows, 1));
}

async function bringIn(batch: RequestBatch, { job, ranges, done }: RunningJob): Promise<void> {
  for (const { at, header } of job.newColumns) {
    await batch.room(header);
    ranges.insertColumn(at, header);
  }
  const below = job.newColumns.flatMap(({ at, cells }) => placed(cells, (row) => ({ row, column: at })));
  await writeCells(batch, below, columnOf(ranges));
  if (job.newColumns.length > 0) {
    await batch.flush();
    done.columnsIn = true;
  }
  for (const { at, count } of stretches(job.newRows.map((row) => row.at))) {
    await batch.room(Array.from({ length: count * job.width }, () => null));
    ranges.insertRows(at, count);
  }
  const cells = job.newRows.flatMap((row) => placed(row.cells, (column) => ({ row: row.at, column })));
  await writeCells(batch, cells, columnOf(ranges));
  if (job.newRows.length > 0) {
    await batch.flush();
    done.rowsIn = true;
  }
  const late = job.lateEdits.map(({ at, column, after }) => ({ row: at, column, ...after }));
  await writeCells(batch, late, columnOf(ranges));
}

function columnOf(ranges: BlockRanges): (row: number, column: number, rows: number) => Excel.Range {
  return (row, column, rows) => ranges.cell(row, column).getResizedRange(rows - 1, 0);
}

function placed(
  cells: BlockJob["newRows"][number]["cells"],
  place: (i: number) => { readonly row: number; readonly column: number },
): readonly PlacedWrite[] {
  return cells.flatMap((cell, i) => (cell === undefined ? [] : [{ ...place(i), ...cell }]));
}

/**
 * Neighbouring places as stretches.
 *
 * @param places in ascending order
 * @returns where each begins and how long it is
 * @example stretches([3, 4, 7]) // => [{ at: 3, count: 2 }, { at: 7, count: 1 }]
 */
export function stretches(
  places: readonly number[],
): readonly { readonly at: number; readonly count: number }[] {
  const found: { at: number; count: number }[] = [];
  for (const place of places) {
    const last = found.at(-1);
    if (last !== undefined && last.at + last.count === place) last.count += 1;
    else found.push({ at: place, count: 1 });
  }
  return found;
}

async function takeOut(batch: RequestBatch, { job, ranges, done }: RunningJob): Promise<void> {
  if (job.goneRows.length + job.goneColumns.length === 0) return;
  done.out = true;
  for (const { at } of [...job.goneRows].reverse()) {
    await batch.room(null);
    ranges.deleteRow(at);
  }
  for (const { at } of [...job.goneColumns].reverse()) {
    await batch.room(null);
    ranges.deleteColumn(at);
  }
}

async function writeLines(batch: RequestBatch, { job, ranges, size }: RunningJob): Promise<void> {
  for (const { offset, after } of job.lines) {
    await batch.room(after);
    ranges.cell(size.rows - 1 + offset, 0).formulas = [[cellText(after)]];
  }
}

/** The name over the block is put where the block now ends. */
function mark(context: Excel.RequestContext, { job, size, ranges }: RunningJob, moved: Moved): void {
  const { names } = context.workbook;
  const { blockId, before } = job.name;
  if (before !== undefined) {
    const formula = nameFormula(job.cells.sheet, {
      row: job.header + moved.rows,
      column: job.cells.range.column + moved.columns,
      rows: size.rows + 1,
      columns: size.width,
    });
    if (formula !== before) names.getItem(blockName(blockId)).formula = formula;
    return;
  }
  const first = ranges.cell(-1, 0);
  const name = names.add(blockName(blockId), first.getResizedRange(size.rows, size.width - 1));
  name.visible = false;
}

function markColumn(context: Excel.RequestContext, running: readonly RunningJob[], name: ColumnName): void {
  const one = running.find(({ job }) => job === name.job);
  if (one !== undefined) spanRows(context, name, { rows: one.size.rows, moved: movedBy(running, one) });
}
