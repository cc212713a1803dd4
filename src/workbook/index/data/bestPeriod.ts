import type { Catalog } from "../../../catalog/catalog";
import { comparePeriods, parsePeriod } from "../../../catalog/period";
import type { Observation } from "../../../model/catalogTypes";

/**
 * The figures of an indicator for some areas, all of the one period in which most of them have one.
 *
 * @param catalog the data
 * @param indicator its id
 * @param areas ids of the areas
 * @returns a figure an area, undefined where there is none; of periods alike the latest
 */
export function bestPeriod(
  catalog: Catalog,
  indicator: string,
  areas: readonly string[],
): readonly (Observation | undefined)[] {
  const series = areas.map((area) => catalog.series(indicator, area));
  const counts = new Map<string, number>();
  for (const { period } of series.flat()) counts.set(period, (counts.get(period) ?? 0) + 1);
  const [best] = [...counts].sort(
    ([a, m], [b, n]) => n - m || comparePeriods(parsePeriod(b), parsePeriod(a)),
  );
  return series.map((figures) => figures.find(({ period }) => period === best?.[0]));
}
