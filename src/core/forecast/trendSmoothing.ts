import { finiteResult } from "../numeric/finiteResult";
import { requireFinite } from "../numeric/requireFinite";
import { InputError } from "../../model/errors";

/** Fixed parameters and start of an additive-trend smoothing, innovations form. */
export interface SmoothingParameters {
  /** Weight of the newest error in the level. */
  readonly alpha: number;
  /** Weight of the newest error in the trend: alpha times the beta* of Holt's texts. */
  readonly beta: number;
  /** Damping of the trend; 1 is none. */
  readonly phi: number;
  readonly level: number;
  readonly trend: number;
}

/** A smoothed series. */
export interface Smoothing {
  readonly fitted: number[];
  readonly level: number;
  readonly trend: number;
  /** Sum of squared one-step errors. */
  readonly sse: number;
}

/**
 * Exponential smoothing with an additive, possibly damped trend: ETS(A,A,N) and ETS(A,Ad,N) with given parameters.
 *
 * l_t = l_(t-1) + phi b_(t-1) + alpha e_t;  b_t = phi b_(t-1) + beta e_t.
 *
 * Optimised parameters are not offered: on 3 to 8 values the optimum is a matter of the optimiser.
 *
 * Shape:   values in time order, evenly spaced.   Missing: not accepted.
 *
 * @param values the series
 * @param parameters alpha, beta, phi and the start
 * @returns fitted values, last level and trend, sum of squared errors
 * @throws {InputError} alpha, beta or phi outside 0..1
 * @source Hyndman, Koehler, Snyder & Grose (2002); forecast 8.20 `ets`
 * @example trendSmoothing([3, 5], { alpha: 0.5, beta: 0.1, phi: 1, level: 1, trend: 2 }).fitted // => [3, 5]
 */
export function trendSmoothing(values: readonly number[], parameters: SmoothingParameters): Smoothing {
  requireFinite({ ...parameters });
  const { alpha, beta, phi } = parameters;
  requireShares({ alpha, beta, phi });
  let { level, trend } = parameters;
  let sse = 0;
  const fitted = values.map((value) => {
    const forecast = level + phi * trend;
    const error = value - forecast;
    level = forecast + alpha * error;
    trend = phi * trend + beta * error;
    sse += error * error;
    return forecast;
  });
  return { fitted, level: finiteResult(level), trend: finiteResult(trend), sse: finiteResult(sse) };
}

function requireShares(shares: Readonly<Record<string, number>>): void {
  for (const [name, share] of Object.entries(shares)) {
    if (share >= 0 && share <= 1) continue;
    throw new InputError({
      en: `${name} must lie between 0 and 1; it is ${share}. Choose a weight in that range.`,
      ko: `${name}은(는) 0과 1 사이여야 합니다. 현재 ${share}입니다. 그 범위의 값을 지정하세요.`,
    });
  }
}
