import type { Bound, ObservationStatus, Unit } from "../../model/catalogTypes";

const boundSign: Readonly<Record<Bound, string>> = { lt: "<", gt: ">", approx: "≈" };

const statusFlag: Readonly<Record<ObservationStatus, string>> = { A: "", E: "e", P: "p", B: "b" };

/** No unit of the catalog is published more finely than this; more would only show noise of the computer. */
const mostDecimals = 3;

/**
 * How many decimals a column of figures needs so that each shows as it was published.
 *
 * @param values the figures
 * @returns 0 to 3
 * @example decimalsOf([72.36, 5]) // => 2
 */
export function decimalsOf(values: readonly number[]): number {
  const needed = values.map(
    (value) => (value.toFixed(mostDecimals).replace(/0+$/, "").split(".")[1] ?? "").length,
  );
  return Math.max(0, ...needed);
}

/**
 * The number format of a unit: thousands separated, except for years and ranks.
 *
 * @param unit the unit, if it is known
 * @param decimals from {@link decimalsOf}
 * @returns a format of Excel
 */
export function unitFormat(unit: Unit | undefined, decimals: number): string {
  const whole = unit?.kind === "year" || unit?.id === "RANK" ? "0" : "#,##0";
  return decimals === 0 ? whole : `${whole}.${"0".repeat(decimals)}`;
}

/**
 * The format that shows a bound before the figure ("< 500") while the cell stays a number.
 *
 * @param format the plain format
 * @param bound the bound, if there is one
 * @returns the format with the sign
 */
export function boundFormat(format: string, bound: Bound | undefined): string {
  return bound === undefined ? format : `"${boundSign[bound]} "${format}`;
}

/**
 * The format that shows bound and status flag (e estimate, p provisional, b break), for tables that have no column
 * for the status.
 *
 * @param format the plain format
 * @param bound the bound, if there is one
 * @param status the status
 * @returns the format with sign and flag
 */
export function flaggedFormat(format: string, bound: Bound | undefined, status: ObservationStatus): string {
  if (bound !== undefined) return boundFormat(format, bound);
  const flag = statusFlag[status];
  return flag === "" ? format : `${format}" ${flag}"`;
}

/**
 * Whether a number format is one of those that the add-in gives to figures: then no person has chosen it.
 *
 * @param format a format of Excel
 * @returns true for "General" and for what the functions above make
 * @example [isFigureFormat('"< "#,##0.0'), isFigureFormat('#,##0" e"'), isFigureFormat("0.00E+00")] // => [true, true, false]
 */
export function isFigureFormat(format: string): boolean {
  return format === "General" || /^("[<>≈] ")?(#,##0|0)(\.0{1,3})?(" [epb]")?$/.test(format);
}
