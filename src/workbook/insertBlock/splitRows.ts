/** Excel on the web takes 5 MB a request; the rest is for what the protocol adds. */
export const largestRequest = 3_500_000;

/**
 * Splits rows into stretches that each stay under a size when they are sent.
 *
 * @param sizes bytes of each row as sent
 * @param limit bytes of a stretch
 * @returns from (included) and to (excluded) of each stretch; one empty stretch for no rows
 * @example splitRows([4, 4, 4], 8) // => [{ from: 0, to: 2 }, { from: 2, to: 3 }]
 */
export function splitRows(sizes: readonly number[], limit: number): { from: number; to: number }[] {
  const stretches = [{ from: 0, to: 0 }];
  let size = 0;
  sizes.forEach((bytes, row) => {
    const last = stretches[stretches.length - 1];
    if (last !== undefined && (size + bytes <= limit || last.to === last.from)) {
      last.to = row + 1;
      size += bytes;
    } else {
      stretches.push({ from: row, to: row + 1 });
      size = bytes;
    }
  });
  return stretches;
}
