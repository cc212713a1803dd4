import { MissingDataError } from "../../model/errors";
import type { Bilingual, Language } from "../../model/language";
import { writeBlockPlan } from "../insertBlock/writeBlockPlan";
import type { Progress } from "../progress";
import { runOperation, type OperationScope } from "../session";
import { freeName } from "../sheet/freeName";
import { applySetup, loadTakenNames } from "../sheet/newSheet";
import { sheetName } from "../sheet/sheetName";
import { completeFrom, readAudit } from "./auditStore";
import { planAudit, type AuditPlan } from "./plan";

const operation: Bilingual = { en: "Write the record of changes", ko: "변경 기록 쓰기" };

/**
 * Writes the record of all refreshes and restores as a sheet to print: when, who, what, before, after, why, source.
 *
 * @param language of the sheet
 * @param options progress
 * @returns the sheet and how many entries it has
 * @throws {MissingDataError} nothing was refreshed yet; no sheet is made
 * @throws {WorkbookError} an Office error or a cancellation; the workbook is then as it was
 */
export async function writeAuditSheet(
  language: Language,
  options: { readonly progress?: Progress } = {},
): Promise<{ readonly sheet: string; readonly entries: number }> {
  const { progress } = options;
  return runOperation({
    name: operation,
    ...(progress === undefined ? {} : { progress }),
    run: async (context, scope) => {
      const parts = await readAudit(context);
      const entries = parts.flatMap((part) => part.entries);
      if (entries.length === 0) throw nothingYet();
      const damaged = parts.filter(({ isDamaged }) => isDamaged).length;
      const plan = planAudit(entries, { language, completeFrom: completeFrom(parts), damaged });
      return { sheet: await write(context, scope, plan), entries: entries.length };
    },
  });
}

async function write(
  context: Excel.RequestContext,
  scope: OperationScope,
  { piece, setup }: AuditPlan,
): Promise<string> {
  const taken = loadTakenNames(context);
  await context.sync();
  const { sheets, tables } = taken();
  const name = sheetName(setup.name, sheets);
  scope.checkCancelled();
  scope.onFailure((undo) => removeSheet(undo, name));
  const sheet = context.workbook.worksheets.add(name);
  applySetup(sheet, setup);
  const named = piece.tables.map((table) => ({ ...table, name: freeName(table.name, tables) }));
  const data = { sheet, piece: { ...piece, tables: named }, rich: undefined, operation };
  await writeBlockPlan(context, scope, data, () => {
    sheet.activate();
    sheet.getRange("A1").select();
  });
  return name;
}

/** No sheet had the name before, so the one that has it now is the operation's. */
async function removeSheet(context: Excel.RequestContext, name: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("name");
  await context.sync();
  if (!sheet.isNullObject) sheet.delete();
  await context.sync();
}

function nothingYet(): MissingDataError {
  return new MissingDataError({
    en: "Nothing was refreshed in this workbook yet, so there is no record of changes. Refresh first; no sheet was made.",
    ko: "이 통합 문서에서 아직 새로 고친 것이 없어 변경 기록이 없습니다. 먼저 새로 고치십시오. 시트를 만들지 않았습니다.",
  });
}
