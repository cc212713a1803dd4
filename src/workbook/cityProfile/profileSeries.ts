import type { Catalog } from "../../catalog/catalog";
import { boundText } from "../../catalog/citation";
import { shortName } from "../../catalog/query/seriesIndicator";
import type { Observation } from "../../model/catalogTypes";
import type { Bilingual, Language } from "../../model/language";
import { quantityText } from "../quantityText";
import type { SourceList } from "../valueChain/sourceList";
import type { ProfileRequest } from "./profileRequest";
import type { ProfileRow } from "./profileRows";

/** A series told in a line has as many periods. */
const fewestPeriods = 3;

/**
 * The series of the areas in words, a line an indicator.
 *
 * @param catalog the data
 * @param request the areas
 * @param sources gets their sources
 * @returns such as "StartupBlink city rank, Seoul: 2022: 25, 2023: 24, 2024: 21 [7]"
 */
export function seriesLines(catalog: Catalog, { areas }: ProfileRequest, sources: SourceList): Bilingual[] {
  return [...catalog.indicators.values()]
    .filter(({ kind }) => kind === "series")
    .flatMap((indicator) => {
      const all = areas.map((id) => ({ id, figures: catalog.series(indicator.id, id) }));
      const long = all.filter(({ figures }) => figures.length >= fewestPeriods);
      if (long.length === 0) return [];
      const text = (language: Language): string => {
        const each = long.map(({ id, figures }) => {
          const area = catalog.areas.get(id);
          const name = area === undefined ? id : shortName(area, language);
          const numbers = sources.numbersOf(figures.map(({ source }) => source));
          return `${areas.length > 1 ? `${name} ` : ""}${seriesText(figures)} ${numbers}`;
        });
        return `${indicator.name[language]}: ${each.join("; ")}`;
      };
      return [{ en: text("en"), ko: text("ko") }];
    });
}

function seriesText(figures: readonly Observation[]): string {
  return figures.map((figure) => `${figure.period} ${boundText(figure)}`).join(", ");
}

/**
 * Figures that found no room in the table, in words.
 *
 * @param catalog the data
 * @param rows their indicators, of one area
 * @param sources gets their sources
 * @returns one text
 */
export function furtherFigures(
  catalog: Catalog,
  rows: readonly ProfileRow[],
  sources: SourceList,
): Bilingual {
  const text = (language: Language): string =>
    rows
      .flatMap(({ indicator, figures }) =>
        figures.flatMap((figure) => {
          if (figure === undefined) return [];
          const unit = catalog.units.get(figure.unit)?.name[language] ?? figure.unit;
          const quantity = quantityText(figure.value, unit, figure.bound);
          return `${indicator.name[language]} ${quantity} (${figure.period}) ${sources.numberOf(figure.source)}`;
        }),
      )
      .join("; ");
  return { en: text("en"), ko: text("ko") };
}
