import { InputError } from "../../model/errors";
import { requireFinite } from "../numeric/requireFinite";

/** Longer spans are dates or counts taken for years. */
const MAX_YEARS = 100;

/** How a target is tracked: three dated values in one unit. */
export interface TargetPath {
  readonly baseline: number;
  readonly baselineYear: number;
  readonly actual: number;
  readonly actualYear: number;
  readonly target: number;
  readonly targetYear: number;
}

/** Growth compounds, or the change is the same number of units each year. */
export type PaceMethod = "cagr" | "linear";

/**
 * Refuses a deadline that is not ahead of the actual year, or out of reach of any plan.
 *
 * @param actualYear year of the actual value
 * @param targetYear deadline of the target
 * @throws {InputError} the deadline is not later, or more than 100 years later
 * @example requireDeadline(2024, 2030) // => undefined
 */
export function requireDeadline(actualYear: number, targetYear: number): void {
  requireFinite({ actualYear, targetYear });
  if (targetYear <= actualYear) {
    throw new InputError({
      en: `The deadline ${targetYear} is not after the actual year ${actualYear}. Enter a later target year.`,
      ko: `목표 연도 ${targetYear}이(가) 실적 연도 ${actualYear}보다 늦지 않습니다. 더 늦은 목표 연도를 입력하세요.`,
    });
  }
  if (targetYear - actualYear > MAX_YEARS) {
    throw new InputError({
      en: `The target year ${targetYear} is more than ${MAX_YEARS} years after ${actualYear}. Enter years such as 2030, not dates.`,
      ko: `목표 연도 ${targetYear}이(가) ${actualYear}보다 ${MAX_YEARS}년 넘게 뒤입니다. 날짜가 아니라 2030과 같은 연도를 입력하세요.`,
    });
  }
}

/**
 * Refuses a path whose years do not follow each other: baseline, actual, target.
 *
 * @param path the path
 * @throws {InputError} years out of order or too far apart, or a value that is no finite number
 * @example requirePath({ baseline: 0, baselineYear: 2020, actual: 1, actualYear: 2022, target: 5, targetYear: 2030 }) // => undefined
 */
export function requirePath(path: TargetPath): void {
  requireFinite({ ...path });
  const { baselineYear, actualYear, targetYear } = path;
  if (actualYear <= baselineYear) {
    throw new InputError({
      en: `The actual year ${actualYear} is not after the baseline year ${baselineYear}. Enter an actual of a later year.`,
      ko: `실적 연도 ${actualYear}이(가) 기준 연도 ${baselineYear}보다 늦지 않습니다. 더 늦은 연도의 실적값을 입력하세요.`,
    });
  }
  requireDeadline(actualYear, targetYear);
}
