import type { OperationScope } from "../../session";
import { rangeOf } from "../../sheet/rangeOf";
import type { Rect } from "../../sheet/sheetPlan";
import type { PartTable } from "../partTables";
import { sheetReference } from "../../sheet/sheetReference";
import { surveyName } from "../surveyNames";
import type { LoadedKey } from "./key/loadKey";

/**
 * Removes the expert key of a survey: its sheet, or only its table where another part of a survey stands on the same
 * sheet. To be called last: what is deleted cannot be written back, so nothing may fail after it.
 *
 * @param context the request; synced here
 * @param scope of the caller's operation
 * @param key as it stands
 * @param parts of the survey
 * @returns whether there was a key
 */
export async function removeKey(
  context: Excel.RequestContext,
  scope: OperationScope,
  key: LoadedKey,
  parts: readonly PartTable[],
): Promise<boolean> {
  const { table } = key;
  if (table === undefined) return false;
  const name = surveyName(table.part);
  const cells = {
    row: table.header,
    column: table.column,
    rows: table.rows + 1,
    columns: table.headers.length,
  };
  scope.onFailure((undo) => nameAgain(undo, name, table.sheet, cells));
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  const isShared = parts.some((part) => part.sheet === table.sheet && part !== table);
  context.workbook.names.getItem(name).delete();
  if (isShared) rangeOf(sheet, cells).clear();
  else sheet.delete();
  await context.sync();
  return true;
}

/** Where the sheet is still there, its name goes over the table again. */
async function nameAgain(
  context: Excel.RequestContext,
  name: string,
  sheetName: string,
  cells: Rect,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  const item = context.workbook.names.getItemOrNullObject(name);
  sheet.load("name");
  item.load("name");
  await context.sync();
  if (sheet.isNullObject || !item.isNullObject) return;
  context.workbook.names.add(name, `=${sheetReference(sheetName, cells)}`).visible = false;
  await context.sync();
}
