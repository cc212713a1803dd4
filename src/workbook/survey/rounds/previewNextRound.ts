import type { NextRoundPreview } from "./roundTypes";

/**
 * Reads from the result sheet of a round what the next round would do with each item.
 *
 * @param surveyId the survey
 * @param from the round that is over
 * @returns each item with its decision and the reason, and what is still missing
 * @throws {MissingDataError} no such survey or round, or no result sheet of it
 * @throws {InputError} a decision that is none of the four
 */
export function previewNextRound(surveyId: string, from: number): Promise<NextRoundPreview> {
  return Promise.reject(new Error(`previewNextRound ${surveyId} ${from}`));
}
