/** Ratios of exact decimals come out up to a few units in the last place too small, e.g. 0.57 / 0.6. */
const ROUNDING = 1e-12;

/**
 * Whether a ratio reaches a cut-off of a rating scheme, forgiving the rounding of binary fractions.
 *
 * @param ratio the ratio
 * @param cutOff the lowest ratio of the band
 * @returns true from the cut-off up
 * @example reaches(0.57 / 0.6, 0.95) // => true
 */
export function reaches(ratio: number, cutOff: number): boolean {
  return ratio >= cutOff - ROUNDING * Math.max(1, Math.abs(cutOff));
}
