import type { Measure } from "./measure";

/**
 * A country's share of a measure.
 *
 * Units: 0..1; of counts, of what is counted.   Missing: undefined where the data do not name the country.
 *
 * @param measure the measure
 * @param area id of the country
 * @returns the share
 */
export function shareOf({ named, countries, isShare }: Measure, area: string): number | undefined {
  if (!countries.some((one) => one.area === area)) return undefined;
  const sum = (figures: Measure["named"]): number => figures.reduce((total, { value }) => total + value, 0);
  return sum(named.filter((figure) => figure.area === area)) / (isShare ? 100 : sum(named));
}
