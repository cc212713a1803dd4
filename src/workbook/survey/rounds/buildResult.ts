import type { Progress } from "../../progress";
import type { ResultRequest } from "./roundTypes";

/**
 * Writes the result sheet of a round on a new sheet: statistics, verdict and decision of each item, stability against
 * the round before, agreement of the panel, reliability, and the groups compared. A second run makes a second sheet,
 * and the decisions are then read from the newest.
 *
 * @param request survey, round, form of the formulas, language
 * @param progress told how far it is; may cancel
 * @returns the sheet's name
 * @throws {MissingDataError} no such survey or round, or no answer in it
 * @throws {WorkbookError} an Office error or a cancellation; the workbook is then as it was
 */
export function buildResult(
  request: ResultRequest,
  progress?: Progress,
): Promise<{ readonly sheet: string }> {
  return Promise.reject(new Error(`buildResult ${request.surveyId} ${String(progress)}`));
}
