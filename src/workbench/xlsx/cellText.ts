import { escapeXml } from "./xml";

const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\r]/g;

/** Text as a cell's XML holds it: control characters as `_x000D_`, and text that looks so protected. */
export function cellXmlText(text: string): string {
  const coded = text
    .replace(/_x[0-9A-Fa-f]{4}_/g, (found) => `_x005F${found}`)
    .replace(CONTROL, (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
  return escapeXml(coded);
}

/** The text of a cell's XML as the user sees it. */
export function plainCellText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
