import type { Indicator, Observation } from "../../model/catalogTypes";
import type { Bilingual } from "../../model/language";
import type { Catalog } from "../catalog";
import { differingDefinition } from "../comparability/differingDefinition";
import { refusal } from "../comparability/refusal";
import { severalSources } from "../comparability/severalSources";

const setOverride: Bilingual = {
  en: "To compare it nevertheless, set override to TRUE.",
  ko: "그래도 비교하려면 override를 TRUE로 하세요.",
};

/**
 * Refuses an indicator whose definitions differ from area to area.
 *
 * @param indicator the indicator
 * @param override true: the user accepts it
 * @throws {InputError} the refusal with its reason
 */
export function requireRankable(indicator: Indicator, override: boolean): void {
  if (indicator.comparable === "no" && !override)
    throw refusal([differingDefinition(indicator)], setOverride);
}

/**
 * Refuses figures of several sources in one period where the indicator may be compared only within one. Of the guard's
 * rules only this one can fail here: one indicator has one unit, and all figures are of one period.
 *
 * @param catalog the catalog, for the names of the sources
 * @param indicator the indicator
 * @param figures the figures to be compared, of one period
 * @param override true: the user accepts it
 * @throws {InputError} the refusal, naming the sources
 */
export function requireOneSource(
  catalog: Catalog,
  indicator: Indicator,
  figures: readonly Observation[],
  override: boolean,
): void {
  if (indicator.comparable !== "same_source" || override) return;
  const faults = severalSources(
    indicator.id,
    figures.map(({ period, source: id }) => {
      const publisher = catalog.sources.get(id)?.publisher ?? id;
      return { period, source: { id, publisher } };
    }),
  );
  if (faults.length > 0) throw refusal(faults, setOverride);
}
