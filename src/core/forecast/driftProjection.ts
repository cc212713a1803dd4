import { sum } from "simple-statistics";
import { finiteResult } from "../numeric/finiteResult";
import { normalQuantile } from "../numeric/normalQuantile";
import { requirePoints, type DatedSeries } from "./datedSeries";
import { horizon } from "./horizon";
import { upperProbability, type LevelPct, type Projection } from "./projection";

/** A projection at the average change of the whole span. */
export interface DriftProjection extends Projection {
  readonly drift: number;
  /** SD of the change of one year around the drift; absent with two values. */
  readonly sigma?: number;
}

/**
 * Random walk with drift: the last value plus the average change a year of the whole span.
 *
 * Years may be uneven: a change over k years counts as k changes whose sum alone is known, so its squared residual is
 * divided by k. With a value every year this is the formula of the R package forecast.
 *
 * Units: the series'; drift and sigma a year.   Missing: a year without a value is left out.
 *
 * @param series at least two dated values; three for an interval
 * @param toYear the year to project to
 * @param levelPct level of the interval; none when left out
 * @returns the projection
 * @throws {InputError} a year that is not ahead
 * @throws {UndefinedResultError} an interval from two values
 * @source Hyndman & Athanasopoulos, Forecasting: Principles and Practice; forecast 8.20 `rwf(drift = TRUE)`
 * @example driftProjection(datedSeries([{ year: 2020, value: 5 }, { year: 2022, value: 9 }]), 2025).mean // => 15
 */
export function driftProjection(series: DatedSeries, toYear: number, levelPct?: LevelPct): DriftProjection {
  const { points, first, last } = series;
  const ahead = horizon(series, toYear);
  const span = last.year - first.year;
  const drift = (last.value - first.value) / span;
  const mean = finiteResult(last.value + ahead * drift);
  if (levelPct !== undefined) requirePoints(points, 3);
  if (points.length < 3) return { mean, drift };
  const squares = points.slice(1).map((point, index) => {
    const before = points[index] ?? first;
    const years = point.year - before.year;
    return (point.value - before.value - drift * years) ** 2 / years;
  });
  const sigma = Math.sqrt(finiteResult(sum(squares)) / (points.length - 2));
  if (levelPct === undefined) return { mean, drift, sigma };
  const half = normalQuantile(upperProbability(levelPct)) * sigma * Math.sqrt(ahead * (1 + ahead / span));
  return { mean, drift, sigma, low: finiteResult(mean - half), high: finiteResult(mean + half) };
}
