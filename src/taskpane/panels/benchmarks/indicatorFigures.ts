import type { Indicator, Observation } from "../../../model/catalogTypes";
import type { Series } from "../../../workbook/insertDataset/selectFigures";

/** All chosen figures of one indicator. */
export interface IndicatorFigures {
  readonly indicator: Indicator;
  readonly figures: readonly Observation[];
}

/**
 * Puts the series of each indicator together, for the preview and the chart.
 *
 * @param series the selected figures, area by area
 * @returns one entry an indicator, in the order of the series
 */
export function indicatorFigures(series: readonly Series[]): readonly IndicatorFigures[] {
  const found = new Map<Indicator, Observation[]>();
  for (const { indicator, figures } of series) {
    found.set(indicator, [...(found.get(indicator) ?? []), ...figures]);
  }
  return [...found].map(([indicator, figures]) => ({ indicator, figures }));
}
