import { InputError } from "../../../model/errors";
import type { Bilingual } from "../../../model/language";
import type { Progress } from "../../progress";
import { runOperation } from "../../session";
import { loadBook } from "../loadSurveys";
import type { Expert } from "../surveyTypes";
import { addResponses, askedItems, type ResponsesResult } from "./addResponses";
import { panelOf } from "./panelOf";

export type { ResponsesResult } from "./addResponses";

export interface ResponsesRequest {
  readonly surveyId: string;
  /** From 1. */
  readonly round: number;
  /** Who is asked. */
  readonly experts?: readonly Expert[];
  /** How many are asked, where they are not known: P01, P02, ...; 30 where neither is given. */
  readonly panelSize?: number;
  /** What is asked; all active and revised items by default. */
  readonly itemIds?: readonly string[];
}

const operation: Bilingual = { en: "Make the responses sheet", ko: "응답 시트 만들기" };
const usualPanel = 30;

/**
 * Builds the responses sheet of a round and shows it: a row an expert, a column an item, a rule for each column.
 *
 * @param request survey, round, experts, items
 * @param progress told how far it is; may cancel
 * @returns the sheet and its table
 * @throws {MissingDataError} no such survey, or no such item
 * @throws {InputError} the round stands already, or nothing is asked, or two experts of one id
 * @throws {WorkbookError} an Office error or a cancellation; the workbook is then as it was
 */
export async function buildResponses(
  request: ResponsesRequest,
  progress?: Progress,
): Promise<ResponsesResult> {
  const { surveyId, round, panelSize = usualPanel } = request;
  if (!Number.isInteger(panelSize) || panelSize < 0) throw noSize(panelSize);
  return runOperation({
    name: operation,
    ...(progress === undefined ? {} : { progress }),
    run: async (context, scope) => {
      const { head } = await loadBook(context, surveyId);
      scope.progress.report(1, 2, { en: "Looking at the workbook", ko: "통합 문서 확인" });
      const items = askedItems(head.items, request.itemIds);
      const experts = request.experts ?? panelOf(panelSize);
      const result = await addResponses(context, scope, head, { round, experts, items });
      scope.checkCancelled();
      scope.progress.report(2, 2, { en: "Done", ko: "완료" });
      return result;
    },
  });
}

function noSize(size: number): InputError {
  return new InputError({
    en: `The size of a panel is a whole number from 1; ${size} arrived.`,
    ko: `패널 규모는 1 이상의 정수여야 하는데 ${size}이(가) 들어왔습니다.`,
  });
}
