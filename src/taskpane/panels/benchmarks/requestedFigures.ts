import type { Catalog } from "../../../catalog/catalog";
import { comparePeriods, parsePeriod } from "../../../catalog/period";
import type { Observation } from "../../../model/catalogTypes";
import type { DatasetRequest } from "../../../workbook/insertDataset/request";

/** The figures of one chosen indicator. */
export interface RequestedSeries {
  readonly indicator: string;
  readonly figures: readonly Observation[];
}

/**
 * The figures that a request would insert, for the preview and the chart.
 *
 * @param catalog the data
 * @param request what was chosen
 * @returns one entry an indicator, areas in the order of the request, periods in time order
 */
export function requestedFigures(catalog: Catalog, request: DatasetRequest): readonly RequestedSeries[] {
  return request.indicators.map((indicator) => ({
    indicator,
    figures: request.areas.flatMap((area) =>
      within(catalog.series(indicator, area, request.asOf), request.periods),
    ),
  }));
}

function within(figures: readonly Observation[], periods: DatasetRequest["periods"]): readonly Observation[] {
  if (periods === "all") return figures;
  if (periods === "latest") return figures.slice(-1);
  const from = periods.from === undefined ? undefined : parsePeriod(periods.from);
  const to = periods.to === undefined ? undefined : parsePeriod(periods.to);
  return figures.filter(({ period }) => {
    const at = parsePeriod(period);
    return (!from || comparePeriods(at, from) >= 0) && (!to || comparePeriods(at, to) <= 0);
  });
}
