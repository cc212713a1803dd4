import type { Catalog } from "../../../catalog/catalog";
import { comparePeriods, parsePeriod } from "../../../catalog/period";
import type { Indicator, Observation } from "../../../model/catalogTypes";
import { homeAreas } from "./homeAreas";

/** What the small chart draws: bars by area for one figure each, lines over time for several. */
export interface ChartModel {
  readonly kind: "bars" | "lines";
  /** Areas of the bars, or periods of the lines. */
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Areas to set off from the others. */
  readonly home: ReadonlySet<string>;
  /** Areas that have figures but stand in the table only. */
  readonly left: number;
}

interface ChartSeries {
  readonly area: string;
  /** One value a label; null where there is none. */
  readonly values: readonly (number | null)[];
}

type AreaFigures = readonly [area: string, figures: readonly Observation[]];

const mostBars = 12;
const mostLines = 6;
const mostYears = 60;

/**
 * Shapes the figures of one indicator for the chart. Totals (the world, blocs) would flatten the rest, so beside
 * three areas or more they stay in the table. Where there are still too many, the home areas and those with the
 * best latest figures stay.
 *
 * @param catalog the data
 * @param indicator whose figures they are; where lower is better, the lowest come first
 * @param figures its figures
 * @returns what to draw, or undefined when there is nothing
 */
export function chartModel(
  catalog: Catalog,
  indicator: Pick<Indicator, "direction">,
  figures: readonly Observation[],
): ChartModel | undefined {
  const home = homeAreas(catalog);
  const all = byArea(figures);
  const single = all.filter(([area]) => !isTotal(catalog, area));
  const drawn = single.length >= 3 ? single : all;
  if (drawn.length === 0) return undefined;
  const overTime = drawn.some(([, found]) => found.length > 1);
  const most = overTime ? mostLines : mostBars;
  const shown = best(drawn, { home, most, sign: indicator.direction === "lower" ? 1 : -1 });
  const rest = { home, left: all.length - shown.length };
  return overTime ? { ...lines(shown), ...rest } : { ...bars(shown), ...rest };
}

function byArea(figures: readonly Observation[]): readonly AreaFigures[] {
  const areas = new Map<string, Observation[]>();
  for (const figure of figures) areas.set(figure.area, [...(areas.get(figure.area) ?? []), figure]);
  return [...areas];
}

function isTotal(catalog: Catalog, area: string): boolean {
  const kind = catalog.areas.get(area)?.kind;
  return kind === "world" || kind === "bloc";
}

interface Choice {
  readonly home: ReadonlySet<string>;
  readonly most: number;
  /** 1 puts the lowest first, -1 the highest. */
  readonly sign: 1 | -1;
}

function best(areas: readonly AreaFigures[], { home, most, sign }: Choice): readonly AreaFigures[] {
  const order = (a: AreaFigures, b: AreaFigures): number => sign * (lastValue(a) - lastValue(b));
  const ordered = [...areas].sort(order);
  const kept = ordered.filter(([area]) => home.has(area));
  const others = ordered.filter(([area]) => !home.has(area));
  return [...kept, ...others].slice(0, most).sort(order);
}

function bars(areas: readonly AreaFigures[]): Pick<ChartModel, "kind" | "labels" | "series"> {
  return {
    kind: "bars",
    labels: areas.map(([area]) => area),
    series: [{ area: "", values: areas.map(lastValue) }],
  };
}

function lines(areas: readonly AreaFigures[]): Pick<ChartModel, "kind" | "labels" | "series"> {
  const labels = periodsOf(areas.flatMap(([, found]) => found));
  const series = areas.map(([area, found]) => ({
    area,
    values: labels.map((label) => found.find(({ period }) => period === label)?.value ?? null),
  }));
  return { kind: "lines", labels, series };
}

function lastValue([, figures]: AreaFigures): number {
  return figures.at(-1)?.value ?? 0;
}

function periodsOf(figures: readonly Observation[]): readonly string[] {
  const found = [...new Set(figures.map(({ period }) => period))]
    .map((text) => parsePeriod(text))
    .sort(comparePeriods)
    .map(({ text }) => text);
  return everyYear(found);
}

/** Years without a figure keep their place on the axis: a gap of four years must not look like one. */
function everyYear(periods: readonly string[]): readonly string[] {
  const first = Number(periods[0]);
  const count = Number(periods.at(-1)) - first + 1;
  const areYears = periods.every((period) => /^\d{4}$/.test(period));
  return areYears && count <= mostYears
    ? Array.from({ length: count }, (_, at) => String(first + at))
    : periods;
}
