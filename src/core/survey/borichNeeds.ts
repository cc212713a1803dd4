import { finiteResult } from "../numeric/finiteResult";
import type { MaybeNumber } from "../numeric/present";
import { pairedItems } from "./pairedItems";

/**
 * Borich need of each item: the gap between required and current level, weighted by the required level.
 *
 * Shape:   rows respondents, columns items; one row of means works too.   Missing: complete pairs, item by item.
 *
 * @param required required level (importance), one row per respondent
 * @param current current level, in the same shape
 * @returns sum of (required - current) x mean required / N, an item; null where no pair is complete
 * @throws {InputError} ragged rows, or matrices of different shape
 * @source Borich (1980), Journal of Teacher Education 31(3)
 * @example borichNeeds([[5, 4], [4, 4]], [[3, 4], [2, 5]]) // => [9, -2]
 */
export function borichNeeds(
  required: readonly (readonly MaybeNumber[])[],
  current: readonly (readonly MaybeNumber[])[],
): MaybeNumber[] {
  return pairedItems(required, current).map(({ first, second }) => {
    const n = first.length;
    if (n === 0) return null;
    const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
    const gap = first.map((level, i) => level - (second[i] as number));
    return finiteResult((total(gap) * (total(first) / n)) / n);
  });
}
