import type { LineEdit } from "./jobTypes";
import type { SheetBlock } from "./readBlock";

/** Lines that were moved further down are not looked for: they are the user's then. */
const searched = 12;

/**
 * What of the lines beneath a block is to be written anew: those that still stand where they were written, in their
 * order, and that nobody has edited.
 *
 * @param context the request; synced here
 * @param sheet the block
 * @param written the lines as they were written
 * @param current the lines as they would be now; undefined where they are not to be touched
 * @returns the edits, and the lines for the stamp (undefined: as they were)
 */
export async function footerEdits(
  context: Excel.RequestContext,
  sheet: SheetBlock,
  written: readonly string[],
  current: readonly string[] | undefined,
): Promise<{ readonly edits: readonly LineEdit[]; readonly footer?: readonly string[] }> {
  const isSame = current === undefined || JSON.stringify(written) === JSON.stringify(current);
  if (isSame || written.length === 0) return { edits: [] };
  const { sheetId, range } = sheet.cells;
  const count = searched + Math.max(written.length, current.length);
  const last = sheet.header + sheet.bodyRows;
  const cells = context.workbook.worksheets
    .getItem(sheetId)
    .getRangeByIndexes(last + 1, range.column, count, 1);
  cells.load("formulas");
  await context.sync();
  const texts = (cells.formulas as (string | number | boolean)[][]).map(([text]) => String(text ?? ""));
  const first = texts.findIndex(
    (text, i) => text !== "" && written.every((_, j) => isOurs(texts[i + j], written, j)),
  );
  if (first < 0) return { edits: [] };
  const room = Math.max(written.length, current.length);
  const isFree = texts.slice(first + written.length, first + room).every((text) => text === "");
  if (!isFree) return { edits: [] };
  const edits = Array.from({ length: room }, (_, j): LineEdit => ({
    offset: first + j + 1,
    before: texts[first + j] ?? "",
    after: current[j] ?? "",
  }));
  return { edits: edits.filter(({ before, after }) => before !== after), footer: current };
}

function isOurs(text: unknown, written: readonly string[], place: number): boolean {
  return text === written[place];
}
