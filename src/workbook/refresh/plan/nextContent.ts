import type { Merge, MergeCell, MergedRow } from "../../../core/merge/mergeTypes";
import type { StampRows } from "../../stamp/stampTypes";
import type { BlockTable } from "../tables/blockTable";
import type { CellChange, RefreshInput } from "./refreshPlan";

type Cell = MergeCell | undefined;

/**
 * What is to be recorded as written once a refresh is done.
 *
 * The rule: what was decided, either way, is recorded as theirs, so that it is not asked again; mine then shows as
 * kept, a refused row as deleted here. What is still open keeps its base. A row that is gone upstream and stays is the
 * user's own from now on.
 *
 * @param input the three tables
 * @param merge of them
 * @param changes with their decisions
 * @returns the content for the new stamp
 */
export function nextContent(input: RefreshInput, merge: Merge, changes: readonly CellChange[]): StampRows {
  const fields = recordedFields(input, merge, changes);
  const open = new Map<MergedRow, Set<string>>();
  for (const { row, cell, decision } of changes) {
    if (decision !== "none" || cell?.outcome === "same") continue;
    const cells = open.get(row) ?? new Set();
    open.set(row, cells.add(cell?.field ?? ""));
  }
  const recall = recaller(input);
  const accepted = new Set(changes.filter(({ decision }) => decision === "accept").map(({ row }) => row));
  return {
    keyColumns: input.theirs.keyFields,
    columns: fields,
    rows: merge.rows.flatMap((row): Cell[][] => {
      const record = recordOf(row, open.get(row), accepted.has(row));
      return record === undefined ? [] : [fields.map((field) => record(recall(row.key, field)))];
    }),
  };
}

/** One cell as base and theirs have it. */
interface Known {
  readonly field: string;
  readonly base: Cell;
  readonly theirs: Cell;
  /** The user took the column out. */
  readonly isDeleted: boolean;
}

type Recorder = (cell: Known) => Cell;

const theirsFirst: Recorder = ({ base, theirs }) => (theirs === undefined ? base : theirs);
const baseFirst: Recorder = ({ base, theirs }) => (base === undefined ? theirs : base);

function recordOf(
  row: MergedRow,
  open: ReadonlySet<string> | undefined,
  isAccepted: boolean,
): Recorder | undefined {
  switch (row.outcome) {
    case "own":
    case "gone":
      return undefined;
    case "goneKept":
      return baseFirst;
    case "deleted":
      return isAccepted ? theirsFirst : baseFirst;
    case "deletedConflict":
      return open === undefined ? theirsFirst : baseFirst;
    case "added":
      return theirsFirst;
    case "present":
      return (cell) => {
        if (open?.has(cell.field) === true) return cell.base;
        return cell.isDeleted ? baseFirst(cell) : theirsFirst(cell);
      };
  }
}

/** An added column that had nothing to offer is not recorded: it would count as deleted once it has. */
function recordedFields(
  input: RefreshInput,
  merge: Merge,
  changes: readonly CellChange[],
): readonly string[] {
  const offered = new Set(
    changes.flatMap(({ cell, row, decision }) => {
      if (cell !== undefined) return [cell.field];
      return decision === "accept" ? fieldsOf(row) : [];
    }),
  );
  const added = new Set(merge.fields.filter(({ outcome }) => outcome === "added").map(({ field }) => field));
  const known = new Set(input.theirs.fields);
  return [...input.theirs.fields, ...input.base.fields.filter((field) => !known.has(field))].filter(
    (field) => !added.has(field) || offered.has(field),
  );
}

function fieldsOf(row: MergedRow): string[] {
  return row.cells.filter(({ theirs }) => theirs !== undefined && theirs !== null).map(({ field }) => field);
}

function recaller({ base, mine, theirs }: RefreshInput): (key: string, field: string) => Known {
  const ofBase = places(base);
  const ofTheirs = places(theirs);
  const onSheet = new Set(mine.fields);
  return (key, field) => ({
    field,
    base: base.rows.get(key)?.[ofBase.get(field) ?? -1],
    theirs: theirs.rows.get(key)?.[ofTheirs.get(field) ?? -1],
    isDeleted: ofBase.has(field) && !onSheet.has(field),
  });
}

function places({ fields }: BlockTable): ReadonlyMap<string, number> {
  return new Map(fields.map((field, place) => [field, place]));
}
