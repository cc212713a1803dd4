import type { KeyedTable, MergeCell } from "../../core/merge/mergeTypes";
import type { Bilingual } from "../../model/language";
import { columns as gapColumns } from "../gapSheet/columns";
import type { CommentedCell } from "../optional/commentedCells";
import type { Rect } from "../sheet/sheetPlan";
import type { BlockCells, FoundBlock, FoundColumn } from "./blockTypes";
import { canonicalFormula } from "./canonicalFormula";
import { identifyColumns, rowKeys, type ReadColumn } from "./identifyColumns";
import { mergeCellOf } from "./mergeCellOf";
import { otherHeader } from "./otherHeader";
import type { BlockTable } from "./tables/blockTable";

/** What stands on the sheet: the rows of a block, from its header on, with everything that stands beside them. */
export interface ReadCells {
  readonly range: Rect;
  readonly rows: readonly (readonly unknown[])[];
}

/** A row of a block on the sheet. */
export interface SheetRow {
  /** Zero-based on the sheet. */
  readonly row: number;
  readonly key: string;
  /** 0 for the first row of its key; a row that the user copied has the next number. */
  readonly nth: number;
}

/** A block as it stands on the sheet. */
export interface SheetBlock {
  readonly cells: BlockCells;
  readonly read: ReadCells;
  /** Zero-based row of the header. */
  readonly header: number;
  /** How many rows of data, the user's own and blank ones included. */
  readonly bodyRows: number;
  readonly columns: readonly FoundColumn[];
  /** Zero-based column on the sheet of each field. */
  readonly columnOf: ReadonlyMap<string, number>;
  readonly rows: readonly SheetRow[];
  /** The rows by key; the second table holds the second row of a key, and so on. */
  readonly tables: readonly KeyedTable[];
  /** For each of the tables, the rows that hold something of the user's own. */
  readonly pinned: readonly ReadonlySet<string>[];
  /** A live formula of the add-in in a row, without its place; undefined for any other formula. */
  live(row: number, formula: string): { readonly formula: string } | undefined;
}

/** What else decides whether a row holds something of the user's own. */
export interface Beside {
  /** Places of notes and threaded comments. */
  readonly notes: readonly CommentedCell[];
  readonly others: readonly Rect[];
}

export type BlockReading =
  | { readonly state: "ok"; readonly block: SheetBlock }
  | { readonly state: "missing"; readonly reason: Bilingual };

/**
 * Makes sense of what stands at a block's place: header, fields, keys, and which rows hold something of the user's.
 *
 * @param found the block
 * @param tables what was written, and the catalog's now
 * @param read what stands there
 * @param beside notes and comments of the workbook, and other tables of the sheet
 * @returns the block by key, or why it cannot be told
 */
export function readBlock(
  found: FoundBlock & { readonly cells: BlockCells },
  tables: { readonly base: BlockTable; readonly theirs?: BlockTable },
  read: ReadCells,
  beside: Beside,
): BlockReading {
  const { cells } = found;
  const header = cells.table === undefined ? headerRow(read, tables.base) : cells.range.row;
  if (header === undefined) return { state: "missing", reason: noHeader };
  const bodyRows = cells.range.row + cells.range.rows - header - 1;
  const columns = sheetColumns(cells, read, header);
  const filled = columns.map((column, i): ReadColumn => ({
    ...column,
    cells: columnCells(read, cells.range.column + i, header + 1, bodyRows),
  }));
  const identified = identifyColumns(filled, tables);
  if (identified.state === "unclear") return { state: "missing", reason: identified.reason };
  const keys = rowKeys(filled, tables.base, identified.columns);
  const isForeign =
    tables.base.rows.size > 0 &&
    keys.some((key) => key !== undefined) &&
    !keys.some((key) => key !== undefined && tables.base.rows.has(key));
  if (isForeign) return { state: "missing", reason: foreign };
  const columnOf = new Map([...identified.columns].map(([field, i]) => [field, cells.range.column + i]));
  const rows = sheetRows(keys, header + 1);
  const fieldAt = new Map([...columnOf].map(([field, column]) => [column, field]));
  const live = (row: number, formula: string): { readonly formula: string } | undefined => {
    const canonical = canonicalFormula(formula, row, (column) => fieldAt.get(column));
    return canonical === undefined ? undefined : { formula: canonical };
  };
  const parts = { cells, read, header, bodyRows, columns, columnOf, rows, live };
  return {
    state: "ok",
    block: { ...parts, tables: keyedTables(parts), pinned: pinned(parts, found, beside) },
  };
}

type Parts = Omit<SheetBlock, "tables" | "pinned">;

