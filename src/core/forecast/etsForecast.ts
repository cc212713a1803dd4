import { sum } from "simple-statistics";
import { finiteResult } from "../numeric/finiteResult";
import { normalQuantile } from "../numeric/normalQuantile";
import { UndefinedResultError } from "../../model/errors";
import { dampedSum } from "./dampedSum";
import { upperProbability, type LevelPct, type Projection } from "./projection";
import { trendSmoothing, type Smoothing, type SmoothingParameters } from "./trendSmoothing";

/** A forecast by exponential smoothing. */
export interface EtsForecast extends Smoothing {
  /** Variance of the one-step errors; absent without a level. */
  readonly sigma2?: number;
  readonly steps: readonly Projection[];
}

/**
 * Forecast of ETS(A,A,N) or, with phi below 1, ETS(A,Ad,N), with fixed parameters.
 *
 * The error variance is SSE / (n - 4), or SSE / (n - 5) when damped: the parameters and the start count as estimated.
 *
 * @param values the series, evenly spaced
 * @param parameters alpha, beta, phi and the start
 * @param horizonSteps how many steps ahead
 * @param levelPct level of the interval; none when left out
 * @returns the smoothing and a projection a step
 * @throws {UndefinedResultError} an interval from too few values
 * @source Hyndman, Koehler, Snyder & Grose (2002); forecast 8.20 `ets`
 * @example etsForecast([3, 5], { alpha: 0.5, beta: 0.1, phi: 1, level: 1, trend: 2 }, 2).steps // => [{ mean: 7 }, { mean: 9 }]
 */
export function etsForecast(
  values: readonly number[],
  parameters: SmoothingParameters,
  horizonSteps: number,
  levelPct?: LevelPct,
): EtsForecast {
  const smoothing = trendSmoothing(values, parameters);
  const { alpha, beta, phi } = parameters;
  const sigma2 = levelPct === undefined ? undefined : errorVariance(values.length, smoothing.sse, phi);
  const steps = Array.from({ length: horizonSteps }, (_step, index): Projection => {
    const mean = finiteResult(smoothing.level + smoothing.trend * dampedSum(phi, index + 1));
    if (levelPct === undefined || sigma2 === undefined) return { mean };
    const earlier = Array.from({ length: index }, (_one, j) => (alpha + beta * dampedSum(phi, j + 1)) ** 2);
    const half = normalQuantile(upperProbability(levelPct)) * Math.sqrt(sigma2 * (1 + sum(earlier)));
    return { mean, low: finiteResult(mean - half), high: finiteResult(mean + half) };
  });
  return sigma2 === undefined ? { ...smoothing, steps } : { ...smoothing, sigma2, steps };
}

function errorVariance(n: number, sse: number, phi: number): number {
  const parameters = phi < 1 ? 5 : 4;
  if (n > parameters) return sse / (n - parameters);
  throw new UndefinedResultError({
    en: `An interval of this method needs more than ${parameters} values; there are ${n}. Leave the interval out.`,
    ko: `이 방법의 구간에는 값이 ${parameters}개보다 많아야 합니다. 현재 ${n}개입니다. 구간 없이 예측하세요.`,
  });
}
