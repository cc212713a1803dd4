import type { Bilingual } from "../../../model/language";
import { cellText } from "../../cellText";
import { silentProgress, type Progress } from "../../progress";
import { requireUnprotected } from "../../refresh/requireUnprotected";
import { runOperation, type OperationScope } from "../../session";
import { liftFilters } from "../../sheet/liftFilters";
import { findPersons, type PersonalCell } from "./findPersons";
import type { AnonymiseRequest, AnonymiseResult } from "./privacyTypes";
import { removeKey } from "./removeKey";

const operation: Bilingual = { en: "Anonymise the survey", ko: "설문 익명화" };
const looking: Bilingual = { en: "Looking for names", ko: "이름 찾기" };
const replacing: Bilingual = { en: "Putting ids in place of names", ko: "이름을 번호로 바꾸기" };

/** Single cells in one request; Excel fails near ten thousand. */
const cellsARequest = 1000;

/**
 * Puts ids in place of the names and e-mail addresses in the sheets of a survey, all or nothing, and removes the
 * expert key on request. Formulas are left as they are and named in the result; most follow the cells they refer to.
 *
 * @param request the survey, and whether its key goes
 * @param progress how far it is, and how to stop
 * @returns what was changed
 * @throws {WorkbookError} a protected sheet, an Office error, "Cancelled"
 */
export function anonymise(
  request: AnonymiseRequest,
  progress: Progress = silentProgress,
): Promise<AnonymiseResult> {
  return runOperation({
    name: operation,
    progress,
    run: async (context, scope) => {
      progress.report(0, 2, looking);
      const { key, parts, cells } = await findPersons(context, request.surveyId);
      const written = cells.filter(({ formula }) => !formula);
      const keySheets = key.table === undefined || !request.removeKey ? [] : [key.table.sheet];
      const sheets = [...new Set([...written.map(({ sheet }) => sheet), ...keySheets])];
      await requireUnprotected(context, sheets, operation);
      const putFiltersBack = await liftFilters(context, scope, sheets);
      progress.report(1, 2, replacing);
      await replaceTexts(context, scope, written);
      putFiltersBack();
      scope.checkCancelled();
      await context.sync();
      const keyRemoved = request.removeKey && (await removeKey(context, scope, key, parts));
      progress.report(2, 2, replacing);
      const left = cells.filter(({ formula }) => formula).map(({ sheet, address }) => ({ sheet, address }));
      return { cells: written.length, keyRemoved, left };
    },
  });
}

async function replaceTexts(
  context: Excel.RequestContext,
  scope: OperationScope,
  cells: readonly PersonalCell[],
): Promise<void> {
  const write = (request: Excel.RequestContext, { sheet, row, column }: PersonalCell, text: string): void => {
    request.workbook.worksheets.getItem(sheet).getCell(row, column).formulas = [[cellText(text)]];
  };
  for (let from = 0; from < cells.length; from += cellsARequest) {
    const part = cells.slice(from, from + cellsARequest);
    scope.checkCancelled();
    scope.onFailure(async (undo) => {
      for (const cell of part) write(undo, cell, cell.before);
      await undo.sync();
    });
    for (const cell of part) write(context, cell, cell.after);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request bears a thousand cells
    await context.sync();
  }
}
