import type { ItemKind, SurveyItem } from "../surveyTypes";

const kinds: readonly ItemKind[] = ["importance", "current", "essential", "ranking", "pairwise"];

/**
 * The items that have scores, in the order of their columns: by kind, within a kind by dimension as they first appear,
 * within a dimension as they are given; so that whatever is analysed together is one rectangle.
 *
 * @param items of the round
 * @returns those without the open ones
 */
export function scoreItems(items: readonly SurveyItem[]): readonly SurveyItem[] {
  const dimensions = [...new Set(items.map(({ dimension }) => dimension))];
  return kinds.flatMap((kind) =>
    dimensions.flatMap((dimension) =>
      items.filter((item) => item.kind === kind && item.dimension === dimension),
    ),
  );
}
