import type { Indicator, Observation } from "../../model/catalogTypes";
import { InputError } from "../../model/errors";
import type { Catalog } from "../catalog";

/**
 * Refuses an indicator whose definitions differ from area to area.
 *
 * @param indicator the indicator
 * @param override true: the user accepts it
 * @throws {InputError} the refusal with its reason
 */
export function requireRankable(indicator: Indicator, override: boolean): void {
  if (indicator.comparable !== "no" || override) return;
  const [en, ko] = [indicator.definition.en, indicator.definition.ko].map((text) => text.replace(/\.$/, ""));
  throw new InputError({
    en: `${indicator.id} is not comparable: its definition differs from area to area. ${en ?? ""}. To compare it nevertheless, set override to TRUE.`,
    ko: `${indicator.id}은(는) 비교할 수 없습니다: 지역마다 정의가 다릅니다. ${ko ?? ""}. 그래도 비교하려면 override를 TRUE로 하세요.`,
  });
}

/**
 * Refuses figures of several sources in one period where the indicator may be compared only within one.
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
  const sources = [...new Set(figures.map(({ source }) => source))];
  if (indicator.comparable !== "same_source" || sources.length < 2 || override) return;
  const shown = sources.map((id) => `${catalog.sources.get(id)?.publisher ?? id} (${id})`).join(", ");
  const period = figures[0]?.period ?? "";
  throw new InputError({
    en: `${indicator.id} is comparable only within one source, and the figures of ${period} come from ${String(sources.length)}: ${shown}. To compare them nevertheless, set override to TRUE.`,
    ko: `${indicator.id}은(는) 같은 출처 안에서만 비교할 수 있는데, ${period} 값의 출처가 ${String(sources.length)}개입니다: ${shown}. 그래도 비교하려면 override를 TRUE로 하세요.`,
  });
}
