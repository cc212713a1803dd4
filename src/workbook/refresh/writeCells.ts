import { setRichValues } from "../optional/richNumbers";
import type { CellWrite } from "./jobTypes";
import type { RequestBatch } from "./requestBatch";

/** A cell with its place. */
export interface PlacedWrite extends CellWrite {
  readonly row: number;
  readonly column: number;
}

/** A range of one column. */
export type RangeAt = (row: number, column: number, rows: number) => Excel.Range;

/**
 * Queues the writing of cells: neighbours in a column as one range, everything else untouched.
 *
 * @param batch the requests
 * @param cells what each is to hold, with its place
 * @param rangeAt the range at a place
 */
export async function writeCells(
  batch: RequestBatch,
  cells: readonly PlacedWrite[],
  rangeAt: RangeAt,
): Promise<void> {
  const contents = cells.filter(({ content, rich }) => content !== undefined && rich === undefined);
  const riches = cells.filter(({ rich }) => rich !== undefined);
  const formats = cells.filter(({ format }) => format !== undefined);
  await writeRuns(batch, runsOf(contents), (run) => {
    rangeAt(run.row, run.column, run.cells.length).formulas = run.cells.map(({ content }) => [content ?? ""]);
  });
  await writeRuns(batch, runsOf(riches), (run) => {
    setRichValues(
      rangeAt(run.row, run.column, run.cells.length),
      run.cells.map(({ rich }) => rich),
    );
  });
  await writeRuns(batch, runsOf(formats), (run) => {
    rangeAt(run.row, run.column, run.cells.length).numberFormat = run.cells.map(({ format }) => [
      format ?? "General",
    ]);
  });
}

interface Run {
  readonly row: number;
  readonly column: number;
  readonly cells: PlacedWrite[];
}

/** A run is also cut where it would be too long for one request. */
const longestRun = 5_000;

function runsOf(cells: readonly PlacedWrite[]): readonly Run[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Run[] = [];
  for (const cell of sorted) {
    const last = runs.at(-1);
    const isNext = last?.column === cell.column && last.row + last.cells.length === cell.row;
    if (last !== undefined && isNext && last.cells.length < longestRun) last.cells.push(cell);
    else runs.push({ row: cell.row, column: cell.column, cells: [cell] });
  }
  return runs;
}

async function writeRuns(
  batch: RequestBatch,
  runs: readonly Run[],
  write: (run: Run) => void,
): Promise<void> {
  for (const run of runs) {
    await batch.room(run.cells);
    write(run);
  }
}
