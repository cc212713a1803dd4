import type { Policy } from "../../model/catalogTypes";
import { MissingDataError } from "../../model/errors";
import type { Language } from "../../model/language";
import type { Catalog } from "../catalog";
import { resolveArea } from "../resolve";
import { word } from "../words";
import { listTable, type ListCell, type ListColumn } from "./listTable";

/**
 * The register of strategies, laws and programmes as a list with headings.
 *
 * @param catalog the catalog
 * @param request area as the user wrote it (left out: all), first year (left out: any)
 * @param language of headings and of the words of the register; names stand as the register has them
 * @returns rows of cells, headings first
 * @throws {MissingDataError} unknown area, or no policy of that area and time
 * @throws {InputError} an ambiguous area
 */
export function policyList(
  catalog: Catalog,
  request: { readonly area?: string | undefined; readonly fromYear?: number | undefined },
  language: Language,
): ListCell[][] {
  const area = request.area === undefined ? undefined : resolveArea(catalog, request.area);
  const found = catalog.policies.filter(
    (policy) =>
      (area === undefined || policy.area === area.id) &&
      (request.fromYear === undefined || policy.year >= request.fromYear),
  );
  if (found.length > 0) return listTable(columns(catalog), found, language);
  const areas = [...new Set(catalog.policies.map((policy) => policy.area))].join(", ");
  const years = catalog.policies.map(({ year }) => year);
  throw new MissingDataError({
    en: `The register has no policy${area === undefined ? "" : ` of ${area.name.en}`}${request.fromYear === undefined ? "" : ` from ${String(request.fromYear)} on`}. It covers ${areas}, ${String(Math.min(...years))} to ${String(Math.max(...years))}.`,
    ko: `목록에${area === undefined ? "" : ` ${area.name.ko}의`}${request.fromYear === undefined ? "" : ` ${String(request.fromYear)}년 이후`} 정책이 없습니다. 수록 지역: ${areas}, 연도: ${String(Math.min(...years))}~${String(Math.max(...years))}.`,
  });
}

function columns(catalog: Catalog): readonly ListColumn<Policy>[] {
  return [
    { heading: { en: "id", ko: "id" }, cell: ({ id }) => id },
    {
      heading: { en: "area", ko: "지역" },
      cell: ({ area }, language) => catalog.areas.get(area)?.name[language] ?? area,
    },
    { heading: { en: "level", ko: "수준" }, cell: ({ level }, language) => word("level", level, language) },
    { heading: { en: "year", ko: "연도" }, cell: ({ year }) => year },
    { heading: { en: "name", ko: "이름(영어)" }, cell: ({ name }) => name },
    { heading: { en: "local name", ko: "현지 이름" }, cell: ({ nameLocal }) => nameLocal },
    { heading: { en: "lead body", ko: "주관 기관" }, cell: ({ leadBody }) => leadBody },
    {
      heading: { en: "approach", ko: "접근 방식" },
      cell: ({ approach }, language) => (approach === undefined ? "" : word("approach", approach, language)),
    },
    { heading: { en: "budget", ko: "예산" }, cell: ({ budgetValue }) => budgetValue },
    { heading: { en: "currency", ko: "통화" }, cell: ({ budgetCurrency }) => budgetCurrency },
    { heading: { en: "budget period", ko: "예산 기간" }, cell: ({ budgetPeriod }) => budgetPeriod },
    {
      heading: { en: "budget kind", ko: "예산 구분" },
      cell: ({ budgetKind }, language) =>
        budgetKind === undefined ? "" : word("budgetKind", budgetKind, language),
    },
    {
      heading: { en: "quantified target", ko: "수치 목표" },
      cell: ({ quantifiedTarget }) => quantifiedTarget,
    },
    { heading: { en: "target year", ko: "목표 연도" }, cell: ({ targetYear }) => targetYear },
    {
      heading: { en: "source", ko: "출처" },
      cell: ({ source }) => {
        const found = catalog.sources.get(source);
        return found === undefined ? source : `${found.publisher}, ${found.url}`;
      },
    },
  ];
}
