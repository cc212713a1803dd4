import type { Area, Indicator, Observation, Plan, Source, Unit } from "../model/catalogTypes";
import { MissingDataError } from "../model/errors";
import { packedData, type PackedData } from "./packedData";
import { comparePeriods, parsePeriod } from "./period";
import { readTables, type Tables } from "./tables";

/** The data package with its indexes. */
export interface Catalog extends Pick<
  Tables,
  "observations" | "targets" | "planBenchmarks" | "planActuals" | "policies" | "valueChain" | "rates"
> {
  /** Version of the data package, such as "2026.11.0". */
  readonly version: string;
  /** SHA-256 (hex) over the files of the data package. */
  readonly hash: string;
  readonly units: ReadonlyMap<string, Unit>;
  readonly areas: ReadonlyMap<string, Area>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly plans: readonly string[];
  /**
   * The figures of one indicator and area, one a period, ordered by period: of several vintages the latest, at or
   * before `asOf` where it is given (a year means its December; a figure without a vintage is then left out).
   * Empty where the catalog has none.
   */
  series(indicator: string, area: string, asOf?: string): readonly Observation[];
  /** Ids of the areas that have a figure of the indicator, in the order of the areas table. */
  areasOf(indicator: string): readonly string[];
  /**
   * The plan with its targets.
   *
   * @throws {MissingDataError} no such plan
   */
  plan(planId: string): Plan;
}

let shared: Catalog | undefined;

/** The catalog of the data that the add-in carries: parsed once, on the first call. */
export function catalog(): Catalog {
  shared ??= buildCatalog(packedData);
  return shared;
}

/**
 * Builds a catalog from a compiled data package.
 *
 * @param data what compile.mjs wrote
 * @returns the catalog; `catalog()` is the shared one of the add-in's own data
 */
export function buildCatalog(data: PackedData): Catalog {
  const tables = readTables(data);
  const areas = byId(tables.areas);
  const index = indexObservations(tables.observations);
  const plans = [...new Set(tables.targets.map((target) => target.plan))];
  return {
    ...tables,
    version: data.version,
    hash: data.hash,
    units: byId(tables.units),
    areas,
    indicators: byId(tables.indicators),
    sources: byId(tables.sources),
    plans,
    series: (indicator, area, asOf) => {
      const found = index.get(indicator)?.get(area);
      if (found === undefined) return [];
      return asOf === undefined ? found.latest : latestVintages(found.periods, parsePeriod(asOf).end);
    },
    areasOf: (indicator) => {
      const found = index.get(indicator);
      return found === undefined ? [] : [...areas.keys()].filter((area) => found.has(area));
    },
    plan: (planId) => findPlan(tables, plans, planId),
  };
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** The vintages of one period, earliest first; a figure without a vintage (month 0) comes before all. */
type Vintages = readonly { readonly month: number; readonly observation: Observation }[];

/** The periods of one indicator and area in their order, and the latest vintage of each. */
interface Series {
  readonly periods: readonly Vintages[];
  readonly latest: readonly Observation[];
}

type Index = ReadonlyMap<string, ReadonlyMap<string, Series>>;

function vintageMonth(vintage: string | undefined): number {
  return vintage === undefined ? 0 : parsePeriod(vintage).end;
}

/** indicator -> area -> periods in their order -> vintages in their order. */
function indexObservations(observations: readonly Observation[]): Index {
  const groups = new Map<string, Map<string, Map<string, Observation[]>>>();
  for (const observation of observations) {
    const ofIndicator = entry(
      groups,
      observation.indicator,
      () => new Map<string, Map<string, Observation[]>>(),
    );
    const ofArea = entry(ofIndicator, observation.area, () => new Map<string, Observation[]>());
    entry(ofArea, observation.period, () => []).push(observation);
  }
  const index = new Map<string, Map<string, Series>>();
  for (const [indicator, ofIndicator] of groups) {
    const series = [...ofIndicator].map(([area, periods]): [string, Series] => [area, ordered(periods)]);
    index.set(indicator, new Map(series));
  }
  return index;
}

function ordered(byPeriod: ReadonlyMap<string, readonly Observation[]>): Series {
  const periods = [...byPeriod]
    .map(([text, observations]) => ({ period: parsePeriod(text), observations }))
    .sort((a, b) => comparePeriods(a.period, b.period))
    .map(({ observations }) =>
      observations
        .map((observation) => ({ month: vintageMonth(observation.vintage), observation }))
        .sort((a, b) => a.month - b.month),
    );
  return { periods, latest: periods.flatMap((vintages) => vintages.at(-1)?.observation ?? []) };
}

function latestVintages(periods: readonly Vintages[], asOfMonth: number): readonly Observation[] {
  return periods.flatMap((vintages) => {
    const known = vintages.filter(({ month }) => month > 0 && month <= asOfMonth).at(-1);
    return known === undefined ? [] : [known.observation];
  });
}

function findPlan(tables: Tables, plans: readonly string[], planId: string): Plan {
  const targets = tables.targets.filter((target) => target.plan === planId);
  const [first] = targets;
  if (first === undefined) {
    throw new MissingDataError({
      en: `There is no plan "${planId}". Plans in the data: ${plans.join(", ")}.`,
      ko: `"${planId}" 계획이 없습니다. 자료에 있는 계획: ${plans.join(", ")}.`,
    });
  }
  return { id: planId, area: first.area, targets };
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
