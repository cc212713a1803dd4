import { sha256 } from "./sha256";
import { chunkNamespace, indexNamespace, type Stamp, type StampRows, type StampValue } from "./stampTypes";

/** A part of a workbook may be 1 MB; what is kept free is for the frame around the text. */
const largestPart = 900_000;

/** The parts of one stamp: the index part first, then the parts with the rows. */
export interface StampParts {
  readonly index: string;
  readonly chunks: readonly string[];
}

/**
 * The custom XML parts that hold a stamp, each under 1 MB.
 *
 * Every part carries a checksum: a stamp that was cut or changed by hand is found out when it is read, and refused.
 *
 * @param stamp what was written
 * @returns XML documents
 */
export function encodeStamp(stamp: Stamp): StampParts {
  const { content, ...head } = stamp;
  const body = JSON.stringify(pack(content));
  const pieces = split(body);
  const chunks = pieces.map((piece, i) => chunkPart(stamp.blockId, i + 1, pieces.length, piece));
  const text = JSON.stringify(head);
  const attributes = {
    version: String(stamp.version),
    block: stamp.blockId,
    kind: stamp.kind,
    parts: String(pieces.length),
    rows: String(content.rows.length),
    checksum: sha256(text),
    content: sha256(body),
  };
  return { index: element("index", indexNamespace, attributes, text), chunks };
}

/** Columns of text repeat: each is written as a list of its values and, per row, the place in that list. */
export interface PackedColumn {
  readonly name: string;
  readonly values: readonly StampValue[];
  readonly at?: readonly number[];
}

export interface PackedRows {
  readonly keys: readonly string[];
  readonly columns: readonly PackedColumn[];
}

function pack(content: StampRows): PackedRows {
  return {
    keys: content.keyColumns,
    columns: content.columns.map((name, i) =>
      packColumn(
        name,
        content.rows.map((row) => row[i] ?? null),
      ),
    ),
  };
}

function packColumn(name: string, values: readonly StampValue[]): PackedColumn {
  const places = new Map<StampValue, number>();
  const at = values.map((value) => {
    const known = places.get(value);
    if (known !== undefined) return known;
    places.set(value, places.size);
    return places.size - 1;
  });
  return places.size * 2 > values.length ? { name, values } : { name, values: [...places.keys()], at };
}

function chunkPart(block: string, number: number, of: number, text: string): string {
  const attributes = { block, number: String(number), of: String(of), checksum: sha256(text) };
  return element("rows", chunkNamespace(block), attributes, text);
}

function element(
  name: string,
  namespace: string,
  attributes: Readonly<Record<string, string>>,
  text: string,
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  return `<seoulai:${name} xmlns:seoulai="${namespace}"${written.join("")}>${escapeXml(text)}</seoulai:${name}>`;
}

function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/** By size as written: escaped and in UTF-8, where a Korean syllable takes three bytes. */
function split(text: string): string[] {
  const pieces: string[] = [];
  let piece = "";
  let size = 0;
  for (const character of text) {
    const bytes = writtenSize(character);
    if (size + bytes > largestPart) {
      pieces.push(piece);
      piece = "";
      size = 0;
    }
    piece += character;
    size += bytes;
  }
  return [...pieces, piece];
}

function writtenSize(character: string): number {
  if (`<>&"`.includes(character)) return 6;
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