/** In a plain range the header may have moved: it is the row with the most of our headers. */
function headerRow(read: ReadCells, base: BlockTable): number | undefined {
  const texts = new Set([...base.headers.values()].flatMap((text) => [text, otherHeader(text) ?? text]));
  const counts = read.rows.map((row) => row.filter((cell) => texts.has(textOf(cell).trim())).length);
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  return most < Math.min(2, base.keyFields.length) ? undefined : read.range.row + counts.indexOf(most);
}

function sheetColumns({ table, range }: BlockCells, read: ReadCells, header: number): readonly FoundColumn[] {
  if (table !== undefined) return table.columns;
  const row = read.rows[header - read.range.row] ?? [];
  return Array.from({ length: range.columns }, (_, i) => ({
    header: textOf(row[range.column - read.range.column + i]),
  }));
}

function textOf(cell: unknown): string {
  return typeof cell === "string" || typeof cell === "number" ? String(cell) : "";
}

function columnCells(read: ReadCells, column: number, first: number, count: number): readonly MergeCell[] {
  const at = column - read.range.column;
  return Array.from({ length: count }, (_, i) => mergeCellOf(read.rows[first - read.range.row + i]?.[at]));
}

function sheetRows(keys: readonly (string | undefined)[], first: number): readonly SheetRow[] {
  const seen = new Map<string, number>();
  return keys.flatMap((key, i) => {
    if (key === undefined) return [];
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return [{ row: first + i, key, nth }];
  });
}

function keyedTables(parts: Parts): readonly KeyedTable[] {
  const { columnOf, read, rows, live } = parts;
  const fields = [...columnOf.keys()];
  const count = rows.reduce((most, { nth }) => Math.max(most, nth + 1), 1);
  const tables = Array.from({ length: count }, () => new Map<string, readonly MergeCell[]>());
  for (const { row, key, nth } of rows) {
    const line = read.rows[row - read.range.row] ?? [];
    const content = fields.map((field): MergeCell => {
      const cell = mergeCellOf(line[(columnOf.get(field) ?? 0) - read.range.column]);
      if (typeof cell !== "object" || cell === null) return cell;
      return live(row, cell.formula) ?? cell;
    });
    tables[nth]?.set(key, content);
  }
  return tables.map((table) => ({ fields, rows: table }));
}

/** Columns of a gap sheet that the add-in computes: a formula there is not the user's own, a value typed over it is. */
const computed = new Set(
  gapColumns
    .filter(({ group }) => group === "computed" || group === "remark")
    .flatMap(({ header }) => [header.en, header.ko]),
);

/** A row that the user copied, noted, or wrote something into or beside, is never removed. */
function pinned(
  parts: Parts,
  { stamp }: FoundBlock,
  { notes, others }: Beside,
): readonly ReadonlySet<string>[] {
  const { rows, read, cells, columns, columnOf } = parts;
  const count = rows.reduce((most, { nth }) => Math.max(most, nth + 1), 1);
  const sets = Array.from({ length: count }, () => new Set<string>());
  const noted = new Set(notes.filter(({ sheet }) => sheet === cells.sheet).map(({ row }) => row));
  const ours = new Set(columnOf.values());
  const formulas = new Set<number>();
  columns.forEach(({ header }, i) => {
    if (stamp?.kind === "gapSheet" && computed.has(header)) formulas.add(cells.range.column + i);
  });
  const copied = new Set(rows.filter(({ nth }) => nth > 0).map(({ key }) => key));
  for (const { row, key, nth } of rows) {
    const line = read.rows[row - read.range.row] ?? [];
    const hasOwn = line.some((cell, i) => {
      const column = read.range.column + i;
      if (cell === "" || cell === null || ours.has(column)) return false;
      if (formulas.has(column)) return typeof cell !== "string" || !cell.startsWith("=");
      return !isWithin(others, row, column);
    });
    if (hasOwn || noted.has(row) || copied.has(key)) sets[nth]?.add(key);
  }
  return sets;
}

function isWithin(ranges: readonly Rect[], row: number, column: number): boolean {
  return ranges.some(
    (range) =>
      row >= range.row &&
      row < range.row + range.rows &&
      column >= range.column &&
      column < range.column + range.columns,
  );
}

const noHeader: Bilingual = {
  en: "The header row of these figures is not found at their place. Give the columns their headers again, or insert the data anew; nothing was changed.",
  ko: "수치가 있던 자리에서 머리글 행을 찾을 수 없습니다. 열에 머리글을 다시 붙이거나 데이터를 새로 넣으십시오. 아무것도 바꾸지 않았습니다.",
};

const foreign: Bilingual = {
  en: "None of the rows that were written here is found any more: other rows stand in their place. Insert the data anew; nothing was changed.",
  ko: "여기에 써 넣었던 행이 하나도 없고 다른 행이 있습니다. 데이터를 새로 넣으십시오. 아무것도 바꾸지 않았습니다.",
};
