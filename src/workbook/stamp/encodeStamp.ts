import { packRows } from "./packRows";
import { sha256 } from "./sha256";
import { chunkNamespace, indexNamespace, type Stamp } from "./stampTypes";
import { splitText, xmlPart } from "./xmlPart";

/** The parts of one stamp: the index part, and the parts with the rows. */
export interface StampParts {
  readonly index: string;
  readonly chunks: readonly string[];
}

/**
 * The custom XML parts that hold a stamp, each under 1 MB.
 *
 * Every part carries a checksum: a stamp that was cut or changed by hand is found out when it is read, and refused.
 * The parts with the rows name the content that they are of, so that those of a new stamp may stand beside those of
 * the one it replaces while it is written.
 *
 * @param stamp what was written
 * @returns XML documents
 */
export function encodeStamp(stamp: Stamp): StampParts {
  const { content, ...head } = stamp;
  const body = onlyXmlCharacters(JSON.stringify(packRows(content)));
  const whole = sha256(body);
  const pieces = splitText(body);
  const chunks = pieces.map((text, i) => {
    const attributes = {
      block: stamp.blockId,
      number: String(i + 1),
      of: String(pieces.length),
      content: whole,
      checksum: sha256(text),
    };
    return xmlPart(chunkNamespace(stamp.blockId), { name: "rows", attributes, text });
  });
  const text = onlyXmlCharacters(JSON.stringify(head));
  const attributes = {
    version: String(stamp.version),
    block: stamp.blockId,
    kind: stamp.kind,
    parts: String(pieces.length),
    rows: String(content.rows.length),
    checksum: sha256(text),
    content: whole,
  };
  return { index: xmlPart(indexNamespace, { name: "index", attributes, text }), chunks };
}

/** JSON escapes control characters and lone surrogates, but not these two, which XML has no room for. */
function onlyXmlCharacters(json: string): string {
  return json.replace(/[\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`);
}
