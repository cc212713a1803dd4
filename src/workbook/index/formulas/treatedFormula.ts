import type { TreatedIndicator } from "../../../core/index/treatOutliers";

/**
 * A value after the treatment of outliers: no higher than the next one after those that are pulled in, no lower likewise,
 * or its logarithm.
 *
 * @param x the cell of the value
 * @param column the cells of the indicator
 * @param treated what the core did
 * @param counts cells that say how many are pulled in at the upper and at the lower end
 * @returns an expression without "="; "" of a blank
 */
export function treatedFormula(
  x: string,
  column: string,
  { treatment }: Pick<TreatedIndicator, "treatment">,
  counts: { readonly high: string; readonly low: string },
): string {
  const within = `MAX(SMALL(${column},${counts.low}+1),MIN(LARGE(${column},${counts.high}+1),${x}))`;
  const log = `LN(${x}-MIN(${column})+0.01*(MAX(${column})-MIN(${column})))`;
  return `IF(${x}="","",${{ none: x, winsorised: within, log }[treatment]})`;
}

/**
 * How many values were pulled in at either end.
 *
 * @param before the values
 * @param treated what the core made of them
 * @returns counts
 */
export function pulledIn(
  before: readonly (number | null)[],
  { values, treatment }: Pick<TreatedIndicator, "values" | "treatment">,
): { readonly high: number; readonly low: number } {
  if (treatment !== "winsorised") return { high: 0, low: 0 };
  const moved = (sign: 1 | -1): number =>
    before.filter((x, unit) => {
      const after = values[unit] ?? null;
      return x !== null && after !== null && sign * (x - after) > 0;
    }).length;
  return { high: moved(1), low: moved(-1) };
}
