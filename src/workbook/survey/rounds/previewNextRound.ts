import type { Bilingual } from "../../../model/language";
import { runOperation } from "../../session";
import { loadRound } from "../responses/loadResponses";
import { itemDecision, missingForNextRound } from "./planNextRound";
import { readDecisions } from "./readDecisions";
import type { NextRoundPreview } from "./roundTypes";

const operation: Bilingual = { en: "Look at the next round", ko: "다음 차수 미리 보기" };

/**
 * Reads from the result sheet of a round what the next round would do with each item.
 *
 * @param surveyId the survey
 * @param from the round that is over
 * @returns each item with its decision and the reason, and what is still missing
 * @throws {MissingDataError} no such survey or round, or no result sheet of it
 * @throws {InputError} a decision that is none of the four
 */
export async function previewNextRound(surveyId: string, from: number): Promise<NextRoundPreview> {
  return runOperation({
    name: operation,
    run: async (context) => {
      const { book, responses } = await loadRound(context, surveyId, from);
      const decisions = await readDecisions(context, book, from, responses.round.items);
      const items = decisions.map(itemDecision);
      return { items, experts: responses.experts.length, missing: missingForNextRound(items) };
    },
  });
}
