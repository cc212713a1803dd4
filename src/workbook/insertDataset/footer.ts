import type { Catalog } from "../../catalog/catalog";
import { citation } from "../../catalog/citation";
import type { DatasetRequest } from "./request";
import type { Series } from "./selectFigures";
import { gridMeaning, headers, liveMeaning, marksCell, marksMeaning, noteTexts } from "./words";

/** A line beneath the figures: label and text. */
export interface FooterLine {
  readonly label: string;
  readonly text: string;
}

/**
 * What stands beneath the figures: marks, definitions where they are not header notes, sources with licence and grade
 * of evidence, version of the data.
 *
 * @param catalog the data
 * @param request what was asked for
 * @param series the figures
 * @param options whether definitions stand in header notes, and whether a grid spills
 * @returns the lines
 */
export function footerLines(
  catalog: Catalog,
  request: DatasetRequest,
  series: readonly Series[],
  options: { readonly headerNotes: boolean; readonly spills: boolean },
): readonly FooterLine[] {
  const { language } = request;
  const figures = series.flatMap((item) => item.figures);
  const marked = figures.some(({ bound, status }) => bound !== undefined || status !== "A");
  const sources = [...new Set(figures.map(({ source }) => source))].flatMap(
    (id) => catalog.sources.get(id) ?? [],
  );
  const live = options.spills ? `${liveMeaning[language]} ${gridMeaning[language]}` : liveMeaning[language];
  return [
    ...(options.spills ? labelled(headers.marks[language], markedFigures(catalog, request, series)) : []),
    ...(marked && !options.spills
      ? [{ label: noteTexts.marks[language], text: marksMeaning[language] }]
      : []),
    ...(request.form === "formulas" ? [{ label: noteTexts.live[language], text: live }] : []),
    ...(options.headerNotes ? [] : labelled(noteTexts.definitions[language], definitions(series, request))),
    ...labelled(
      noteTexts.sources[language],
      sources.map((source) => citation(source, language)),
    ),
    ...(request.asOf === undefined ? [] : [{ label: noteTexts.asOf[language], text: request.asOf }]),
    {
      label: noteTexts.version[language],
      text: `${catalog.version} (SHA-256 ${catalog.hash.slice(0, 16)})`,
    },
  ];
}

/**
 * The definitions of the indicators, one text each.
 *
 * @param series the figures
 * @param request whose language is used
 * @returns such as "AI papers: Number of ..."
 */
export function definitions(series: readonly Series[], request: DatasetRequest): readonly string[] {
  const { language } = request;
  const indicators = [...new Map(series.map(({ indicator }) => [indicator.id, indicator])).values()];
  return indicators.map(({ name, definition }) => `${name[language]}: ${definition[language]}`);
}

/** A grid has no room for marks beside its figures, and its cells may be asked for other areas: so they stand here. */
function markedFigures(
  catalog: Catalog,
  request: DatasetRequest,
  series: readonly Series[],
): readonly string[] {
  const { language } = request;
  return series.flatMap(({ indicator, area, figures }) => {
    const marks = marksCell(figures, language);
    const name = catalog.areas.get(area)?.name[language] ?? area;
    return marks === "" ? [] : [`${indicator.name[language]}, ${name}: ${marks}`];
  });
}

/** The label stands before the first of its lines only. */
function labelled(label: string, texts: readonly string[]): FooterLine[] {
  return texts.map((text, place) => ({ label: place === 0 ? label : "", text }));
}
