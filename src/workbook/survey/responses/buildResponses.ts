import type { Progress } from "../../progress";
import type { Expert } from "../surveyTypes";

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

export interface ResponsesResult {
  readonly sheet: string;
  readonly table: string;
}

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
  throw new Error(`not written yet: ${request.surveyId} ${progress?.signal.aborted}`);
}
