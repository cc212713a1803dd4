import type { Progress } from "../../progress";

/**
 * Makes the next round from the decisions on the result sheet: accepted and dropped items get that status in the
 * questionnaire and are not asked, revised ones take their new words, kept ones are asked again. The responses of the
 * round before are archived, never deleted.
 *
 * @param request survey and the round that is over
 * @param progress told how far it is; may cancel
 * @returns number and responses sheet of the new round
 * @throws {MissingDataError} no such survey or round, or no result sheet of it
 * @throws {InputError} a decision that is none of the four, a revised item without new words, or nothing left to ask
 * @throws {WorkbookError} an Office error or a cancellation; the workbook is then as it was
 */
export function makeNextRound(
  request: { readonly surveyId: string; readonly from: number },
  progress?: Progress,
): Promise<{ readonly round: number; readonly sheet: string }> {
  return Promise.reject(new Error(`makeNextRound ${request.surveyId} ${String(progress)}`));
}
