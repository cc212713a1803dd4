import type { KeyedTable } from "../../../core/merge/mergeTypes";
import type { Bilingual } from "../../../model/language";

/** A block's figures by key and field: as they were written, or as the catalog has them now. */
export interface BlockTable extends KeyedTable {
  /** The fields whose values make up the key of a row, in the order of the key. */
  readonly keyFields: readonly string[];
  /** The header of each field as it was or is to be written. */
  readonly headers: ReadonlyMap<string, string>;
  /** Number formats by key and field, where a cell has one of its own. */
  readonly formats: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Citations by key of the row; where a row holds several figures, by {@link cellKey} of each. */
  readonly sources: ReadonlyMap<string, Bilingual>;
  /** What a row is, for people: "Seoul, AI papers, 2024". */
  readonly rowLabels: ReadonlyMap<string, Bilingual>;
  /** Fields that the user is to fill wherever the catalog has nothing: typing there is no edit of the catalog's. */
  readonly inputFields: ReadonlySet<string>;
  /** The columns of the table by number, from 1, where others stand between those compared. */
  readonly columnNumbers?: ReadonlyMap<string, number>;
}

const separator = "\u001f";

/**
 * The key of a row: the values of its key columns, numbers as digits, so that 2024 and "2024" are one.
 *
 * @param parts the values
 * @returns the key
 * @example rowKey(["ai_papers", "KOR", 2024]).length // => 18
 */
export function rowKey(parts: readonly (string | number)[]): string {
  return parts.map(String).join(separator);
}

/** A part of a key, or a name, as text; what is no text or number has none. */
export function plainText(cell: unknown): string {
  return typeof cell === "string" || typeof cell === "number" ? String(cell) : "";
}

/**
 * The key of one cell, where each figure of a row has its own source.
 *
 * @param key of the row
 * @param field the column
 * @returns the key
 */
export function cellKey(key: string, field: string): string {
  return `${key}${separator}${field}`;
}
