import type { Catalog } from "../../catalog/catalog";
import { citation, evidenceWords } from "../../catalog/citation";
import type { Observation } from "../../model/catalogTypes";
import type { Language } from "../../model/language";
import type { RichNumber } from "../insertBlock/richNumber";
import { headers, noteTexts, statusCell } from "./words";

/**
 * A figure with its source as properties.
 *
 * @param catalog the data
 * @param figure the figure
 * @param language of the property names and words
 * @returns value and properties
 */
export function figureNumber(catalog: Catalog, figure: Observation, language: Language): RichNumber {
  const source = catalog.sources.get(figure.source);
  return {
    value: figure.value,
    properties: {
      [headers.unit[language]]: catalog.units.get(figure.unit)?.name[language] ?? figure.unit,
      [headers.status[language]]: statusCell(figure, language),
      [headers.source[language]]: source === undefined ? figure.source : citation(source, language),
      [headers.evidence[language]]: source === undefined ? "" : evidenceWords(source.evidence, language),
      [noteTexts.version[language]]: catalog.version,
    },
  };
}
