import type { IndexData } from "../indexRequest";

/**
 * The figures of an index with their themes, the indicators of a theme side by side, since ranges of formulas run over
 * them.
 *
 * @param given the figures
 * @param themes the theme of each indicator by its id, beside those that the figures know
 * @returns the same figures in that order
 */
export function byTheme(given: IndexData, themes: Readonly<Record<string, string>> = {}): IndexData {
  const indicators = given.indicators.map((indicator) => {
    const theme = themes[indicator.id];
    return theme === undefined ? indicator : { ...indicator, theme };
  });
  const names = [...new Set(indicators.map(({ theme }) => theme))];
  const order = names.flatMap((name) => indicators.flatMap(({ theme }, at) => (theme === name ? [at] : [])));
  const sorted = <T>(row: readonly T[]): T[] => order.map((at) => row[at] as T);
  return {
    ...given,
    indicators: sorted(indicators),
    values: given.values.map(sorted),
    cells: given.cells.map(sorted),
  };
}
