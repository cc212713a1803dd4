import type { Catalog } from "../../../catalog/catalog";
import type { Area, Indicator } from "../../../model/catalogTypes";
import type { Language } from "../../../model/language";
import type { IndexRequest, IndexWeights } from "../../../workbook/index/indexRequest";
import type { SelectedTable } from "../../../workbook/index/data/selectedTable";
import { indexTemplates, templateRequest, usualMethod } from "../../../workbook/index/templates";

/** The choices in the panel; numbers as they are typed. */
export interface IndexDraft {
  readonly start: "cities" | "countries" | "catalog" | "range";
  readonly kind: "city" | "country";
  readonly indicators: readonly string[];
  /** Areas that were taken out of those that have a figure. */
  readonly without: readonly string[];
  readonly override: boolean;
  readonly table: SelectedTable | undefined;
  /** Indicators of the table of which less is better. */
  readonly lower: readonly string[];
  readonly leastSharePct: string;
  readonly imputation: IndexRequest["imputation"];
  readonly treatsOutliers: boolean;
  readonly normalisation: IndexRequest["normalisation"];
  readonly weights: IndexWeights["kind"];
  readonly points: Readonly<Record<string, string>>;
  readonly setId: string | undefined;
  readonly aggregation: IndexRequest["aggregation"];
  readonly noisePct: string;
  readonly draws: string;
  readonly seed: string;
  readonly form: IndexRequest["form"];
}

export const firstDraft: IndexDraft = {
  start: "cities",
  kind: "city",
  indicators: [],
  without: [],
  override: false,
  table: undefined,
  lower: [],
  leastSharePct: "66",
  imputation: usualMethod.imputation,
  treatsOutliers: usualMethod.treatsOutliers,
  normalisation: usualMethod.normalisation,
  weights: usualMethod.weights.kind,
  points: {},
  setId: undefined,
  aggregation: usualMethod.aggregation,
  noisePct: "25",
  draws: "1000",
  seed: "1",
  form: "native",
};

/** What each number of the draft may be. */
export const numberBounds = {
  leastSharePct: [0, 100],
  noisePct: [1, 100],
  draws: [10, 100_000],
  seed: [1, 2_147_483_647],
} as const satisfies Partial<Record<keyof IndexDraft, readonly [number, number]>>;

export type NumberKey = keyof typeof numberBounds;

/**
 * Whether a number of the draft is one that its field takes.
 *
 * @param draft the choices
 * @param key which number
 * @returns true where it is; draws and seeds are whole
 */
export function isNumberRight(draft: IndexDraft, key: NumberKey): boolean {
  const [least, most] = numberBounds[key];
  const number = draft[key].trim() === "" ? NaN : Number(draft[key]);
  const isWhole = key === "leastSharePct" || key === "noisePct" || Number.isInteger(number);
  return number >= least && number <= most && isWhole;
}

/**
 * The indicators that an index of cities or of countries can be made of: a better side, and figures of three areas.
 *
 * @param catalog the data
 * @param kind of areas
 * @returns indicators with how many areas of the kind have a figure
 */
export function offeredIndicators(
  catalog: Catalog,
  kind: IndexDraft["kind"],
): readonly { readonly indicator: Indicator; readonly areas: number }[] {
  return [...catalog.indicators.values()].flatMap((indicator) => {
    if (indicator.kind !== "series" || indicator.direction === "none") return [];
    const areas = catalog.areasOf(indicator.id).filter((id) => catalog.areas.get(id)?.kind === kind);
    return areas.length < 3 ? [] : [{ indicator, areas: areas.length }];
  });
}

/**
 * The areas of the kind that have a figure of any of the chosen indicators.
 *
 * @param catalog the data
 * @param draft the choices
 * @returns areas in the order of the data
 */
export function offeredAreas(catalog: Catalog, { kind, indicators }: IndexDraft): readonly Area[] {
  const ids = new Set(indicators.flatMap((id) => catalog.areasOf(id)));
  return [...catalog.areas.values()].filter((area) => area.kind === kind && ids.has(area.id));
}

/**
 * What is to be built.
 *
 * @param catalog the data
 * @param draft the choices
 * @param words language, and the title of an index that has no template
 * @returns the request; undefined while a table, indicators or numbers are lacking
 */
export function draftRequest(
  catalog: Catalog,
  draft: IndexDraft,
  words: { readonly language: Language; readonly title: string },
): IndexRequest | undefined {
  if (!(Object.keys(numberBounds) as NumberKey[]).every((key) => isNumberRight(draft, key))) return undefined;
  const source = sourceOf(catalog, draft);
  const weights = weightsOf(draft);
  if (source === undefined || weights === undefined) return undefined;
  const template = indexTemplates.find(({ id }) => id === draft.start);
  const { imputation, treatsOutliers, normalisation, aggregation, form } = draft;
  const { language, title } = words;
  return {
    ...(template === undefined ? { title } : templateRequest(template, { form, language })),
    source,
    leastShare: Number(draft.leastSharePct) / 100,
    imputation,
    treatsOutliers,
    normalisation,
    weights,
    aggregation,
    noise: Number(draft.noisePct) / 100,
    draws: Number(draft.draws),
    seed: Number(draft.seed),
    form,
    language,
  };
}

function sourceOf(catalog: Catalog, draft: IndexDraft): IndexRequest["source"] | undefined {
  const { start, indicators, without, override, table, lower } = draft;
  if (start === "range") {
    return table === undefined ? undefined : { kind: "range", address: table.address, lower };
  }
  const template = indexTemplates.find(({ id }) => id === start);
  if (template !== undefined) {
    const ids = template.indicators.map(({ id }) => id);
    return { kind: "catalog", indicators: ids, areas: template.areas, override };
  }
  const areas = offeredAreas(catalog, draft).flatMap(({ id }) => (without.includes(id) ? [] : [id]));
  return indicators.length < 2 || areas.length < 3
    ? undefined
    : { kind: "catalog", indicators, areas, override };
}

function weightsOf({ weights, points, setId }: IndexDraft): IndexWeights | undefined {
  if (weights === "survey") return setId === undefined ? undefined : { kind: "survey", setId };
  if (weights !== "points") return { kind: weights };
  const numbers = Object.entries(points).flatMap(([id, text]) =>
    text.trim() === "" ? [] : [[id, Number(text)] as const],
  );
  return { kind: "points", points: Object.fromEntries(numbers) };
}

/**
 * A list with an entry more, or less where it is in it.
 *
 * @param list the entries
 * @param entry the one
 * @returns another list
 * @example toggled(["a", "b"], "a") // => ["b"]
 */
export function toggled(list: readonly string[], entry: string): readonly string[] {
  return list.includes(entry) ? list.filter((one) => one !== entry) : [...list, entry];
}
