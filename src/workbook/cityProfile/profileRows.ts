import type { Catalog } from "../../catalog/catalog";
import {
  comparabilityFaults,
  type ComparabilityFault,
} from "../../catalog/comparability/comparabilityFaults";
import { comparedFigure } from "../../catalog/comparability/comparedFigure";
import { isSamePeriod, parsePeriod } from "../../catalog/period";
import { fewestPeers, peers } from "../../catalog/query/peers";
import { sign } from "../../catalog/query/ranking";
import type { Area, Indicator, Observation } from "../../model/catalogTypes";
import { namedFault } from "./namedFault";
import type { ProfileRequest } from "./profileRequest";

/** Where an indicator stands on the page. */
export type ProfileGroup = "ranks" | "compared" | "own";

/** One indicator of a profile. */
export interface ProfileRow {
  readonly indicator: Indicator;
  readonly group: ProfileGroup;
  /** A figure an area of the profile; undefined where the data have none. */
  readonly figures: readonly (Observation | undefined)[];
  /** The best of the same kind in the same period; undefined where it is not known or must not be compared. */
  readonly leader?: Observation;
  /** How many areas of the kind have a value then. */
  readonly among: number;
  /** Place of each area among them, ties sharing the best. */
  readonly places: readonly (number | undefined)[];
  /** The two figures of a pair may be held against each other. */
  readonly isPair: boolean;
  /** Why figures were not compared, or what was overridden. */
  readonly faults: readonly ComparabilityFault[];
}

/**
 * The indicators of a profile with the figures of its areas, the leader and the places: ranks first, then what can be
 * held against others, then what only the area itself publishes.
 *
 * A pair is held against each other in the latest period that both have.
 *
 * @param catalog the data
 * @param request areas, override
 * @returns the rows; indicators without a figure are left out
 */
export function profileRows(catalog: Catalog, request: ProfileRequest): readonly ProfileRow[] {
  const areas = request.areas.flatMap((id) => catalog.areas.get(id) ?? []);
  const rows = [...catalog.indicators.values()]
    .filter(({ kind }) => kind === "series")
    .flatMap((indicator) => rowOf(catalog, indicator, areas, request.override) ?? []);
  const order: readonly ProfileGroup[] = ["ranks", "compared", "own"];
  return order.flatMap((group) => rows.filter((row) => row.group === group));
}

function rowOf(
  catalog: Catalog,
  indicator: Indicator,
  areas: readonly Area[],
  override: boolean,
): ProfileRow | undefined {
  const figures = figuresOf(catalog, indicator, areas);
  const present = figures.filter((figure) => figure !== undefined);
  const [first] = present;
  const kind = areas[figures.findIndex((figure) => figure !== undefined)]?.kind;
  if (first === undefined || kind === undefined) return undefined;
  const all = peers(catalog, indicator, kind, first.period, undefined);
  const within = comparablePeers(indicator, first, all);
  // Those of other sources come in only where the comparison is refused without them and accepted all the same.
  const others = override && faultsOf(catalog, indicator, present, within).length > 0 ? all : within;
  const best = leaderOf(indicator, others);
  const isPair = present.length === 2;
  const faults = faultsOf(catalog, indicator, present, others);
  const isRefused = faults.length > 0 && !override;
  const leader = isRefused ? undefined : best;
  const places = figures.map((figure) =>
    leader === undefined || figure === undefined || !others.includes(figure)
      ? undefined
      : 1 + others.filter(({ value }) => sign(indicator) * value > sign(indicator) * figure.value).length,
  );
  return {
    indicator,
    group: indicator.unit === "RANK" ? "ranks" : best !== undefined || isPair ? "compared" : "own",
    figures,
    among: others.length,
    places,
    isPair: isPair && !isRefused && indicator.direction !== "none",
    faults,
    ...(leader === undefined ? {} : { leader }),
  };
}

/** The leader is the best of all others, so all of them are compared; without a leader the areas alone. */
function faultsOf(
  catalog: Catalog,
  indicator: Indicator,
  present: readonly Observation[],
  others: readonly Observation[],
): readonly ComparabilityFault[] {
  const isLed = leaderOf(indicator, others) !== undefined;
  const compared = [...new Set([...present, ...(isLed ? others : [])])];
  if (compared.length < 2) return [];
  return comparabilityFaults(compared.map((figure) => comparedFigure(catalog, figure))).map((fault) =>
    namedFault(indicator, fault),
  );
}

/** Of a pair the latest period that both have; otherwise the latest of each. */
function figuresOf(
  catalog: Catalog,
  indicator: Indicator,
  areas: readonly Area[],
): readonly (Observation | undefined)[] {
  const series = areas.map(({ id }) => catalog.series(indicator.id, id));
  const [first = [], second] = series;
  const common = [...first]
    .reverse()
    .find((figure) => second?.some((other) => isSameAs(figure, other)) ?? false);
  if (common === undefined) return series.map((one) => one.at(-1));
  return series.map((one) => one.find((figure) => isSameAs(figure, common)));
}

/** Where an indicator may be compared only within one source, the others are those of the area's own source. */
function comparablePeers(
  indicator: Indicator,
  own: Observation,
  all: readonly Observation[],
): readonly Observation[] {
  if (indicator.comparable !== "same_source") return all;
  return all.filter(({ source }) => source === own.source);
}

function leaderOf(indicator: Indicator, figures: readonly Observation[]): Observation | undefined {
  if (indicator.direction === "none" || figures.length < fewestPeers) return undefined;
  const d = sign(indicator);
  return figures.reduce((best, figure) => (d * figure.value > d * best.value ? figure : best));
}

/** Whether two figures are of the same months, however the period is written. */
export function isSameAs(a: Pick<Observation, "period">, b: Pick<Observation, "period">): boolean {
  return isSamePeriod(parsePeriod(a.period), parsePeriod(b.period));
}
