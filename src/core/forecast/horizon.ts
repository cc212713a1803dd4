import { InputError } from "../../model/errors";
import { requireFinite } from "../numeric/requireFinite";
import type { DatedSeries } from "./datedSeries";

/** Projections further ahead are refused. */
const MAX_YEARS = 100;

/**
 * Years from the last value to the year of a projection.
 *
 * @param series the series
 * @param toYear the year of the projection
 * @returns the years ahead, above 0
 * @throws {InputError} a year that is not ahead, or more than 100 years ahead
 * @example horizon(datedSeries([{ year: 2020, value: 5 }, { year: 2021, value: 8 }]), 2030) // => 9
 */
export function horizon(series: DatedSeries, toYear: number): number {
  requireFinite({ toYear });
  const years = toYear - series.last.year;
  if (years > 0 && years <= MAX_YEARS) return years;
  throw new InputError({
    en: `The year to project to is ${toYear}; the last value is of ${series.last.year}. Give a later year, at most ${MAX_YEARS} years ahead.`,
    ko: `예측 연도가 ${toYear}인데 마지막 값은 ${series.last.year}년입니다. 그보다 늦고 ${MAX_YEARS}년 이내인 연도를 지정하세요.`,
  });
}
