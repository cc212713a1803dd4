import { finiteResult } from "../numeric/finiteResult";
import { studentTQuantile } from "../numeric/studentTQuantile";
import { requirePoints, type DatedSeries } from "./datedSeries";
import { horizon } from "./horizon";
import { linearFit } from "./linearFit";
import { upperProbability, type LevelPct, type Projection } from "./projection";

/**
 * Least-squares trend: the fitted line at a later year, with a prediction interval of Student's t.
 *
 * Units: the series'.   Missing: a year without a value is left out.
 *
 * @param series at least two dated values; three for an interval
 * @param toYear the year to project to
 * @param levelPct level of the interval; none when left out
 * @returns the projection
 * @throws {InputError} a year that is not ahead
 * @throws {UndefinedResultError} an interval from two values
 * @source R `lm` and `predict(interval = "prediction")`
 * @example linearProjection(datedSeries([{ year: 2020, value: 5 }, { year: 2021, value: 7 }]), 2024).mean // => 13
 */
export function linearProjection(series: DatedSeries, toYear: number, levelPct?: LevelPct): Projection {
  horizon(series, toYear);
  const { slope, meanYear, meanValue, sse, sxx } = linearFit(series);
  const fromCentre = toYear - meanYear;
  const mean = finiteResult(meanValue + slope * fromCentre);
  if (levelPct === undefined) return { mean };
  const n = series.points.length;
  requirePoints(series.points, 3);
  const spread = Math.sqrt((sse / (n - 2)) * (1 + 1 / n + fromCentre ** 2 / sxx));
  const half = studentTQuantile(upperProbability(levelPct), n - 2) * spread;
  return { mean, low: finiteResult(mean - half), high: finiteResult(mean + half) };
}
