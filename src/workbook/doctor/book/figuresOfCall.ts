import type { Catalog } from "../../../catalog/catalog";
import { parsePeriod } from "../../../catalog/period";
import { figure, grid, history, leaders } from "../../../catalog/query";
import { resolveArea, resolveTarget } from "../../../catalog/resolve";
import type {
  AreaKind,
  ExchangeRate,
  Observation,
  PlanTarget,
  Policy,
  ValueChainFigure,
} from "../../../model/catalogTypes";
import { SeoulaiError } from "../../../model/errors";
import { keyOf } from "../../../catalog/words";
import type { AddInCall } from "../../formula/addInCalls";
import { argumentValues } from "./argumentValues";
import type { FormulaPlace } from "./referencesOf";
import type { CellValue, WorkbookSnapshot } from "./workbookSnapshot";

/** What of the data a function's call uses. */
export interface UsedData {
  readonly observations: readonly Observation[];
  readonly targets: readonly PlanTarget[];
  readonly rates: readonly ExchangeRate[];
  readonly companies: readonly ValueChainFigure[];
  readonly policies: readonly Policy[];
  /** An argument is a formula of its own, so that what it names cannot be told from the text. */
  readonly unclear: boolean;
}

const nothing: UsedData = {
  observations: [],
  targets: [],
  rates: [],
  companies: [],
  policies: [],
  unclear: false,
};

/** The value of each argument: undefined where it is left out, or blank, or 0. */
type Arguments = readonly (readonly CellValue[])[];

type Reading = (catalog: Catalog, values: Arguments) => Partial<UsedData>;

/**
 * The figures, targets and exchange rates that a call of an add-in function uses, its arguments taken from the cells.
 * A call whose function answers with an error uses none.
 *
 * @param catalog the data
 * @param book the workbook
 * @param at where the formula stands
 * @param call the call
 * @returns what it uses
 */
export function figuresOfCall(
  catalog: Catalog,
  book: WorkbookSnapshot,
  at: FormulaPlace,
  call: AddInCall,
): UsedData {
  const reading = readings[call.name];
  if (reading === undefined) return nothing;
  const values = call.arguments.map((text) => argumentValues(book, at, text));
  try {
    const used = reading(
      catalog,
      values.map((list) => list ?? []),
    );
    const unclear = values.some((list) => list === undefined) && needsNames.has(call.name);
    return { ...nothing, ...used, unclear };
  } catch (error) {
    // The function itself explains in its cell what is wrong with the arguments; here it uses nothing.
    if (error instanceof SeoulaiError) return { ...nothing, unclear: values.includes(undefined) };
    throw error;
  }
}

/** Functions whose arguments name what is used; the others take numbers, which may be formulas of their own. */
const needsNames = new Set([
  "BENCHMARK",
  "HISTORY",
  "GRID",
  "RANKING",
  "LEADERS",
  "COMPARE",
  "TARGET",
  "LIST.POLICIES",
  "LIST.VALUECHAIN",
]);

const readings: Readonly<Record<string, Reading>> = {
  BENCHMARK: (catalog, [indicator, area, period, asOf]) => ({
    observations: [
      figure(catalog, {
        indicator: name(indicator),
        area: name(area),
        period: option(period),
        asOf: option(asOf),
      }),
    ],
  }),
  HISTORY: (catalog, [indicator, area, from, to, asOf]) => ({
    observations: history(catalog, {
      indicator: name(indicator),
      area: name(area),
      from: option(from),
      to: option(to),
      asOf: option(asOf),
    }),
  }),
  GRID: (catalog, [indicator, areas, periods, asOf]) => ({
    observations: grid(catalog, {
      indicator: name(indicator),
      areas: list(areas)?.map(String),
      periods: list(periods),
      asOf: option(asOf),
    }).figures.flatMap((row) => row.flatMap((found) => found ?? [])),
  }),
  RANKING: (catalog, [indicator, area, period, areas, asOf]) => {
    const own = figure(catalog, {
      indicator: name(indicator),
      area: name(area),
      period: option(period),
      asOf: option(asOf),
    });
    const given = list(areas)?.map(String);
    return { observations: [own, ...others(catalog, own, { asOf: option(asOf), areas: given })] };
  },
  LEADERS: (catalog, [indicator, count, period, kind, asOf, override]) => ({
    observations: leaders(catalog, {
      indicator: name(indicator),
      count: typeof count?.[0] === "number" && count[0] > 0 ? count[0] : undefined,
      period: option(period),
      kind: areaKindOf(kind),
      asOf: option(asOf),
      override: isTrue(override?.[0]),
    }).map((place) => place.figure),
  }),
  COMPARE: (catalog, [indicator, area, reference, period, , asOf]) => {
    const own = figure(catalog, {
      indicator: name(indicator),
      area: name(area),
      period: option(period),
      asOf: option(asOf),
    });
    const against = name(reference);
    const areas = /^(leader|average|median)$/i.test(against.trim()) ? undefined : [against];
    return { observations: [own, ...others(catalog, own, { asOf: option(asOf), areas })] };
  },
  TARGET: (catalog, [target]) => ({ targets: targetsIn(catalog, target) }),
  GAP: (catalog, [target]) => ({ targets: targetsIn(catalog, target) }),
  "GAP.RELATIVE": (catalog, [target]) => ({ targets: targetsIn(catalog, target) }),
  ACHIEVEMENT: (catalog, [target]) => ({ targets: targetsIn(catalog, target) }),
  PROGRESS: (catalog, [target]) => ({ targets: targetsIn(catalog, target) }),
  REQUIRED: (catalog, values) => ({ targets: targetsIn(catalog, values[2]) }),
  PACE: (catalog, values) => ({ targets: targetsIn(catalog, values[4]) }),
  STATUS: (catalog, values) => ({ targets: targetsIn(catalog, values[4]) }),
  REACHED: (catalog, values) => ({ targets: targetsIn(catalog, values[2]) }),
  DISTANCE: (catalog, [, target]) => ({ targets: targetsIn(catalog, target) }),
  "LIST.TARGETS": (catalog) => ({ targets: catalog.targets }),
  EXCHANGE: (catalog, [, from, to, period]) => ({
    rates: ratesOf(catalog, [name(from), name(to)], option(period)),
  }),
  "LIST.POLICIES": (catalog, [area, fromYear]) => ({
    policies: policiesOf(catalog, option(area), option(fromYear)),
  }),
  "LIST.VALUECHAIN": (catalog, [segment, period]) => ({
    companies: companiesOf(catalog, list(segment)?.[0], option(period)),
  }),
};

