import type { Bound, Observation, ObservationStatus } from "../../model/catalogTypes";
import { MissingDataError } from "../../model/errors";
import type { Bilingual, Language } from "../../model/language";
import type { Catalog } from "../catalog";
import { citation, figureNote, statusWords } from "../citation";
import { isSamePeriod, parsePeriod } from "../period";
import { resolveArea, resolveIndicator } from "../resolve";
import { asOfWords, figure, inPeriod } from "./figure";
import { asOfText, type PeriodInput } from "./seriesIndicator";

/** What of a figure its citation needs. */
interface Cited {
  readonly source: string;
  readonly value: number;
  readonly bound?: Bound;
  readonly status: ObservationStatus;
  readonly secondSource?: string;
}

/** Whose source is wanted. */
export interface SourceRequest {
  readonly indicator: string;
  /** Left out: the sources of all areas. */
  readonly area?: string | undefined;
  /** Left out: the latest of each area. */
  readonly period?: PeriodInput | undefined;
  readonly asOf?: PeriodInput | undefined;
  readonly language: Language;
}

/**
 * The citation of a figure, or of all figures of an indicator: publisher, title, date, address, licence and grade of
 * evidence; for one figure also its bound, its status and a second source that agrees, for several whether some are
 * estimates or bounds. Several citations are parted by " | ".
 *
 * @param catalog the catalog
 * @param request what is wanted
 * @returns one line of text
 * @throws {MissingDataError} unknown name, or no value for that area and period
 * @throws {InputError} a period of another form, or an ambiguous name
 */
export function sourceText(catalog: Catalog, request: SourceRequest): string {
  const figures = citedFigures(catalog, request);
  const texts = [...new Set(figures.map(({ source }) => source))].flatMap((id) => {
    const source = catalog.sources.get(id);
    return source === undefined ? [] : citation(source, request.language);
  });
  const [first, ...rest] = figures;
  const note = first === undefined || rest.length > 0 ? noteOfAll(figures) : noteOf(first);
  return texts.join(" | ") + note[request.language];
}

function citedFigures(catalog: Catalog, request: SourceRequest): readonly Cited[] {
  const indicator = resolveIndicator(catalog, request.indicator);
  if (indicator.kind === "value_chain") return companyFigures(catalog, indicator.id, request);
  if (request.area !== undefined) return [figure(catalog, { ...request, area: request.area })];
  const found = catalog.areasOf(indicator.id).flatMap((id): readonly Observation[] => {
    const series = catalog.series(indicator.id, id, asOfText(request.asOf));
    const latest = request.period === undefined ? series.at(-1) : inPeriod(series, request.period);
    return latest === undefined ? [] : [latest];
  });
  if (found.length > 0) return found;
  throw noFigures(indicator.id, request);
}

/** Figures by company carry no vintage, so none is offered as of a date. */
function companyFigures(catalog: Catalog, indicator: string, request: SourceRequest): readonly Cited[] {
  const area = request.area === undefined ? undefined : resolveArea(catalog, request.area);
  const period = request.period === undefined ? undefined : parsePeriod(request.period);
  const found = catalog.valueChain.filter(
    (row) =>
      request.asOf === undefined &&
      row.indicator === indicator &&
      (area === undefined || row.area === area.id) &&
      (period === undefined || isSamePeriod(parsePeriod(row.period), period)),
  );
  if (found.length > 0) return found.map((row) => ({ source: row.source, value: row.value, status: "A" }));
  throw noFigures(indicator, request);
}

function noteOf(cited: Cited): Bilingual {
  const part = (label: string, text: string) => (text === "" ? "" : ` ${label}: ${text}.`);
  const agrees = cited.secondSource ?? "";
  return {
    en: part("Figure", figureNote(cited, "en")) + part("A second source agrees", agrees),
    ko: part("값", figureNote(cited, "ko")) + part("다른 출처도 일치함", agrees),
  };
}

/** Of several figures it is said only that some are not plain. */
function noteOfAll(figures: readonly Cited[]): Bilingual {
  const statuses = (["E", "P", "B"] as const).filter((status) =>
    figures.some((cited) => cited.status === status),
  );
  const hasBound = figures.some(({ bound }) => bound !== undefined);
  if (statuses.length === 0 && !hasBound) return { en: "", ko: "" };
  const words = (language: Language) => statuses.map((status) => statusWords(status, language));
  const en = [...words("en"), ...(hasBound ? ["bound or rounded (it counts as its number)"] : [])];
  const ko = [...words("ko"), ...(hasBound ? ["경계값·반올림한 값(그 수로 계산)"] : [])];
  return { en: ` Some of the figures: ${en.join("; ")}.`, ko: ` 일부 값: ${ko.join("; ")}.` };
}

function noFigures(indicator: string, { period, asOf }: SourceRequest): MissingDataError {
  const when = period === undefined ? "" : parsePeriod(period).text;
  return new MissingDataError({
    en: `${indicator} has no value${when === "" ? "" : ` in ${when}`}${asOfWords(asOf).en}. Leave out period or as_of, or choose others.`,
    ko: `${indicator}에 값이 없습니다${when === "" ? "" : `(${when})`}${asOfWords(asOf).ko}. period나 as_of를 비우거나 다른 값을 고르세요.`,
  });
}
