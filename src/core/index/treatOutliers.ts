import type { MaybeNumber } from "../numeric/present";
import { momentShape, type MomentShape } from "./momentShape";

/** When an indicator has outliers, and how far they are pulled in. */
export interface OutlierRule {
  /** Absolute skewness from which on an indicator is looked at; by default 2. */
  readonly skewLimit?: number;
  /** Excess kurtosis from which on it is; both must be reached. By default 3.5. */
  readonly kurtosisLimit?: number;
  /** How many values may be pulled in before the logarithm is taken instead; by default 5. */
  readonly winsoriseMost?: number;
}

/** An indicator after the treatment. */
export interface TreatedIndicator {
  readonly values: readonly MaybeNumber[];
  /** What was done: nothing, values pulled in, or the logarithm of all. */
  readonly treatment: "none" | "winsorised" | "log";
  /** Places of the values that were pulled in, ascending. */
  readonly winsorised: readonly number[];
  readonly before: MomentShape;
  readonly after: MomentShape;
  /** False where skewness and kurtosis are still beyond the limits. */
  readonly isWithinLimits: boolean;
}

/**
 * Treats the outliers of an indicator: winsorise first, and where that does not help, take logarithms.
 *
 * An indicator has outliers where |skewness| and kurtosis both reach their limits. The greatest value (the least, where
 * the skewness is negative) then takes the value of the next one, again and again, until a limit is kept or as many as
 * allowed are pulled in. If that is not enough, the values as they were become ln(x - min + 0.01 (max - min)).
 *
 * Missing: stays missing and does not count.   Fewer than four values, or equal ones: left alone.
 *
 * @param values one a unit
 * @param rule limits, and how many values may be pulled in
 * @returns the values in the same order, what was done, skewness and kurtosis before and after
 * @throws {InputError} NaN or infinity
 * @source OECD/JRC Handbook (2008); COINr `Treat` with `winsorise` and `log_CT`
 * @example treatOutliers([1, 2, 3, 4, 5, 6, 7, 8, 9, 90]).values // => [1, 2, 3, 4, 5, 6, 7, 8, 9, 9]
 */
export function treatOutliers(values: readonly MaybeNumber[], rule: OutlierRule = {}): TreatedIndicator {
  const { skewLimit = 2, kurtosisLimit = 3.5, winsoriseMost = 5 } = rule;
  const before = momentShape(values);
  const passes = ({ skew, kurtosis }: MomentShape): boolean =>
    skew === null || kurtosis === null || Math.abs(skew) < skewLimit || kurtosis < kurtosisLimit;
  if (passes(before)) {
    return { values, treatment: "none", winsorised: [], before, after: before, isWithinLimits: true };
  }
  const [moved, high, low] = [[...values], new Set<number>(), new Set<number>()];
  let after = before;
  while (!passes(after) && high.size + low.size < winsoriseMost) {
    const isHigh = (after.skew ?? 0) >= 0;
    pullIn(moved, isHigh ? 1 : -1).forEach((place) => (isHigh ? high : low).add(place));
    after = momentShape(moved);
  }
  if (passes(after)) {
    const winsorised = [...high, ...low].sort((a, b) => a - b);
    return { values: moved, treatment: "winsorised", winsorised, before, after, isWithinLimits: true };
  }
  const logs = logarithms(values);
  const shape = momentShape(logs);
  const isWithinLimits = passes(shape);
  return { values: logs, treatment: "log", winsorised: [], before, after: shape, isWithinLimits };
}

/** Gives the values at one end the next value; all that are tied there move together. */
function pullIn(values: MaybeNumber[], sign: 1 | -1): number[] {
  let [end, next] = [-Infinity, -Infinity];
  for (const value of values) {
    if (value === null) continue;
    const towards = sign * value;
    if (towards > end) [end, next] = [towards, end];
    else if (towards < end && towards > next) next = towards;
  }
  const places = values.flatMap((value, place) => (value !== null && sign * value === end ? [place] : []));
  for (const place of places) values[place] = sign * next;
  return places;
}

function logarithms(values: readonly MaybeNumber[]): MaybeNumber[] {
  const numbers = values.filter((value) => value !== null);
  const least = Math.min(...numbers);
  const offset = 0.01 * (Math.max(...numbers) - least);
  return values.map((value) => (value === null ? null : Math.log(value - least + offset)));
}
