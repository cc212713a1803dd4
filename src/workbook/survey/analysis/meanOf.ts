/**
 * The mean of the answers that are there.
 *
 * @param values null where there is no answer
 * @returns the mean; undefined without any answer
 * @example meanOf([4, null, 5]) // => 4.5
 */
export function meanOf(values: readonly (number | null)[]): number | undefined {
  const given = values.filter((value) => value !== null);
  return given.length === 0 ? undefined : given.reduce((sum, value) => sum + value, 0) / given.length;
}
