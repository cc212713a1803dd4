import type { Catalog } from "../../catalog/catalog";
import { boundText } from "../../catalog/citation";
import { comparePeriods, parsePeriod } from "../../catalog/period";
import type { AreaKind, Indicator, Observation, PlanBenchmark } from "../../model/catalogTypes";
import type { Bilingual, Language } from "../../model/language";
import { comparabilityWords, noComparable } from "./words";

/** What stands in the benchmark columns of a target. */
export interface Benchmark {
  readonly observation?: Observation;
  /** What is compared, or why nothing is. */
  readonly basis: Bilingual;
}

/** Fewer areas than this make no field to lead. */
const fewestAreas = 3;

/**
 * The benchmark of a target: the leader of its indicator, or a chosen area. Where the area has no figure of its own
 * the country (or bloc) it lies in is taken, and that is said.
 *
 * @param catalog the data
 * @param entry which indicator comes nearest, and how comparable it is
 * @param wish "leader" or an area's id
 * @param planArea the area whose plan it is
 * @returns the figure with what it is, or why there is none
 */
export function benchmarkOf(
  catalog: Catalog,
  entry: PlanBenchmark | undefined,
  wish: string,
  planArea: string,
): Benchmark {
  const indicator = entry?.indicator === undefined ? undefined : catalog.indicators.get(entry.indicator);
  if (entry === undefined || indicator === undefined || entry.comparability === "none") {
    return nothing(entry?.reason);
  }
  if (wish === "leader") return leaderOf(catalog, indicator, entry, planArea);
  const observation = nearest(catalog, indicator.id, wish);
  if (observation === undefined) return nothing(noFigure(areaName(catalog, wish)));
  const standsIn = observation.area === wish ? undefined : standIn(areaName(catalog, wish));
  return described(catalog, indicator, entry, observation, standsIn);
}

function leaderOf(catalog: Catalog, indicator: Indicator, entry: PlanBenchmark, planArea: string): Benchmark {
  const kinds = kindsToTry(catalog.areas.get(planArea)?.kind);
  const fields = kinds.map((kind) => fieldOf(catalog, indicator.id, kind));
  const field = fields.find((observations) => observations.length >= fewestAreas);
  if (field === undefined) return nothing(tooFew(catalog, indicator.id));
  const sources = new Set(field.map((observation) => observation.source));
  if (indicator.comparable === "same_source" && sources.size > 1) return nothing(mixedSources);
  const sign = indicator.direction === "lower" ? -1 : 1;
  const best = field.reduce((a, b) => (sign * b.value > sign * a.value ? b : a));
  return described(catalog, indicator, entry, best, rankable(indicator) ? leader : notRankable);
}

function rankable(indicator: Indicator): boolean {
  return indicator.comparable !== "no" && indicator.direction !== "none";
}

/** Cities first for a city's plan, then countries, which have most of the figures. */
function kindsToTry(kind: AreaKind | undefined): readonly AreaKind[] {
  return kind === undefined || kind === "country" ? ["country"] : [kind, "country"];
}

/** The figures of the latest period in which enough areas of the kind have one. */
function fieldOf(catalog: Catalog, indicator: string, kind: AreaKind): readonly Observation[] {
  const areas = catalog.areasOf(indicator).filter((area) => catalog.areas.get(area)?.kind === kind);
  const byPeriod = new Map<string, Observation[]>();
  for (const observation of areas.flatMap((area) => catalog.series(indicator, area))) {
    byPeriod.set(observation.period, [...(byPeriod.get(observation.period) ?? []), observation]);
  }
  const enough = [...byPeriod].filter(([, observations]) => observations.length >= fewestAreas);
  enough.sort(([a], [b]) => comparePeriods(parsePeriod(a), parsePeriod(b)));
  return enough.at(-1)?.[1] ?? [];
}

/** The latest figure of the area, or of the nearest area around it that has one. */
function nearest(catalog: Catalog, indicator: string, area: string): Observation | undefined {
  const own = catalog.series(indicator, area).at(-1);
  const parent = catalog.areas.get(area)?.parent;
  return own ?? (parent === undefined || parent === "WLD" ? undefined : nearest(catalog, indicator, parent));
}

function described(
  catalog: Catalog,
  indicator: Indicator,
  entry: PlanBenchmark,
  observation: Observation,
  role: Bilingual | undefined,
): Benchmark {
  const text = (language: Language): string => {
    const unit = catalog.units.get(observation.unit)?.name[language] ?? observation.unit;
    const area = areaName(catalog, observation.area)[language];
    const who = role === undefined ? area : `${area} (${role[language]})`;
    const bound = observation.bound === undefined ? "" : ` ${boundText(observation)}`;
    const what = `${indicator.name[language]}, ${unit}${bound}`;
    return `${who}, ${observation.period}: ${what}; ${comparabilityWords(entry.comparability)[language]}`;
  };
  return { observation, basis: { en: text("en"), ko: text("ko") } };
}

function areaName(catalog: Catalog, area: string): Bilingual {
  return catalog.areas.get(area)?.name ?? { en: area, ko: area };
}

function nothing(reason: Bilingual | undefined): Benchmark {
  if (reason === undefined) return { basis: noComparable };
  return {
    basis: { en: `${noComparable.en}: ${reason.en}`, ko: `${noComparable.ko}: ${reason.ko}` },
  };
}

const leader: Bilingual = { en: "leader", ko: "선두" };

const notRankable: Bilingual = {
  en: "largest figure seen, not rankable",
  ko: "확인된 최댓값, 순위 비교 불가",
};

const mixedSources: Bilingual = {
  en: "the figures of the areas come from different sources",
  ko: "지역별 수치의 출처가 서로 다름",
};

function noFigure(name: Bilingual): Bilingual {
  return { en: `none for ${name.en}`, ko: `${name.ko}의 수치 없음` };
}

function standIn(name: Bilingual): Bilingual {
  return { en: `for ${name.en}, which has no figure of its own`, ko: `${name.ko} 자체 수치가 없어 대신 씀` };
}

function tooFew(catalog: Catalog, indicator: string): Bilingual {
  const names = catalog.areasOf(indicator).map((area) => areaName(catalog, area));
  if (names.length === 0) return { en: "no figure in the data", ko: "자료에 수치가 없음" };
  return {
    en: `only ${names.map((name) => name.en).join(", ")} has a figure`,
    ko: `${names.map((name) => name.ko).join(", ")}만 수치가 있음`,
  };
}
