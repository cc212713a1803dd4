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
  // Answers have few values, so the rank is found a value; numbers sorted as such are far quicker than objects.
  const ascending = Float64Array.from(values).sort();
  const ranks = new Map<number, number>();
  let start = 0;
  ascending.forEach((value, place) => {
    if (ascending[place + 1] === value) return;
    ranks.set(value, (start + place) / 2 + 1);
    start = place + 1;
  });
  return values.map((value) => ranks.get(value) as number);
}
