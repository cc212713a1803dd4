import { comparePeriods, parsePeriod } from "../../../catalog/period";
import type { Observation } from "../../../model/catalogTypes";

/** What the small chart draws: bars by area for one figure each, lines over time for several. */
export interface ChartModel {
  readonly kind: "bars" | "lines";
  /** Areas of the bars, or periods of the lines. */
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Areas that have figures but no room in the chart. */
  readonly left: number;
}

export interface ChartSeries {
  readonly area: string;
  /** One value a label; null where there is none. */
  readonly values: readonly (number | null)[];
}

const mostBars = 12;
const mostLines = 6;

/**
 * Shapes the figures of one indicator for the chart. Where there are more areas than it can show, those with the
 * largest latest figures stay.
 *
 * @param figures the figures of one indicator
 * @returns what to draw, or undefined when there is nothing
 */
export function chartModel(figures: readonly Observation[]): ChartModel | undefined {
  const areas = new Map<string, Observation[]>();
  for (const figure of figures) areas.set(figure.area, [...(areas.get(figure.area) ?? []), figure]);
  if (areas.size === 0) return undefined;
  const ordered = [...areas].sort((a, b) => lastValue(b[1]) - lastValue(a[1]));
  const overTime = ordered.some(([, found]) => found.length > 1);
  const shown = ordered.slice(0, overTime ? mostLines : mostBars);
  const left = ordered.length - shown.length;
  if (!overTime) {
    const labels = shown.map(([area]) => area);
    const values = shown.map(([, found]) => lastValue(found));
    return { kind: "bars", labels, series: [{ area: "", values }], left };
  }
  const labels = periodsOf(shown.flatMap(([, found]) => found));
  const series = shown.map(([area, found]) => ({
    area,
    values: labels.map((label) => found.find(({ period }) => period === label)?.value ?? null),
  }));
  return { kind: "lines", labels, series, left };
}

function lastValue(figures: readonly Observation[]): number {
  return figures.at(-1)?.value ?? 0;
}

function periodsOf(figures: readonly Observation[]): readonly string[] {
  return [...new Set(figures.map(({ period }) => period))]
    .map((text) => parsePeriod(text))
    .sort(comparePeriods)
    .map(({ text }) => text);
}
