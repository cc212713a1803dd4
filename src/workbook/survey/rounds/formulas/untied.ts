/**
 * Whether ranks have no ties: then their squares sum up to those of 1 to n.
 *
 * @param ranks a range of mid-ranks, signed or not; words in it do not count
 * @param count cell or formula of how many there are
 * @returns a condition for a formula
 */
export function untied(ranks: string, count: string): string {
  return `SUMPRODUCT(${ranks},${ranks})=${count}*(${count}+1)*(2*${count}+1)/6`;
}
