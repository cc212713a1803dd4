import type { Catalog } from "../../../catalog/catalog";
import { citation } from "../../../catalog/citation";
import { comparedFigure } from "../../../catalog/comparability/comparedFigure";
import { requireComparable } from "../../../catalog/comparability/requireComparable";
import { shortName } from "../../../catalog/query/seriesIndicator";
import { resolveArea, resolveIndicator } from "../../../catalog/resolve";
import { InputError, MissingDataError } from "../../../model/errors";
import type { Indicator, Observation } from "../../../model/catalogTypes";
import type { Bilingual, Language } from "../../../model/language";
import type { IndexData, IndexIndicator, IndexRequest, IndexSource } from "../indexRequest";
import { bestPeriod } from "./bestPeriod";

/**
 * The figures of an index from the catalog: each indicator in the one period in which most of the areas have it.
 *
 * @param catalog the data
 * @param source indicators and areas, and whether figures that do not compare are taken
 * @param request themes, language
 * @returns the figures with sources
 * @throws {InputError} an indicator of which neither more nor less is better, or figures that do not compare
 * @throws {MissingDataError} an unknown name, or an indicator without any figure for the areas
 */
export function catalogData(
  catalog: Catalog,
  source: Extract<IndexSource, { kind: "catalog" }>,
  request: Pick<IndexRequest, "themes" | "language">,
): IndexData {
  const { language } = request;
  const areas = source.areas.map((id) => resolveArea(catalog, id));
  const indicators = source.indicators.map((id) => resolveIndicator(catalog, id));
  const ids = areas.map(({ id }) => id);
  const figures = indicators.map((indicator) => bestPeriod(catalog, indicator.id, ids));
  const present = figures.map((column) => column.filter((figure) => figure !== undefined));
  indicators.forEach((indicator, at) => {
    requireDirection(indicator);
    if (present[at]?.length === 0) throw withoutFigures(indicator);
  });
  const faults = requireComparable(
    present.map((column) => column.map((figure) => comparedFigure(catalog, figure))),
    source,
  );
  const values = areas.map((_, unit) => figures.map((column) => column[unit]?.value ?? null));
  const used = [...new Set(present.flat().map((figure) => figure.source))];
  return {
    units: areas.map((area) => ({ id: area.id, name: shortName(area, language) })),
    indicators: indicators.map((indicator, at) =>
      described(catalog, indicator, present[at] ?? [], used, request),
    ),
    values,
    cells: values.map((row) => [...row]),
    faults,
    remarks: boundRemarks(present.flat(), catalog),
    citations: used.map((id, at) => `[${at + 1}] ${cited(catalog, id, language)}`),
    from: { en: `SEOULAI data ${catalog.version}`, ko: `SEOULAI 데이터 ${catalog.version}` },
  };
}

function described(
  catalog: Catalog,
  indicator: Indicator,
  figures: readonly Observation[],
  used: readonly string[],
  { themes, language }: Pick<IndexRequest, "themes" | "language">,
): IndexIndicator {
  const theme = themes?.[indicator.id];
  const [first] = figures;
  const numbers = [...new Set(figures.map((figure) => used.indexOf(figure.source) + 1))];
  return {
    id: indicator.id,
    name: indicator.name[language],
    direction: indicator.direction === "lower" ? "lower" : "higher",
    ...(theme === undefined ? {} : { theme }),
    unit: catalog.units.get(first?.unit ?? indicator.unit)?.name[language] ?? indicator.unit,
    ...(first === undefined ? {} : { period: first.period }),
    sources: numbers.sort((a, b) => a - b).map((number) => `[${number}]`),
  };
}

function cited(catalog: Catalog, id: string, language: Language): string {
  const source = catalog.sources.get(id);
  return source === undefined ? id : citation(source, language);
}

/** A figure that is only known to lie above or below a number stands for the number. */
function boundRemarks(figures: readonly Observation[], catalog: Catalog): Bilingual[] {
  const bounded = figures.filter(({ bound }) => bound !== undefined);
  if (bounded.length === 0) return [];
  const names = (language: Language): string =>
    bounded
      .map(({ indicator, area }) => {
        const found = catalog.areas.get(area);
        const name = catalog.indicators.get(indicator)?.name[language] ?? indicator;
        return `${found === undefined ? area : shortName(found, language)}, ${name}`;
      })
      .join("; ");
  return [
    {
      en: `Published as a bound, not as a number: ${names("en")}.`,
      ko: `정확한 값이 아니라 범위로 발표된 수치: ${names("ko")}.`,
    },
  ];
}

function requireDirection(indicator: Indicator): void {
  if (indicator.direction !== "none") return;
  throw new InputError({
    en: `${indicator.name.en} (${indicator.id}) is neither better high nor low, so it cannot be part of an index. Leave it out.`,
    ko: `${indicator.name.ko}(${indicator.id})은(는) 클수록 좋은지 작을수록 좋은지 정해지지 않아 지수에 넣을 수 없습니다. 빼십시오.`,
  });
}

function withoutFigures(indicator: Indicator): MissingDataError {
  return new MissingDataError({
    en: `The data hold no figure of ${indicator.name.en} (${indicator.id}) for the chosen areas. Leave it out, or choose other areas.`,
    ko: `고른 지역에는 ${indicator.name.ko}(${indicator.id}) 수치가 없습니다. 지표를 빼거나 다른 지역을 고르십시오.`,
  });
}
