import { betaLowerTail } from "./betaLowerTail";

/**
 * Probability of at least so many successes in fair trials: the upper tail of the binomial distribution at one half.
 *
 * @param successes a whole number
 * @param trials a whole number from 1
 * @returns P(X >= successes), as 1 - BINOM.DIST(successes - 1, trials, 0.5, TRUE) gives it
 * @source Abramowitz & Stegun (1964), 26.5.24
 * @example coinUpperTail(5, 5) // => 0.03125
 */
export function coinUpperTail(successes: number, trials: number): number {
  if (successes <= 0) return 1;
  if (successes > trials) return 0;
  return betaLowerTail({ x: 0.5, rest: 0.5 }, successes, trials - successes + 1);
}
