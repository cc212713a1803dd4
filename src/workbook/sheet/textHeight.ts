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
  return Math.max(1, Math.ceil(textWidth(text) / width));
}

/**
 * How wide a text is, in Latin letters.
 *
 * @param text the text
 * @returns characters; a Korean syllable counts for nearly two
 */
export function textWidth(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (character > "\u1100" ? 1.85 : 1), 0);
}