/**
 * Whether an argument says TRUE, in any of the ways that a cell may.
 *
 * @param value its value
 * @returns true for TRUE, 1 and the text "TRUE"
 */
export function isTrue(value: CellValue | undefined): boolean {
  return value === true || value === 1 || String(value).trim().toUpperCase() === "TRUE";
}

function name(values: readonly CellValue[] | undefined): string {
  return String(values?.[0] ?? "");
}

function option(values: readonly CellValue[] | undefined): string | number | undefined {
  const value = values?.[0];
  return typeof value === "boolean" || value === "" || value === 0 ? undefined : value;
}

function list(values: readonly CellValue[] | undefined): readonly (string | number)[] | undefined {
  const given = values?.flatMap((value) => (typeof value === "boolean" || value === "" ? [] : [value])) ?? [];
  const [only, ...rest] = given;
  return only === undefined || (only === 0 && rest.length === 0) ? undefined : given;
}

function areaKindOf(values: readonly CellValue[] | undefined): AreaKind | undefined {
  const text = option(values);
  return text === undefined ? undefined : (keyOf("kind", String(text)) as AreaKind | undefined);
}

/** The figures of the same period that an area is held against. */
function others(
  catalog: Catalog,
  own: Observation,
  among: { readonly asOf: string | number | undefined; readonly areas: readonly string[] | undefined },
): readonly Observation[] {
  const kind = catalog.areas.get(own.area)?.kind;
  const asOf = among.asOf === undefined ? undefined : parsePeriod(among.asOf).text;
  const areas =
    among.areas?.map((text) => resolveArea(catalog, text).id) ??
    catalog.areasOf(own.indicator).filter((id) => catalog.areas.get(id)?.kind === kind);
  return areas
    .filter((id) => id !== own.area)
    .flatMap(
      (id) => catalog.series(own.indicator, id, asOf).find(({ period }) => period === own.period) ?? [],
    );
}

/** A column of targets may hold numbers of the user's own among the ids. */
function targetsIn(catalog: Catalog, values: readonly CellValue[] | undefined): readonly PlanTarget[] {
  return (values ?? []).flatMap((value) => {
    if (typeof value !== "string" || value === "" || Number.isFinite(Number(value))) return [];
    try {
      return [resolveTarget(catalog, value)];
    } catch (error) {
      // An unknown target is an error in its own cell of the column; the others are used.
      if (error instanceof SeoulaiError) return [];
      throw error;
    }
  });
}

function ratesOf(
  catalog: Catalog,
  units: readonly string[],
  period: string | number | undefined,
): readonly ExchangeRate[] {
  if (period === undefined) return [];
  const year = String(Math.floor(parsePeriod(period).start / 12));
  const currencies = new Set(units.map((unit) => unit.trim().slice(0, 3).toUpperCase()));
  if (currencies.size < 2) return [];
  return catalog.rates.filter((rate) => currencies.has(rate.currency) && rate.period === year);
}

function policiesOf(
  catalog: Catalog,
  area: string | number | undefined,
  fromYear: string | number | undefined,
): readonly Policy[] {
  const id = area === undefined ? undefined : resolveArea(catalog, String(area)).id;
  const from = fromYear === undefined ? -Infinity : Math.floor(parsePeriod(fromYear).start / 12);
  return catalog.policies.filter((policy) => (id === undefined || policy.area === id) && policy.year >= from);
}

function companiesOf(
  catalog: Catalog,
  segment: string | number | undefined,
  period: string | number | undefined,
): readonly ValueChainFigure[] {
  const key = segment === undefined ? undefined : keyOf("segment", String(segment));
  return catalog.valueChain.filter(
    (row) =>
      (segment === undefined || row.segment === key) &&
      (period === undefined || parsePeriod(row.period).text === parsePeriod(period).text),
  );
}
