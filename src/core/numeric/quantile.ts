import type { MaybeNumber } from "./present";

/** How a quantile is read between two values: as QUARTILE.INC (R type 7) or QUARTILE.EXC (R type 6, SPSS) does. */
export type QuantileConvention = "inc" | "exc";

/**
 * Quantile of some numbers, interpolated between the two nearest.
 *
 * Units: those of the numbers.   Missing: not accepted.
 *
 * @param ascending finite numbers, sorted
 * @param probability 0..1
 * @param convention `"inc"`: the ends are the 0 and 1 quantiles; `"exc"`: they lie within, so few numbers have none
 * @returns the quantile; null of no number, and with `"exc"` beyond the first or last of them, as in a spreadsheet
 * @source Hyndman & Fan (1996), types 7 and 6
 * @example quantile([1, 2, 3, 4], 0.25, "inc") // => 1.75
 * @example quantile([1, 2, 3, 4], 0.25, "exc") // => 1.25
 */
export function quantile(
  ascending: ArrayLike<number>,
  probability: number,
  convention: QuantileConvention,
): MaybeNumber {
  const n = ascending.length;
  const place = convention === "inc" ? (n - 1) * probability : (n + 1) * probability - 1;
  const low = ascending[Math.floor(place)];
  const high = ascending[Math.ceil(place)];
  if (low === undefined || high === undefined) return null;
  return low + (place - Math.floor(place)) * (high - low);
}
