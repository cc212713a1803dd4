import type { Indicator } from "../../model/catalogTypes";
import { MissingDataError } from "../../model/errors";
import type { Language } from "../../model/language";
import type { Catalog } from "../catalog";
import { comparePeriods, parsePeriod, periodCell } from "../period";
import { word } from "../words";
import { listTable, type ListCell, type ListColumn } from "./listTable";

/**
 * The indicators that a search finds, as a list with headings: id, theme, name, unit, number of areas, first and last
 * period. Every word of the search must occur in the id, the names, the theme or the definition, in any case.
 *
 * @param catalog the catalog
 * @param search left out: all
 * @param language of headings, themes, names and units
 * @returns rows of cells, headings first
 * @throws {MissingDataError} nothing is found
 */
export function indicatorList(
  catalog: Catalog,
  search: string | undefined,
  language: Language,
): ListCell[][] {
  const found = searchIndicators(catalog, search ?? "");
  if (found.length > 0) return listTable(columns(catalog), found, language);
  throw new MissingDataError({
    en: `No indicator has "${search ?? ""}" in its name, theme or definition. Try one word, or leave the search out.`,
    ko: `이름, 주제, 정의에 "${search ?? ""}"이(가) 들어간 지표가 없습니다. 한 단어로 찾거나 검색어를 비우세요.`,
  });
}

/** The indicators in which every word of a text occurs, in the order of the catalog. */
function searchIndicators(catalog: Catalog, text: string): readonly Indicator[] {
  const wanted = text.toLowerCase().split(/\s+/);
  return [...catalog.indicators.values()].filter((indicator) => {
    const { id, name, theme, definition } = indicator;
    const themes = [theme, word("theme", theme, "en"), word("theme", theme, "ko")];
    const haystack = [id, name.en, name.ko, ...themes, definition.en, definition.ko].join("\n").toLowerCase();
    return wanted.every((part) => haystack.includes(part));
  });
}

function columns(catalog: Catalog): readonly ListColumn<Indicator>[] {
  return [
    { heading: { en: "id", ko: "id" }, cell: ({ id }) => id },
    { heading: { en: "theme", ko: "주제" }, cell: ({ theme }, language) => word("theme", theme, language) },
    { heading: { en: "name", ko: "이름" }, cell: ({ name }, language) => name[language] },
    {
      heading: { en: "unit", ko: "단위" },
      cell: ({ unit }, language) => catalog.units.get(unit)?.name[language] ?? unit,
    },
    { heading: { en: "areas", ko: "지역 수" }, cell: (indicator) => coverage(catalog, indicator).areas },
    {
      heading: { en: "first period", ko: "첫 기간" },
      cell: (indicator) => coverage(catalog, indicator).first,
    },
    {
      heading: { en: "last period", ko: "마지막 기간" },
      cell: (indicator) => coverage(catalog, indicator).last,
    },
  ];
}

/** How many areas an indicator has, and from when to when. */
function coverage(
  catalog: Catalog,
  { id, kind }: Indicator,
): { areas: number; first?: ListCell; last?: ListCell } {
  const figures =
    kind === "series"
      ? catalog.areasOf(id).flatMap((area) => catalog.series(id, area))
      : catalog.valueChain.filter(({ indicator }) => indicator === id);
  const periods = figures.map(({ period }) => parsePeriod(period)).sort(comparePeriods);
  const [first, last] = [periods[0], periods.at(-1)];
  const areas = new Set(figures.map(({ area }) => area)).size;
  return first === undefined || last === undefined
    ? { areas }
    : { areas, first: periodCell(first.text), last: periodCell(last.text) };
}
