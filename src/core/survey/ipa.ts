import type { MaybeNumber } from "../numeric/present";
import { reaches } from "../numeric/reaches";
import { crossLines, scaleMiddle, type CentreOptions } from "./crossLines";

/** Quadrant of importance-performance analysis. */
export type IpaQuadrant = "keepUp" | "concentrate" | "lowPriority" | "overkill";

/** Importance-performance analysis of some items. */
export interface Ipa {
  /** Where the lines cross. */
  readonly cross: { readonly importance: number; readonly performance: number };
  /** Of each item; null where one of its values is missing. */
  readonly quadrants: readonly (IpaQuadrant | null)[];
}

/**
 * Importance-performance analysis: which items deserve effort.
 *
 * Units: points of one scale.   Missing: the item has no quadrant and moves no line.
 * Ties:    an item on a line counts as high, so a value may differ from the mean by the rounding of its digits only.
 *
 * @param importance mean importance of each item
 * @param performance mean performance of each, in the same order
 * @param options where the lines cross: the means of these (by default), their medians, or the middle of the scale
 * @returns the lines, and keepUp (both high), concentrate (important, weak), lowPriority (both low) or overkill
 * @throws {InputError} lists of different length; no scale where one is needed
 * @throws {UndefinedResultError} no item with both values
 * @source Martilla & James (1977), Journal of Marketing 41(1)
 * @example ipa([4.5, 4.1, 3.2], [4, 2.8, 2.6]).quadrants // => ["keepUp", "concentrate", "lowPriority"]
 */
export function ipa(
  importance: readonly MaybeNumber[],
  performance: readonly MaybeNumber[],
  options: CentreOptions = {},
): Ipa {
  const middle = scaleMiddle(options);
  const [important, strong] = crossLines(importance, performance, options.centre ?? "mean", [middle, middle]);
  const quadrants = importance.map((value, item) => {
    const other = performance[item] ?? null;
    if (value === null || other === null) return null;
    if (reaches(value, important)) return reaches(other, strong) ? "keepUp" : "concentrate";
    return reaches(other, strong) ? "overkill" : "lowPriority";
  });
  return { cross: { importance: important, performance: strong }, quadrants };
}
