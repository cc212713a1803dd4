import type { Catalog } from "../../../catalog/catalog";
import { comparePeriods, parsePeriod } from "../../../catalog/period";
import type { Language } from "../../../model/language";
import type { DatasetRequest } from "../../../workbook/insertDataset/request";

/** The choices in the panel before they become a request. */
export interface DatasetDraft {
  readonly indicators: readonly string[];
  /** undefined: all areas that have a figure. */
  readonly areas?: readonly string[];
  readonly periods: "latest" | "all" | "fromTo";
  readonly from?: string;
  readonly to?: string;
  readonly layout: "long" | "wide";
  readonly form: "values" | "formulas";
  readonly place: "selection" | "newSheet";
}

export const emptyDraft: DatasetDraft = {
  indicators: [],
  periods: "latest",
  layout: "long",
  form: "values",
  place: "selection",
};

/**
 * Chooses an item that is not in the list, and takes it out when it is.
 *
 * @param list the chosen ids in the order they were chosen
 * @param id the item
 * @returns the new list
 * @example toggled(["a", "b"], "a") // => ["b"]
 */
export function toggled(list: readonly string[], id: string): readonly string[] {
  return list.includes(id) ? list.filter((other) => other !== id) : [...list, id];
}

/**
 * The areas that have a figure of any chosen indicator.
 *
 * @param catalog the data
 * @param indicators the chosen indicators
 * @returns ids in the order of the catalog
 */
export function offeredAreas(catalog: Catalog, indicators: readonly string[]): readonly string[] {
  const found = new Set(indicators.flatMap((id) => catalog.areasOf(id)));
  return [...catalog.areas.keys()].filter((id) => found.has(id));
}

/**
 * The periods of the chosen indicators in the chosen areas, to choose a span from.
 *
 * @param catalog the data
 * @param draft the choices
 * @returns periods in their order, each once
 */
export function offeredPeriods(catalog: Catalog, draft: DatasetDraft): readonly string[] {
  const texts = new Set(
    draft.indicators.flatMap((indicator) =>
      draftAreas(catalog, draft).flatMap((area) =>
        catalog.series(indicator, area).map(({ period }) => period),
      ),
    ),
  );
  return [...texts]
    .map((text) => parsePeriod(text))
    .sort(comparePeriods)
    .map(({ text }) => text);
}

/**
 * The areas the draft stands for: the chosen ones that still have a figure, or all.
 *
 * @param catalog the data
 * @param draft the choices
 * @returns area ids
 */
export function draftAreas(catalog: Catalog, draft: DatasetDraft): readonly string[] {
  const offered = offeredAreas(catalog, draft.indicators);
  const chosen = draft.areas;
  return chosen === undefined ? offered : offered.filter((id) => chosen.includes(id));
}

/**
 * The request of the draft.
 *
 * @param catalog the data
 * @param draft the choices
 * @param language the language of headers and words in the sheet
 * @returns what the workbook operation takes
 */
export function draftRequest(catalog: Catalog, draft: DatasetDraft, language: Language): DatasetRequest {
  const span = {
    ...(draft.from === undefined ? {} : { from: draft.from }),
    ...(draft.to === undefined ? {} : { to: draft.to }),
  };
  return {
    indicators: [...draft.indicators],
    areas: [...draftAreas(catalog, draft)],
    periods: draft.periods === "fromTo" ? span : draft.periods,
    layout: draft.layout,
    form: draft.form,
    language,
  };
}
