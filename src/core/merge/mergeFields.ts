import type { KeyedTable, MergedField, TableVersions } from "./mergeTypes";

/** A field with the place of its cells in each version; -1 where the version has no such column. */
export interface FieldPlaces extends MergedField {
  readonly base: number;
  readonly mine: number;
  readonly theirs: number;
}

/**
 * The columns of three versions: those of the sheet in their order, then those that only theirs has (added), and those
 * that the user took out (deleted: they are never put back unasked).
 *
 * @param versions the three tables
 * @returns each field once, with its outcome and places
 * @example mergeFields({ base: keyedTable(["a"], []), mine: keyedTable(["b"], []), theirs: keyedTable(["a", "c"], []) }).map(({ field, outcome }) => `${field} ${outcome}`) // => ["b present", "a deleted", "c added"]
 */
export function mergeFields({ base, mine, theirs }: TableVersions): readonly FieldPlaces[] {
  const [ofBase, ofMine, ofTheirs] = [places(base), places(mine), places(theirs)];
  const all = new Set([...mine.fields, ...theirs.fields, ...base.fields]);
  return [...all].map((field) => ({
    field,
    outcome: ofMine.has(field) ? "present" : ofBase.has(field) ? "deleted" : "added",
    base: ofBase.get(field) ?? -1,
    mine: ofMine.get(field) ?? -1,
    theirs: ofTheirs.get(field) ?? -1,
  }));
}

function places({ fields }: KeyedTable): ReadonlyMap<string, number> {
  return new Map(fields.map((field, place) => [field, place]));
}
