import { mergeTables } from "../../../core/merge/mergeTables";
import type { Merge, MergeCell, MergedRow } from "../../../core/merge/mergeTypes";
import { isBlank } from "../../../core/merge/sameCell";
import type { Outcome } from "../refreshTypes";
import { listChanges } from "./listChanges";
import { nextContent } from "./nextContent";
import type {
  CellChange,
  CellWrite,
  FieldWrite,
  FormatWrite,
  RefreshInput,
  RefreshPlan,
  RowWrite,
} from "./refreshPlan";

/**
 * Plans the refresh of one block: what changed, what is to be written where by key and column, and what is recorded as
 * written. With no decisions it is the preview; a second refresh after it writes nothing.
 *
 * @param input the three tables, and the decisions where some were made
 * @returns changes, writes and record as data; in time linear in the number of cells
 */
export function planRefresh(input: RefreshInput): RefreshPlan {
  const merge = mergeTables(input);
  const changes = listChanges(input, merge);
  const counts = countOutcomes(changes);
  const addFields = fieldsToAdd(input, merge, changes);
  const fields = new Set([...input.mine.fields, ...addFields.map(({ field }) => field)]);
  const rows = changes.filter(({ cell, decision }) => cell === undefined && decision === "accept");
  const removed = rows.filter(({ row }) => row.outcome === "gone").map(({ row }) => row.key);
  const open = changes.filter(({ change, decision }) => change.decidable && decision === "none");
  return {
    changes: changes.map(({ change }) => change),
    counts,
    state: stateOf(counts),
    cells: cellsToWrite(input, changes),
    formats: formatsToWrite(input, changes),
    addRows: rowsToAdd(input, merge, { fields, rows }),
    removeRows: removed,
    addFields,
    next: nextContent(input, merge, changes),
    openConflicts: open.length,
  };
}

const noCounts: Readonly<Record<Outcome, number>> = {
  updated: 0,
  kept: 0,
  same: 0,
  conflict: 0,
  added: 0,
  gone: 0,
  goneKept: 0,
  deleted: 0,
  deletedConflict: 0,
};

function countOutcomes(changes: readonly CellChange[]): Readonly<Record<Outcome, number>> {
  const counts = { ...noCounts };
  for (const { change } of changes) counts[change.outcome] += 1;
  return counts;
}

function stateOf(counts: Readonly<Record<Outcome, number>>): RefreshPlan["state"] {
  if (counts.conflict + counts.deletedConflict > 0) return "conflict";
  if (counts.updated + counts.added + counts.gone > 0) return "updateAvailable";
  return counts.kept + counts.goneKept + counts.deleted > 0 ? "edited" : "upToDate";
}

function cellsToWrite({ theirs }: RefreshInput, changes: readonly CellChange[]): CellWrite[] {
  return changes.flatMap(({ row: { key }, cell, decision }): CellWrite[] => {
    if (cell?.theirs === undefined || decision !== "accept") return [];
    const format = theirs.formats.get(key)?.get(cell.field);
    const write = { key, field: cell.field, value: cell.theirs };
    return [format === undefined ? write : { ...write, format }];
  });
}

/** Where words of a row are new, so may be the sign before its figures. */
function formatsToWrite({ theirs }: RefreshInput, changes: readonly CellChange[]): FormatWrite[] {
  const accepted = changes.filter(({ cell, decision }) => cell !== undefined && decision === "accept");
  return [...new Set(accepted.map(({ row }) => row))].flatMap((row) => {
    const formats = theirs.formats.get(row.key);
    return row.cells.flatMap(({ field, outcome }): FormatWrite[] => {
      const format = outcome === "unchanged" ? formats?.get(field) : undefined;
      return format === undefined ? [] : [{ key: row.key, field, format }];
    });
  });
}

/** An added column comes when one of its figures, or a row that has one, is accepted. */
function fieldsToAdd(
  { theirs, mine }: RefreshInput,
  merge: Merge,
  changes: readonly CellChange[],
): readonly FieldWrite[] {
  const decided = new Map<string, boolean>();
  const withRows = new Set<string>();
  for (const { change, cell, row, decision } of changes) {
    if (cell !== undefined && change.outcome === "added") {
      decided.set(cell.field, decided.get(cell.field) === true || decision === "accept");
    } else if (cell === undefined && decision === "accept") {
      for (const item of row.cells) if (!isNothing(item.theirs)) withRows.add(item.field);
    }
  }
  const isAdded = ({ field, outcome }: Merge["fields"][number]): boolean =>
    outcome === "added" && (decided.get(field) ?? withRows.has(field));
  const added = new Set(merge.fields.filter(isAdded).map(({ field }) => field));
  const standing = new Set([...mine.fields, ...added]);
  const order = theirs.fields.filter((field) => standing.has(field));
  return order.flatMap((field, place): FieldWrite[] => {
    if (!added.has(field)) return [];
    const after = order[place - 1];
    const write = { field, header: theirs.headers.get(field) ?? field };
    return [after === undefined ? write : { ...write, after }];
  });
}

function isNothing(cell: MergeCell | undefined): boolean {
  return cell === undefined || isBlank(cell);
}

interface Adding {
  readonly fields: ReadonlySet<string>;
  readonly rows: readonly CellChange[];
}

function rowsToAdd({ mine, theirs }: RefreshInput, merge: Merge, adding: Adding): RowWrite[] {
  const accepted = new Set(adding.rows.map(({ row }) => row));
  const writes: RowWrite[] = [];
  let after: string | undefined;
  for (const row of merge.rows) {
    if (!theirs.rows.has(row.key)) break;
    const isNew = accepted.has(row);
    if (isNew) writes.push(rowWrite(row, theirs.formats.get(row.key), adding.fields, after));
    if (isNew || mine.rows.has(row.key)) after = row.key;
  }
  return writes;
}

function rowWrite(
  row: MergedRow,
  formats: ReadonlyMap<string, string> | undefined,
  fields: ReadonlySet<string>,
  after: string | undefined,
): RowWrite {
  const values = new Map<string, MergeCell>();
  for (const { field, theirs } of row.cells)
    if (fields.has(field) && theirs !== undefined) values.set(field, theirs);
  const own = new Map([...(formats ?? [])].filter(([field]) => fields.has(field)));
  return { key: row.key, ...(after === undefined ? {} : { after }), values, formats: own };
}
