import { InputError } from "../../model/errors";
import { requirePoints, type DatedSeries } from "./datedSeries";
import { holtForecast, type HoltWeights } from "./holtForecast";
import { horizon } from "./horizon";
import type { Projection } from "./projection";

/** Weights that suit short annual series; fixed, so that anyone gets the same number. */
const WEIGHTS: HoltWeights = { alpha: 0.8, betaStar: 0.2 };

/**
 * Holt's linear method (simple start, alpha 0.8, beta* 0.2) at a later year.
 *
 * @param series at least three dated values, evenly spaced
 * @param toYear a year that is whole steps ahead
 * @returns the projection
 * @throws {InputError} uneven years, or a year between two steps
 * @throws {UndefinedResultError} fewer than three values
 * @source Holt (1957); forecast 8.20 `holt(initial = "simple")`
 * @example holtProjection(datedSeries([{ year: 2020, value: 1 }, { year: 2021, value: 2 }, { year: 2022, value: 2 }]), 2023).mean // => 2.867264
 */
export function holtProjection(series: DatedSeries, toYear: number): Projection {
  const { points, first } = series;
  const ahead = horizon(series, toYear);
  requirePoints(points, 3);
  const step = (points[1] ?? first).year - first.year;
  points.forEach(({ year }, index) => {
    if (Math.abs(year - first.year - index * step) > 1e-9) throw uneven(first.year, step, year);
  });
  const steps = Math.round(ahead / step);
  if (Math.abs(steps * step - ahead) > 1e-9) throw uneven(first.year, step, toYear);
  const forecast = holtForecast(
    points.map(({ value }) => value),
    WEIGHTS,
    steps,
  );
  return forecast.steps.at(-1) ?? { mean: forecast.level };
}

function uneven(firstYear: number, step: number, year: number): InputError {
  return new InputError({
    en: `Holt's method needs evenly spaced years; from ${firstYear} in steps of ${step} there is no ${year}. Fill the gap, or use "drift" or "linear".`,
    ko: `홀트 방법에는 간격이 같은 연도가 필요합니다. ${firstYear}년부터 ${step}년 간격이면 ${year}년이 없습니다. 빈 연도를 채우거나 "drift" 또는 "linear"를 쓰세요.`,
  });
}
