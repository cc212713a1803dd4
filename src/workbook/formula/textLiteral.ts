/**
 * A text as it stands in a formula.
 *
 * @param text any text; a formula of Excel holds at most 255 characters of it
 * @returns the text in quotes
 * @example textLiteral('say "hi"') // => '"say ""hi"""'
 */
export function textLiteral(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
