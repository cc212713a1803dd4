/**
 * A difference of decimals without the dust of binary fractions, so that equal differences are tied: 0.3 - 0.1 and
 * 0.2 - 0 are.
 *
 * @param value a finite number
 * @returns the number to 12 digits
 * @example withoutRounding(0.3 - 0.1) // => 0.2
 */
export function withoutRounding(value: number): number {
  // Whole answers need no text in between, which is slow over a large survey.
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}
