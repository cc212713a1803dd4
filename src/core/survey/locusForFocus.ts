import type { MaybeNumber } from "../numeric/present";
import { reaches } from "../numeric/reaches";
import { crossLines, scaleMiddle, type CentreOptions } from "./crossLines";

/** Quadrant of the Locus for Focus: the first letter is the importance, the second the gap. */
export type LocusQuadrant = "HH" | "HL" | "LH" | "LL";

/** Locus for Focus of some items. */
export interface Locus {
  /** Where the lines cross. */
  readonly cross: { readonly importance: number; readonly gap: number };
  /** Of each item; null where one of its values is missing. */
  readonly quadrants: readonly (LocusQuadrant | null)[];
}

/**
 * Locus for Focus: which needs come first, by importance and by the gap between required and current level.
 *
 * The second axis is the gap, not the current level, which some papers draw instead.
 * Units: points of the scale.   Missing: the item has no quadrant and moves no line.   Ties: on a line counts as high.
 *
 * @param importance mean importance, or required level, of each item
 * @param gap mean gap of each, required less current, in the same order
 * @param options where the lines cross: the means of these (by default), their medians, or mid-scale: importance
 * (1 + scaleMax) / 2 and a gap of 0
 * @returns the lines and quadrants; HH comes first
 * @throws {InputError} lists of different length; no scale where one is needed
 * @throws {UndefinedResultError} no item with both values
 * @source Mink, Shultz & Mink (1991)
 * @example locusForFocus([4.6, 4.7, 4.4], [1.4, 0.5, 1.1]).quadrants // => ["HH", "HL", "LH"]
 */
export function locusForFocus(
  importance: readonly MaybeNumber[],
  gap: readonly MaybeNumber[],
  options: CentreOptions = {},
): Locus {
  const [important, wide] = crossLines(importance, gap, options.centre ?? "mean", [scaleMiddle(options), 0]);
  const quadrants = importance.map((value, item): LocusQuadrant | null => {
    const other = gap[item] ?? null;
    if (value === null || other === null) return null;
    return `${reaches(value, important) ? "H" : "L"}${reaches(other, wide) ? "H" : "L"}`;
  });
  return { cross: { importance: important, gap: wide }, quadrants };
}
