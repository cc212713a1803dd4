import type { Catalog } from "../../../catalog/catalog";

/**
 * The areas a plan can be compared with: those that have a figure of any indicator its benchmarks name, without the
 * plan's own.
 *
 * @param catalog the data
 * @param planId the plan
 * @returns area ids
 */
export function benchmarkAreas(catalog: Catalog, planId: string): readonly string[] {
  const own = catalog.plan(planId).area;
  const found = new Set(
    catalog.planBenchmarks
      .filter(({ plan, comparability }) => plan === planId && comparability !== "none")
      .flatMap(({ indicator }) => (indicator === undefined ? [] : catalog.areasOf(indicator))),
  );
  return [...catalog.areas.keys()].filter((id) => found.has(id) && id !== own);
}
