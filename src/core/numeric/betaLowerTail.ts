import { devianceTerm } from "./devianceTerm";
import { stirlingCorrection } from "./stirlingCorrection";

const TINY = 1e-300;

/** Two shares that add up to one, both given: the smaller keeps its digits. */
export interface Split {
  readonly x: number;
  readonly rest: number;
}

/**
 * Regularised incomplete beta function I_x(a, b), to about 13 digits also far out in the tail.
 *
 * @param split x in 0..1, and 1 - x
 * @param a above 0
 * @param b above 0
 * @returns I, 0 at x = 0 and 1 at x = 1
 * @source Abramowitz & Stegun (1964), 26.5.8; density as by Loader (2000)
 * @example betaLowerTail({ x: 0.25, rest: 0.75 }, 1, 2) // => 0.4375
 */
export function betaLowerTail({ x, rest }: Split, a: number, b: number): number {
  if (x <= 0) return 0;
  if (rest <= 0) return 1;
  // The fraction converges quickly up to the mean; beyond it, the other tail is taken.
  if (x > (a + 1) / (a + b + 2)) return 1 - density(rest, x, b, a) * fraction(rest, b, a);
  return density(x, rest, a, b) * fraction(x, a, b);
}

/** x^a (1-x)^b / (a B(a, b)) */
function density(x: number, rest: number, a: number, b: number): number {
  const total = a + b;
  const exponent =
    stirlingCorrection(total) -
    stirlingCorrection(a) -
    stirlingCorrection(b) -
    devianceTerm(a, total * x) -
    devianceTerm(b, total * rest);
  return Math.sqrt(b / (2 * Math.PI * a * total)) * Math.exp(exponent);
}

/** 1/(1+ d1/(1+ d2/(1+ ...))), by the method of Lentz. */
function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1) || TINY);
  let value = d;
  for (let k = 1; k < 100_000; k += 1) {
    const even = (k * (b - k) * x) / ((a + 2 * k - 1) * (a + 2 * k));
    d = 1 / (1 + even * d || TINY);
    c = 1 + even / c || TINY;
    value *= c * d;
    const odd = (-(a + k) * (a + b + k) * x) / ((a + 2 * k) * (a + 2 * k + 1));
    d = 1 / (1 + odd * d || TINY);
    c = 1 + odd / c || TINY;
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return value;
}
