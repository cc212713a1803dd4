/**
 * The next id of the form P01 that nobody has.
 *
 * @param used ids in lower case
 * @returns one more than the highest there is
 * @example nextExpertId(new Set(["p01", "p07"])) // => "P08"
 */
export function nextExpertId(used: ReadonlySet<string>): string {
  const numbers = [...used].map((id) => Number(/^p(\d{1,6})$/.exec(id)?.[1] ?? 0));
  return `P${String(Math.max(0, ...numbers) + 1).padStart(2, "0")}`;
}
