/**
 * What stands in a cell, as words, without blanks at its ends.
 *
 * @param cell the value of a cell; null and what is no value of a cell are blank
 * @returns the words, Korean syllables composed
 * @example cellWords(" 4 ") // => "4"
 */
export function cellWords(cell: unknown): string {
  const isValue = typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean";
  return isValue ? String(cell).normalize("NFC").trim() : "";
}
