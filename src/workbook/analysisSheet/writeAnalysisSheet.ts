import type { Bilingual } from "../../model/language";
import { writeBlockPlan } from "../insertBlock/writeBlockPlan";
import type { OperationScope } from "../session";
import { freeName } from "../sheet/freeName";
import { applySetup, loadTakenNames } from "../sheet/newSheet";
import { sheetName } from "../sheet/sheetName";
import type { Rect, SheetPiece, SheetSetup } from "../sheet/sheetPlan";
import { rangeOf } from "../sheet/writePiece";
import { arrangeNames } from "../sheet/writeScatter";
import { analysisMark } from "./analysisMark";

/** An analysis sheet as data. */
export interface AnalysisPlan {
  readonly setup: SheetSetup;
  readonly piece: SheetPiece;
  /** Hidden names of the workbook over parts of it. */
  readonly marks: readonly { readonly name: string; readonly range: Rect }[];
}

/**
 * Writes an analysis sheet and shows it. The plan may need the name that the sheet gets, for other sheets.
 *
 * @param context the request; synced here
 * @param scope of the operation
 * @param operation its name, for errors
 * @param plan the sheet
 * @returns the name of the sheet
 * @throws {WorkbookError} an Office error; the operation takes the sheet back
 */
export async function writeAnalysisSheet(
  context: Excel.RequestContext,
  scope: OperationScope,
  operation: Bilingual,
  plan: AnalysisPlan,
): Promise<string> {
  const taken = loadTakenNames(context);
  await context.sync();
  const { sheets, tables } = taken();
  const name = sheetName(plan.setup.name, sheets);
  const marks = [{ name: analysisMark(), range: oneCell }, ...plan.marks];
  scope.checkCancelled();
  scope.onFailure((undo) =>
    removeSheet(
      undo,
      name,
      marks.map((mark) => mark.name),
    ),
  );
  const sheet = context.workbook.worksheets.add(name);
  for (const mark of marks) {
    context.workbook.names.add(mark.name, rangeOf(sheet, mark.range)).visible = false;
  }
  applySetup(sheet, plan.setup);
  const used = [...tables];
  const named = plan.piece.tables.map((table) => {
    const free = freeName(table.name, used);
    used.push(free);
    return { ...table, name: free };
  });
  const data = { sheet, piece: { ...plan.piece, tables: named }, rich: undefined, operation };
  await writeBlockPlan(context, scope, data, () => {
    sheet.activate();
    sheet.getRange("A1").select();
  });
  await arrangeNames(context, sheet, plan.piece.scatters);
  return name;
}

const oneCell: Rect = { row: 0, column: 0, rows: 1, columns: 1 };

/** Only a sheet that carries the mark: a co-author may have made one of the same name in between. */
async function removeSheet(
  context: Excel.RequestContext,
  sheetToGo: string,
  marks: readonly string[],
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetToGo);
  const names = marks.map((mark) => context.workbook.names.getItemOrNullObject(mark));
  sheet.load("name");
  for (const name of names) name.load("name");
  await context.sync();
  const isOurs = names[0]?.isNullObject === false;
  for (const name of names) if (!name.isNullObject) name.delete();
  if (isOurs && !sheet.isNullObject) sheet.delete();
  await context.sync();
}
