/**
 * Results as cells: what is missing is an empty text, which every function reads as a blank.
 *
 * @param rows results, null where there is none
 * @returns the cells
 */
export function blanked<T>(rows: readonly (readonly (T | null)[])[]): (T | "")[][] {
  return rows.map((row) => row.map((value) => value ?? ""));
}
