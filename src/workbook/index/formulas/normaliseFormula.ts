import type { IndicatorDirection } from "../../../core/index/normalise";

/** The methods of INDEX.NORMALISE. */
export type NormaliseMethod = "minmax" | "zscore" | "distance" | "rank" | "percentile";

/** What a value is normalised by. */
export interface NormaliseCells {
  /** The cell of the value, which is not blank. */
  readonly x: string;
  /** All values of the indicator; blanks and "" do not count. */
  readonly column: string;
  readonly direction: IndicatorDirection;
  readonly method: NormaliseMethod;
  /** Ends of the scale of min-max. */
  readonly low: number;
  readonly high: number;
}

/**
 * A normalised value in Excel's own functions, as `normalise` of the core computes it.
 *
 * @param cells value, column, direction, method and ends of the scale
 * @returns an expression without "="; #N/A where the indicator never changes
 */
export function normaliseFormula({ x, column, direction, method, low, high }: NormaliseCells): string {
  const isLower = direction === "lower";
  const [from, sign] = isLower ? [`MAX(${column})-${x}`, "-"] : [`${x}-MIN(${column})`, ""];
  const spread = `(MAX(${column})-MIN(${column}))`;
  const unlessSame = (formula: string): string => `IF(MAX(${column})=MIN(${column}),NA(),${formula})`;
  const worse = `SUMPRODUCT(ISNUMBER(${column})*(${column}${isLower ? ">" : "<"}${x}))`;
  switch (method) {
    case "zscore":
      return unlessSame(`${sign}(${x}-AVERAGE(${column}))/STDEV(${column})`);
    case "distance":
      return unlessSame(`(${from})/${spread}`);
    case "rank":
      return `1+${worse}`;
    case "percentile":
      return `IF(COUNT(${column})=1,NA(),${worse}/(COUNT(${column})-1))`;
    case "minmax":
      return unlessSame(`${low}+(${from})/${spread}*${high - low}`);
  }
}
