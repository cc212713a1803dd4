import type { MaybeNumber } from "../numeric/present";
import { shares } from "./shares";

/** How evenly shares are spread. */
export interface Evenness {
  /** 0 of a single share .. ln n of equal ones. */
  readonly entropy: number;
  /** The entropy as a fraction of ln n, 0..1; null of a single share. */
  readonly evenness: MaybeNumber;
  /** Over how many shares. */
  readonly n: number;
}

/**
 * Shannon entropy of shares, and their evenness.
 *
 * Units: natural logarithm.   Missing: left out; a zero adds nothing (0 ln 0 = 0) and counts as a part in the evenness.
 *
 * @param values amounts or shares, in any unit
 * @returns -sum s ln s, and that divided by ln n
 * @throws {InputError} a negative amount
 * @throws {UndefinedResultError} no amount, or a sum of 0
 * @source Shannon (1948), A mathematical theory of communication; evenness Pielou (1966)
 * @example shareEntropy([1, 1]) // => { entropy: 0.693147180559945, evenness: 1, n: 2 }
 */
export function shareEntropy(values: readonly MaybeNumber[]): Evenness {
  const parts = shares(values);
  const n = parts.length;
  const entropy = parts.reduce((sum, share) => (share > 0 ? sum - share * Math.log(share) : sum), 0);
  return { entropy, evenness: n === 1 ? null : Math.min(1, entropy / Math.log(n)), n };
}
