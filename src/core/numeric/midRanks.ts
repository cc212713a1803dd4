/**
 * Ranks from 1, the smallest first; tied values share the mean of their places.
 *
 * Ties: mid-ranks; values are tied when they are equal.   Missing: not accepted.
 *
 * @param values finite numbers
 * @returns the rank of each, in the order of the values
 * @example midRanks([10, 30, 20, 20]) // => [1, 4, 2.5, 2.5]
 */
export function midRanks(values: readonly number[]): number[] {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const ranks = new Array<number>(values.length);
  let start = 0;
  order.forEach(({ value }, place) => {
    if (order[place + 1]?.value === value) return;
    const shared = (start + place) / 2 + 1;
    for (const { index } of order.slice(start, place + 1)) ranks[index] = shared;
    start = place + 1;
  });
  return ranks;
}
