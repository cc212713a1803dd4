import { InputError } from "../../../model/errors";
import type { Bilingual } from "../../../model/language";
import type { Progress } from "../../progress";
import { runOperation, type OperationScope } from "../../session";
import { readBackTexts } from "../../sheet/checkTexts";
import { freeName } from "../../sheet/freeName";
import { applySetup, loadTakenNames, type TakenNames } from "../../sheet/newSheet";
import { sheetName } from "../../sheet/sheetName";
import { rangeOf, writePiece } from "../../sheet/writePiece";
import { blockId } from "../../stamp/blockId";
import { addSurveySheet, markSurveyPart } from "../addSurveySheet";
import { checkItems } from "./checkItems";
import { planQuestionnaire, type QuestionnairePlan } from "./planQuestionnaire";
import type { QuestionnaireRequest } from "./questionnaireRequest";

export type { QuestionnaireRequest } from "./questionnaireRequest";

export interface QuestionnaireResult {
  readonly surveyId: string;
  readonly sheet: string;
}

const operation: Bilingual = { en: "Build the questionnaire", ko: "설문지 만들기" };

/**
 * Builds the questionnaire of a survey on a new sheet and shows it: its settings in named cells, its items as a table
 * that the user may sort, extend and edit.
 *
 * @param request title, items, rules
 * @param progress told how far it is; may cancel
 * @returns id of the survey and name of the sheet
 * @throws {InputError} an item cannot be asked (see `checkItems`), or a rule is out of range
 * @throws {WorkbookError} an Office error or a cancellation; the workbook is then as it was
 */
export async function buildQuestionnaire(
  request: QuestionnaireRequest,
  progress?: Progress,
): Promise<QuestionnaireResult> {
  const [wrong] = checkItems(request.items).filter(({ severity }) => severity === "error");
  if (wrong !== undefined) throw new InputError(wrong.text);
  const plan = planQuestionnaire(request);
  return runOperation({
    name: operation,
    ...(progress === undefined ? {} : { progress }),
    run: async (context, scope) => {
      const taken = loadTakenNames(context);
      await context.sync();
      scope.progress.report(1, 2, { en: "Looking at the workbook", ko: "통합 문서 확인" });
      return write(context, scope, plan, taken());
    },
  });
}

async function write(
  context: Excel.RequestContext,
  scope: OperationScope,
  plan: QuestionnairePlan,
  taken: TakenNames,
): Promise<QuestionnaireResult> {
  const name = sheetName(plan.setup.name, taken.sheets);
  const part = { kind: "survey", id: blockId() } as const;
  scope.checkCancelled();
  context.application.suspendApiCalculationUntilNextSync();
  const sheet = addSurveySheet(context, scope, { name, part });
  markSurveyPart(context, part, rangeOf(sheet, plan.table));
  const tables = plan.piece.tables.map((table) => ({ ...table, name: freeName(table.name, taken.tables) }));
  writePiece(sheet, { ...plan.piece, tables });
  applySetup(sheet, plan.setup);
  const compare = readBackTexts(sheet, plan.piece.blocks, operation);
  sheet.activate();
  rangeOf(sheet, { ...plan.table, row: plan.table.row + 1, rows: 1, columns: 1 }).select();
  await context.sync();
  compare();
  scope.checkCancelled();
  scope.progress.report(2, 2, { en: "Done", ko: "완료" });
  return { surveyId: part.id, sheet: name };
}
