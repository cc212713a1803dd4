import type { AreaKind, Indicator, Observation } from "../../model/catalogTypes";
import { MissingDataError } from "../../model/errors";
import type { Catalog } from "../catalog";
import { parsePeriod } from "../period";
import { resolveArea } from "../resolve";
import { figure, inPeriod, type FigureRequest } from "./figure";
import { commonPeriods, fewestPeers, kindsByAreas, peers } from "./peers";
import { requireOneSource, requireRankable } from "./requireComparable";
import { asOfText, seriesIndicator, shortName, type PeriodInput } from "./seriesIndicator";

/** A figure with its place; ties share the best place. */
export interface Placed {
  readonly place: number;
  readonly figure: Observation;
}

/** Whose place is wanted, and among whom. */
export interface RankingRequest extends FigureRequest {
  /** Left out: all areas of the same kind that have a value. The area itself always counts. */
  readonly areas?: readonly string[] | undefined;
  readonly override?: boolean | undefined;
}

/**
 * The place of an area among the areas of its kind (blocs and the world apart) that have a value in the period, or
 * among the areas given. The best is 1: the highest value, or the lowest where lower is better.
 *
 * Ties: share the best place.   Missing: a given area without a value takes no place.
 *
 * @param catalog the catalog
 * @param request what is wanted; no period: the latest of the area
 * @returns the place, the figure and how many areas have one
 * @throws {MissingDataError} no value, or nobody to rank among: with no areas given fewer than three areas have a
 *   value, with areas given none but the area itself
 * @throws {InputError} the comparison is refused and not overridden
 */
export function ranking(catalog: Catalog, request: RankingRequest): Placed & { readonly of: number } {
  const indicator = seriesIndicator(catalog, request.indicator);
  const override = request.override ?? false;
  const area = resolveArea(catalog, request.area);
  const given = request.areas?.map((text) => resolveArea(catalog, text));
  requireRankable(indicator, override);
  const own = figure(catalog, request);
  const others =
    given === undefined
      ? peers(catalog, indicator, area.kind, own.period, request.asOf)
      : [...new Set(given.map(({ id }) => id))].flatMap(
          (id) => inPeriod(catalog.series(indicator.id, id, asOfText(request.asOf)), own.period) ?? [],
        );
  const ranked = others.includes(own) ? others : [own, ...others];
  if (ranked.length < (given === undefined ? fewestPeers : 2)) throw tooFew(catalog, indicator, ranked);
  requireOneSource(catalog, indicator, ranked, override);
  return { place: placeOf(own, ranked, indicator), figure: own, of: ranked.length };
}

/**
 * The leading areas of a kind in one period: the best first, ties sharing the best place, and all who share the last
 * place shown, so that no area is cut by the order of rows.
 *
 * @param catalog the catalog
 * @param request what is wanted; no period: the latest in which at least three areas of the kind have a value;
 *   no kind: the kind of which most areas have one
 * @returns the areas whose place is at most `count` (10)
 * @throws {MissingDataError} no value for that kind and period
 * @throws {InputError} the comparison is refused and not overridden
 */
export function leaders(
  catalog: Catalog,
  request: {
    readonly indicator: string;
    readonly count?: number | undefined;
    readonly period?: PeriodInput | undefined;
    readonly kind?: AreaKind | undefined;
    readonly asOf?: PeriodInput | undefined;
    readonly override?: boolean | undefined;
  },
): readonly Placed[] {
  const indicator = seriesIndicator(catalog, request.indicator);
  const override = request.override ?? false;
  requireRankable(indicator, override);
  const figures = leadersFigures(catalog, indicator, request);
  requireOneSource(catalog, indicator, figures, override);
  return figures
    .map((own) => ({ place: placeOf(own, figures, indicator), figure: own }))
    .filter(({ place }) => place <= (request.count ?? 10))
    .sort((a, b) => a.place - b.place);
}

function leadersFigures(
  catalog: Catalog,
  indicator: Indicator,
  request: Parameters<typeof leaders>[1],
): readonly Observation[] {
  const wanted = request.period === undefined ? undefined : parsePeriod(request.period);
  const kinds =
    request.kind === undefined
      ? kindsByAreas(catalog, indicator, request.asOf, wanted === undefined ? undefined : [wanted])
      : [request.kind];
  if (wanted === undefined) {
    const [{ period, kind }] = commonPeriods(catalog, indicator, kinds, request.asOf);
    return peers(catalog, indicator, kind, period.text, request.asOf);
  }
  const figures =
    kinds[0] === undefined ? [] : peers(catalog, indicator, kinds[0], wanted.text, request.asOf);
  if (figures.length > 0) return figures;
  const periods = [
    ...new Set(catalog.observations.filter((o) => o.indicator === indicator.id).map((o) => o.period)),
  ];
  throw new MissingDataError({
    en: `No area of the kind asked for has a value of ${indicator.id} in ${wanted.text}. Periods in the data: ${periods.sort().join(", ")}.`,
    ko: `요청한 구분의 지역 가운데 ${wanted.text}에 ${indicator.id} 값이 있는 곳이 없습니다. 자료에 있는 기간: ${periods.sort().join(", ")}.`,
  });
}

/** +1 where the higher value is better; where neither is, the largest comes first. */
export function sign(indicator: Indicator): 1 | -1 {
  return indicator.direction === "lower" ? -1 : 1;
}

function placeOf(own: Observation, figures: readonly Observation[], indicator: Indicator): number {
  const d = sign(indicator);
  return 1 + figures.filter(({ value }) => d * value > d * own.value).length;
}

/** The answer where too few areas have a value to speak of a place. */
export function tooFew(
  catalog: Catalog,
  indicator: Indicator,
  figures: readonly Observation[],
): MissingDataError {
  const areas = figures.flatMap(({ area }) => catalog.areas.get(area) ?? []);
  const en = areas.map((area) => shortName(area, "en")).join(" and ");
  const ko = areas.map((area) => shortName(area, "ko")).join(", ");
  const period = figures[0]?.period ?? "";
  return new MissingDataError({
    en: `${indicator.id}, ${period}: only ${en} ${areas.length === 1 ? "has" : "have"} a value. Choose another period, or name the areas to compare.`,
    ko: `${indicator.id}, ${period}: ${ko}만 값이 있습니다. 다른 기간을 고르거나 비교할 지역을 지정하세요.`,
  });
}
