import type { BlockModel, ModelRow } from "./blockModel";
import { keyOf } from "./layouts";
import type { Cell, TableNow } from "./readTable";

/** A formula without the cells that it names: sorting and moving columns changes these. */
export function plainFormula(cell: Cell): Cell {
  if (typeof cell !== "string" || !cell.startsWith("=")) return cell;
  return cell.replace(/(?<![A-Za-z.])\$?[A-Z]{1,3}\$?\d+/gu, "#");
}

/** Which row of before stands at each place after a sort, by what stands in it. */
export function sortedOrder(before: TableNow, after: TableNow): number[] {
  const waiting = new Map<string, number[]>();
  for (const row of before.rows.keys()) {
    const sign = signature(before, row);
    waiting.set(sign, [...(waiting.get(sign) ?? []), row]);
  }
  return [...after.rows.keys()].map((row) => {
    const found = waiting.get(signature(after, row))?.shift();
    if (found === undefined) throw new Error(`Sorting changed a row: ${JSON.stringify(after.rows[row])}`);
    return found;
  });
}

function signature({ rows, notes }: TableNow, row: number): string {
  const cells = rows[row] ?? [];
  return JSON.stringify(
    cells.map((cell, column) => [plainFormula(cell), notes.get(`${String(row)},${String(column)}`)]),
  );
}

/** Key of a row of the sheet; undefined where its key cells are empty. */
export function keyAt(
  now: TableNow,
  row: number,
  { columns }: BlockModel,
  keyFields: readonly string[],
): string | undefined {
  const parts = keyFields.map((field) => now.rows[row]?.[columns.findIndex(({ id }) => id === field)] ?? "");
  return parts.every((part) => part === "") ? undefined : keyOf(parts);
}

/** The rows of the sheet beside those of the model, in order: what only one of them has stands alone. */
export interface Matched {
  readonly pairs: readonly { readonly row: ModelRow; readonly at: number }[];
  readonly missing: readonly ModelRow[];
  readonly added: readonly { readonly key: string | undefined; readonly at: number }[];
}

/** A refresh never reorders rows, so that the model's rows are met one after the other. */
export function matchRows(now: TableNow, model: BlockModel, keyFields: readonly string[]): Matched {
  const pairs: { row: ModelRow; at: number }[] = [];
  const missing: ModelRow[] = [];
  const added: { key: string | undefined; at: number }[] = [];
  const left = [...model.rows];
  const keys = [...now.rows.keys()].map((at) => keyAt(now, at, model, keyFields));
  const count = (all: readonly (string | undefined)[], key: string | undefined): number =>
    all.filter((one) => one === key).length;
  const known = model.rows.map(({ key }) => key);
  for (const [at, key] of keys.entries()) {
    // Rows of one key that are all there still stand in their order; else what was typed into them tells which is which.
    const isWhole = count(keys, key) === count(known, key);
    const index = left.findIndex((row) => row.key === key && (isWhole || standsIn(now, at, row, model)));
    const loose = index >= 0 ? index : left.findIndex((row) => row.key === key && key !== undefined);
    const row = left[loose];
    if (row === undefined) added.push({ key, at });
    else {
      left.splice(loose, 1);
      pairs.push({ row, at });
    }
  }
  missing.push(...left);
  return { pairs, missing, added };
}

/** Does everything that the user typed into the row stand there? */
function standsIn(now: TableNow, at: number, row: ModelRow, { columns }: BlockModel): boolean {
  return [...row.edits].every(([id, content]) => {
    const cell = now.rows[at]?.[columns.findIndex((column) => column.id === id)];
    return cell !== undefined && plainFormula(cell) === plainFormula(content);
  });
}
