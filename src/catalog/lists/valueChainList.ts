import type { ValueChainFigure } from "../../model/catalogTypes";
import { InputError, MissingDataError } from "../../model/errors";
import type { Language } from "../../model/language";
import type { Catalog } from "../catalog";
import { isSamePeriod, parsePeriod, periodCell } from "../period";
import type { PeriodInput } from "../query/seriesIndicator";
import { keyOf, keysOf, word } from "../words";
import { listTable, type ListCell, type ListColumn } from "./listTable";

/**
 * The figures of the value chain as a list with headings: segment, indicator, area, entity, period, value, unit.
 *
 * @param catalog the catalog
 * @param request segment in English or Korean (left out: all), period (left out: all)
 * @param language of headings, segments, names and units
 * @returns rows of cells, headings first
 * @throws {InputError} no such segment, or a period of another form
 * @throws {MissingDataError} no figure of that segment and period
 */
export function valueChainList(
  catalog: Catalog,
  request: { readonly segment?: string | undefined; readonly period?: PeriodInput | undefined },
  language: Language,
): ListCell[][] {
  const segment = request.segment === undefined ? undefined : segmentKey(request.segment);
  const period = request.period === undefined ? undefined : parsePeriod(request.period);
  const ofSegment = catalog.valueChain.filter((row) => segment === undefined || row.segment === segment);
  const found = ofSegment.filter(
    (row) => period === undefined || isSamePeriod(parsePeriod(row.period), period),
  );
  if (found.length > 0) return listTable(columns(catalog), found, language);
  const periods = [...new Set(ofSegment.map((row) => row.period))].sort().join(", ");
  throw new MissingDataError({
    en: `The value chain has no figure for ${period?.text ?? ""}. Periods that it has: ${periods}.`,
    ko: `가치사슬에 ${period?.text ?? ""} 값이 없습니다. 값이 있는 기간: ${periods}.`,
  });
}

function segmentKey(text: string): string {
  const key = keyOf("segment", text);
  if (key !== undefined) return key;
  throw new InputError({
    en: `segment must be one of ${keysOf("segment").join(", ")}; "${text}" arrived. Use one of these, or leave it out.`,
    ko: `segment는 ${keysOf("segment")
      .map((each) => word("segment", each, "ko"))
      .join(", ")} 중 하나여야 하는데 "${text}"이(가) 들어왔습니다. 이 중 하나를 쓰거나 비워 두세요.`,
  });
}

function columns(catalog: Catalog): readonly ListColumn<ValueChainFigure>[] {
  return [
    {
      heading: { en: "segment", ko: "단계" },
      cell: ({ segment }, language) => word("segment", segment, language),
    },
    {
      heading: { en: "indicator", ko: "지표" },
      cell: ({ indicator }, language) => catalog.indicators.get(indicator)?.name[language] ?? indicator,
    },
    {
      heading: { en: "area", ko: "지역" },
      cell: ({ area }, language) =>
        area === undefined ? "" : (catalog.areas.get(area)?.name[language] ?? area),
    },
    { heading: { en: "entity", ko: "기업·제품" }, cell: ({ entity }) => entity },
    { heading: { en: "period", ko: "기간" }, cell: ({ period }) => periodCell(period) },
    { heading: { en: "value", ko: "값" }, cell: ({ value }) => value },
    {
      heading: { en: "unit", ko: "단위" },
      cell: ({ unit }, language) => catalog.units.get(unit)?.name[language] ?? unit,
    },
  ];
}
