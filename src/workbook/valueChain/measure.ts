import type { Catalog } from "../../catalog/catalog";
import { comparePeriods, parsePeriod } from "../../catalog/period";
import type { Indicator, ValueChainFigure } from "../../model/catalogTypes";
import { growthSpan, type GrowthSpan } from "./growthSpan";
import { readings, type Reading } from "./readings";

/** The segments in the order of the chain. */
export const segments = ["semiconductor", "cloud", "platform", "application"] as const;

/** The whole that the others and the rest belong to, in the data. */
export const world = "WLD";

/** A country's part of a measure. */
export interface CountryPart {
  readonly area: string;
  readonly growth: GrowthSpan;
}

/** One indicator, read in one period. */
export interface Measure {
  readonly reading: Reading;
  readonly indicator: Indicator;
  readonly segment: string;
  readonly period: string;
  readonly unit: string;
  /** Whether its figures are per cent of a whole; counts otherwise. */
  readonly isShare: boolean;
  /** The firms or countries that are named in the period, the largest first. */
  readonly named: readonly ValueChainFigure[];
  /** Those of other periods, which growth is reckoned from. */
  readonly others: readonly ValueChainFigure[];
  /** None for the market of one country. */
  readonly countries: readonly CountryPart[];
}

/**
 * The measures of the value chain as the catalog has them, in the order of the chain. Each is read in the latest of the
 * periods that name the most firms or countries: a later one that names only two tells less of a market.
 *
 * @param catalog the data
 * @returns the measures; an indicator without figures is left out
 */
export function measuresOf(catalog: Catalog): readonly Measure[] {
  return segments.flatMap((segment) =>
    readings.flatMap((reading) => {
      const figures = catalog.valueChain.filter(
        (figure) =>
          figure.indicator === reading.indicator && figure.segment === segment && figure.area !== world,
      );
      const indicator = catalog.indicators.get(reading.indicator);
      const period = fullestPeriod(figures);
      if (period === undefined || indicator === undefined) return [];
      return [measureOf(catalog, { reading, indicator, segment, period, figures })];
    }),
  );
}

function measureOf(
  catalog: Catalog,
  found: Pick<Measure, "reading" | "indicator" | "segment" | "period"> & {
    readonly figures: readonly ValueChainFigure[];
  },
): Measure {
  const { figures, ...rest } = found;
  const named = figures.filter(({ period }) => period === rest.period).sort((a, b) => b.value - a.value);
  const others = figures.filter(({ period }) => period !== rest.period);
  const unit = named[0]?.unit ?? rest.indicator.unit;
  const areas = rest.reading.parts === "market" ? [] : [...new Set(named.flatMap(({ area }) => area ?? []))];
  return {
    ...rest,
    unit,
    isShare: catalog.units.get(unit)?.kind === "percent",
    named,
    others,
    countries: areas.map((area) => ({ area, growth: growthSpan(figures, area) })),
  };
}

function fullestPeriod(figures: readonly ValueChainFigure[]): string | undefined {
  const periods = [...new Set(figures.map(({ period }) => period))];
  const count = (period: string): number => figures.filter((figure) => figure.period === period).length;
  return periods.sort((a, b) => count(b) - count(a) || comparePeriods(parsePeriod(b), parsePeriod(a)))[0];
}
