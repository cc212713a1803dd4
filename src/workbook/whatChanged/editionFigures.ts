import type { Catalog } from "../../catalog/catalog";
import { evidenceWords, publishedWords } from "../../catalog/citation";
import { parsePeriod } from "../../catalog/period";
import type {
  Bound,
  Observation,
  ObservationStatus,
  PlanTarget,
  Source,
  Unit,
} from "../../model/catalogTypes";
import type { Bilingual, Language } from "../../model/language";
import { rowKey } from "../refresh/tables/blockTable";
import { statusCell } from "../insertDataset/words";

/** A figure of one edition, as far as that edition knows it. */
export interface EditionFigure {
  readonly key: string;
  readonly indicator: Bilingual;
  readonly area: Bilingual;
  readonly period: string;
  readonly value: number;
  readonly bound?: Bound;
  readonly unit?: Unit;
  /** What the publisher says of it, with its bound. */
  readonly marks?: Bilingual;
  readonly status?: ObservationStatus;
  readonly source?: { readonly id?: string; readonly text: Bilingual };
  readonly evidence?: Bilingual;
  readonly note?: string;
  /** Whether it is known when it was published: without that, it belongs to no as-of date. */
  readonly isDated: boolean;
}

export type EditionFigures = ReadonlyMap<string, EditionFigure>;

/**
 * All figures of a catalog by indicator, area and period, and the targets of plans, in the catalog's order.
 *
 * @param catalog the data
 * @param asOf only what had been published by then
 * @returns the figures by key
 */
export function editionFigures(catalog: Catalog, asOf?: string): EditionFigures {
  const figures = [...catalog.indicators.values()].flatMap(({ id }) =>
    catalog
      .areasOf(id)
      .flatMap((area) => catalog.series(id, area, asOf).map((figure) => observed(catalog, figure))),
  );
  const targets = catalog.targets.flatMap((target) => planned(catalog, target, asOf) ?? []);
  return new Map([...figures, ...targets].map((figure) => [figure.key, figure]));
}

/**
 * The key of a figure in every edition.
 *
 * @param indicator id
 * @param area id
 * @param period in any of its forms
 * @returns the key
 */
export function figureKey(indicator: string, area: string, period: string | number): string {
  return rowKey([indicator, area, parsePeriod(period).text]);
}

/**
 * The key of a target.
 *
 * @param id of the target
 * @returns the key
 */
export function targetKey(id: string): string {
  return rowKey(["target", id]);
}

function observed(catalog: Catalog, figure: Observation): EditionFigure {
  const unit = catalog.units.get(figure.unit);
  return {
    key: figureKey(figure.indicator, figure.area, figure.period),
    indicator: nameOf(catalog.indicators.get(figure.indicator), figure.indicator),
    area: nameOf(catalog.areas.get(figure.area), figure.area),
    period: figure.period,
    value: figure.value,
    marks: inBoth((language) => statusCell(figure, language)),
    status: figure.status,
    isDated: figure.vintage !== undefined,
    ...sourced(catalog, figure.source),
    ...(figure.bound === undefined ? {} : { bound: figure.bound }),
    ...(unit === undefined ? {} : { unit }),
    ...(figure.note === undefined ? {} : { note: figure.note }),
  };
}

/** Dates of sources are their own words, such as "2024 or later": the year or month in front of them counts. */
function planned(catalog: Catalog, target: PlanTarget, asOf: string | undefined): EditionFigure | undefined {
  if (target.value === undefined) return undefined;
  const published = /^\d{4}(-\d{2})?/.exec(catalog.sources.get(target.source)?.published ?? "")?.[0];
  const isKnown =
    asOf === undefined || published === undefined || parsePeriod(published).end <= parsePeriod(asOf).end;
  if (!isKnown) return undefined;
  const unit = target.unit === undefined ? undefined : catalog.units.get(target.unit);
  return {
    key: targetKey(target.id),
    indicator: { en: `Target: ${target.name.en}`, ko: `목표: ${target.name.ko}` },
    area: nameOf(catalog.areas.get(target.area), target.area),
    period: target.targetYear === undefined ? "" : String(target.targetYear),
    value: target.value,
    isDated: published !== undefined,
    ...sourced(catalog, target.source),
    ...(unit === undefined ? {} : { unit }),
  };
}

function sourced(catalog: Catalog, id: string): Pick<EditionFigure, "source" | "evidence"> {
  const source = catalog.sources.get(id);
  if (source === undefined) return { source: { id, text: { en: id, ko: id } } };
  return {
    source: { id, text: inBoth((language) => shortSource(source, language)) },
    evidence: inBoth((language) => evidenceWords(source.evidence, language)),
  };
}

function shortSource(source: Source, language: Language): string {
  return source.published === undefined
    ? source.publisher
    : `${source.publisher}, ${publishedWords(source, language)}`;
}

function nameOf(named: { readonly name: Bilingual } | undefined, id: string): Bilingual {
  return named?.name ?? { en: id, ko: id };
}

function inBoth(text: (language: Language) => string): Bilingual {
  return { en: text("en"), ko: text("ko") };
}
