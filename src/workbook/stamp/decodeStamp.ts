import type { Bilingual } from "../../model/language";
import type { PackedColumn, PackedRows } from "./encodeStamp";
import { sha256 } from "./sha256";
import { stampVersion, type Stamp, type StampRows, type StampValue } from "./stampTypes";

/** A stamp as it was found: readable, or refused with the reason. */
export type StampFinding =
  | { readonly state: "ok"; readonly stamp: Stamp }
  | { readonly state: "damaged"; readonly blockId: string; readonly reason: Bilingual };

/**
 * Reads a stamp from its parts, and refuses one that was cut, changed by hand or written by a later version.
 *
 * @param index the index part
 * @param chunks the parts with the rows, in any order
 * @returns the stamp, or why it is refused
 */
export function decodeStamp(index: string, chunks: readonly string[]): StampFinding {
  const head = readElement(index);
  const blockId = head.attributes["block"] ?? "";
  const damaged = (reason: Bilingual): StampFinding => ({ state: "damaged", blockId, reason });
  if (Number(head.attributes["version"]) > stampVersion) return damaged(later);
  if (sha256(head.text) !== head.attributes["checksum"]) return damaged(changed);
  const parts = chunks
    .map(readElement)
    .sort((a, b) => Number(a.attributes["number"]) - Number(b.attributes["number"]));
  if (parts.length !== Number(head.attributes["parts"])) return damaged(cut);
  if (parts.some((part) => sha256(part.text) !== part.attributes["checksum"])) return damaged(changed);
  const body = parts.map((part) => part.text).join("");
  if (sha256(body) !== head.attributes["content"]) return damaged(changed);
  const stamp = JSON.parse(head.text) as Omit<Stamp, "content">;
  return { state: "ok", stamp: { ...stamp, content: unpack(JSON.parse(body) as PackedRows) } };
}

/**
 * The block that an index part speaks of.
 *
 * @param index the index part
 * @returns the block's id; empty where the part is not readable
 */
export function blockIdOf(index: string): string {
  return readElement(index).attributes["block"] ?? "";
}

const later: Bilingual = {
  en: "This block was written by a later version of the add-in. Update the add-in to refresh it.",
  ko: "더 새로운 버전의 추가 기능이 만든 블록입니다. 새로 고치려면 추가 기능을 업데이트하십시오.",
};

const changed: Bilingual = {
  en: "The record of what was written here was changed by hand or by another program, so it cannot be trusted. Insert the data again.",
  ko: "써 넣은 내용의 기록이 다른 곳에서 바뀌어 믿을 수 없습니다. 데이터를 다시 넣으십시오.",
};

const cut: Bilingual = {
  en: "Part of the record of what was written here is missing. Insert the data again.",
  ko: "써 넣은 내용의 기록 일부가 없습니다. 데이터를 다시 넣으십시오.",
};

interface ReadElement {
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Excel and LibreOffice may write the frame anew (quotes, prefix, declaration), never the text inside. */
function readElement(xml: string): ReadElement {
  const frame = /<(?:[\w-]+:)?(?:index|rows)\b([^>]*)>([\s\S]*)<\//.exec(xml);
  const attributes: Record<string, string> = {};
  for (const [, name, double, single] of (frame?.[1] ?? "").matchAll(
    /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  )) {
    if (name !== undefined) attributes[name] = unescapeXml(double ?? single ?? "");
  }
  return { attributes, text: unescapeXml(frame?.[2] ?? "") };
}

function unescapeXml(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}

function unpack(packed: PackedRows): StampRows {
  const columns = packed.columns.map(unpackColumn);
  const count = columns[0]?.length ?? 0;
  return {
    keyColumns: packed.keys,
    columns: packed.columns.map((column) => column.name),
    rows: Array.from({ length: count }, (_, row) => columns.map((column) => column[row] ?? null)),
  };
}

function unpackColumn(column: PackedColumn): readonly StampValue[] {
  return column.at === undefined ? column.values : column.at.map((place) => column.values[place] ?? null);
}
