import type { OperationScope } from "../../session";
import { surveyName, type SurveyPart } from "../surveyNames";

/**
 * Takes the hidden names of parts off the sheets that have them, so that newer sheets can take them over. When the
 * operation fails, the old ones get them back.
 *
 * @param context the request; synced here
 * @param scope of the operation
 * @param parts whose names are to be free
 */
export async function freePartNames(
  context: Excel.RequestContext,
  scope: OperationScope,
  parts: readonly SurveyPart[],
): Promise<void> {
  const items = parts.map((part) => context.workbook.names.getItemOrNullObject(surveyName(part)));
  for (const item of items) item.load("name,formula");
  await context.sync();
  const standing = items.flatMap((item) =>
    item.isNullObject ? [] : [{ item, name: item.name, formula: item.formula as string }],
  );
  if (standing.length === 0) return;
  scope.onFailure(async (undo) => {
    const there = standing.map(({ name }) => undo.workbook.names.getItemOrNullObject(name));
    for (const item of there) item.load("name");
    await undo.sync();
    standing.forEach(({ name, formula }, at) => {
      if (there[at]?.isNullObject === true)
        undo.workbook.names.addFormulaLocal(name, formula).visible = false;
    });
    await undo.sync();
  });
  for (const { item } of standing) item.delete();
}
