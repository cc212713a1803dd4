/** Beyond this the first five terms of the series are exact to the last digit of a number. */
const SERIES_FROM = 16;

/**
 * What Stirling's formula leaves of the logarithm of the gamma function:
 * ln Gamma(z) - ((z - 1/2) ln z - z + ln(2 pi) / 2).
 *
 * Densities are written with it, since the large parts of their gamma functions then cancel on paper, not in the
 * digits of a number.
 *
 * @param z above 0
 * @returns the correction, about 1 / (12 z)
 * @source Loader (2000), Fast and Accurate Computation of Binomial Probabilities
 * @example stirlingCorrection(1) // => 0.0810614667953273
 */
export function stirlingCorrection(z: number): number {
  let from = z;
  let correction = 0;
  for (; from < SERIES_FROM; from += 1) correction += (from + 0.5) * Math.log1p(1 / from) - 1;
  const square = 1 / (from * from);
  const series =
    1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188))));
  return correction + series / from;
}
