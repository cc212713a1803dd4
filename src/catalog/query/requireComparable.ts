import type { Indicator, Observation } from "../../model/catalogTypes";
import type { Bilingual } from "../../model/language";
import type { Catalog } from "../catalog";
import { differingDefinition } from "../comparability/comparabilityFaults";
import { comparedFigure } from "../comparability/comparedFigure";
import { refusal, requireComparable } from "../comparability/requireComparable";

const setOverride: Bilingual = {
  en: "To compare it nevertheless, set override to TRUE.",
  ko: "그래도 비교하려면 override를 TRUE로 하세요.",
};

/**
 * Refuses an indicator whose definitions differ from area to area, before any figure is looked for.
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
 * Refuses figures that do not compare: several sources where only one may be, mixed units, years far apart.
 *
 * @param catalog the catalog
 * @param figures the figures to be compared
 * @param override true: the user accepts it
 * @throws {InputError} the refusal, naming the figures concerned
 */
export function requireComparableFigures(
  catalog: Catalog,
  figures: readonly Observation[],
  override: boolean,
): void {
  if (override) return;
  const compared = figures.map((observation) => comparedFigure(catalog, observation));
  requireComparable([compared], { override, remedy: setOverride });
}
