import type { Indicator, Observation } from "../../model/catalogTypes";
import type { Bilingual } from "../../model/language";
import type { Catalog } from "../catalog";
import { shortName } from "../query/seriesIndicator";

/** A figure as the guard of comparability sees it. */
export interface ComparedFigure {
  /** Whose figure it is, such as "Seoul". */
  readonly name: Bilingual;
  /** What it measures; left out for a range of the user's own, of which no definition is known. */
  readonly indicator?: Indicator;
  /** Left out where it is not known. */
  readonly unit?: Bilingual;
  /** As the data write it ("2024", "2025-Q2"); left out where it is not known. */
  readonly period?: string;
  readonly source?: { readonly id: string; readonly publisher: string };
}

/**
 * A figure of the catalog as the guard sees it.
 *
 * @param catalog the catalog
 * @param observation the figure
 * @returns whose it is, what it measures, its unit, period and source
 */
export function comparedFigure(catalog: Catalog, observation: Observation): ComparedFigure {
  const { area, unit, period, source } = observation;
  const found = catalog.areas.get(area);
  const indicator = catalog.indicators.get(observation.indicator);
  return {
    name: found === undefined ? { en: area, ko: area } : { en: shortName(found, "en"), ko: found.name.ko },
    ...(indicator === undefined ? {} : { indicator }),
    unit: catalog.units.get(unit)?.name ?? { en: unit, ko: unit },
    period,
    source: { id: source, publisher: catalog.sources.get(source)?.publisher ?? source },
  };
}
