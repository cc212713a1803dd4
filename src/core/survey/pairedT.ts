import { meanAndSd } from "../numeric/meanAndSd";
import { withoutRounding } from "../numeric/withoutRounding";
import { studentTTwoSided } from "../numeric/studentTTwoSided";
import type { MaybeNumber } from "../numeric/present";
import { pairedItems } from "./pairedItems";

/** Paired t test of an item. */
export interface PairedT {
  readonly t: number;
  readonly df: number;
  /** Two-sided. */
  readonly p: number;
}

/**
 * Paired t test of each item: whether required and current level differ.
 *
 * Shape:   rows respondents, columns items.   Missing: complete pairs, item by item.
 *
 * @param required one row per respondent
 * @param current current level, in the same shape
 * @returns mean gap / (SD of the gaps / sqrt(N)) with N - 1 degrees of freedom; null of fewer than two pairs, or where
 * all gaps are equal
 * @throws {InputError} ragged rows, or matrices of different shape
 * @source Student (1908)
 * @example pairedT([[5], [4], [5]], [[3], [3], [2]]) // => [{ t: 3.46410161513775, df: 2, p: 0.0741799002274485 }]
 */
export function pairedT(
  required: readonly (readonly MaybeNumber[])[],
  current: readonly (readonly MaybeNumber[])[],
): (PairedT | null)[] {
  return pairedItems(required, current).map(({ first, second }) => {
    const gaps = first.map((level, i) => withoutRounding(level - (second[i] as number)));
    const { mean, sd } = meanAndSd(gaps);
    if (mean === null || !sd) return null;
    const t = mean / (sd / Math.sqrt(gaps.length));
    return { t, df: gaps.length - 1, p: studentTTwoSided(t, gaps.length - 1) };
  });
}
