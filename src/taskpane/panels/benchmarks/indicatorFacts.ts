import type { Catalog } from "../../../catalog/catalog";
import { comparePeriods, parsePeriod } from "../../../catalog/period";
import type { Evidence, Indicator, Observation } from "../../../model/catalogTypes";

/** An indicator with what the list and its filters need to know about its figures. */
export interface IndicatorFacts {
  readonly indicator: Indicator;
  /** Ids of the areas that have a figure. */
  readonly areas: readonly string[];
  readonly firstPeriod: string;
  readonly lastPeriod: string;
  /** Sources of its figures, the one with the most figures first. */
  readonly sources: readonly string[];
  readonly evidence: ReadonlySet<Evidence>;
  /** Some figures are estimates, provisional, or bounds. */
  readonly hasEstimates: boolean;
}

/**
 * The indicators that have figures by area, which are those a dataset can be made of. The value chain goes by
 * company and has its own list.
 *
 * @param catalog the data
 * @returns one entry an indicator, in the order of the catalog
 */
export function indicatorFacts(catalog: Catalog): readonly IndicatorFacts[] {
  const figures = new Map<string, Observation[]>();
  for (const observation of catalog.observations) {
    const found = figures.get(observation.indicator);
    if (found) found.push(observation);
    else figures.set(observation.indicator, [observation]);
  }
  return [...catalog.indicators.values()].flatMap((indicator) => {
    const found = figures.get(indicator.id);
    return found ? [factsOf(catalog, indicator, found)] : [];
  });
}

function factsOf(catalog: Catalog, indicator: Indicator, figures: readonly Observation[]): IndicatorFacts {
  const periods = [...new Set(figures.map(({ period }) => period))]
    .map((text) => parsePeriod(text))
    .sort(comparePeriods);
  const counts = new Map<string, number>();
  for (const { source } of figures) counts.set(source, (counts.get(source) ?? 0) + 1);
  const sources = [...counts].sort((a, b) => b[1] - a[1]).map(([id]) => id);
  return {
    indicator,
    areas: catalog.areasOf(indicator.id),
    firstPeriod: periods[0]?.text ?? "",
    lastPeriod: periods.at(-1)?.text ?? "",
    sources,
    evidence: new Set(sources.flatMap((id) => catalog.sources.get(id)?.evidence ?? [])),
    hasEstimates: figures.some(
      ({ status, bound }) => status === "E" || status === "P" || bound !== undefined,
    ),
  };
}
