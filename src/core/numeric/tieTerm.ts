/**
 * The term by which ties narrow the spread of ranks: the sum of t^3 - t over groups of t tied values.
 *
 * @param values finite numbers
 * @returns 0 without ties
 * @source Kendall & Babington Smith (1939)
 * @example tieTerm([1, 2, 2, 3, 3, 3]) // => 30
 */
export function tieTerm(values: readonly number[]): number {
  const sizes = new Map<number, number>();
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  return [...sizes.values()].reduce((total, size) => total + (size ** 3 - size), 0);
}
