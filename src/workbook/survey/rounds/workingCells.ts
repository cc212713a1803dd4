import type { ResultInput } from "./resultInput";

/**
 * The most cells behind a result. Beyond them the file takes more than a minute to write and to calculate, and Excel on
 * the web does not open it.
 */
export const mostWorkingCells = 100_000;

/** Blocks of an item by an expert: stability by Excel's own functions and by those of the add-in, groups, ranks. */
const blocks = { native: 6, functions: 2, groups: 3, ranks: 1 } as const;

/**
 * How many cells the ranks, pairs and groups of a result would take.
 *
 * @param input scores of the round and of the one before, items, and the form
 * @returns an upper bound
 */
export function workingCells({
  scores,
  previous,
  items,
  form,
}: Pick<ResultInput, "scores" | "previous" | "items" | "form">): number {
  const groups = new Set(scores.experts.map(({ group }) => group)).size;
  const compared = items.filter(({ id }) => previous?.columnOf.has(id) === true).length;
  const ofItems = items.length * (blocks.ranks + (groups > 1 ? blocks.groups : 0));
  return scores.experts.length * (ofItems + compared * blocks[form]);
}
