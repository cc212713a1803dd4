import { devianceTerm } from "./devianceTerm";
import { stirlingCorrection } from "./stirlingCorrection";

/** Denominators of a continued fraction are kept from 0 by so much (Lentz). */
const TINY = 1e-300;

/**
 * Regularised upper incomplete gamma function Q(a, x), to about 13 digits also far out in the tail.
 *
 * A series up to the peak, a continued fraction beyond it.
 *
 * @param a above 0
 * @param x from 0
 * @returns Q, 1 at x = 0, falling to 0
 * @source Abramowitz & Stegun (1964), 6.5.29 and 6.5.31; density as by Loader (2000)
 * @example gammaUpperTail(1, 2) // => 0.135335283236613
 */
export function gammaUpperTail(a: number, x: number): number {
  if (x <= 0) return 1;
  // x^a e^-x / Gamma(a)
  const density = Math.sqrt(a / (2 * Math.PI)) * Math.exp(-stirlingCorrection(a) - devianceTerm(a, x));
  return x < a + 1 ? 1 - density * lowerSeries(a, x) : density * upperFraction(a, x);
}

/** 1/a + x/(a(a+1)) + x^2/(a(a+1)(a+2)) + ... */
function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let total = term;
  for (let k = a + 1; term > 1e-17 * total; k += 1) {
    term *= x / k;
    total += term;
  }
  return total;
}

/** 1/(x+1-a- 1(1-a)/(x+3-a- 2(2-a)/(x+5-a- ...))) */
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let value = d;
  for (let k = 1; k < 100_000; k += 1) {
    const numerator = k * (a - k);
    b += 2;
    d = 1 / (numerator * d + b || TINY);
    c = b + numerator / c || TINY;
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return value;
}
