import type { Area, Indicator, Observation } from "../../model/catalogTypes";
import { InputError, MissingDataError } from "../../model/errors";
import type { Bilingual } from "../../model/language";
import type { Catalog } from "../catalog";
import { comparePeriods, isSamePeriod, parsePeriod } from "../period";
import { resolveArea } from "../resolve";
import { asOfText, seriesIndicator, shortName, type PeriodInput } from "./seriesIndicator";

/** Which figure is wanted; names as a user may write them. */
export interface FigureRequest {
  readonly indicator: string;
  readonly area: string;
  /** Left out: the latest period that has a value for the area. */
  readonly period?: PeriodInput | undefined;
  /** Only figures published at or before it. */
  readonly asOf?: PeriodInput | undefined;
}

/**
 * One figure: of the period asked for, or the latest of the area.
 *
 * @param catalog the catalog
 * @param request what is wanted
 * @returns the figure with its bound, status, vintage and source
 * @throws {MissingDataError} unknown name, or no value for that area and period; the message lists what there is
 * @throws {InputError} a period of another form, or an ambiguous name
 */
export function figure(catalog: Catalog, request: FigureRequest): Observation {
  const indicator = seriesIndicator(catalog, request.indicator);
  const area = resolveArea(catalog, request.area);
  const series = areaSeries(catalog, indicator, area, request.asOf);
  const found = request.period === undefined ? series.at(-1) : inPeriod(series, request.period);
  if (found !== undefined) return found;
  const period = parsePeriod(request.period ?? "").text;
  const periods = series.map((observation) => observation.period).join(", ");
  throw new MissingDataError({
    en: `${indicator.id} has no value for ${shortName(area, "en")} in ${period}${asOfWords(request.asOf).en}. Periods that it has: ${periods}.`,
    ko: `${indicator.id}에 ${shortName(area, "ko")}의 ${period} 값이 없습니다${asOfWords(request.asOf).ko}. 값이 있는 기간: ${periods}.`,
  });
}

/**
 * The figures of one area from one period to another, by the end of each period.
 *
 * @param catalog the catalog
 * @param request what is wanted; `from` and `to` are included
 * @returns the figures in order, at least one
 * @throws {MissingDataError} unknown name, or no value in that span
 * @throws {InputError} a period of another form, `from` after `to`, or an ambiguous name
 */
export function history(
  catalog: Catalog,
  request: Omit<FigureRequest, "period"> & {
    readonly from?: PeriodInput | undefined;
    readonly to?: PeriodInput | undefined;
  },
): readonly Observation[] {
  const indicator = seriesIndicator(catalog, request.indicator);
  const area = resolveArea(catalog, request.area);
  const from = request.from === undefined ? undefined : parsePeriod(request.from);
  const to = request.to === undefined ? undefined : parsePeriod(request.to);
  if (from !== undefined && to !== undefined && from.start > to.end) throw reversed(from.text, to.text);
  const series = areaSeries(catalog, indicator, area, request.asOf);
  const found = series.filter(({ period }) => {
    const { end } = parsePeriod(period);
    return end >= (from?.start ?? -Infinity) && end <= (to?.end ?? Infinity);
  });
  if (found.length > 0) return found;
  const periods = series.map(({ period }) => period).join(", ");
  throw new MissingDataError({
    en: `${indicator.id} has no value for ${shortName(area, "en")} between these periods${asOfWords(request.asOf).en}. Periods that it has: ${periods}.`,
    ko: `${indicator.id}에 ${shortName(area, "ko")}의 해당 구간 값이 없습니다${asOfWords(request.asOf).ko}. 값이 있는 기간: ${periods}.`,
  });
}

/** The figure of a series in a period, however the period is written. */
export function inPeriod(series: readonly Observation[], period: PeriodInput): Observation | undefined {
  const wanted = parsePeriod(period);
  return series.find((observation) => isSamePeriod(parsePeriod(observation.period), wanted));
}

/** " as of 2024-12" where it is given. */
export function asOfWords(asOf: PeriodInput | undefined): Bilingual {
  const text = asOfText(asOf);
  return text === undefined ? { en: "", ko: "" } : { en: ` as of ${text}`, ko: `(${text} 기준)` };
}

/** The series of an area, at least one figure long. */
function areaSeries(
  catalog: Catalog,
  indicator: Indicator,
  area: Area,
  asOf: PeriodInput | undefined,
): readonly Observation[] {
  const series = catalog.series(indicator.id, area.id, asOfText(asOf));
  if (series.length > 0) return series;
  if (catalog.series(indicator.id, area.id).length > 0) throw notYetPublished(catalog, indicator, area, asOf);
  const areas = catalog.areasOf(indicator.id).join(", ");
  throw new MissingDataError({
    en: `${indicator.id} has no value for ${shortName(area, "en")}. Areas that it has: ${areas}.`,
    ko: `${indicator.id}에 ${shortName(area, "ko")}의 값이 없습니다. 값이 있는 지역: ${areas}.`,
  });
}

function notYetPublished(
  catalog: Catalog,
  indicator: Indicator,
  area: Area,
  asOf: PeriodInput | undefined,
): MissingDataError {
  const vintages = catalog.observations
    .filter((observation) => observation.indicator === indicator.id && observation.area === area.id)
    .flatMap(({ vintage }) => vintage ?? [])
    .sort((a, b) => comparePeriods(parsePeriod(a), parsePeriod(b)));
  const first: Bilingual =
    vintages[0] === undefined
      ? { en: "its figures carry no date of publication", ko: "이 지표의 값에는 발표 시점이 없습니다" }
      : { en: `the first was published in ${vintages[0]}`, ko: `첫 값의 발표 시점은 ${vintages[0]}입니다` };
  return new MissingDataError({
    en: `${indicator.id} has no value for ${shortName(area, "en")}${asOfWords(asOf).en}: ${first.en}. Use a later as_of, or leave it out.`,
    ko: `${indicator.id}에 ${shortName(area, "ko")}의 값이 없습니다${asOfWords(asOf).ko}: ${first.ko}. 더 늦은 as_of를 쓰거나 비워 두세요.`,
  });
}

function reversed(from: string, to: string): InputError {
  return new InputError({
    en: `The span runs from ${from} to ${to}, which ends before it begins. Swap the two periods.`,
    ko: `구간이 ${from}부터 ${to}까지로, 시작보다 끝이 앞섭니다. 두 기간을 바꾸세요.`,
  });
}
