/** So many digits a cell holds; what lies behind them is the dust of binary fractions. */
const DIGITS = 15;

/**
 * Numbers as whole numbers of one power of ten, to the fifteen digits that a cell holds, so that shares and remainders
 * can be compared exactly: 0.1, 0.2 and 0.3 are as 1, 2 and 3.
 *
 * @param values finite numbers
 * @returns whole numbers in the same proportions
 * @example decimals([0.1, 0.2, 0.1 + 0.2]).map((value) => Number(value / decimals([0.1])[0])) // => [1, 2, 3]
 */
export function decimals(values: readonly number[]): bigint[] {
  const parts = values.map((value) => {
    const [digits = "", exponent] = value.toExponential(DIGITS - 1).split("e");
    return { digits: BigInt(digits.replace(".", "")), exponent: Number(exponent) };
  });
  const least = parts.reduce(
    (low, { digits, exponent }) => (digits === 0n ? low : Math.min(low, exponent)),
    308,
  );
  return parts.map(({ digits, exponent }) => (digits === 0n ? 0n : digits * 10n ** BigInt(exponent - least)));
}
