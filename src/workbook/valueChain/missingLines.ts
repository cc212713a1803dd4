import type { Catalog } from "../../catalog/catalog";
import { shortName } from "../../catalog/query/seriesIndicator";
import type { ValueChainFigure } from "../../model/catalogTypes";
import type { Bilingual, Language } from "../../model/language";
import { quantityText } from "../quantityText";
import type { Measure } from "./measure";
import { notKnown, notRead, readings, revenueIndicator } from "./readings";
import { segmentTitle } from "./segmentColumns";
import type { SourceList } from "./sourceList";
import type { ValueChainRequest } from "./valueChainRequest";

/**
 * What the data do not have, a sentence a segment: where the home country is not named, and where its growth is open.
 *
 * @param catalog the data
 * @param request home, override
 * @param measures the measures
 * @returns the sentences
 */
export function missingLines(
  catalog: Catalog,
  { home, override }: Pick<ValueChainRequest, "home" | "override">,
  measures: readonly Measure[],
): Bilingual[] {
  const area = catalog.areas.get(home);
  const country = (language: Language): string => (area === undefined ? home : shortName(area, language));
  const names = (of: readonly Measure[], language: Language): string =>
    of.map(({ indicator }) => indicator.name[language]).join(", ");
  const segments = [...new Set(measures.map(({ segment }) => segment))];
  return segments.flatMap((segment): Bilingual[] => {
    const own = measures.filter((one) => one.segment === segment);
    const absent = own.filter(({ countries }) => !countries.some((one) => one.area === home));
    const still = own.filter(({ countries }) =>
      countries.some(
        ({ area: id, growth }) => id === home && (growth.kind !== "span" || (growth.otherBasis && !override)),
      ),
    );
    if (absent.length + still.length === 0) return [];
    const text = (language: Language): string => {
      const title = segmentTitle(segment, language);
      const [none, open] = [names(absent, language), names(still, language)];
      const parts =
        language === "en"
          ? [
              ...(none === "" ? [] : [`no share of ${country("en")} in ${none}`]),
              ...(open === "" ? [] : [`no growth of ${country("en")} in ${open}`]),
            ]
          : [
              ...(none === "" ? [] : [`${none}에 ${country("ko")}의 비중 없음`]),
              ...(open === "" ? [] : [`${open}에 ${country("ko")}의 성장률 없음`]),
            ];
      return `${title}: ${parts.join("; ")}.`;
    };
    return [{ en: text("en"), ko: text("ko") }];
  });
}

/**
 * The value-chain figures that the sheet does not compute with, with their latest figures and why.
 *
 * @param catalog the data
 * @param sources gets their sources
 * @returns a sentence an indicator
 */
export function otherFigures(catalog: Catalog, sources: SourceList): Bilingual[] {
  const read = new Set([...readings.map(({ indicator }) => indicator), revenueIndicator]);
  const ids = [...new Set(catalog.valueChain.map(({ indicator }) => indicator))].filter(
    (id) => !read.has(id),
  );
  return ids.map((id) => {
    const figures = catalog.valueChain.filter(({ indicator }) => indicator === id);
    const last =
      figures
        .map(({ period }) => period)
        .sort()
        .at(-1) ?? "";
    const latest = figures.filter(({ period }) => period === last);
    const numbers = sources.numbersOf(latest.map(({ source }) => source));
    const why = notRead[id] ?? notKnown;
    const text = (of: Language): string => {
      const name = catalog.indicators.get(id)?.name[of] ?? id;
      const values = latest.map((figure) => figureText(catalog, figure, of)).join(", ");
      return `${name}, ${last}: ${values} (${why[of]}) ${numbers}`;
    };
    return { en: text("en"), ko: text("ko") };
  });
}

function figureText(catalog: Catalog, figure: ValueChainFigure, language: Language): string {
  const unit = catalog.units.get(figure.unit)?.name[language] ?? figure.unit;
  const area = catalog.areas.get(figure.area ?? "");
  const where = area === undefined ? "" : ` (${shortName(area, language)})`;
  return `${figure.entity ?? ""}${where} ${quantityText(figure.value, unit)}`;
}
