/**
 * Where an axis of item means begins, so that the points spread over the map and the middle of the scale stays on it.
 *
 * @param means the means as they are now
 * @param scaleMax the highest answer of the scale, which begins at 1
 * @returns a half or whole number below all of them, not below 0.5
 * @example scaleAxisStart([3.4, 4.6], 5) // => 2.5
 */
export function scaleAxisStart(means: readonly number[], scaleMax: number): number {
  const lowest = Math.min((1 + scaleMax) / 2, ...means);
  return Math.max(0.5, Math.floor((lowest - 0.25) * 2) / 2);
}
