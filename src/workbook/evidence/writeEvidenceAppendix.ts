import { catalog as ownCatalog, type Catalog } from "../../catalog/catalog";
import { InputError } from "../../model/errors";
import type { Bilingual, Language } from "../../model/language";
import { readAudit } from "../audit/auditStore";
import { readSnapshot } from "../doctor/book/readSnapshot";
import type { WorkbookSnapshot } from "../doctor/book/workbookSnapshot";
import { silentProgress, type Progress } from "../progress";
import { runOperation, type OperationScope } from "../session";
import { readBackTexts } from "../sheet/checkTexts";
import { applySetup, loadTakenNames } from "../sheet/newSheet";
import { sheetName } from "../sheet/sheetName";
import { writePiece } from "../sheet/writePiece";
import { collectEvidence } from "./collectEvidence";
import { planEvidence, type EvidencePlan } from "./plan";

export interface EvidenceOptions {
  readonly progress?: Progress;
  readonly catalog?: Catalog;
}

export interface EvidenceResult {
  readonly sheet: string;
  /** Figures of the catalog that the workbook uses, each once. */
  readonly figures: number;
  readonly sources: number;
  /** Values that were changed by hand. */
  readonly overridden: number;
}

const operation: Bilingual = { en: "Write Sources and Method", ko: "출처와 방법 작성" };

/** A name on the new sheet alone: by it the sheet is known as this operation's own when it has to be taken back. */
const mark = "SEOULAI_EVIDENCE";

/**
 * Writes the "Sources and Method" sheet: every figure of the data that the workbook uses, where it comes from, by which
 * methods it is used, and which values were changed by hand.
 *
 * @param language of the sheet
 * @param options progress and catalog
 * @returns where it stands and what it lists
 * @throws {InputError} the workbook uses nothing of SEOULAI
 * @throws {WorkbookError} an Office error or a cancellation; the workbook is then as it was
 */
export async function writeEvidenceAppendix(
  language: Language,
  options: EvidenceOptions = {},
): Promise<EvidenceResult> {
  const { progress = silentProgress, catalog = ownCatalog() } = options;
  return runOperation({
    name: operation,
    progress,
    run: async (context, scope) => {
      scope.checkCancelled();
      const taken = loadTakenNames(context);
      const book = await readSnapshot(context, progress);
      const audit = (await readAudit(context)).flatMap(({ entries, isDamaged }) =>
        isDamaged ? [] : entries,
      );
      const evidence = collectEvidence(book, catalog, audit);
      if (usesNothing(book)) throw nothingUsed;
      const date = new Date().toISOString().slice(0, 10);
      const plan = planEvidence(catalog, evidence, { language, date });
      const sheet = await write(context, scope, plan, sheetName(plan.setup.name, taken().sheets));
      const overridden = evidence.overrides.length;
      return { sheet, figures: plan.figures, sources: plan.sources, overridden };
    },
  });
}

function usesNothing({ blocks, formulas }: WorkbookSnapshot): boolean {
  const standing = blocks.some(({ place, stamp }) => place !== undefined && stamp !== undefined);
  return !standing && formulas.every(({ calls }) => calls.length === 0);
}

const nothingUsed = new InputError({
  en: "This workbook holds no figure and no formula of SEOULAI, so there is nothing to document. Insert data, build a target-gap sheet or use a SEOULAI function first.",
  ko: "이 통합 문서에는 SEOULAI의 수치나 수식이 없어 적을 내용이 없습니다. 먼저 데이터를 넣거나 목표 격차 시트를 만들거나 SEOULAI 함수를 쓰십시오.",
});

async function write(
  context: Excel.RequestContext,
  scope: OperationScope,
  plan: EvidencePlan,
  name: string,
): Promise<string> {
  scope.onFailure((undo) => removeSheet(undo, name));
  const sheet = context.workbook.worksheets.add(name);
  sheet.names.add(mark, sheet.getRange("A1")).visible = false;
  for (const [turn, piece] of plan.pieces.entries()) {
    scope.checkCancelled();
    writePiece(sheet, piece);
    if (turn === plan.pieces.length - 1) finish(sheet, plan);
    const compare = readBackTexts(sheet, piece.blocks, operation);
    scope.progress.report(turn + 1, plan.pieces.length, operation);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a request takes 5 MB: one turn fills one
    await context.sync();
    compare();
  }
  return name;
}

function finish(sheet: Excel.Worksheet, plan: EvidencePlan): void {
  applySetup(sheet, plan.setup);
  sheet.activate();
  sheet.getRange("A1").select();
}

/** Only a sheet with the mark, or one still empty, is the operation's own: a co-author may have made one in between. */
async function removeSheet(context: Excel.RequestContext, name: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("name");
  await context.sync();
  if (sheet.isNullObject) return;
  const own = sheet.names.getItemOrNullObject(mark);
  const used = sheet.getUsedRangeOrNullObject(true);
  own.load("name");
  used.load("address");
  await context.sync();
  if (!own.isNullObject || used.isNullObject) sheet.delete();
  await context.sync();
}
