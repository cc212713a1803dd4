import { UndefinedResultError } from "../../model/errors";
import { finiteResult } from "../numeric/finiteResult";
import type { MaybeNumber } from "../numeric/present";
import { pairedShares } from "./pairedShares";

/**
 * Hachman index: how close the mix of industries in an area is to that of the reference.
 *
 * Shape:   a value an industry, in the same order.   Units: near 0 .. 1 of the same structure.
 * Missing: an industry without both values is left out; one with only one of them is refused.
 *
 * @param area jobs, firms or sales by industry
 * @param reference the same industries in the country
 * @returns 1 / sum (location quotient x share in the area)
 * @throws {InputError} another number of industries, a negative amount, or a value without its pair
 * @throws {UndefinedResultError} a sum of 0, or an industry of the area that the reference does not have
 * @source Hachman (1995), as Moore (2001) describes it
 * @example hachman([50, 50], [25, 75]) // => 0.75
 */
export function hachman(area: readonly MaybeNumber[], reference: readonly MaybeNumber[]): number {
  const weighted = pairedShares(area, reference).map(({ area: share, reference: other, place }) => {
    if (share > 0 && other === 0) {
      throw new UndefinedResultError({
        en: `Industry ${place + 1} exists in the area but not in the reference, so its location quotient is undefined. Choose a reference that holds the area.`,
        ko: `${place + 1}번째 산업이 지역에는 있으나 기준 지역에 없어 입지계수를 정할 수 없습니다. 그 지역을 포함하는 기준 지역을 고르십시오.`,
      });
    }
    return share === 0 ? 0 : (share / other) * share;
  });
  return finiteResult(Math.min(1, 1 / weighted.reduce((sum, part) => sum + part, 0)));
}
