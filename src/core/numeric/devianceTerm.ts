/**
 * x ln(x / m) + m - x, the exponent of a density around its peak m, without loss of digits near the peak.
 *
 * @param x above 0
 * @param m above 0
 * @returns 0 where x is m, else above
 * @source Loader (2000), Fast and Accurate Computation of Binomial Probabilities
 * @example devianceTerm(2, 1) // => 0.386294361119891
 */
export function devianceTerm(x: number, m: number): number {
  const ratio = (x - m) / (x + m);
  if (Math.abs(ratio) >= 0.1) return x * Math.log(x / m) + m - x;
  // ln(x / m) is 2 atanh of the ratio; its first term joins m - x exactly.
  const square = ratio * ratio;
  let term = 2 * x * ratio;
  let total = (x - m) * ratio;
  for (let k = 3; ; k += 2) {
    term *= square;
    const next = total + term / k;
    if (next === total) return total;
    total = next;
  }
}
