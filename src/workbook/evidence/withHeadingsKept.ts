import type { Line } from "./lines";

/** Points of rows on a landscape A4 page, at the scale at which the columns fill its width. */
const pageHeight = 550;

/** A section begins on a page that has room for its heading and so many rows more. */
const rowsWithHeading = 3;

/**
 * Makes the blank row before a heading higher where the heading would stand at the foot of a page with its rows on
 * the next. Rejected: page breaks, which Excel passes over where a sheet is fitted to the width of a page.
 *
 * @param lines the rows of the sheet
 * @returns the same rows
 */
export function withHeadingsKept(lines: readonly Line[]): readonly Line[] {
  let used = 0;
  return lines.map((item, place) => {
    const next = lines.slice(place + 1, place + 2 + rowsWithHeading);
    const needed = next.reduce((sum, { height }) => sum + height, item.height);
    const room = pageHeight - used;
    const moves = next[0]?.heading === true && item.parts.length === 0 && needed > room && room > 0;
    const height = moves ? Math.max(item.height, room) : item.height;
    used = used + height > pageHeight ? item.height : used + height;
    if (moves) used = 0;
    return moves ? { ...item, height } : item;
  });
}
