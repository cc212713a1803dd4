import type { CopiedCell, StampRows, StampValue } from "./stampTypes";

/** A value as JSON has it; a cell that is not known is an empty object, since JSON has no undefined. */
type PackedValue = Exclude<StampValue, undefined> | Readonly<Record<string, never>>;

/** Columns of text repeat: each is a list of its values and, per row, the place in that list. */
interface PackedColumn {
  readonly name: string;
  readonly values: readonly PackedValue[];
  /** Place of each row's value. */
  readonly at?: readonly number[];
  /** The same where the rows stand together: place, how many rows, place, how many rows, ... */
  readonly runs?: readonly number[];
}

/** Rows as columns of JSON. */
export interface PackedRows {
  readonly keys: readonly string[];
  readonly columns: readonly PackedColumn[];
  readonly copies?: readonly PackedCopy[];
}

/** Key, number, field, what it held, what it is compared with. */
type PackedCopy = readonly [string, number, string, PackedValue, PackedValue];

/**
 * Packs rows into columns, repeated values once.
 *
 * @param content the rows
 * @returns what JSON can hold
 */
export function packRows(content: StampRows): PackedRows {
  return {
    keys: content.keyColumns,
    columns: content.columns.map((name, column) =>
      packColumn(
        name,
        content.rows.map((row) => row[column]),
      ),
    ),
    ...(content.copies === undefined ? {} : { copies: content.copies.map(packCopy) }),
  };
}

/**
 * Unpacks what {@link packRows} made.
 *
 * @param packed parsed JSON, of whatever shape
 * @returns the rows, or undefined where it is no packed table
 */
export function unpackRows(packed: unknown): StampRows | undefined {
  if (!isPackedRows(packed)) return undefined;
  const columns = packed.columns.map(unpackColumn);
  const count = columns[0]?.length ?? 0;
  if (columns.some((column) => column?.length !== count)) return undefined;
  return {
    keyColumns: packed.keys,
    columns: packed.columns.map(({ name }) => name),
    rows: Array.from({ length: count }, (_, row) => columns.map((column) => column?.[row])),
    ...(packed.copies === undefined ? {} : { copies: packed.copies.map(unpackCopy) }),
  };
}

function packCopy({ key, nth, field, holds, base }: CopiedCell): PackedCopy {
  return [key, nth, field, holds, base === undefined ? {} : base];
}

function unpackCopy([key, nth, field, holds, base]: PackedCopy): CopiedCell {
  return {
    key,
    nth,
    field,
    holds: isUnknown(holds) ? null : holds,
    base: isUnknown(base) ? undefined : base,
  };
}

function packColumn(name: string, cells: readonly StampValue[]): PackedColumn {
  const places = new Map<unknown, number>();
  const formulas = new Map<string, number>();
  const values: PackedValue[] = [];
  const at = cells.map((cell) => {
    const isFormula = typeof cell === "object" && cell !== null;
    const known = isFormula ? formulas.get(cell.formula) : places.get(cell);
    if (known !== undefined) return known;
    if (isFormula) formulas.set(cell.formula, values.length);
    else places.set(cell, values.length);
    return values.push(cell === undefined ? {} : cell) - 1;
  });
  const runs = runsOf(at);
  if (runs.length < at.length) return { name, values, runs };
  if (values.length * 2 > cells.length) return { name, values: at.map((place) => values[place] ?? null) };
  return { name, values, at };
}

function runsOf(at: readonly number[]): number[] {
  const runs: number[] = [];
  for (const place of at) {
    if (runs.length > 0 && runs[runs.length - 2] === place) runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1;
    else runs.push(place, 1);
  }
  return runs;
}

function unpackColumn({ values, at, runs }: PackedColumn): readonly StampValue[] | undefined {
  const known = values.map((value) => (isUnknown(value) ? undefined : value));
  const places = runs === undefined ? at : placesOf(runs);
  if (places === undefined) return known;
  if (places.some((place) => !(place in known))) return undefined;
  return places.map((place) => known[place]);
}

function placesOf(runs: readonly number[]): number[] {
  const places: number[] = [];
  for (let at = 0; at < runs.length; at += 2) {
    for (let row = runs[at + 1] ?? 0; row > 0; row -= 1) places.push(runs[at] ?? 0);
  }
  return places;
}

function isUnknown(value: PackedValue): value is Readonly<Record<string, never>> {
  return typeof value === "object" && value !== null && !("formula" in value);
}

function isPackedRows(value: unknown): value is PackedRows {
  if (!isRecord(value)) return false;
  const { keys, columns, copies } = value;
  const hasCopies = copies === undefined || isList(copies, isPackedCopy);
  return isTexts(keys) && isList(columns, isPackedColumn) && hasCopies;
}

function isPackedCopy(value: unknown): value is PackedCopy {
  if (!Array.isArray(value)) return false;
  const [key, nth, field, ...cells] = value as readonly unknown[];
  const isPlace = typeof key === "string" && Number.isInteger(nth) && typeof field === "string";
  return isPlace && cells.length === 2 && cells.every(isPackedValue);
}

function isPackedColumn(value: unknown): value is PackedColumn {
  if (!isRecord(value) || typeof value["name"] !== "string") return false;
  const { values, at, runs } = value;
  return isList(values, isPackedValue) && [at, runs].every((list) => list === undefined || isCounts(list));
}

function isPackedValue(value: unknown): value is PackedValue {
  if (value === null || ["string", "number", "boolean"].includes(typeof value)) return true;
  return isRecord(value) && (typeof value["formula"] === "string" || Object.keys(value).length === 0);
}

function isTexts(value: unknown): value is readonly string[] {
  return isList(value, (item): item is string => typeof item === "string");
}

function isCounts(value: unknown): value is readonly number[] {
  return isList(value, (item): item is number => Number.isInteger(item));
}

function isList<T>(value: unknown, isItem: (item: unknown) => item is T): value is readonly T[] {
  return Array.isArray(value) && value.every(isItem);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
