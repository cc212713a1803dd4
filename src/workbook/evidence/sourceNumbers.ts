import type { Catalog } from "../../catalog/catalog";
import type { Source } from "../../model/catalogTypes";
import type { Evidence } from "./evidence";

/** The sources of everything used, numbered in the order of their first use. */
export interface SourceNumbers {
  readonly sources: readonly Source[];
  /** "S3", or "" for a source that the data do not have. */
  numberOf(id: string): string;
}

/**
 * Numbers the sources of all figures, targets, exchange rates and policies; a second source that agrees is one too.
 *
 * @param catalog the data
 * @param evidence what is used
 * @returns the sources with their numbers
 */
export function sourceNumbers(catalog: Catalog, evidence: Evidence): SourceNumbers {
  const ids = [
    ...evidence.targets.map(({ what }) => what.source),
    ...evidence.figures.flatMap(({ what }) => [what.source, what.secondSource ?? ""]),
    ...evidence.companies.map(({ what }) => what.source),
    ...evidence.rates.map(({ what }) => what.source),
    ...evidence.policies.map(({ what }) => what.source),
  ];
  const sources = [...new Set(ids)].flatMap((id) => catalog.sources.get(id) ?? []);
  const numbers = new Map(sources.map(({ id }, place) => [id, `S${String(place + 1)}`]));
  return { sources, numberOf: (id) => numbers.get(id) ?? "" };
}
