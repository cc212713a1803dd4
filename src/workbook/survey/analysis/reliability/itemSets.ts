import type { Language } from "../../../../model/language";
import type { Scores, Survey, SurveyItem } from "../../surveyTypes";
import { kindWords } from "../../surveyWords";
import { isOverall } from "../topicPairs";

/** Items that are to measure one thing. */
export interface ItemSet {
  readonly name: string;
  readonly items: readonly SurveyItem[];
}

/**
 * The sets of items whose reliability can be asked for: of importance and of the current level all items of the
 * commonest scale, and those of each dimension where there are several.
 *
 * @param survey the survey
 * @param scores of the round
 * @param language of the names
 * @returns sets of at least two items
 */
export function itemSets(survey: Survey, scores: Scores, language: Language): readonly ItemSet[] {
  return (["importance", "current"] as const).flatMap((kind) => {
    const items = survey.items.filter(
      (item) => item.kind === kind && scores.columnOf.has(item.id) && !isOverall(item.topic),
    );
    const scale = commonestScale(items);
    const comparable = items.filter(({ scaleMax }) => scaleMax === scale);
    const dimensions = [...new Set(comparable.map(({ dimension }) => dimension))].filter(
      (name) => name !== "",
    );
    const word = kindWords[kind][language];
    const parts = dimensions.length < 2 ? [] : dimensions;
    return [
      { name: `${word}: ${{ en: "all", ko: "전체" }[language]}`, items: comparable },
      ...parts.map((dimension) => ({
        name: `${word}: ${dimension}`,
        items: comparable.filter((item) => item.dimension === dimension),
      })),
    ].filter((set) => set.items.length >= 2);
  });
}

function commonestScale(items: readonly SurveyItem[]): number | undefined {
  const count = (scale: number): number => items.filter(({ scaleMax }) => scaleMax === scale).length;
  return [...new Set(items.map(({ scaleMax }) => scaleMax))].sort((a, b) => count(b) - count(a))[0];
}
