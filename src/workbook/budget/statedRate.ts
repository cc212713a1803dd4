import type { Catalog } from "../../catalog/catalog";
import { citation } from "../../catalog/citation";
import type { Language } from "../../model/language";
import type { StatedRate } from "./budgetRequest";

/**
 * The latest average rate of the won against the dollar that the data hold, to begin with; the desk keeps it in cells.
 *
 * @param catalog the data
 * @param language of the source
 * @returns the rate with its year and source; undefined where the data have none
 */
export function statedRate(catalog: Catalog, language: Language): StatedRate | undefined {
  const rates = catalog.rates.filter(({ currency, period }) => currency === "KRW" && /^\d{4}$/.test(period));
  const latest = rates.sort((a, b) => a.period.localeCompare(b.period)).at(-1);
  if (latest === undefined) return undefined;
  const source = catalog.sources.get(latest.source);
  return {
    krwPerUsd: latest.perUsd,
    year: Number(latest.period),
    source: source === undefined ? latest.source : citation(source, language),
  };
}
