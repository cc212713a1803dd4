import type { Progress } from "../../progress";
import type { FeedbackRequest } from "./feedbackTypes";

/**
 * Writes one feedback sheet an expert into the workbook: each item with the expert's own answer, the panel's median
 * and quartiles, and a place for a reason. No other expert's id, name or address is on it.
 *
 * @param request survey, round, and whose
 * @param progress told how far it is; may cancel
 * @returns names of the sheets, in the order of the experts
 * @throws {MissingDataError} no such survey, round or expert, or no answer in the round
 * @throws {WorkbookError} an Office error or a cancellation; the workbook is then as it was
 */
export function buildFeedback(
  request: FeedbackRequest,
  progress?: Progress,
): Promise<{ readonly sheets: readonly string[] }> {
  return Promise.reject(new Error(`buildFeedback ${request.surveyId} ${String(progress)}`));
}
