/** Tabs a row: at 320 pixels four stand with their drawing beside the word, six with it above. */
const beside = 4;
const above = 6;

export interface TabRows<T> {
  /** From the top. */
  readonly rows: readonly (readonly T[])[];
  /** So many that their drawings stand above the words. */
  readonly many: boolean;
}

/**
 * The tabs in rows of nearly the same number: from 320 pixels on none is cut off, and none hides in a menu.
 *
 * @param tabs all tabs
 * @returns the rows and how their tabs are drawn
 * @example tabRows([1, 2, 3, 4, 5, 6, 7]).rows // => [[1, 2, 3, 4], [5, 6, 7]]
 */
export function tabRows<T>(tabs: readonly T[]): TabRows<T> {
  const many = tabs.length > 2 * beside;
  const count = Math.ceil(tabs.length / (many ? above : beside));
  const each = Math.ceil(tabs.length / count);
  const rows = Array.from({ length: count }, (_, row) => tabs.slice(row * each, (row + 1) * each));
  return { rows, many };
}
