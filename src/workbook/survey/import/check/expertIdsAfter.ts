/**
 * Ids of the form P01 that nobody has, one after the other.
 *
 * @param used ids that somebody has; case does not matter
 * @returns gives the next id at each call, from one above the highest there is
 * @example expertIdsAfter(["p01", "P07"])() // => "P08"
 */
export function expertIdsAfter(used: Iterable<string>): () => string {
  let highest = 0;
  for (const id of used) highest = Math.max(highest, Number(/^p(\d{1,6})$/i.exec(id)?.[1] ?? 0));
  return () => {
    highest += 1;
    return `P${String(highest).padStart(2, "0")}`;
  };
}
