import type { OperationScope } from "../session";
import { surveyName, type SurveyPart } from "./surveyNames";

/**
 * Queues a new sheet of a survey, and registers its removal in case the operation fails. Mark it with
 * {@link markSurveyPart} before anything is written on it: only a sheet that carries its mark, or is empty, is taken
 * away again, since a co-author may have made one of the same name in between.
 *
 * @param context the request
 * @param scope of the operation
 * @param sheet its name, and what is to stand on it
 * @returns the sheet
 */
export function addSurveySheet(
  context: Excel.RequestContext,
  scope: OperationScope,
  sheet: { readonly name: string; readonly part: SurveyPart },
): Excel.Worksheet {
  scope.onFailure((undo) => removeSheet(undo, sheet));
  return context.workbook.worksheets.add(sheet.name);
}

/**
 * Queues the hidden name by which a part of a survey is found again.
 *
 * @param context the request
 * @param part what it stands over
 * @param range its cells
 */
export function markSurveyPart(context: Excel.RequestContext, part: SurveyPart, range: Excel.Range): void {
  const name = context.workbook.names.add(surveyName(part), range);
  name.visible = false;
}

async function removeSheet(
  context: Excel.RequestContext,
  { name, part }: { readonly name: string; readonly part: SurveyPart },
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const mark = context.workbook.names.getItemOrNullObject(surveyName(part));
  sheet.load("name");
  mark.load("name");
  await context.sync();
  if (sheet.isNullObject) return;
  const marked = mark.isNullObject ? undefined : mark.getRangeOrNullObject();
  marked?.load("worksheet/name");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("address");
  await context.sync();
  const isMarked = marked !== undefined && !marked.isNullObject && marked.worksheet.name === name;
  if (!isMarked && !used.isNullObject) return;
  if (isMarked) mark.delete();
  sheet.delete();
  await context.sync();
}
