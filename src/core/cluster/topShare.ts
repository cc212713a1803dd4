import { InputError } from "../../model/errors";
import type { MaybeNumber } from "../numeric/present";
import { shares } from "./shares";

/**
 * Concentration ratio CR-k: the share of the k largest.
 *
 * Units: 0..1; 1 where there are k or fewer.   Missing: left out.
 *
 * @param values amounts or shares, in any unit
 * @param k how many of the largest, a whole number from 1
 * @returns the sum of their shares
 * @throws {InputError} k is no whole number from 1, or a negative amount
 * @throws {UndefinedResultError} no amount, or a sum of 0
 * @source the concentration ratio of industrial statistics; as Doersam (2004)
 * @example topShare([20, 50, 20, 10], 2) // => 0.7
 */
export function topShare(values: readonly MaybeNumber[], k: number): number {
  if (!Number.isInteger(k) || k < 1) {
    throw new InputError({
      en: `k must be a whole number from 1; it is ${k}. Say how many of the largest to add up, e.g. 4.`,
      ko: `k는 1 이상의 정수여야 합니다. 현재 ${k}입니다. 가장 큰 값 몇 개를 더할지 정하십시오(예: 4).`,
    });
  }
  const largest = shares(values)
    .sort((a, b) => b - a)
    .slice(0, k);
  return Math.min(
    1,
    largest.reduce((sum, share) => sum + share, 0),
  );
}
