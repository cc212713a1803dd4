import type { OperationScope } from "../../session";
import type { Scores } from "../surveyTypes";

/**
 * The scores of a round, to be used inside an operation of the caller's: the sheet that stands where it covers the
 * experts and items of the round as they are now, else a fresh one, taken back when the operation fails.
 *
 * @param context the request; synced here
 * @param scope of the caller's operation
 * @param surveyId the survey
 * @param round from 1
 * @returns where the scores stand, and the scores
 * @throws {MissingDataError} no such survey or round, or no expert
 * @throws {InputError} a table is damaged: names sheet, row and column
 */
export async function ensureScores(
  context: Excel.RequestContext,
  scope: OperationScope,
  surveyId: string,
  round: number,
): Promise<Scores> {
  scope.checkCancelled();
  await context.sync();
  throw new Error(`not written yet: ${surveyId} ${round}`);
}
