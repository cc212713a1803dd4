import { type BlockModel, holds, type ModelRow } from "./blockModel";
import { keyAt, plainFormula } from "./matchRows";
import type { TableNow } from "./readTable";

export interface Restored {
  /** As the block was before the refresh. */
  readonly snapshot: BlockModel;
  /** As it was just before the restore. */
  readonly current: BlockModel;
  readonly keyFields: readonly string[];
}

/**
 * Fails where a restore did not bring back what stood before the refresh, or took away what the user did since.
 *
 * @returns what must be true from now on
 */
export function checkRestore(after: TableNow, { snapshot, current, keyFields }: Restored): BlockModel {
  const result = snapshot.copy();
  result.tableName = current.tableName;
  result.columns = [...current.columns];
  const earlier = [...snapshot.rows];
  const later = [...current.rows];
  result.rows = [...after.rows.keys()].map((at) => {
    const key = keyAt(after, at, current, keyFields);
    const before = take(earlier, key, after, at, current);
    const since = take(later, key, after, at, current);
    return restoredRow({ before, since }, after, at, { snapshot, current });
  });
  for (const row of later)
    if (row.touched.size > 0 || row.key === undefined)
      throw new Error(`A restore took away a row of the user's: ${String(row.key)}`);
  const gone = new Set([...current.deleted].filter((key) => !snapshot.deleted.has(key)));
  for (const row of earlier)
    if (row.key === undefined ? false : !gone.has(row.key) && !row.open && !current.deleted.has(row.key))
      throw new Error(`A restore did not bring back the row ${row.key}.`);
  for (const key of gone) result.deleted.add(key);
  return result;
}

/** The row with that key, best the one whose edits stand there. */
function take(
  rows: ModelRow[],
  key: string | undefined,
  after: TableNow,
  at: number,
  { columns }: BlockModel,
): ModelRow | undefined {
  const same = (row: ModelRow): boolean => row.key === key;
  const stands = (row: ModelRow): boolean =>
    [...row.edits].every(([id, content]) => {
      const cell = after.rows[at]?.[columns.findIndex((column) => column.id === id)];
      return cell !== undefined && plainFormula(cell) === plainFormula(content);
    });
  const exact = rows.findIndex((row) => same(row) && stands(row));
  const index = exact >= 0 ? exact : key === undefined ? -1 : rows.findIndex(same);
  return index < 0 ? undefined : rows.splice(index, 1)[0];
}

function restoredRow(
  { before, since }: { before: ModelRow | undefined; since: ModelRow | undefined },
  after: TableNow,
  at: number,
  { snapshot, current }: { snapshot: BlockModel; current: BlockModel },
): ModelRow {
  const base = before ?? since;
  if (!base) throw new Error(`A restore made a row: ${JSON.stringify(after.rows[at])}`);
  const row: ModelRow = {
    key: base.key,
    edits: new Map(),
    notes: new Map(since?.notes ?? base.notes),
    touched: new Set([...(before?.touched ?? []), ...(since?.touched ?? [])]),
    open: base.open || since?.open === true || !before,
  };
  for (const [column, { id, isField }] of current.columns.entries()) {
    const now = after.rows[at]?.[column] ?? "";
    const own = since && (since.touched.has(id) || !isField) ? since.edits.get(id) : before?.edits.get(id);
    if (own !== undefined) {
      if (plainFormula(now) !== plainFormula(own) && !row.open)
        throw new Error(`A restore lost ${String(base.key)}, ${id}: ${String(own)} -> ${String(now)}`);
      row.edits.set(id, now);
      continue;
    }
    const written = base.key === undefined ? undefined : snapshot.written.get(base.key)?.get(id);
    if (isField && !row.open && since?.touched.has(id) !== true && !holds(now, written))
      throw new Error(
        `A restore left ${String(base.key)}, ${id}: ${String(now)} stands, not ${JSON.stringify(written)}.`,
      );
  }
  return row;
}
