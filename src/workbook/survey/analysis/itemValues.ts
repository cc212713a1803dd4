import type { Scores } from "../surveyTypes";

/**
 * The scored answers to an item as they are now.
 *
 * @param scores of the round
 * @param itemId the item
 * @returns a value an expert; null where there is no answer
 */
export function itemValues(scores: Scores, itemId: string): readonly (number | null)[] {
  const order = [...scores.columnOf].sort(([, a], [, b]) => a - b).map(([id]) => id);
  const place = order.indexOf(itemId);
  return scores.values.map((row) => row[place] ?? null);
}
