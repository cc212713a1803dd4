import { completePairs } from "../numeric/completePairs";
import { columnOf } from "../numeric/columnOf";
import { correlation } from "../numeric/correlation";
import type { MaybeNumber } from "../numeric/present";
import { requireRectangle } from "../numeric/requireRectangle";

/**
 * Importance of items as their ratings betray it: how closely each goes with the overall rating.
 *
 * Shape:   rows respondents, columns items.   Units: Pearson's correlation, -1..1.
 * Missing: complete pairs, item by item.
 *
 * @param performance one row per respondent
 * @param overall the overall rating of each respondent, in the same order
 * @returns a correlation an item; null of fewer than two pairs, or where one of the two never changes
 * @throws {InputError} ragged rows, or another number of overall ratings
 * @example derivedImportance([[1, 3], [2, 3], [3, 3]], [2, 4, 6]) // => [1, null]
 */
export function derivedImportance(
  performance: readonly (readonly MaybeNumber[])[],
  overall: readonly MaybeNumber[],
): MaybeNumber[] {
  const items = requireRectangle(performance);
  return Array.from({ length: items }, (_, item) =>
    correlation(completePairs(columnOf(performance, item), overall)),
  );
}
