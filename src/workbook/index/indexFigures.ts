import { compositeIndex, type CompositeIndex, type IndexMethod } from "../../core/index/compositeIndex";
import { entropyWeights } from "../../core/index/entropyWeights";
import { equalWeights } from "../../core/index/equalWeights";
import type { Normalisation } from "../../core/index/normalise";
import { pcaWeights } from "../../core/index/pcaWeights";
import { rankRobustness, type RankRange } from "../../core/index/rankRobustness";
import { dataAvailability } from "../../core/index/dataAvailability";
import { rankSensitivity } from "../../core/index/rankSensitivity";
import type { SobolIndices } from "../../core/index/sobolIndices";
import type { MaybeNumber } from "../../core/numeric/present";
import { InputError, UndefinedResultError } from "../../model/errors";
import type { IndexData, IndexRequest } from "./indexRequest";

/** An index with its robustness. */
export interface IndexFigures {
  readonly index: CompositeIndex;
  readonly themes: readonly string[];
  /** The theme of each indicator, from 0 up. */
  readonly parents: readonly number[];
  readonly ranges: readonly (RankRange | null)[];
  /** Undefined where no rank ever changes. */
  readonly effects: SobolIndices | undefined;
}

/** An index needs so many units and indicators, and the sheet holds no more. */
const bounds = { units: [3, 100], indicators: [2, 20] } as const;

/**
 * Everything that an index sheet shows, by the core: what its native form holds as values, and the preview.
 *
 * @param data the figures, the indicators of a theme side by side
 * @param request how the index is made
 * @param given weights an indicator that were typed or read; undefined where the method gives them
 * @param onProgress told what share of the draws is done
 * @returns the figures
 * @throws {InputError} too few or too many units or indicators, or what a step of the index refuses
 * @throws {UndefinedResultError} an indicator that is the same for all units with enough data, named
 */
export function indexFigures(
  data: IndexData,
  request: Omit<IndexRequest, "source" | "title">,
  given?: readonly number[],
  onProgress?: (share: number) => void,
): IndexFigures {
  requireBounds(data);
  requireChanging(data, request.leastShare);
  const { noise, draws, seed, aggregation } = request;
  const { themes, parents } = themesOf(data);
  const index = compositeIndex(data.values, methodOf(data, request, given));
  const options = { noise, draws, seed, aggregation };
  const ranges = rankRobustness(index.parts, index.partWeights, {
    ...options,
    onProgress: (share) => onProgress?.(share / 2),
  });
  const effects = effectsOf(index, {
    ...options,
    draws: sensitivityDraws(draws),
    onProgress: (share) => onProgress?.(0.5 + share / 2),
  });
  return { index, themes, parents, ranges, effects };
}

/**
 * The base samples for the effects of the weights: as many as draws, but no fewer than tell anything and no more than are
 * quick, since the units are ranked that many times for each weight and twice besides.
 *
 * @param draws rankings for the robustness
 * @returns N of Saltelli's scheme
 * @example sensitivityDraws(10000) // => 2000
 */
export function sensitivityDraws(draws: number): number {
  return Math.min(2000, Math.max(500, draws));
}

/**
 * The themes of the indicators in their order, none where no indicator has one.
 *
 * @param data the figures
 * @returns the themes, and for each indicator the number of its theme
 */
export function themesOf({ indicators }: IndexData): {
  readonly themes: readonly string[];
  readonly parents: readonly number[];
} {
  const themes = [...new Set(indicators.flatMap(({ theme }) => theme ?? []))];
  if (themes.length < 2) return { themes: [], parents: indicators.map(() => 0) };
  return { themes, parents: indicators.map(({ theme }) => themes.indexOf(theme ?? "")) };
}

/**
 * How the core makes the index of a request.
 *
 * @param data the figures
 * @param request the request
 * @param given weights that were typed or read
 * @returns the method
 */
export function methodOf(
  data: IndexData,
  request: Omit<IndexRequest, "source" | "title">,
  given: readonly number[] | undefined,
): IndexMethod {
  const { themes, parents } = themesOf(data);
  return {
    directions: data.indicators.map(({ direction }) => direction),
    leastShare: request.leastShare,
    imputation: request.imputation,
    treatsOutliers: request.treatsOutliers,
    normalisation: normalisationOf(request),
    weightsOf: (normalised) => given ?? weightsBy(request.weights.kind, normalised),
    ...(themes.length === 0 ? {} : { themes: { parents, weights: themes.map(() => 1) } }),
    aggregation: request.aggregation,
  };
}

/** Means other than the arithmetic need values above 0. */
export function normalisationOf({
  normalisation,
  aggregation,
}: Pick<IndexRequest, "normalisation" | "aggregation">): Normalisation {
  if (normalisation === "minmax")
    return { method: "minmax", low: aggregation === "arithmetic" ? 0 : 1, high: 100 };
  if (aggregation === "arithmetic" || normalisation === "none") return { method: normalisation };
  throw new InputError({
    en: "The geometric and the harmonic mean need values above 0. Normalise by min-max, or take the arithmetic mean.",
    ko: "기하평균과 조화평균에는 0보다 큰 값이 필요합니다. 최소-최대로 정규화하거나 산술평균을 쓰십시오.",
  });
}

function weightsBy(
  kind: IndexRequest["weights"]["kind"],
  normalised: readonly (readonly MaybeNumber[])[],
): readonly number[] {
  if (kind === "pca") return pcaWeights(normalised).weights;
  if (kind === "entropy") return entropyWeights(normalised).weights;
  return equalWeights(normalised[0]?.length ?? 0);
}

function effectsOf(
  { parts, partWeights }: CompositeIndex,
  options: Parameters<typeof rankSensitivity>[2],
): SobolIndices | undefined {
  try {
    return rankSensitivity(parts, partWeights, options);
  } catch (error) {
    // No rank ever changes: there is nothing to share out, and the sheet says so.
    if (error instanceof UndefinedResultError) return undefined;
    throw error;
  }
}

function requireBounds({ units, indicators }: IndexData): void {
  const [n, k] = [units.length, indicators.length];
  const isWithin = (count: number, [least, most]: readonly [number, number]): boolean =>
    count >= least && count <= most;
  if (isWithin(n, bounds.units) && isWithin(k, bounds.indicators)) return;
  throw new InputError({
    en: `An index sheet holds ${bounds.units.join(" to ")} units and ${bounds.indicators.join(" to ")} indicators; there are ${n} and ${k}. Choose others.`,
    ko: `지수 시트에는 단위 ${bounds.units.join("~")}개와 지표 ${bounds.indicators.join("~")}개를 담을 수 있습니다. 현재 ${n}개와 ${k}개입니다. 다시 고르십시오.`,
  });
}

function requireChanging({ indicators, values }: IndexData, leastShare: number): void {
  const shares = dataAvailability(values).units;
  const enough = values.filter((_, unit) => (shares[unit] ?? 0) >= leastShare);
  const same = indicators.find((_, at) => new Set(enough.flatMap((row) => row[at] ?? [])).size < 2);
  if (same === undefined) return;
  throw new UndefinedResultError({
    en: `${same.name} tells the ${enough.length} units with enough data not apart: it has fewer than two different values. Leave it out, or ask for a smaller share of data.`,
    ko: `자료가 충분한 단위 ${enough.length}개에서 ${same.name} 지표는 서로 다른 값이 2개보다 적어 단위를 구별하지 못합니다. 지표를 빼거나 필요한 자료 비율을 낮추십시오.`,
  });
}
