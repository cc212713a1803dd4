import type { OperationScope } from "../session";
import type { Rect } from "../sheet/sheetPlan";
import { markSurveyPart } from "./addSurveySheet";
import { sheetReference } from "../sheet/sheetReference";
import { surveyName, type SurveyPart } from "./surveyNames";

/** What the hidden name of a part stands over before a fresh one is made. */
export interface PreparedMark {
  /** The sheet it stands on; undefined where there is none, or it was deleted. */
  readonly sheet: string | undefined;
  /** Queues that the name stands over cells of a sheet, from now on. */
  mark(sheet: Excel.Worksheet, name: string, range: Rect): void;
}

/**
 * Prepares the hidden name of a part for a fresh sheet of it: a name is there already where the part was made before,
 * or its sheet was deleted. It is put back when the operation fails. To be called before `addSurveySheet`.
 *
 * @param context the request; synced here, twice
 * @param scope of the operation
 * @param part what it stands over
 * @returns where it stands now, and how to let it stand elsewhere
 */
export async function prepareMark(
  context: Excel.RequestContext,
  scope: OperationScope,
  part: SurveyPart,
): Promise<PreparedMark> {
  const name = surveyName(part);
  const item = context.workbook.names.getItemOrNullObject(name);
  item.load("formula");
  await context.sync();
  if (item.isNullObject) {
    return {
      sheet: undefined,
      mark: (sheet, _, range) => {
        const { row, column, rows, columns } = range;
        markSurveyPart(context, part, sheet.getRangeByIndexes(row, column, rows, columns));
      },
    };
  }
  const range = item.getRangeOrNullObject();
  range.load("worksheet/name");
  await context.sync();
  const before = String(item.formula);
  scope.onFailure((undo) => putBack(undo, name, before));
  return {
    sheet: range.isNullObject ? undefined : range.worksheet.name,
    mark: (_, sheetName, cells) => {
      item.formula = `=${sheetReference(sheetName, cells)}`;
    },
  };
}

/** The sheet that the name stood over in between was taken away with it. */
async function putBack(context: Excel.RequestContext, name: string, formula: string): Promise<void> {
  const item = context.workbook.names.getItemOrNullObject(name);
  item.load("formula");
  await context.sync();
  if (item.isNullObject) context.workbook.names.add(name, formula).visible = false;
  else if (String(item.formula) !== formula) item.formula = formula;
  await context.sync();
}
