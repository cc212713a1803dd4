import { isConflict } from "./applySummary";
import type { BlockSummary, Change, RefreshPreview } from "../../../workbook/refresh/refreshTypes";

/** A line of the list: the heading of a block or of a column, or a change. */
export type ChangeRow =
  | {
      readonly kind: "block";
      readonly id: string;
      readonly block: BlockSummary;
      readonly changes: readonly Change[];
    }
  | {
      readonly kind: "column";
      readonly id: string;
      readonly header?: string;
      readonly changes: readonly Change[];
    }
  | { readonly kind: "change"; readonly id: string; readonly change: Change };

/** Stands for the column of a change that is a whole row's; no field has an empty name. */
const wholeRow = "";

/**
 * The list of changes under the headings of their block and column, what waits for a person first: columns with a
 * conflict, and in them the conflicts; then whole rows, then the other columns as they come. A lone block needs no
 * heading.
 *
 * @param preview the preview, for the blocks
 * @param changes those that are shown
 * @returns the lines in their order
 */
export function changeRows(preview: RefreshPreview, changes: readonly Change[]): readonly ChangeRow[] {
  const byBlock = grouped(changes, ({ blockId }) => blockId);
  return preview.blocks.flatMap(({ block }): ChangeRow[] => {
    const own = byBlock.get(block.blockId);
    if (own === undefined) return [];
    const heading: ChangeRow = { kind: "block", id: `block ${block.blockId}`, block, changes: own };
    const rows: ChangeRow[] = byBlock.size > 1 ? [heading] : [];
    for (const [field, inColumn] of orderedColumns(own)) {
      const id = `column ${block.blockId} ${field}`;
      rows.push({ kind: "column", id, header: header(inColumn[0]), changes: inColumn });
      for (const change of conflictsFirst(inColumn)) rows.push({ kind: "change", id: change.id, change });
    }
    return rows;
  });
}

function orderedColumns(changes: readonly Change[]): [string, readonly Change[]][] {
  const columns = [...grouped(changes, ({ field }) => field ?? wholeRow)];
  const rank = ([field, inColumn]: [string, readonly Change[]]): number =>
    inColumn.some(isConflict) ? 0 : field === wholeRow ? 1 : 2;
  return columns
    .map((column) => ({ column, rank: rank(column) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ column }) => column);
}

function conflictsFirst(changes: readonly Change[]): readonly Change[] {
  return [...changes.filter(isConflict), ...changes.filter((change) => !isConflict(change))];
}

function header(change: Change | undefined): string | undefined {
  return change?.header ?? change?.field;
}

function grouped<K>(changes: readonly Change[], keyOf: (change: Change) => K): Map<K, Change[]> {
  const groups = new Map<K, Change[]>();
  for (const change of changes) {
    const group = groups.get(keyOf(change));
    if (group === undefined) groups.set(keyOf(change), [change]);
    else group.push(change);
  }
  return groups;
}
