/** A part of a workbook may be 1 MB; what is kept free is for the frame around the text. */
export const largestPart = 900_000;

/** The one element of a custom XML part. */
export interface XmlPart {
  /** Name without prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/**
 * A custom XML part of one element with text.
 *
 * @param namespace by which the part is found again
 * @param part name, attributes and text
 * @returns the document
 */
export function xmlPart(namespace: string, { name, attributes, text }: XmlPart): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`);
  return `<seoulai:${name} xmlns:seoulai="${namespace}"${written.join("")}>${escapeText(text)}</seoulai:${name}>`;
}

/**
 * Reads a part that {@link xmlPart} made. Excel and LibreOffice may write the frame anew (quotes, prefix,
 * declaration), never the text inside.
 *
 * @param xml the document
 * @returns its element; with empty name and text where there is none
 */
export function readXmlPart(xml: string): XmlPart {
  const frame = /<(?:[\w-]+:)?([A-Za-z][\w-]*)\b([^>]*)>/.exec(xml);
  if (frame === null) return { name: "", attributes: {}, text: "" };
  const [opening, name = "", inside = ""] = frame;
  const attributes: Record<string, string> = {};
  for (const [, key, double, single] of inside.matchAll(/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (key !== undefined) attributes[key] = unescapeXml(double ?? single ?? "");
  }
  const end = xml.lastIndexOf("</");
  const start = frame.index + opening.length;
  return { name, attributes, text: end < start ? "" : unescapeXml(xml.slice(start, end)) };
}

/**
 * Cuts a text into pieces that each fit into a part, by size as written: escaped and in UTF-8, where a Korean syllable
 * takes three bytes.
 *
 * @param text any text
 * @returns the pieces, at least one
 */
export function splitText(text: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  let size = 0;
  for (let at = 0; at < text.length; at += 1) {
    const bytes = writtenSize(text.charCodeAt(at));
    const isLowSurrogate = (text.charCodeAt(at) & 0xfc00) === 0xdc00;
    if (size + bytes > largestPart && !isLowSurrogate) {
      pieces.push(text.slice(from, at));
      from = at;
      size = 0;
    }
    size += bytes;
  }
  return [...pieces, text.slice(from)];
}

/** Of one UTF-16 unit: the two of a character beyond the first plane take two bytes each. */
function writtenSize(code: number): number {
  if (code < 0x80) return escapes[code] ?? 1;
  if (code < 0x800) return 2;
  return (code & 0xf800) === 0xd800 ? 2 : 3;
}

/** Bytes of what is escaped in a text, by code. */
const escapes: Readonly<Record<number, number>> = { 13: 5, 38: 5, 60: 4, 62: 4 };

/** A carriage return would come back as a line end. */
function escapeText(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\r/g, "&#13;");
}

/** In an attribute, a tab or line end would come back as a blank. */
function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, "&quot;").replace(/\n/g, "&#10;").replace(/\t/g, "&#9;");
}

const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#(\d+)|#x([\da-fA-F]+)|(\w+));/g,
    (all, decimal, hex, name: string | undefined) => {
      if (name !== undefined) return named[name] ?? all;
      return String.fromCodePoint(Number.parseInt(String(decimal ?? hex), decimal === undefined ? 16 : 10));
    },
  );
}
