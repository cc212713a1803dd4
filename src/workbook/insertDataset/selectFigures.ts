import type { Catalog } from "../../catalog/catalog";
import { comparePeriods, parsePeriod, type Period } from "../../catalog/period";
import type { Indicator, Observation } from "../../model/catalogTypes";
import { InputError, MissingDataError } from "../../model/errors";
import type { DatasetRequest } from "./request";

/** The figures of one indicator, area by area, each area's in the order of its periods. */
export interface Series {
  readonly indicator: Indicator;
  readonly area: string;
  readonly figures: readonly Observation[];
}

/**
 * The figures that a request asks for, in the order of its indicators and areas.
 *
 * @param catalog the data
 * @param request what is asked for
 * @returns the series that have a figure
 * @throws {InputError} no indicator, or periods out of order
 * @throws {MissingDataError} an unknown indicator or area, or nothing found at all
 */
export function selectFigures(catalog: Catalog, request: DatasetRequest): readonly Series[] {
  if (request.indicators.length === 0) throw noIndicator;
  const wanted = wantedPeriods(request);
  for (const area of request.areas)
    if (!catalog.areas.has(area)) throw unknown("area", area, [...catalog.areas.keys()]);
  const series = unique(request.indicators).flatMap((id) => {
    const indicator = catalog.indicators.get(id);
    if (indicator === undefined) throw unknown("indicator", id, [...catalog.indicators.keys()]);
    if (indicator.kind === "value_chain") throw byCompany(id);
    const areas = request.areas.length === 0 ? catalog.areasOf(id) : unique(request.areas);
    return areas.map((area) => ({
      indicator,
      area,
      figures: wanted(catalog.series(id, area, request.asOf)),
    }));
  });
  const found = series.filter(({ figures }) => figures.length > 0);
  if (found.length === 0) throw nothingFound(request);
  return found;
}

function wantedPeriods(request: DatasetRequest): (figures: readonly Observation[]) => readonly Observation[] {
  const { periods } = request;
  if (periods === "all") return (figures) => figures;
  if (periods === "latest") return (figures) => figures.slice(-1);
  const from = periods.from === undefined ? undefined : parsePeriod(periods.from);
  const to = periods.to === undefined ? undefined : parsePeriod(periods.to);
  if (from !== undefined && to !== undefined && comparePeriods(from, to) > 0) throw outOfOrder(from, to);
  return (figures) =>
    figures.filter(({ period }) => {
      const { start, end } = parsePeriod(period);
      return (from === undefined || end >= from.start) && (to === undefined || start <= to.end);
    });
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}

const noIndicator = new InputError({
  en: "No indicator is chosen. Choose at least one indicator to insert.",
  ko: "선택한 지표가 없습니다. 넣을 지표를 하나 이상 고르십시오.",
});

function outOfOrder(from: Period, to: Period): InputError {
  return new InputError({
    en: `The first period, ${from.text}, comes after the last, ${to.text}. Exchange them.`,
    ko: `시작 기간 ${from.text}이(가) 끝 기간 ${to.text}보다 늦습니다. 서로 바꾸십시오.`,
  });
}

function unknown(kind: "indicator" | "area", id: string, known: readonly string[]): MissingDataError {
  const word = { indicator: "지표", area: "지역" }[kind];
  const some = known.slice(0, 5).join(", ");
  return new MissingDataError({
    en: `There is no ${kind} "${id}" in the data. Use an id such as ${some}.`,
    ko: `자료에 "${id}" ${word}이(가) 없습니다. ${some}와(과) 같은 ID를 쓰십시오.`,
  });
}

function byCompany(id: string): MissingDataError {
  return new MissingDataError({
    en: `The figures of "${id}" are by company, not by area. Use =SEOULAI.LIST.VALUECHAIN() for them.`,
    ko: `"${id}"의 수치는 지역별이 아니라 기업별입니다. =SEOULAI.LIST.VALUECHAIN()을 쓰십시오.`,
  });
}

function nothingFound(request: DatasetRequest): MissingDataError {
  const what = request.indicators.join(", ");
  const where = request.areas.length === 0 ? "" : request.areas.join(", ");
  return new MissingDataError({
    en: `No figure of ${what}${where === "" ? "" : ` for ${where}`} lies in the chosen periods${asOfText(request, "en")}. Choose other areas or all periods.`,
    ko: `선택한 기간에 ${where === "" ? "" : `${where}의 `}${what} 수치가 없습니다${asOfText(request, "ko")}. 다른 지역이나 전체 기간을 고르십시오.`,
  });
}

function asOfText({ asOf }: DatasetRequest, language: "en" | "ko"): string {
  if (asOf === undefined) return "";
  return { en: ` as of ${asOf}`, ko: `(${asOf} 기준)` }[language];
}
