import type { CellOutcome, MergeCell } from "./mergeTypes";
import { isBlank, sameCell } from "./sameCell";

/** One cell in three versions. */
export interface CellVersions {
  readonly base: MergeCell | undefined;
  readonly mine: MergeCell | undefined;
  readonly theirs: MergeCell | undefined;
}

/**
 * What became of a cell that stands on the sheet, in a row that all three versions have.
 *
 * Missing: a base that is not known is no edit where mine and theirs agree, and a conflict where they do not, since
 * nobody can say who changed it. Theirs not known: mine stays.
 *
 * @param cell the three versions
 * @returns the outcome
 * @example mergeCell({ base: 1, mine: 1, theirs: 2 }) // => "updated"
 * @example mergeCell({ base: 1, mine: { formula: "A1" }, theirs: 2 }) // => "conflict"
 * @example mergeCell({ base: undefined, mine: 1, theirs: 2 }) // => "conflict"
 */
export function mergeCell({ base, mine, theirs }: CellVersions): CellOutcome {
  if (theirs === undefined) return isEdited(base, mine) ? "kept" : "unchanged";
  if (base === undefined) return isSame(mine, theirs) ? "unchanged" : "conflict";
  const changed = !sameCell(base, theirs);
  if (isSame(mine, base)) return changed ? "updated" : "unchanged";
  if (!changed) return "kept";
  return isSame(mine, theirs) ? "same" : "conflict";
}

/**
 * Whether a cell may hold something that the user put there: it differs from what was written, or what was written is
 * not known and the cell is not blank.
 *
 * @param base the cell as written
 * @param mine the cell as it stands
 * @returns true if the cell is not to be lost
 * @example [isEdited(1, 2), isEdited(1, 1), isEdited(undefined, 1)] // => [true, false, true]
 */
export function isEdited(base: MergeCell | undefined, mine: MergeCell | undefined): boolean {
  if (mine === undefined) return false;
  return base === undefined ? !isBlank(mine) : !sameCell(base, mine);
}

function isSame(mine: MergeCell | undefined, other: MergeCell): boolean {
  return mine !== undefined && sameCell(mine, other);
}
