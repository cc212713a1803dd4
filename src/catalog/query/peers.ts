import type { AreaKind, Indicator, Observation } from "../../model/catalogTypes";
import { MissingDataError } from "../../model/errors";
import type { Catalog } from "../catalog";
import { comparePeriods, isSamePeriod, parsePeriod, type Period } from "../period";
import { asOfWords, inPeriod } from "./figure";
import { asOfText, type PeriodInput } from "./seriesIndicator";
import { word } from "../words";

/** A period in which fewer areas than this have a value is not taken by default, nor is a place given in it. */
export const fewestPeers = 3;

const kindOrder: readonly AreaKind[] = ["country", "city", "region", "bloc", "world"];

/**
 * The figures of all areas of a kind in one period, in the order of the areas.
 *
 * @returns at most one figure an area; empty where none has a value
 */
export function peers(
  catalog: Catalog,
  indicator: Indicator,
  kind: AreaKind,
  period: PeriodInput,
  asOf: PeriodInput | undefined,
): readonly Observation[] {
  return catalog
    .areasOf(indicator.id)
    .filter((id) => catalog.areas.get(id)?.kind === kind)
    .flatMap((id) => inPeriod(catalog.series(indicator.id, id, asOfText(asOf)), period) ?? []);
}

/**
 * The kinds of area that have a value, the kind of most areas first: country, city, region, bloc, world on a tie.
 * With periods, only figures of these count.
 */
export function kindsByAreas(
  catalog: Catalog,
  indicator: Indicator,
  asOf: PeriodInput | undefined,
  periods?: readonly Period[],
): readonly AreaKind[] {
  const counts = new Map<AreaKind, number>();
  for (const id of catalog.areasOf(indicator.id)) {
    const series = catalog.series(indicator.id, id, asOfText(asOf));
    const counted = series.some(
      ({ period }) =>
        periods === undefined || periods.some((wanted) => isSamePeriod(parsePeriod(period), wanted)),
    );
    const kind = catalog.areas.get(id)?.kind;
    if (counted && kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return kindOrder
    .filter((kind) => counts.has(kind))
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
}

/**
 * For each kind of area the latest period in which at least three areas of it have a value, in the order of the
 * kinds; a kind without such a period is left out.
 *
 * @returns at least one
 * @throws {MissingDataError} there is none; the message lists the periods that there are
 */
export function commonPeriods(
  catalog: Catalog,
  indicator: Indicator,
  kinds: readonly AreaKind[],
  asOf: PeriodInput | undefined,
): readonly [CommonPeriod, ...CommonPeriod[]] {
  const periods = periodsOf(catalog, indicator, kinds, asOf);
  const isCommon = (kind: AreaKind, { text }: Period) =>
    peers(catalog, indicator, kind, text, asOf).length >= fewestPeers;
  const [first, ...rest] = kinds.flatMap((kind) => {
    const period = periods.filter((candidate) => isCommon(kind, candidate)).at(-1);
    return period === undefined ? [] : [{ period, kind }];
  });
  if (first === undefined) throw noCommonPeriod(indicator, kinds, periods, asOf);
  return [first, ...rest];
}

/** A period in which at least three areas of the kind have a value. */
export interface CommonPeriod {
  readonly period: Period;
  readonly kind: AreaKind;
}

function periodsOf(
  catalog: Catalog,
  indicator: Indicator,
  kinds: readonly AreaKind[],
  asOf: PeriodInput | undefined,
): readonly Period[] {
  const ids = catalog
    .areasOf(indicator.id)
    .filter((id) => kinds.some((kind) => catalog.areas.get(id)?.kind === kind));
  const texts = ids.flatMap((id) =>
    catalog.series(indicator.id, id, asOfText(asOf)).map(({ period }) => period),
  );
  return [...new Set(texts)].map(parsePeriod).sort(comparePeriods);
}

function noCommonPeriod(
  indicator: Indicator,
  kinds: readonly AreaKind[],
  periods: readonly Period[],
  asOf: PeriodInput | undefined,
): MissingDataError {
  const shown = periods.map(({ text }) => text).join(", ");
  const [en, ko] = (["en", "ko"] as const).map((language) =>
    kinds.map((kind) => word("kind", kind, language)).join(", "),
  );
  if (kinds.length === 0) {
    return new MissingDataError({
      en: `${indicator.id} has no value${asOfWords(asOf).en}. Use a later as_of, or leave it out.`,
      ko: `${indicator.id}에 값이 없습니다${asOfWords(asOf).ko}. 더 늦은 as_of를 쓰거나 비워 두세요.`,
    });
  }
  if (shown === "") {
    return new MissingDataError({
      en: `${indicator.id} has no value${asOfWords(asOf).en} for an area of the kind asked for (${en ?? ""}). Choose another kind, or leave it out.`,
      ko: `${indicator.id}에 요청한 구분(${ko ?? ""})의 지역 값이 없습니다${asOfWords(asOf).ko}. 다른 구분을 고르거나 비워 두세요.`,
    });
  }
  return new MissingDataError({
    en: `There is no period in which at least three areas of one kind (${en ?? ""}) have a value of ${indicator.id}${asOfWords(asOf).en}. Give a period: ${shown}.`,
    ko: `같은 구분(${ko ?? ""})의 지역이 셋 이상 ${indicator.id} 값을 가진 기간이 없습니다${asOfWords(asOf).ko}. 기간을 지정하세요: ${shown}.`,
  });
}
