/**
 * The highest consistency ratio at which judgements are good enough.
 *
 * @param size how many things are compared
 * @returns 0.05 of three, 0.08 of four, else 0.10
 * @source Saaty (1994) for three and four, Saaty (1980) else
 * @example consistencyLimit(4) // => 0.08
 */
export function consistencyLimit(size: number): number {
  if (size === 3) return 0.05;
  return size === 4 ? 0.08 : 0.1;
}
