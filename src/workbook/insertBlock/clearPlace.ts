import { deleteNotes } from "../optional/cellNotes";
import type { FoundPlace } from "../sheet/emptyPlace";
import { moveRect, placePiece } from "../sheet/placePiece";
import type { StyledRange } from "../sheet/sheetPlan";
import { applyStyle, rangeOf } from "../sheet/writePiece";
import { removeStamp } from "../stamp/stampStore";
import { blockName } from "../stamp/stampTypes";
import type { BlockPlan } from "./blockPlan";

/** What an insertion at a place has written, to be taken back. */
export interface Written {
  readonly place: FoundPlace;
  readonly plan: BlockPlan;
  readonly tableName: string;
  readonly blockId: string;
}

/**
 * Takes back an insertion at a place: table, cells, notes, formats, names and stamp. Where its mark is not there,
 * nothing was written, and nothing is touched.
 *
 * @param context the request; synced here
 * @param written what was to be written
 */
export async function clearPlace(context: Excel.RequestContext, written: Written): Promise<void> {
  const { place, plan } = written;
  const mark = context.workbook.names.getItemOrNullObject(blockName(written.blockId));
  const table = context.workbook.tables.getItemOrNullObject(written.tableName);
  mark.load("name");
  table.load("name");
  await context.sync();
  if (mark.isNullObject) return;
  const sheet = context.workbook.worksheets.getItem(place.sheetName);
  if (!table.isNullObject) table.delete();
  const notes = placePiece(plan.piece, place.origin).notes;
  await deleteNotes(context, sheet, notes);
  const range = rangeOf(sheet, moveRect(plan.block, place.origin));
  range.clear("Contents");
  range.numberFormat = place.numberFormats;
  restoreLook(sheet, place, plan.piece.styles);
  await context.sync();
  await removeStamp(context, written.blockId);
}

function restoreLook(sheet: Excel.Worksheet, place: FoundPlace, styles: readonly StyledRange[]): void {
  styles.forEach(({ range, style }, i) => {
    const before = Object.entries(place.styles[i] ?? {}).filter(([key]) => key in style);
    applyStyle(rangeOf(sheet, moveRect(range, place.origin)), Object.fromEntries(before));
  });
  place.columnWidths.forEach((width, i) => {
    sheet.getRangeByIndexes(0, place.origin.column + i, 1, 1).format.columnWidth = width;
  });
}
