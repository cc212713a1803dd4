/**
 * Sum of the damped steps of a trend: phi + phi^2 + ... + phi^h.
 *
 * @param phi damping; 1 is none
 * @param steps h, a whole number from 0
 * @returns the sum, h when undamped
 * @example dampedSum(1, 5) // => 5
 */
export function dampedSum(phi: number, steps: number): number {
  let total = 0;
  for (let step = 1; step <= steps; step += 1) total += phi ** step;
  return total;
}
