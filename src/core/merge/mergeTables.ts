import { isEdited, mergeCell } from "./mergeCell";
import { mergeFields, type FieldPlaces } from "./mergeFields";
import type {
  CellOutcome,
  Merge,
  MergeCell,
  MergedCell,
  MergedRow,
  RowOutcome,
  TableVersions,
} from "./mergeTypes";
import { sameCell } from "./sameCell";

/**
 * The three-way merge of a table by key: what became of every row and cell between the table as it was written (base),
 * as it stands on the sheet (mine) and as the catalog has it now (theirs). Where the rows and columns stand does not
 * matter; a row whose key the user changed is deleted, and one of the user's own.
 *
 * Missing: see {@link mergeCell}. A column that theirs no longer has stays as it is. A row that the user deleted comes
 * up again only if a value changed that was known; a new column alone does not count.
 *
 * @param versions the three tables, and the rows that hold more of the user's than the columns compared
 * @returns every outcome as data; in time linear in the number of cells
 * @source Khanna, Kunal & Pierce (2007), A Formal Investigation of Diff3
 * @example mergeTables({ base: keyedTable(["value"], [["KOR", [1]]]), mine: keyedTable(["value"], [["KOR", [2]]]), theirs: keyedTable(["value"], [["KOR", [3]]]) }).rows.map(({ cells }) => cells[0].outcome) // => ["conflict"]
 */
export function mergeTables(versions: TableVersions): Merge {
  const fields = mergeFields(versions);
  const shown = fields.filter(({ outcome }) => outcome !== "deleted");
  const rows: MergedRow[] = [];
  for (const key of keysOf(versions)) rows.push(mergeRow(versions, shown, key));
  return { fields: fields.map(({ field, outcome }) => ({ field, outcome })), rows };
}

/** In the order of theirs; then what only mine has or had, then what only base has. */
function keysOf({ base, mine, theirs }: TableVersions): ReadonlySet<string> {
  return new Set([...theirs.rows.keys(), ...mine.rows.keys(), ...base.rows.keys()]);
}

type Cells = readonly (MergeCell | undefined)[] | undefined;

interface RowVersions {
  readonly base: Cells;
  readonly mine: Cells;
  readonly theirs: Cells;
}

function mergeRow(versions: TableVersions, shown: readonly FieldPlaces[], key: string): MergedRow {
  const row: RowVersions = {
    base: versions.base.rows.get(key),
    mine: versions.mine.rows.get(key),
    theirs: versions.theirs.rows.get(key),
  };
  const cells = shown.map((place): MergedCell => {
    const cell = {
      base: cellAt(row.base, place.base),
      mine: cellAt(row.mine, place.mine),
      theirs: cellAt(row.theirs, place.theirs),
    };
    return { field: place.field, outcome: cellOutcome(row, place, cell), ...cell };
  });
  const pinned = versions.pinnedRows?.has(key) === true;
  return { key, outcome: rowOutcome(row, cells, pinned), cells };
}

function cellAt(cells: Cells, place: number): MergeCell | undefined {
  return place < 0 ? undefined : cells?.[place];
}

type CellsOfOne = Pick<MergedCell, "base" | "mine" | "theirs">;

function cellOutcome(row: RowVersions, place: FieldPlaces, cell: CellsOfOne): CellOutcome {
  const { base, mine, theirs } = cell;
  if (row.mine === undefined || place.outcome === "added") {
    return theirs === undefined || (base !== undefined && sameCell(base, theirs)) ? "unchanged" : "updated";
  }
  if (row.theirs === undefined) return isEdited(base, mine) ? "kept" : "unchanged";
  if (row.base !== undefined || mine === undefined || theirs === undefined) return mergeCell(cell);
  return sameCell(mine, theirs) ? "same" : "conflict";
}

function rowOutcome(row: RowVersions, cells: readonly MergedCell[], pinned: boolean): RowOutcome {
  const { base, mine, theirs } = row;
  if (mine !== undefined) {
    if (theirs !== undefined) return "present";
    if (base === undefined) return "own";
    return pinned || cells.some(({ outcome }) => outcome === "kept") ? "goneKept" : "gone";
  }
  if (base === undefined) return "added";
  return cells.some(isKnownChange) ? "deletedConflict" : "deleted";
}

function isKnownChange({ base, outcome }: MergedCell): boolean {
  return outcome === "updated" && base !== undefined;
}
