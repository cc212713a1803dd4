import { WorkbookError } from "../../model/errors";
import { cellValue, type CellContent } from "../cellText";
import { largestRequest, splitRows } from "../insertBlock/splitRows";
import type { OperationScope } from "../session";
import type { PartTable } from "./partTables";

/**
 * Adds rows to the end of a part's table, in as many requests as their size takes; they are taken off again when the
 * operation fails.
 *
 * @param context the request; synced here
 * @param scope of the caller's operation
 * @param part where the table stands
 * @param rows a cell a column of the table
 * @throws {WorkbookError} "NotATable": the part is a plain range by now, which cannot grow
 */
export async function appendRows(
  context: Excel.RequestContext,
  scope: OperationScope,
  part: PartTable,
  rows: readonly (readonly CellContent[])[],
): Promise<void> {
  if (rows.length === 0) return;
  const { table: name, rows: before } = part;
  if (name === undefined) throw notATable(part.sheet);
  scope.onFailure((undo) => removeRows(undo, name, before));
  const values = rows.map((row) => row.map((cell) => cellValue(cell) ?? ""));
  const sizes = values.map((row) => JSON.stringify(row).length);
  for (const { from, to } of splitRows(sizes, largestRequest)) {
    scope.checkCancelled();
    context.workbook.tables.getItem(name).rows.add(undefined, values.slice(from, to));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request holds 5 MB: each turn fills one
    await context.sync();
  }
}

async function removeRows(context: Excel.RequestContext, name: string, before: number): Promise<void> {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.rows.load("count");
  await context.sync();
  if (table.isNullObject) return;
  for (let at = table.rows.count - 1; at >= before; at -= 1) table.rows.getItemAt(at).delete();
  await context.sync();
}

function notATable(sheet: string): WorkbookError {
  return new WorkbookError(
    {
      en: `The rows on the sheet "${sheet}" are no table any more, so none can be added. Make them one again (Insert > Table, with its header), then try again.`,
      ko: `"${sheet}" 시트의 행이 더는 표가 아니어서 행을 더할 수 없습니다. 다시 표로 만든 뒤(삽입 > 표, 머리글 포함) 다시 시도하십시오.`,
    },
    { code: "NotATable", operation: "Add rows" },
  );
}
