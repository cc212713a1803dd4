/**
 * A text of a workbook file as a cell shows it: characters that XML cannot hold are written `_x000D_` there.
 *
 * @param text of the file
 * @returns the text, its line breaks as a cell has them
 * @example unescapeText("a_x000D_\nb") // => "a\nb"
 */
export function unescapeText(text: string): string {
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, "\n");
}
