import { UndefinedResultError } from "../../model/errors";
import { etsForecast, type EtsForecast } from "./etsForecast";

/** Weights of Holt's method. */
export interface HoltWeights {
  readonly alpha: number;
  /** Weight of the trend in Holt's texts, beta*. */
  readonly betaStar: number;
}

/**
 * Holt's linear method with fixed weights and the simple start: level y1, trend y2 - y1, smoothing from the first value.
 *
 * @param values at least three values, evenly spaced
 * @param weights alpha and beta*
 * @param horizonSteps how many steps ahead
 * @returns the smoothing and a projection a step
 * @throws {InputError} a weight outside 0..1
 * @throws {UndefinedResultError} fewer than three values
 * @source Holt (1957); forecast 8.20 `holt(initial = "simple")`
 * @example holtForecast([1, 2, 3], { alpha: 0.8, betaStar: 0.2 }, 1).fitted[0] // => 2
 */
export function holtForecast(
  values: readonly number[],
  weights: HoltWeights,
  horizonSteps: number,
): EtsForecast {
  const [first, second] = startOf(values);
  const { alpha, betaStar } = weights;
  const start = { level: first, trend: second - first };
  return etsForecast(values, { alpha, beta: alpha * betaStar, phi: 1, ...start }, horizonSteps);
}

/**
 * Holt's linear method with the start of R's `HoltWinters`: level y2, trend y2 - y1, smoothing from the third value.
 *
 * @param values at least three values, evenly spaced
 * @param weights alpha and beta*
 * @param horizonSteps how many steps ahead
 * @returns the smoothing (of the third value on) and a projection a step
 * @throws {InputError} a weight outside 0..1
 * @throws {UndefinedResultError} fewer than three values
 * @source R `stats::HoltWinters(gamma = FALSE)`
 * @example holtWintersForecast([1, 2, 3], { alpha: 0.6, betaStar: 0.3 }, 2).steps // => [{ mean: 4 }, { mean: 5 }]
 */
export function holtWintersForecast(
  values: readonly number[],
  weights: HoltWeights,
  horizonSteps: number,
): EtsForecast {
  const [first, second] = startOf(values);
  const { alpha, betaStar } = weights;
  const start = { level: second, trend: second - first };
  return etsForecast(values.slice(2), { alpha, beta: alpha * betaStar, phi: 1, ...start }, horizonSteps);
}

function startOf(values: readonly number[]): [number, number] {
  const [first, second, third] = values;
  if (first !== undefined && second !== undefined && third !== undefined) return [first, second];
  throw new UndefinedResultError({
    en: `Holt's method needs at least 3 values; there are ${values.length}. Add figures of earlier years.`,
    ko: `홀트 방법에는 값이 3개 이상 필요합니다. 현재 ${values.length}개입니다. 이전 연도의 수치를 추가하세요.`,
  });
}
