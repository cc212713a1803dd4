import { address } from "../sheet/address";
import type { NotePlan } from "../sheet/sheetPlan";

/**
 * Whether cell notes can be written (1.18): Excel must offer them, and the loaded office.js must know them. Some
 * office.js files are older than the Excel they run in.
 *
 * @returns true where they can
 */
export function hasNotes(): boolean {
  return (
    Office.context.requirements.isSetSupported("ExcelApi", "1.18") && "notes" in Excel.Worksheet.prototype
  );
}

/**
 * Queues notes on cells; nothing where Excel has none.
 *
 * @param sheet the sheet
 * @param notes the notes
 */
export function addNotes(sheet: Excel.Worksheet, notes: readonly NotePlan[]): void {
  if (!hasNotes()) return;
  for (const note of notes) sheet.notes.add(cellAddress(note), note.text);
}

/**
 * Deletes notes as far as they are there; nothing where Excel has none.
 *
 * @param context the request; synced here
 * @param sheet the sheet
 * @param notes the notes
 */
export async function deleteNotes(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  notes: readonly NotePlan[],
): Promise<void> {
  if (!hasNotes()) return;
  const found = notes.map((note) => sheet.notes.getItemOrNullObject(cellAddress(note)));
  for (const note of found) note.load("content");
  await context.sync();
  for (const note of found) if (!note.isNullObject) note.delete();
}

function cellAddress({ row, column }: NotePlan): string {
  return address({ row, column, rows: 1, columns: 1 });
}
