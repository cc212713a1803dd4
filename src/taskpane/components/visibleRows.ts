/** Which rows of a long list to draw. `to` is excluded. */
export interface RowSpan {
  readonly from: number;
  readonly to: number;
}

const spare = 6;

/**
 * The rows of a list that are in sight, and a few beyond, so that a scroll does not flash.
 *
 * @param scrollTop pixels scrolled
 * @param height pixels in sight
 * @param rowHeight pixels a row
 * @param count rows in all
 * @returns the span to draw
 * @example visibleRows(0, 100, 50, 3) // => { from: 0, to: 3 }
 */
export function visibleRows(scrollTop: number, height: number, rowHeight: number, count: number): RowSpan {
  const first = Math.floor(scrollTop / rowHeight) - spare;
  const last = Math.ceil((scrollTop + height) / rowHeight) + spare;
  return { from: Math.min(Math.max(0, first), count), to: Math.min(Math.max(0, last), count) };
}
