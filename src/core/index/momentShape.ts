import { meanAndSd } from "../numeric/meanAndSd";
import { present, type MaybeNumber } from "../numeric/present";

/** How lopsided and how heavy-tailed a distribution is; null where it is not defined. */
export interface MomentShape {
  /** G1, as SKEW gives it; null of fewer than three values, or of equal ones. */
  readonly skew: MaybeNumber;
  /** G2, the excess over the normal distribution, as KURT gives it; null of fewer than four values, or of equal ones. */
  readonly kurtosis: MaybeNumber;
}

/**
 * Sample skewness and excess kurtosis of an indicator.
 *
 * Missing: left out.   Units: none; both stay the same when the indicator is shifted or scaled.
 *
 * @param values one a unit
 * @returns G1 and G2 with the corrections for small samples
 * @throws {InputError} NaN or infinity
 * @source Joanes & Gill (1998), G1 and G2; the functions SKEW and KURT of spreadsheets; COINr `skew`, `kurt`
 * @example momentShape([1, 2, 3, 4, 10]) // => { skew: 1.69705627484771, kurtosis: 3.152 }
 */
export function momentShape(values: readonly MaybeNumber[]): MomentShape {
  const x = present(values);
  const n = x.length;
  const { mean, sd } = meanAndSd(x);
  if (n < 3 || mean === null || !sd) return { skew: null, kurtosis: null };
  const moment = (power: number): number => x.reduce((sum, value) => sum + ((value - mean) / sd) ** power, 0);
  const skew = (n * moment(3)) / ((n - 1) * (n - 2));
  if (n < 4) return { skew, kurtosis: null };
  const fourth = (n * (n + 1) * moment(4)) / ((n - 1) * (n - 2) * (n - 3));
  return { skew, kurtosis: fourth - (3 * (n - 1) ** 2) / ((n - 2) * (n - 3)) };
}
