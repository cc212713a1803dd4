import { searchTexts, textIndex, type TextIndex } from "../../components/textSearch";
import type { IndicatorFacts } from "./indicatorFacts";

export type SearchIndex = TextIndex<IndicatorFacts>;

/**
 * Prepares the indicators for searching.
 *
 * @param facts the indicators
 * @param moreWords further words of an indicator to be found by, such as the names of its theme and unit
 * @returns the index for {@link searchIndicators}
 */
export function buildSearchIndex(
  facts: readonly IndicatorFacts[],
  moreWords: (facts: IndicatorFacts) => readonly string[],
): SearchIndex {
  return textIndex(facts, (entry) => {
    const { id, name, definition } = entry.indicator;
    return {
      names: [name.en, name.ko, id, id.replaceAll("_", " ")],
      korean: name.ko,
      rest: [...moreWords(entry), definition.en, definition.ko],
    };
  });
}

/**
 * The indicators in which every word of a query is found; names found come before the rest.
 *
 * @param index the prepared indicators
 * @param query what was typed; blank finds all
 * @returns the indicators found, best first
 */
export function searchIndicators(index: SearchIndex, query: string): readonly IndicatorFacts[] {
  return searchTexts(index, query);
}
