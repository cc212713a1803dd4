import type { Catalog } from "../../catalog/catalog";

/**
 * The catalog as it was at a date, for planners that ask it without one.
 *
 * @param catalog the data
 * @param asOf the date; undefined: now
 * @returns the same catalog, with figures published at or before the date
 */
export function catalogAsOf(catalog: Catalog, asOf: string | undefined): Catalog {
  if (asOf === undefined) return catalog;
  return { ...catalog, series: (indicator, area, own) => catalog.series(indicator, area, own ?? asOf) };
}
