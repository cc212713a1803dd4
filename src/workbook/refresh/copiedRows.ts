import type { KeyedTable, MergeCell } from "../../core/merge/mergeTypes";
import { sameCell } from "../../core/merge/sameCell";
import type { CopiedCell, StampRows, StampValue } from "../stamp/stampTypes";
import type { RefreshPlan } from "./plan/refreshPlan";
import { cellKey, type BlockTable } from "./tables/blockTable";
import { keysOf } from "./tables/tableFrom";

/** What was written and what the catalog has now, for the rows of one number among those of their keys. */
export interface RowsOfNumber {
  readonly base: BlockTable;
  readonly theirs: BlockTable;
}

/**
 * What the rows of each number are compared with. The record has one row a key; where a row that the user copied went
 * another way, it also has the cell of that row, found again by its number and content. A row that was sorted to
 * another number since is found by its content alone.
 *
 * @param tables the whole tables
 * @param mine the rows on the sheet: the first of each key, the second, and so on
 * @param copies from the record
 * @returns the tables for each number, those of the copies with the rows of the same keys only
 */
export function tablesByNumber(
  { base, theirs }: RowsOfNumber,
  mine: readonly KeyedTable[],
  copies: readonly CopiedCell[] = [],
): readonly RowsOfNumber[] {
  const known = mine.map(() => new Map<string, CopiedCell>());
  for (const copy of copies) {
    const holds = (rows: KeyedTable | undefined): boolean => rows !== undefined && isHeld(rows, copy);
    const nth = holds(mine[copy.nth]) ? copy.nth : mine.findIndex(holds);
    known[nth]?.set(cellKey(copy.key, copy.field), copy);
  }
  return mine.map((rows, nth) => {
    const of = known[nth] ?? new Map<string, CopiedCell>();
    if (nth === 0 && of.size === 0) return { base, theirs };
    return {
      base: nth === 0 ? withCopies(base, of) : withCopies(restricted(base, rows), of),
      theirs: nth === 0 ? theirs : restricted(theirs, rows),
    };
  });
}

/**
 * What is to be recorded: the cells of the first row of each key, and those of copies that were compared with
 * something else, as a refused update of the copy is.
 *
 * @param plans of the first rows, the second, and so on
 * @param mine their rows on the sheet
 * @returns the content for the new stamp
 */
export function recordedContent(
  [main, ...others]: readonly [RefreshPlan, ...RefreshPlan[]],
  mine: readonly KeyedTable[],
): StampRows {
  const recorded = cellsOf(main.next);
  const copies = others.flatMap((plan, i): CopiedCell[] => {
    const held = heldAfter(plan, mine[i + 1]);
    return [...cellsOf(plan.next)].flatMap(([id, { key, field, base }]): CopiedCell[] => {
      const [first, holds] = [recorded.get(id), held.get(id)];
      const isOther = first !== undefined && !isSame(first.base, base);
      return isOther && holds !== undefined ? [{ key, nth: i + 1, field, holds, base }] : [];
    });
  });
  return copies.length === 0 ? main.next : { ...main.next, copies };
}

interface RecordedCell {
  readonly key: string;
  readonly field: string;
  readonly base: StampValue;
}

function cellsOf(content: StampRows): ReadonlyMap<string, RecordedCell> {
  const cells = new Map<string, RecordedCell>();
  const keys = keysOf(content);
  for (const [i, row] of content.rows.entries()) {
    for (const [place, field] of content.columns.entries()) {
      const key = keys[i] ?? "";
      cells.set(cellKey(key, field), { key, field, base: row[place] });
    }
  }
  return cells;
}

/** What the cells of some rows hold once the plan is carried out. */
function heldAfter({ cells }: RefreshPlan, mine: KeyedTable | undefined): ReadonlyMap<string, MergeCell> {
  const held = new Map<string, MergeCell>();
  for (const [key, row] of mine?.rows ?? []) {
    for (const [place, field] of (mine?.fields ?? []).entries())
      held.set(cellKey(key, field), row[place] ?? null);
  }
  for (const { key, field, value } of cells) held.set(cellKey(key, field), value);
  return held;
}

function isHeld({ fields, rows }: KeyedTable, { key, field, holds }: CopiedCell): boolean {
  const cell = rows.get(key)?.[fields.indexOf(field)];
  return cell !== undefined && sameCell(cell, holds);
}

function isSame(a: StampValue, b: StampValue): boolean {
  return a === undefined || b === undefined ? a === b : sameCell(a, b);
}

function restricted(table: BlockTable, { rows }: KeyedTable): BlockTable {
  return { ...table, rows: new Map([...table.rows].filter(([key]) => rows.has(key))) };
}

function withCopies(table: BlockTable, copies: ReadonlyMap<string, CopiedCell>): BlockTable {
  const rows = new Map(table.rows);
  for (const { key, field, base } of copies.values()) {
    const row = rows.get(key);
    if (row !== undefined)
      rows.set(
        key,
        row.map((cell, i) => (table.fields[i] === field ? base : cell)),
      );
  }
  return { ...table, rows };
}
