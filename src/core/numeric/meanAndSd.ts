import { mean as meanOf } from "simple-statistics";
import { finiteResult } from "./finiteResult";
import type { MaybeNumber } from "./present";

/** Mean and spread of some numbers. */
export interface MeanAndSd {
  /** null of no number. */
  readonly mean: MaybeNumber;
  /** Sample SD (n - 1); null of fewer than two numbers. */
  readonly sd: MaybeNumber;
}

/**
 * Mean and sample standard deviation.
 *
 * Missing: not accepted; a figure that does not exist is null.
 *
 * @param values finite numbers
 * @returns the mean, and the SD with n - 1; exactly 0 of equal numbers
 * @throws {UndefinedResultError} sums beyond the largest number
 * @example meanAndSd([1, 2, 3]) // => { mean: 2, sd: 1 }
 */
export function meanAndSd(values: readonly number[]): MeanAndSd {
  const [first] = values;
  if (first === undefined) return { mean: null, sd: null };
  // The mean of equal decimals is off in its last digit, which would leave a spread where there is none.
  if (values.every((value) => value === first)) return { mean: first, sd: values.length < 2 ? null : 0 };
  const mean = finiteResult(meanOf(values));
  let squares = 0;
  for (const value of values) squares += (value - mean) * (value - mean);
  return { mean, sd: finiteResult(Math.sqrt(squares / (values.length - 1))) };
}
