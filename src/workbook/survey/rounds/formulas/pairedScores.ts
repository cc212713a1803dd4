import { scoresOf } from "../resultInput";
import type { Scores } from "../../surveyTypes";

/**
 * The scores of the experts who answered an item in both rounds.
 *
 * @param scores of this round
 * @param previous of the round before
 * @param id of the item
 * @returns the scores of both rounds, the experts in one order
 */
export function pairedScores(
  scores: Scores,
  previous: Scores,
  id: string,
): { readonly before: readonly number[]; readonly now: readonly number[] } {
  const old = scoresOf(previous, id);
  const formerly = new Map(previous.experts.map((expert, i) => [expert.id, old[i] ?? null]));
  const pairs = scoresOf(scores, id).flatMap((now, i) => {
    const before = formerly.get(scores.experts[i]?.id ?? "") ?? null;
    return now === null || before === null ? [] : [{ before, now }];
  });
  return { before: pairs.map(({ before }) => before), now: pairs.map(({ now }) => now) };
}
