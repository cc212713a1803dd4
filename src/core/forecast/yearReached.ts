import type { Direction } from "../../model/catalogTypes";
import { UndefinedResultError } from "../../model/errors";
import { cagr } from "../numeric/cagr";
import { finiteResult } from "../numeric/finiteResult";
import { requireFinite } from "../numeric/requireFinite";
import type { DatedSeries } from "./datedSeries";
import { linearFit } from "./linearFit";

/** Paces at which a year can be told. */
export type ReachMethod = "drift" | "linear" | "cagr";

/**
 * Year in which a target is met at the pace of a series.
 *
 * `"drift"`: ta + (g - a) / s with the average change s; `"linear"`: where the least-squares line meets the target;
 * `"cagr"`: ta + ln(g / a) / ln(1 + c). A target that the last value meets already was met where the pace crossed it.
 *
 * Units: a decimal year.   Missing: a year without a value is left out.
 *
 * @param series at least two dated values
 * @param target the target, in the unit of the series
 * @param options the method, and which way is better (by default towards the target from the first value)
 * @returns the year
 * @throws {UndefinedResultError} never at this pace; or a line that passed the target before the values did
 * @source RRI and PDURATION of spreadsheets
 * @example yearReached(datedSeries([{ year: 2010, value: 10 }, { year: 2020, value: 20 }]), 25, { method: "drift" }) // => 2025
 */
export function yearReached(
  series: DatedSeries,
  target: number,
  options: { readonly method: ReachMethod; readonly direction?: Direction | undefined },
): number {
  requireFinite({ target });
  const { first, last, points } = series;
  const higher = options.direction === undefined ? target >= first.value : options.direction === "higher";
  const meets = (value: number): boolean => (higher ? value >= target : value <= target);
  const crossing = crossingYear(series, target, options.method);
  const towards = higher ? crossing.rate > 0 : crossing.rate < 0;
  if (meets(last.value)) {
    const firstMet = points.find(({ value }) => meets(value)) ?? last;
    if (!towards || crossing.year === undefined) return firstMet.year;
    return finiteResult(Math.min(last.year, Math.max(first.year, crossing.year)));
  }
  if (!towards || crossing.year === undefined) throw never(target, series);
  if (crossing.year < last.year) throw linePassed(target, crossing.year, last.year);
  return finiteResult(crossing.year);
}

interface Crossing {
  /** Change a year, or growth rate; its sign tells the way. */
  readonly rate: number;
  /** Undefined where the pace never gets there. */
  readonly year: number | undefined;
}

function crossingYear(series: DatedSeries, target: number, method: ReachMethod): Crossing {
  const { first, last } = series;
  const span = last.year - first.year;
  if (method === "linear") {
    const { slope, meanYear, meanValue } = linearFit(series);
    // Equal values leave a slope of a few units in the last place, which would lead to the year 10^17.
    const flat = Math.abs(slope * span) <= 1e-12 * Math.max(Math.abs(first.value), Math.abs(last.value));
    return flat
      ? { rate: 0, year: undefined }
      : { rate: slope, year: meanYear + (target - meanValue) / slope };
  }
  const rate = (last.value - first.value) / span;
  if (method === "drift")
    return { rate, year: rate === 0 ? undefined : last.year + (target - last.value) / rate };
  const growth = 1 + cagr(first.value, last.value, span);
  const factor = target / last.value;
  return {
    rate,
    year: growth === 1 || factor <= 0 ? undefined : last.year + Math.log(factor) / Math.log(growth),
  };
}

function never(target: number, { first, last }: DatedSeries): UndefinedResultError {
  return new UndefinedResultError({
    en: `never at this pace: from ${first.value} (${first.year}) to ${last.value} (${last.year}) the values do not move towards ${target}. Check the target, or use another method.`,
    ko: `이 속도로는 도달하지 못합니다. ${first.value}(${first.year}년)에서 ${last.value}(${last.year}년)까지의 변화가 ${target}에 이르지 못합니다. 목표값을 확인하거나 다른 방법을 쓰세요.`,
  });
}

function linePassed(target: number, year: number, lastYear: number): UndefinedResultError {
  return new UndefinedResultError({
    en: `The trend line met ${target} in ${year.toFixed(1)}, but the value of ${lastYear} falls short of it. Use the method "drift".`,
    ko: `추세선은 ${year.toFixed(1)}년에 ${target}에 이르렀지만 ${lastYear}년 값은 미치지 못합니다. "drift" 방법을 쓰세요.`,
  });
}
