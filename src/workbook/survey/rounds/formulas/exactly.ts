/**
 * A figure that holds for certain inputs only: the formula gives it while the cells have these, and words once they
 * have others.
 *
 * @param cells the inputs
 * @param known the inputs of the figure, and the figure; undefined where there is none
 * @param otherwise what to say otherwise, as it stands in a formula
 * @returns the formula, without "="
 * @example exactly(["$A$1"], { of: [5], value: 0.25 }, '"again"') // => 'IF(ABS($A$1-5)<0.000000001,0.25,"again")'
 */
export function exactly(
  cells: readonly string[],
  known: { readonly of: readonly number[]; readonly value: number } | undefined,
  otherwise: string,
): string {
  if (known === undefined) return otherwise;
  const tests = cells.map((cell, i) => `ABS(${cell}-${known.of[i] ?? 0})<0.000000001`);
  const condition = tests.length === 1 ? tests[0] : `AND(${tests.join(",")})`;
  return `IF(${condition},${known.value},${otherwise})`;
}
