import { InputError } from "../../model/errors";
import { present, type MaybeNumber } from "./present";

/** Two lists of one length, the numbers of a pair at one place. */
export interface Pairs {
  readonly first: readonly number[];
  readonly second: readonly number[];
}

/**
 * The pairs of which both numbers are there.
 *
 * Missing: the whole pair is left out.
 *
 * @param first numbers, null where one is missing
 * @param second as many, in the same order
 * @returns the complete pairs, in order; possibly none
 * @throws {InputError} lists of different length; NaN or infinity
 * @example completePairs([1, null, 3], [4, 5, 6]) // => { first: [1, 3], second: [4, 6] }
 */
export function completePairs(first: readonly MaybeNumber[], second: readonly MaybeNumber[]): Pairs {
  if (first.length !== second.length) {
    throw new InputError({
      en: `Pairs need two lists of one length; these have ${first.length} and ${second.length} values. Give the same experts in the same order.`,
      ko: `짝을 지으려면 두 목록의 길이가 같아야 합니다. 현재 ${first.length}개와 ${second.length}개입니다. 같은 전문가를 같은 순서로 지정하십시오.`,
    });
  }
  const pairs = { first: [] as MaybeNumber[], second: [] as MaybeNumber[] };
  first.forEach((value, index) => {
    const other = second[index] ?? null;
    if (value === null || other === null) return;
    pairs.first.push(value);
    pairs.second.push(other);
  });
  return { first: present(pairs.first), second: present(pairs.second) };
}
