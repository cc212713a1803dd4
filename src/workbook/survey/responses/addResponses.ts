import { InputError, MissingDataError } from "../../../model/errors";
import type { Bilingual } from "../../../model/language";
import type { OperationScope } from "../../session";
import { readBackTexts } from "../../sheet/checkTexts";
import { freeName } from "../../sheet/freeName";
import { applySetup, loadTakenNames } from "../../sheet/newSheet";
import { sheetName } from "../../sheet/sheetName";
import { writePiece } from "../../sheet/writePiece";
import { addSurveySheet } from "../addSurveySheet";
import { asWideSheet } from "../asWideSheet";
import { prepareMark } from "../prepareMark";
import type { Expert, Survey, SurveyItem } from "../surveyTypes";
import { planResponses } from "./planResponses";

/** The responses sheet of a round that is to be made. */
export interface NewRound {
  /** From 1. */
  readonly round: number;
  readonly experts: readonly Expert[];
  readonly items: readonly SurveyItem[];
}

export interface ResponsesResult {
  readonly sheet: string;
  readonly table: string;
}

const operation: Bilingual = { en: "Make the responses sheet", ko: "응답 시트 만들기" };

/**
 * Makes the responses sheet of a round inside an operation of the caller's, and shows it; it is taken back when the
 * operation fails.
 *
 * @param context the request; synced here
 * @param scope of the caller's operation
 * @param survey title, language and id
 * @param wanted round, experts, items
 * @returns the sheet and its table
 * @throws {InputError} the round stands already, nothing or nobody is asked, or two experts of one id
 */
export async function addResponses(
  context: Excel.RequestContext,
  scope: OperationScope,
  survey: Pick<Survey, "id" | "title" | "language">,
  wanted: NewRound,
): Promise<ResponsesResult> {
  requirePlannable(wanted);
  const part = { kind: "round", id: survey.id, round: wanted.round } as const;
  const taken = loadTakenNames(context);
  const mark = await prepareMark(context, scope, part);
  if (mark.sheet !== undefined) throw standsAlready(wanted.round, mark.sheet);
  const plan = planResponses({ survey, ...wanted });
  const { tables, sheets } = taken();
  const name = sheetName(plan.setup.name, sheets);
  const table = freeName(plan.piece.tables[0]?.name ?? "SEOULAI_ROUND", tables);
  scope.checkCancelled();
  context.application.suspendApiCalculationUntilNextSync();
  const sheet = addSurveySheet(context, scope, { name, part });
  mark.mark(sheet, name, plan.table);
  writePiece(sheet, { ...plan.piece, tables: plan.piece.tables.map((item) => ({ ...item, name: table })) });
  applySetup(sheet, plan.setup);
  asWideSheet(
    sheet,
    plan.piece.columnWidths.map(({ characters }) => characters),
    2,
  );
  const compare = readBackTexts(sheet, plan.piece.blocks, operation);
  sheet.activate();
  sheet.getCell(plan.table.row + 1, 0).select();
  await context.sync();
  compare();
  return { sheet: name, table };
}

/** As many as Excel has columns for, and rows that a person could still enter. */
const most = { items: 2000, experts: 20_000 };

function requirePlannable({ round, experts, items }: NewRound): void {
  if (!Number.isInteger(round) || round < 1) {
    throw new InputError({
      en: `A round is a whole number from 1; ${round} arrived.`,
      ko: `차수는 1 이상의 정수여야 하는데 ${round}이(가) 들어왔습니다.`,
    });
  }
  if (items.length === 0) {
    throw new InputError({
      en: "No item is asked: none is active or revised. Add one to the questionnaire, or set its status to active.",
      ko: "물을 문항이 없습니다. 진행이나 수정 상태인 문항이 없으니 설문지에 추가하거나 상태를 진행으로 바꾸십시오.",
    });
  }
  if (experts.length === 0 || experts.length > most.experts || items.length > most.items) {
    throw new InputError({
      en: `A responses sheet takes 1 to ${most.experts} experts and up to ${most.items} items; ${experts.length} and ${items.length} arrived.`,
      ko: `응답 시트에는 전문가 1~${most.experts}명, 문항 ${most.items}개까지 들어가는데 ${experts.length}명, ${items.length}개가 들어왔습니다.`,
    });
  }
  const seen = new Set<string>();
  for (const { id } of experts) {
    const key = id.trim().toLowerCase();
    if (key === "" || seen.has(key)) {
      throw new InputError({
        en: `Each expert has an id of their own, such as P01; "${id}" is ${key === "" ? "blank" : "there twice"}.`,
        ko: `전문가마다 P01과 같은 고유한 번호가 있어야 하는데 "${id}"이(가) ${key === "" ? "비어 있습니다" : "두 번 있습니다"}.`,
      });
    }
    seen.add(key);
  }
}

function standsAlready(round: number, sheet: string): InputError {
  return new InputError({
    en: `Round ${round} stands already, on the sheet "${sheet}". Use it, or make the next round from it.`,
    ko: `${round}차가 이미 "${sheet}" 시트에 있습니다. 그 시트를 쓰거나 다음 차수를 만드십시오.`,
  });
}

/**
 * The items of a survey that a round asks.
 *
 * @param items of the questionnaire
 * @param ids what is asked; all active and revised items by default
 * @returns the items, in the order of the questionnaire, or of the ids
 * @throws {MissingDataError} no such item
 */
export function askedItems(items: readonly SurveyItem[], ids?: readonly string[]): readonly SurveyItem[] {
  if (ids === undefined) return items.filter(({ status }) => status === "active" || status === "revised");
  return ids.map((id) => {
    const item = items.find((other) => other.id === id);
    if (item !== undefined) return item;
    throw new MissingDataError({
      en: `The questionnaire has no item ${id}. It has: ${items.map((other) => other.id).join(", ")}.`,
      ko: `설문지에 ${id} 문항이 없습니다. 있는 문항: ${items.map((other) => other.id).join(", ")}.`,
    });
  });
}
