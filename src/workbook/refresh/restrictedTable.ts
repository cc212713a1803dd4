import type { KeyedTable } from "../../core/merge/mergeTypes";
import type { BlockTable } from "./tables/blockTable";

/**
 * What was written and what the catalog has now, for some rows only: for the further rows of keys that the user copied.
 *
 * @param tables the whole tables
 * @param mine the rows
 * @returns the tables with the rows of the same keys
 */
export function mergeRestricted(
  tables: { readonly base: BlockTable; readonly theirs: BlockTable },
  mine: KeyedTable,
): { readonly base: BlockTable; readonly theirs: BlockTable } {
  return { base: restricted(tables.base, mine), theirs: restricted(tables.theirs, mine) };
}

function restricted(table: BlockTable, { rows }: KeyedTable): BlockTable {
  return { ...table, rows: new Map([...table.rows].filter(([key]) => rows.has(key))) };
}
