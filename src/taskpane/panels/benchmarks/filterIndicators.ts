import type { Evidence } from "../../../model/catalogTypes";
import type { IndicatorFacts } from "./indicatorFacts";

/** What the list is narrowed to; an undefined part does not narrow. */
export interface IndicatorFilter {
  readonly theme?: string;
  readonly area?: string;
  readonly evidence?: Evidence;
  readonly onlyComparable: boolean;
}

export const noFilter: IndicatorFilter = { onlyComparable: false };

/**
 * The indicators that fit every part of a filter.
 *
 * @param facts the indicators
 * @param filter what to keep
 * @returns those that fit, in their order
 */
export function filterIndicators(
  facts: readonly IndicatorFacts[],
  filter: IndicatorFilter,
): readonly IndicatorFacts[] {
  return facts.filter(
    ({ indicator, areas, evidence }) =>
      (filter.theme === undefined || indicator.theme === filter.theme) &&
      (filter.area === undefined || areas.includes(filter.area)) &&
      (filter.evidence === undefined || evidence.has(filter.evidence)) &&
      (!filter.onlyComparable || indicator.comparable !== "no"),
  );
}

/**
 * How many parts of a filter narrow the list.
 *
 * @param filter the filter
 * @returns 0 to 4
 * @example activeFilters({ theme: "talent", onlyComparable: true }) // => 2
 */
export function activeFilters(filter: IndicatorFilter): number {
  const parts = [filter.theme, filter.area, filter.evidence].filter((part) => part !== undefined).length;
  return parts + (filter.onlyComparable ? 1 : 0);
}
