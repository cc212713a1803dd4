import { cagr } from "../numeric/cagr";
import { finiteResult } from "../numeric/finiteResult";
import type { DatedSeries } from "./datedSeries";
import { horizon } from "./horizon";
import type { Projection } from "./projection";

/**
 * Compound projection: the last value growing on at the rate from the first to the last.
 *
 * @param series at least two dated values; the first and the last of one sign
 * @param toYear the year to project to
 * @returns the projection
 * @throws {InputError} a year that is not ahead
 * @throws {UndefinedResultError} a zero at either end, or a change of sign
 * @example cagrProjection(datedSeries([{ year: 2020, value: 100 }, { year: 2021, value: 200 }]), 2023).mean // => 800
 */
export function cagrProjection(series: DatedSeries, toYear: number): Projection {
  const { first, last } = series;
  const ahead = horizon(series, toYear);
  const growth = 1 + cagr(first.value, last.value, last.year - first.year);
  return { mean: finiteResult(last.value * growth ** ahead) };
}
