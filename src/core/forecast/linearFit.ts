import { linearRegression, mean, sum } from "simple-statistics";
import { finiteResult } from "../numeric/finiteResult";
import type { DatedSeries } from "./datedSeries";

/** A least-squares line through a series. */
export interface LinearFit {
  readonly slope: number;
  readonly intercept: number;
  readonly meanYear: number;
  readonly meanValue: number;
  /** Sum of squared residuals. */
  readonly sse: number;
  /** Sum of squared distances of the years from their mean. */
  readonly sxx: number;
}

/**
 * Least-squares line through dated values.
 *
 * The years are centred first: on years near 2000 the textbook sums lose half of the digits.
 *
 * @param series at least two dated values
 * @returns slope (units a year), intercept (at year 0) and the sums that an interval needs
 * @source ordinary least squares, as R `lm`
 * @example linearFit(datedSeries([{ year: 2020, value: 5 }, { year: 2021, value: 7 }])).slope // => 2
 */
export function linearFit({ points }: DatedSeries): LinearFit {
  const meanYear = mean(points.map(({ year }) => year));
  const meanValue = finiteResult(mean(points.map(({ value }) => value)));
  const centred = points.map(({ year, value }): [number, number] => [year - meanYear, value - meanValue]);
  const slope = finiteResult(linearRegression(centred).m);
  const sse = finiteResult(sum(centred.map(([x, y]) => (y - slope * x) ** 2)));
  const sxx = sum(centred.map(([x]) => x * x));
  return { slope, intercept: finiteResult(meanValue - slope * meanYear), meanYear, meanValue, sse, sxx };
}
