import type { Catalog } from "../../../catalog/catalog";
import type { Bilingual, Language } from "../../../model/language";

/**
 * What a row of figures is, for people.
 *
 * @param catalog for the names; an id that it does not have shows itself
 * @param row the ids, and the period where the row is of one
 * @returns such as "Seoul, AI papers, 2024"
 */
export function rowLabel(
  catalog: Catalog,
  row: { readonly indicator: string; readonly area: string; readonly period?: string },
): Bilingual {
  const text = (language: Language): string =>
    [
      catalog.areas.get(row.area)?.name[language] ?? row.area,
      catalog.indicators.get(row.indicator)?.name[language] ?? row.indicator,
      ...(row.period === undefined ? [] : [row.period]),
    ].join(", ");
  return { en: text("en"), ko: text("ko") };
}
