/** Points of one line of text of size 9 or 10. */
export const lineHeight = 13.5;

/**
 * How many lines a text takes when it is wrapped. Merged cells do not grow by themselves, and rows written by an
 * add-in not in every program, so heights are reckoned. Korean syllables are about twice as wide as Latin letters.
 *
 * @param text the text
 * @param width how many Latin characters a line holds
 * @returns lines, at least one
 * @example linesNeeded("0123456789", 5) // => 2
 */
export function linesNeeded(text: string, width: number): number {
  const wide = Array.from(text).reduce((sum, character) => sum + (character > "\u1100" ? 1.85 : 1), 0);
  return Math.max(1, Math.ceil(wide / width));
}
