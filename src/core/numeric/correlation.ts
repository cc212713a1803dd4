import { finiteResult } from "./finiteResult";
import { meanAndSd } from "./meanAndSd";
import type { Pairs } from "./completePairs";
import type { MaybeNumber } from "./present";

/**
 * Pearson's correlation of complete pairs.
 *
 * Missing: not accepted.   Ties: no matter.
 *
 * @param pairs both numbers of each pair
 * @returns -1..1; null of fewer than two pairs, or where one of the two never changes
 * @example correlation({ first: [1, 2, 3], second: [2, 4, 6] }) // => 1
 */
export function correlation({ first, second }: Pairs): MaybeNumber {
  const [x, y] = [meanAndSd(first), meanAndSd(second)];
  if (x.mean === null || y.mean === null || !x.sd || !y.sd) return null;
  let [xx, yy, xy] = [0, 0, 0];
  for (let i = 0; i < first.length; i += 1) {
    const [dx, dy] = [(first[i] as number) - x.mean, (second[i] as number) - y.mean];
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  // One root of the product: of equal lists it is exact, and so is their correlation of 1.
  const together = xy / Math.sqrt(finiteResult(xx * yy));
  // Rounding must not carry it beyond a perfect correlation.
  return Math.max(-1, Math.min(1, finiteResult(together)));
}
