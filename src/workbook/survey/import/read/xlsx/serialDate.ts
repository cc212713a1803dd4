const millisecondsADay = 86_400_000;

/**
 * The date of a day number of Excel. Before 1 March 1900 Excel counts a day that never was; such dates are times of day
 * here and stay numbers.
 *
 * @param serial days since the end of 1899, the time of day as a fraction
 * @param from1904 the workbook counts from 1904
 * @returns "2026-11-30T09:12:00"; the number as text where it is no date
 * @example serialDate(46356.5, false) // => "2026-11-30T12:00:00"
 */
export function serialDate(serial: number, from1904: boolean): string {
  const days = from1904 ? serial + 1462 : serial;
  if (days < 61 || days >= 2_958_466) return String(serial);
  const seconds = Math.round(days * 86_400);
  return new Date(Date.UTC(1899, 11, 30) + (seconds / 86_400) * millisecondsADay).toISOString().slice(0, 19);
}
