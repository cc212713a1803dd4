import type { MaybeNumber } from "../numeric/present";
import { pairedShares } from "./pairedShares";

/**
 * Krugman's specialisation index: how far the industries' shares in an area differ from those in the reference.
 *
 * Shape:   a value an industry, in the same order.   Units: 0 of the same structure .. 2 of no common industry.
 * Missing: an industry without both values is left out; one with only one of them is refused.
 *
 * @param area jobs, firms or sales by industry
 * @param reference the same industries in the country, or in another area
 * @returns sum |share in the area - share in the reference|
 * @throws {InputError} another number of industries, a negative amount, or a value without its pair
 * @throws {UndefinedResultError} a sum of 0
 * @source Krugman (1991), Geography and Trade; as REAT `krugman.spec`
 * @example specialisation([50, 50], [25, 75]) // => 0.5
 */
export function specialisation(area: readonly MaybeNumber[], reference: readonly MaybeNumber[]): number {
  const differences = pairedShares(area, reference).map((pair) => Math.abs(pair.area - pair.reference));
  return Math.min(
    2,
    differences.reduce((sum, difference) => sum + difference, 0),
  );
}
