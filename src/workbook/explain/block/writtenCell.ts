import type { MergeCell } from "../../../core/merge/mergeTypes";
import { identifyColumns, rowKeys, type ReadColumn } from "../../refresh/identifyColumns";
import type { BlockTable } from "../../refresh/tables/blockTable";
import type { TableRow } from "../read/readRow";

/** What was written into one cell of a block. */
export interface WrittenCell {
  /** Key of its row. */
  readonly row: string;
  /** The column as the stamp names it: "value", "source", a period in a wide table. */
  readonly field: string;
  readonly value: MergeCell;
  /** The parts of the key by field. */
  readonly key: Readonly<Record<string, string>>;
}

/**
 * What was written into a cell of a block: its row is found by its key columns, its column by the header as it was
 * written, as a refresh finds them.
 *
 * @param base what was written
 * @param row the row of the sheet
 * @returns undefined where the row or the column is the user's own, or what was written there is not known
 */
export function writtenCell(base: BlockTable, row: TableRow): WrittenCell | undefined {
  const columns = row.table.columns.map((header, place): ReadColumn => {
    const value = row.values[place] ?? "";
    return { header, cells: [value === "" ? null : value] };
  });
  const identified = identifyColumns(columns, { base });
  if (identified.state !== "ok") return undefined;
  const key = rowKeys(columns, base, identified.columns)[0];
  const field = [...identified.columns].find(([, place]) => place === row.column)?.[0];
  if (key === undefined || field === undefined) return undefined;
  const value = cellIn(base, key, field);
  if (value === undefined) return undefined;
  const parts = key.split("\u001f");
  return {
    row: key,
    field,
    value,
    key: Object.fromEntries(base.keyFields.map((name, place) => [name, parts[place] ?? ""])),
  };
}

/** The cell of a table by key and field; undefined where it has none. */
export function cellIn(table: BlockTable, row: string, field: string): MergeCell | undefined {
  const place = table.fields.indexOf(field);
  return place < 0 ? undefined : table.rows.get(row)?.[place];
}
