import { guardCell, raise } from "./guard";

/**
 * One statistic an item, side by side: an item for which it is undefined shows `#N/A` in its own place.
 *
 * @param name the function as the formula names it
 * @param items what is known of each item
 * @param compute the statistic of one item
 * @returns a row of results
 * @throws {CustomFunctions.Error} the error of the only item, so that its message shows in every version of Excel
 */
export function perItem<T>(
  name: string,
  items: readonly T[],
  compute: (item: T, place: number) => number,
): (number | CustomFunctions.Error)[][] {
  const row = items.map((item, place) => guardCell(name, () => compute(item, place)));
  const [only] = row;
  if (row.length === 1 && only instanceof CustomFunctions.Error) raise(only);
  return [row];
}
