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
 * The list of changes under the headings of their block and column.
 *
 * @param preview the preview, for the blocks
 * @param changes those that are shown
 * @returns the lines in their order: block, column (whole rows first), change
 */
export function changeRows(preview: RefreshPreview, changes: readonly Change[]): readonly ChangeRow[] {
  const byBlock = grouped(changes, ({ blockId }) => blockId);
  return preview.blocks.flatMap(({ block }): ChangeRow[] => {
    const own = byBlock.get(block.blockId);
    if (own === undefined) return [];
    const columns = grouped(own, ({ field }) => field ?? wholeRow);
    const rows: ChangeRow[] = [{ kind: "block", id: `block ${block.blockId}`, block, changes: own }];
    const order = [...columns.keys()].sort((a, b) => Number(a !== wholeRow) - Number(b !== wholeRow));
    for (const field of order) {
      const inColumn = columns.get(field) ?? [];
      const id = `column ${block.blockId} ${field}`;
      rows.push({ kind: "column", id, header: header(inColumn[0]), changes: inColumn });
      for (const change of inColumn) rows.push({ kind: "change", id: change.id, change });
    }
    return rows;
  });
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
