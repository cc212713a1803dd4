import data from "./generated/data.json";

/** A text column whose values repeat: the distinct values, and for each row the place among them. */
interface WordColumn {
  readonly words: readonly string[];
  readonly at: readonly (number | null)[];
}

type Cell = string | number | boolean | null;

/** One table of the data package as columns. */
export interface PackedTable {
  readonly rows: number;
  readonly columns: Readonly<Record<string, readonly Cell[] | WordColumn>>;
}

/** What compile.mjs writes. */
export interface PackedData {
  readonly version: string;
  readonly hash: string;
  readonly tables: Readonly<Record<string, PackedTable>>;
}

/** The compiled data package. Its shape is compile.mjs's promise, held by test/catalog/compile.test.ts. */
export const packedData = data as unknown as PackedData;
