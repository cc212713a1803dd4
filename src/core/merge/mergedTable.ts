import type { KeyedTable, Merge, MergeCell, MergedCell, MergedRow } from "./mergeTypes";

/**
 * The table that a merge leads to while nothing is decided: theirs where the user changed nothing, mine everywhere
 * else. Conflicts keep mine, deleted rows and columns stay out, rows gone upstream go.
 *
 * @param merge from `mergeTables`
 * @returns the columns of the sheet with the added ones, in the order of the merge's rows
 * @example mergedTable(mergeTables({ base: keyedTable(["value"], [["KOR", [1]]]), mine: keyedTable(["value"], [["KOR", [1]]]), theirs: keyedTable(["value"], [["KOR", [3]]]) })).rows.get("KOR") // => [3]
 */
export function mergedTable(merge: Merge): KeyedTable {
  const rows = merge.rows.filter(({ outcome }) => staysOrComes.has(outcome));
  return {
    fields: merge.fields.filter(({ outcome }) => outcome !== "deleted").map(({ field }) => field),
    rows: new Map(rows.map((row) => [row.key, row.cells.map((cell) => resultOf(row, cell))])),
  };
}

const staysOrComes: ReadonlySet<MergedRow["outcome"]> = new Set(["present", "added", "goneKept", "own"]);

function resultOf(row: MergedRow, cell: MergedCell): MergeCell | undefined {
  return row.outcome === "added" || cell.outcome === "updated" ? cell.theirs : cell.mine;
}
