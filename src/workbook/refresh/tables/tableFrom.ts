import type { Bilingual } from "../../../model/language";
import type { CellContent } from "../../cellText";
import type { FormatBlock } from "../../sheet/sheetPlan";
import type { StampRows } from "../../stamp/stampTypes";
import { plainText, rowKey, type BlockTable } from "./blockTable";

/** Rows as they are written, with what is known of them beside their cells. */
export interface TableParts {
  readonly content: StampRows;
  /** Of each column, in their order. */
  readonly headers: readonly string[];
  readonly label: (key: string, cells: ReadonlyMap<string, unknown>) => Bilingual;
  readonly formats?: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly sources?: ReadonlyMap<string, Bilingual>;
  readonly inputFields?: ReadonlySet<string>;
  readonly columnNumbers?: ReadonlyMap<string, number>;
}

/**
 * A block's table by key.
 *
 * @param parts rows and what is known of them
 * @returns the table
 */
export function tableFrom(parts: TableParts): BlockTable {
  const { content, headers } = parts;
  const keys = keysOf(content);
  const labels = content.rows.map((row, i): [string, Bilingual] => {
    const cells = new Map(content.columns.map((column, place) => [column, row[place]]));
    return [keys[i] ?? "", parts.label(keys[i] ?? "", cells)];
  });
  return {
    fields: content.columns,
    rows: new Map(content.rows.map((row, i) => [keys[i] ?? "", row])),
    keyFields: content.keyColumns,
    headers: new Map(content.columns.map((column, i) => [column, headers[i] ?? column])),
    formats: parts.formats ?? new Map(),
    sources: parts.sources ?? new Map(),
    rowLabels: new Map(labels),
    inputFields: parts.inputFields ?? new Set(),
    ...(parts.columnNumbers === undefined ? {} : { columnNumbers: parts.columnNumbers }),
  };
}

/**
 * The keys of written rows.
 *
 * @param content the rows
 * @returns a key a row, in their order
 */
export function keysOf({ keyColumns, columns, rows }: StampRows): readonly string[] {
  const places = keyColumns.map((column) => columns.indexOf(column));
  return rows.map((row) => rowKey(places.map((place) => plainText(row[place]))));
}

/** The texts of a header row. */
export function headerTexts(cells: readonly CellContent[]): readonly string[] {
  return cells.map((cell) => (typeof cell === "object" && cell !== null && "text" in cell ? cell.text : ""));
}

/**
 * The number formats of a block by key and field.
 *
 * @param content its rows
 * @param block the formats, which begin at a column of the rows
 * @returns the formats
 */
export function formatsByKey(
  content: StampRows,
  block: FormatBlock | undefined,
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  if (block === undefined) return new Map();
  return new Map(
    keysOf(content).map((key, i) => {
      const formats = block.formats[i] ?? [];
      return [key, new Map(formats.map((format, j) => [content.columns[block.column + j] ?? "", format]))];
    }),
  );
}

/** A block without cells to compare: grids spill from one formula each and follow the data by themselves. */
export const noTable: BlockTable = tableFrom({
  content: { keyColumns: [], columns: [], rows: [] },
  headers: [],
  label: (key) => ({ en: key, ko: key }),
});
