import type { Bilingual, Language } from "../../model/language";
import type { Catalog } from "../catalog";
import { resolveIndicator } from "../resolve";
import { word } from "../words";

/**
 * What an indicator means: name, unit, direction and definition, with what limits its use, in one sentence.
 *
 * @param catalog the catalog
 * @param text the indicator as the user wrote it
 * @param language of the sentence
 * @returns the sentence
 * @throws {MissingDataError} no such indicator
 * @throws {InputError} several indicators have that name
 */
export function definitionText(catalog: Catalog, text: string, language: Language): string {
  const indicator = resolveIndicator(catalog, text);
  const unit = catalog.units.get(indicator.unit)?.name[language] ?? indicator.unit;
  const head = `${indicator.name[language]} (${unit}; ${word("direction", indicator.direction, language)})`;
  const hasBound = catalog.observations.some(
    (observation) => observation.indicator === indicator.id && observation.bound !== undefined,
  );
  const parts = [
    indicator.definition[language].replace(/\.$/, ""),
    ...(hasBound ? [bounds[language]] : []),
    ...(indicator.comparable === "yes" ? [] : [limits[indicator.comparable][language]]),
  ];
  return `${head}: ${parts.join("; ")}.`;
}

const bounds: Bilingual = {
  en: "some figures are bounds or rounded (<, >, ≈), and a bound counts as its number",
  ko: "일부 값은 상한·하한 또는 반올림한 값(<, >, ≈)이며, 경계값은 그 수로 계산",
};

const limits: Readonly<Record<"no" | "same_source", Bilingual>> = {
  no: { en: "not comparable: definitions differ from area to area", ko: "비교 불가: 지역마다 정의가 다름" },
  same_source: { en: "comparable only within one source", ko: "같은 출처 안에서만 비교 가능" },
};
