import type { MaybeNumber } from "../numeric/present";
import { shares } from "./shares";

/** How concentrated shares are. */
export interface Concentration {
  /** 1/n of equal shares .. 1 of a single one; times 10,000 it is the index in points. */
  readonly hhi: number;
  /** 0 of equal shares .. 1; null of a single share. */
  readonly normalised: MaybeNumber;
  /** How many equal shares have the same index. */
  readonly equivalentNumber: number;
  /** Over how many shares. */
  readonly n: number;
}

/**
 * Herfindahl-Hirschman index: the sum of squared shares.
 *
 * Units: 0..1.   Missing: left out; a zero counts as a part in the normalised index.
 *
 * @param values amounts or shares, in any unit; they are brought to sum 1
 * @returns the index, normalised (H - 1/n) / (1 - 1/n), and the equivalent number 1/H
 * @throws {InputError} a negative amount
 * @throws {UndefinedResultError} no amount, or a sum of 0
 * @source Hirschman (1945); Herfindahl (1950); as REAT `herf`
 * @example herfindahl([50, 50]) // => { hhi: 0.5, normalised: 0, equivalentNumber: 2, n: 2 }
 */
export function herfindahl(values: readonly MaybeNumber[]): Concentration {
  const parts = shares(values);
  const n = parts.length;
  const hhi = parts.reduce((sum, share) => sum + share * share, 0);
  // Rounding can put the index of equal shares a hair below 1/n.
  const normalised = n === 1 ? null : Math.max(0, (hhi - 1 / n) / (1 - 1 / n));
  return { hhi, normalised, equivalentNumber: 1 / hhi, n };
}
