import type { Bilingual } from "../model/language";
import { InputError } from "../model/errors";
import { argumentName } from "./argumentName";
import { blankCell, isCellError, numberIn, passedThrough, readCell, readMatrix, type Place } from "./cells";
import { guardCell, raise } from "./guard";

/** An argument of an elementwise function: its cells, and how one that is neither blank nor an error is read. */
export interface Column<T> {
  readonly raw: unknown;
  readonly read: (cell: number | string | boolean, place: Place) => T;
}

/** An argument whose cells must be numbers. */
export function numbers(raw: unknown): Column<number> {
  return { raw, read: numberIn };
}

interface ReadColumn<T> {
  readonly argument: Bilingual;
  readonly cells: unknown[][];
  readonly read: Column<T>["read"];
}

/**
 * Applies a computation to each cell of ranges of one shape; a single value is repeated.
 *
 * Missing: a blank gives `#N/A` in its own cell, an error cell passes through in its own place.
 *
 * @param name the function as the formula names it
 * @param columns its arguments by name, in order
 * @param compute the value of one cell
 * @returns a matrix of that shape, 1 x 1 when every argument is a single value; errors stand in their own cells
 * @throws {InputError} ranges of different shapes
 * @throws {CustomFunctions.Error} the `#VALUE!` or `#N/A` of the only cell, so that its message shows in every version of Excel
 */
export function elementwise<T extends object, R>(
  name: string,
  columns: { readonly [K in keyof T]: Column<T[K]> },
  compute: (at: T) => R,
): (R | CustomFunctions.Error)[][] {
  const read = Object.entries<Column<unknown>>(columns).map(
    ([key, column]): [string, ReadColumn<unknown>] => {
      const argument = argumentName(key);
      return [key, { argument, cells: readMatrix(column.raw, argument), read: column.read }];
    },
  );
  const { height, width } = commonShape(read.map(([, column]) => column));
  const result = Array.from({ length: height }, (_row, row) =>
    Array.from({ length: width }, (_column, column) =>
      guardCell(name, () => compute(cellsAt(read, row, column) as T)),
    ),
  );
  const only = result[0]?.[0];
  if (height * width === 1 && only instanceof CustomFunctions.Error && hasWords(only)) raise(only);
  return result;
}

/** Filled key by key: pairs of keys and values for each cell of a large range keep the garbage collector busy. */
function cellsAt(
  read: readonly (readonly [string, ReadColumn<unknown>])[],
  row: number,
  column: number,
): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (const [key, readColumn] of read) cells[key] = at(readColumn, row, column);
  return cells;
}

/** The runtime turns a thrown #REF! into #VALUE!, so an error that carries no words is handed back as it came. */
function hasWords({ code }: CustomFunctions.Error): boolean {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return code === invalidValue || code === notAvailable;
}

function at(column: ReadColumn<unknown>, row: number, col: number): unknown {
  const single = isSingle(column.cells);
  const place = single
    ? { argument: column.argument, row: 1, column: 1 }
    : { argument: column.argument, row: row + 1, column: col + 1 };
  const cell = readCell(column.cells[place.row - 1]?.[place.column - 1]);
  if (cell === undefined) throw blankCell(place);
  if (isCellError(cell)) raise(passedThrough(cell, place));
  return column.read(cell, place);
}

function isSingle(cells: unknown[][]): boolean {
  return cells.length === 1 && cells[0]?.length === 1;
}

function commonShape(columns: readonly ReadColumn<unknown>[]): { height: number; width: number } {
  const ranges = columns.filter((column) => !isSingle(column.cells));
  const first = ranges[0];
  if (first === undefined) return { height: 1, width: 1 };
  const shape = shapeOf(first);
  const other = ranges.find((column) => shapeOf(column).text !== shape.text);
  if (other !== undefined) {
    throw new InputError({
      en: `${first.argument.en} is ${shape.text} cells and ${other.argument.en} is ${shapeOf(other).text}. Give ranges of one shape, or single values.`,
      ko: `${first.argument.ko}은(는) ${shape.text} 셀이고 ${other.argument.ko}은(는) ${shapeOf(other).text} 셀입니다. 같은 모양의 범위나 단일 값을 지정하세요.`,
    });
  }
  return shape;
}

function shapeOf({ cells }: ReadColumn<unknown>): { height: number; width: number; text: string } {
  const width = cells[0]?.length ?? 0;
  return { height: cells.length, width, text: `${cells.length} x ${width}` };
}
