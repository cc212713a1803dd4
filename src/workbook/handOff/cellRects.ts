import type { Rect } from "../sheet/sheetPlan";

/** A cell by its place, zero-based. */
export interface PlacedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Neighbouring cells as one rectangle, row by row. */
export interface CellRect<T> extends Rect {
  readonly sheet: string;
  readonly cells: readonly T[];
}

/**
 * Gathers cells into rectangles: neighbours in a column first, then columns of the same rows side by side.
 *
 * @param cells in any order, no place twice
 * @returns the rectangles, sheet by sheet
 */
export function cellRects<T extends PlacedCell>(cells: readonly T[]): readonly CellRect<T>[] {
  const ordered = [...cells].sort(
    (a, b) => compareText(a.sheet, b.sheet) || a.column - b.column || a.row - b.row,
  );
  const runs: T[][] = [];
  for (const cell of ordered) {
    const last = runs.at(-1)?.at(-1);
    const joins = last?.sheet === cell.sheet && last.column === cell.column && last.row + 1 === cell.row;
    if (joins) runs.at(-1)?.push(cell);
    else runs.push([cell]);
  }
  return sideBySide(runs);
}

function sideBySide<T extends PlacedCell>(runs: readonly (readonly T[])[]): readonly CellRect<T>[] {
  const groups = new Map<string, (readonly T[])[]>();
  const rects: (readonly T[])[][] = [];
  for (const run of runs) {
    const [first] = run;
    if (first === undefined) continue;
    const key = `${first.row},${run.length},${first.sheet}`;
    const group = groups.get(key);
    if (group !== undefined && group.at(-1)?.[0]?.column === first.column - 1) {
      group.push(run);
      continue;
    }
    const started = [run];
    groups.set(key, started);
    rects.push(started);
  }
  return rects.flatMap(rectOf);
}

function rectOf<T extends PlacedCell>(columns: readonly (readonly T[])[]): CellRect<T>[] {
  const first = columns[0]?.[0];
  if (first === undefined) return [];
  const rows = columns[0]?.length ?? 0;
  const cells = Array.from({ length: rows }, (_, row) =>
    columns.flatMap((column) => column[row] ?? []),
  ).flat();
  return [{ sheet: first.sheet, row: first.row, column: first.column, rows, columns: columns.length, cells }];
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
