import type { Catalog } from "../../catalog/catalog";
import type { Bilingual } from "../../model/language";
import type { CellKind, Explanation } from "./explanation";
import type { BlockArea } from "./precedents";
import type { Book } from "./read/book";
import type { ReadCell } from "./read/openBook";
import type { TableRow } from "./read/readRow";

/** What was read around a cell. */
export interface Found {
  readonly catalog: Catalog;
  readonly book: Book;
  readonly cell: ReadCell;
  readonly row: TableRow | undefined;
  readonly blocks: readonly BlockArea[];
  /** The date that the workbook is pinned to. */
  readonly asOf: string | undefined;
}

/** What is said of a cell, without its address and result. */
export type Description = Omit<Explanation, "address" | "result" | "formula" | "precedents">;

/** A description without inputs, data or methods. */
export function plain(kind: CellKind, words: readonly Bilingual[]): Description {
  return { kind, words, inputs: [], rows: [], methods: [] };
}
