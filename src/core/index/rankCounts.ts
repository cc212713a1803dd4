import type { MaybeNumber } from "../numeric/present";

/** How often each unit took each place. */
export interface RankCounts {
  /** Counts the ranks of one draw; 0 is no rank. */
  readonly add: (ranks: ArrayLike<number>) => void;
  readonly mean: (unit: number) => MaybeNumber;
  /** Quantile of type 7, as QUARTILE.INC interpolates; null of a unit that was never ranked. */
  readonly quantile: (unit: number, probability: number) => MaybeNumber;
}

/**
 * A tally of places: the ranks of many draws take up no more room than those of few.
 *
 * @param units how many there are
 * @returns what counts, and what reads the counts
 * @example rankCounts(2).mean(0) // => null
 */
export function rankCounts(units: number): RankCounts {
  const counts = new Uint32Array(units * (units + 1));
  const row = (unit: number): Uint32Array =>
    counts.subarray(unit * (units + 1) + 1, (unit + 1) * (units + 1));
  const total = (unit: number): number => row(unit).reduce((sum, count) => sum + count, 0);
  /** The rank at a place of the sorted ranks, from 0. */
  const rankAt = (unit: number, place: number): number => {
    let seen = 0;
    return 1 + row(unit).findIndex((count) => (seen += count) > place);
  };
  return {
    add: (ranks) => {
      for (let unit = 0, at = 0; unit < units; unit += 1, at += units + 1) {
        const place = at + (ranks[unit] as number);
        counts[place] = (counts[place] as number) + 1;
      }
    },
    mean: (unit) => {
      const n = total(unit);
      return n === 0 ? null : row(unit).reduce((sum, count, place) => sum + count * (place + 1), 0) / n;
    },
    quantile: (unit, probability) => {
      const n = total(unit);
      if (n === 0) return null;
      const place = (n - 1) * probability;
      const [low, high] = [rankAt(unit, Math.floor(place)), rankAt(unit, Math.ceil(place))];
      return low + (place - Math.floor(place)) * (high - low);
    },
  };
}
