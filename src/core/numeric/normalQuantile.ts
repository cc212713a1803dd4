import { probit } from "simple-statistics";
import { requireProbability } from "./requireProbability";

/**
 * Quantile of the standard normal distribution, to the last digits of a number.
 *
 * Newton's method on the distribution's series, from the four digits of simple-statistics' `probit`.
 *
 * @param probability above 0 and below 1
 * @returns z
 * @throws {InputError} a probability outside 0..1
 * @source Marsaglia (2004), Evaluating the Normal Distribution, Journal of Statistical Software 11(5)
 * @example normalQuantile(0.975) // => 1.959963984540054
 */
export function normalQuantile(probability: number): number {
  requireProbability(probability);
  let z = probit(probability);
  for (let round = 0; round < 4; round += 1) {
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    z -= (0.5 + density * oddSeries(z) - probability) / density;
  }
  return z;
}

/** z + z^3/3 + z^5/(3*5) + ...: times the density, the probability between 0 and z. */
function oddSeries(z: number): number {
  let term = z;
  let total = z;
  for (let k = 3; Math.abs(term) > 1e-17 * Math.abs(total); k += 2) {
    term *= (z * z) / k;
    total += term;
  }
  return total;
}
