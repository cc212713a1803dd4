import type { Progress } from "../../progress";
import type { FeedbackFile, FeedbackRequest } from "./feedbackTypes";

/**
 * The feedback sheets as files, one an expert, to be sent to each alone. The workbook is only read.
 *
 * @param request survey, round, and whose
 * @param progress told how far it is; may cancel
 * @returns an .xlsx file an expert, named after the expert's id
 * @throws {MissingDataError} no such survey, round or expert, or no answer in the round
 */
export function feedbackFiles(
  request: FeedbackRequest,
  progress?: Progress,
): Promise<readonly FeedbackFile[]> {
  return Promise.reject(new Error(`feedbackFiles ${request.surveyId} ${String(progress)}`));
}
