import type { Place } from "./workbookSnapshot";

interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Finds which of some marked cells lie in a range, without a look at every cell of it. */
export interface CellIndex<T extends Cell> {
  /** The marked cells in the range, column by column, at most `limit`. */
  inside(place: Place, limit?: number): readonly T[];
}

/**
 * An index of marked cells, so that formulas over long ranges can be asked about them in linear time.
 *
 * @param cells the marked cells
 * @returns the index
 */
export function cellIndex<T extends Cell>(cells: readonly T[]): CellIndex<T> {
  const sheets = new Map<string, Map<number, T[]>>();
  for (const cell of cells) {
    const columns = sheets.get(cell.sheet) ?? new Map<number, T[]>();
    sheets.set(cell.sheet, columns);
    const column = columns.get(cell.column);
    if (column === undefined) columns.set(cell.column, [cell]);
    else column.push(cell);
  }
  for (const columns of sheets.values()) for (const column of columns.values()) column.sort(byRow);
  return { inside: (place, limit = Infinity) => inside(sheets.get(place.sheet), place, limit) };
}

function byRow(a: Cell, b: Cell): number {
  return a.row - b.row;
}

function inside<T extends Cell>(
  columns: ReadonlyMap<number, readonly T[]> | undefined,
  { range }: Place,
  limit: number,
): readonly T[] {
  const found: T[] = [];
  for (const [column, cells] of columns ?? []) {
    if (column < range.column || column >= range.column + range.columns) continue;
    for (let at = firstFrom(cells, range.row); at < cells.length && found.length < limit; at++) {
      const cell = cells[at];
      if (cell === undefined || cell.row >= range.row + range.rows) break;
      found.push(cell);
    }
  }
  return found;
}

function firstFrom(cells: readonly Cell[], row: number): number {
  let [low, high] = [0, cells.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.row ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
