import type { Catalog } from "../../../catalog/catalog";
import { comparePeriods, parsePeriod } from "../../../catalog/period";
import { InputError } from "../../../model/errors";
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
 * @param draft the choices
 * @param language the language of headers and words in the sheet
 * @returns what the workbook operation takes
 * @throws {InputError} areas are to be chosen and none is
 */
export function draftRequest(draft: DatasetDraft, language: Language): DatasetRequest {
  if (draft.areas?.length === 0) {
    throw new InputError({
      en: "No area is chosen. Choose at least one area, or all areas with a figure.",
      ko: "선택한 지역이 없습니다. 지역을 하나 이상 고르거나 ‘값이 있는 모든 지역’을 고르십시오.",
    });
  }
  const span = {
    ...(draft.from === undefined ? {} : { from: draft.from }),
    ...(draft.to === undefined ? {} : { to: draft.to }),
  };
  return {
    indicators: draft.indicators,
    areas: draft.areas ?? [],
    periods: draft.periods === "fromTo" ? span : draft.periods,
    layout: draft.layout,
    form: draft.form,
    language,
  };
}
