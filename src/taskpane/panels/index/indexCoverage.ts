import type { Catalog } from "../../../catalog/catalog";
import type { ComparabilityFault } from "../../../catalog/comparability/comparabilityFaults";
import { dataAvailability } from "../../../core/index/dataAvailability";
import { catalogData } from "../../../workbook/index/data/catalogData";
import type { IndexRequest } from "../../../workbook/index/indexRequest";

/** How much data stands behind an index. */
export interface IndexCoverage {
  readonly indicators: readonly { readonly name: string; readonly period: string; readonly count: number }[];
  readonly units: readonly { readonly name: string; readonly share: number }[];
  readonly share: number;
  /** What does not compare, whether it was accepted or not. */
  readonly faults: readonly ComparabilityFault[];
}

/**
 * What the catalog has of the figures of an index.
 *
 * @param catalog the data
 * @param request the index
 * @returns counts and shares; undefined for a table of the workbook
 */
export function indexCoverage(
  catalog: Catalog,
  { source, language }: Pick<IndexRequest, "source" | "language">,
): IndexCoverage | undefined {
  if (source.kind !== "catalog") return undefined;
  const { indicators, units, values, faults } = catalogData(
    catalog,
    { ...source, override: true },
    { language },
  );
  const shares = dataAvailability(values);
  return {
    indicators: indicators.map(({ name, period = "" }, at) => ({
      name,
      period,
      count: Math.round((shares.indicators[at] ?? 0) * units.length),
    })),
    units: units.map(({ name }, at) => ({ name, share: shares.units[at] ?? 0 })),
    share: shares.all,
    faults,
  };
}
