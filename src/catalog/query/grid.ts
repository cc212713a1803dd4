import type { Area, AreaKind, Indicator, Observation } from "../../model/catalogTypes";
import { InputError, MissingDataError } from "../../model/errors";
import type { Catalog } from "../catalog";
import { comparePeriods, parsePeriod, type Period } from "../period";
import { resolveArea } from "../resolve";
import { asOfWords, inPeriod } from "./figure";
import { commonPeriods, kindsByAreas, type CommonPeriod } from "./peers";
import { asOfText, seriesIndicator, type PeriodInput } from "./seriesIndicator";

/** Figures of one indicator, areas down and periods across; no value is undefined. */
export interface Grid {
  readonly indicator: Indicator;
  readonly areas: readonly Area[];
  readonly periods: readonly Period[];
  readonly figures: readonly (readonly (Observation | undefined)[])[];
}

const mostCells = 1_000_000;

/**
 * The figures of one indicator for areas and periods.
 *
 * @param catalog the catalog
 * @param request what is wanted, in the order wanted. No periods: the latest in which at least three areas of the
 *   kind have a value. No areas: all areas that have one in these periods, of the kind of which most have one
 * @returns the grid
 * @throws {MissingDataError} unknown name, or, where areas or periods are left out, no value to choose by
 * @throws {InputError} a period of another form, or more than a million cells
 */
export function grid(
  catalog: Catalog,
  request: {
    readonly indicator: string;
    readonly areas?: readonly string[] | undefined;
    readonly periods?: readonly PeriodInput[] | undefined;
    readonly asOf?: PeriodInput | undefined;
  },
): Grid {
  const indicator = seriesIndicator(catalog, request.indicator);
  const given = request.areas?.map((text) => resolveArea(catalog, text));
  const chosen = request.periods?.map(parsePeriod);
  const kinds =
    given === undefined
      ? kindsByAreas(catalog, indicator, request.asOf, chosen)
      : [...new Set(given.map(({ kind }) => kind))];
  const common = chosen === undefined ? commonPeriods(catalog, indicator, kinds, request.asOf) : undefined;
  const latest = given === undefined ? common?.[0] : common && latestOf(common);
  const periods = chosen ?? (latest === undefined ? [] : [latest.period]);
  const at = (area: Area) => {
    const series = catalog.series(indicator.id, area.id, asOfText(request.asOf));
    return periods.map(({ text }) => inPeriod(series, text));
  };
  const areas = given ?? areasWithValue(catalog, indicator, latest?.kind ?? kinds[0], at);
  if (areas.length === 0) throw noFigures(indicator, periods, request.asOf);
  if ((areas.length + 1) * (periods.length + 1) > mostCells) throw tooLarge(areas.length, periods.length);
  return { indicator, areas, periods, figures: areas.map(at) };
}

/** With areas of several kinds given, the latest of their common periods holds. */
function latestOf(periods: readonly CommonPeriod[]): CommonPeriod | undefined {
  return [...periods].sort((a, b) => comparePeriods(a.period, b.period)).at(-1);
}

function areasWithValue(
  catalog: Catalog,
  indicator: Indicator,
  kind: AreaKind | undefined,
  at: (area: Area) => readonly (Observation | undefined)[],
): readonly Area[] {
  return catalog
    .areasOf(indicator.id)
    .flatMap((id) => catalog.areas.get(id) ?? [])
    .filter((area) => area.kind === kind && at(area).some((figure) => figure !== undefined));
}

function noFigures(
  indicator: Indicator,
  periods: readonly Period[],
  asOf: PeriodInput | undefined,
): MissingDataError {
  const shown = periods.map(({ text }) => text).join(", ");
  return new MissingDataError({
    en: `No area has a value of ${indicator.id} in ${shown}${asOfWords(asOf).en}. Choose other periods, or leave them out.`,
    ko: `${shown}에 ${indicator.id} 값이 있는 지역이 없습니다${asOfWords(asOf).ko}. 다른 기간을 고르거나 비워 두세요.`,
  });
}

function tooLarge(areas: number, periods: number): InputError {
  return new InputError({
    en: `${String(areas)} areas by ${String(periods)} periods are more than 1,000,000 cells. Ask for fewer.`,
    ko: `지역 ${String(areas)}개와 기간 ${String(periods)}개는 1,000,000칸을 넘습니다. 더 적게 요청하세요.`,
  });
}
