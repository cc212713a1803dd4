const dayMs = 86_400_000;

/** Day 0 of Excel's calendar, so that days from March 1900 on come out right. */
const epoch = Date.UTC(1899, 11, 30);

/**
 * The day that Excel keeps as a number, as an ISO date.
 *
 * @param serial days since the end of 1899; a time of day is left out
 * @returns such as "2026-12-15"
 * @example isoOfSerial(46371.5) // => "2026-12-15"
 */
export function isoOfSerial(serial: number): string {
  return new Date(epoch + Math.floor(serial) * dayMs).toISOString().slice(0, 10);
}

/**
 * An ISO date as the number that Excel keeps.
 *
 * @param iso such as "2026-12-15"
 * @returns the number; undefined where there is no such day
 * @example serialOfIso("2026-12-15") // => 46371
 */
export function serialOfIso(iso: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return undefined;
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(time)) return undefined;
  const serial = Math.round((time - epoch) / dayMs);
  return isoOfSerial(serial) === iso ? serial : undefined;
}
