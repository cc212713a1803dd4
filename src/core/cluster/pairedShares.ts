import type { MaybeNumber } from "../numeric/present";
import { industryRows } from "./industryRows";
import { shares } from "./shares";

/** The shares of one industry. */
export interface PairedShare {
  readonly area: number;
  readonly reference: number;
  /** Place of the industry among the values, from 0. */
  readonly place: number;
}

/**
 * The shares of the same industries in an area and in a reference.
 *
 * Missing: an industry without both values is left out; one with only one of them is refused.
 *
 * @param area jobs, firms or sales by industry
 * @param reference the same industries
 * @returns the shares of the industries that are there
 * @throws {InputError} another number of industries, a negative amount, or a value without its pair
 * @throws {UndefinedResultError} a sum of 0
 * @example pairedShares([50, 50], [25, 75]) // => [{ area: 0.5, reference: 0.25, place: 0 }, { area: 0.5, reference: 0.75, place: 1 }]
 */
export function pairedShares(area: readonly MaybeNumber[], reference: readonly MaybeNumber[]): PairedShare[] {
  const places = industryRows([
    { name: { en: "area", ko: "지역" }, values: area },
    { name: { en: "reference", ko: "기준 지역" }, values: reference },
  ]);
  const [own, others] = [shares(area), shares(reference)];
  return places.map((place, row) => ({ area: own[row] ?? 0, reference: others[row] ?? 0, place }));
}
