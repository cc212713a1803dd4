import type { SheetBlock } from "./readBlock";

/** A column of a block as it will be. */
export type ColumnSlot =
  | {
      readonly kind: "old";
      /** Its place among the columns now. */
      readonly at: number;
      /** Undefined for a column of the user's own. */
      readonly field: string | undefined;
    }
  | { readonly kind: "new"; readonly field: string; readonly header: string };

/**
 * The columns of a block with those that come in, each after the one it belongs to.
 *
 * @param sheet the block
 * @param added the new fields in their order, with the field after which each comes
 * @returns the columns from left to right
 */
export function columnSlots(
  sheet: SheetBlock,
  added: readonly { readonly field: string; readonly header: string; readonly after?: string }[],
): readonly ColumnSlot[] {
  const left = sheet.cells.range.column;
  const fieldAt = new Map([...sheet.columnOf].map(([field, column]) => [column - left, field]));
  const slots: ColumnSlot[] = sheet.columns.map((_, at) => ({ kind: "old", at, field: fieldAt.get(at) }));
  for (const { field, header, after } of added) {
    const before = slots.findIndex((slot) => slot.field === after && after !== undefined);
    slots.splice(before < 0 ? slots.length : before + 1, 0, { kind: "new", field, header });
  }
  return slots;
}
