import type { Stamp, StampRows, StampValue } from "../stamp/stampTypes";
import { rowKey } from "../refresh/tables/blockTable";

/** What of a stamp was other before a refresh: its head, and the rows that changed. */
export interface StampDifference {
  readonly head: Omit<Stamp, "content">;
  /** Given where the columns changed: then nothing can be left out. */
  readonly whole?: StampRows;
  /** By key: the row before; null where there was none. */
  readonly rows: readonly (readonly [string, readonly StampValue[] | null])[];
  readonly copies?: StampRows["copies"];
}

/**
 * What is needed to get from a stamp back to the one before it.
 *
 * @param before the earlier stamp
 * @param after the later one
 * @returns the difference
 */
export function stampDifference(before: Stamp, after: Stamp): StampDifference {
  const { content, ...head } = before;
  if (JSON.stringify(content.columns) !== JSON.stringify(after.content.columns)) {
    return { head, whole: content, rows: [] };
  }
  const [earlier, later] = [rowsByKey(content), rowsByKey(after.content)];
  const keys = new Set([...earlier.keys(), ...later.keys()]);
  return {
    head,
    ...copiesOf(content),
    rows: [...keys].flatMap((key) => {
      const row = earlier.get(key);
      return isSame(row, later.get(key)) ? [] : [[key, row ?? null] as const];
    }),
  };
}

/**
 * The stamp before.
 *
 * @param after the later stamp
 * @param difference from {@link stampDifference}
 * @returns the earlier one
 */
export function earlierStamp(after: Stamp, { head, whole, rows, copies }: StampDifference): Stamp {
  if (whole !== undefined) return { ...head, content: whole };
  const byKey = new Map(rowsByKey(after.content));
  for (const [key, row] of rows) {
    if (row === null) byKey.delete(key);
    else byKey.set(key, row);
  }
  const { keyColumns, columns } = after.content;
  return { ...head, content: { keyColumns, columns, rows: [...byKey.values()], ...copiesOf({ copies }) } };
}

function copiesOf({
  copies,
}: {
  readonly copies?: StampRows["copies"] | undefined;
}): Pick<StampRows, "copies"> {
  return copies === undefined ? {} : { copies };
}

function rowsByKey(content: StampRows): ReadonlyMap<string, readonly StampValue[]> {
  const places = content.keyColumns.map((field) => content.columns.indexOf(field));
  return new Map(content.rows.map((row) => [rowKey(places.map((place) => plain(row[place]))), row] as const));
}

function plain(value: StampValue): string | number {
  return typeof value === "number" || typeof value === "string" ? value : "";
}

/** Row by row as text: a row has ten cells, and JSON tells a number from its digits. */
function isSame(a: readonly StampValue[] | undefined, b: readonly StampValue[] | undefined): boolean {
  return a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b);
}
