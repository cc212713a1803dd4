import type { Bilingual } from "../../model/language";
import { unpackRows } from "./packRows";
import { sha256 } from "./sha256";
import { stampVersion, type Stamp } from "./stampTypes";
import { readXmlPart, type XmlPart } from "./xmlPart";

/** A stamp as it was found: readable, or refused with the reason. */
export type StampFinding =
  | { readonly state: "ok"; readonly stamp: Stamp }
  | { readonly state: "damaged"; readonly blockId: string; readonly reason: Bilingual };

/**
 * Reads a stamp from its parts, and refuses one that was cut, changed by hand or written by a later version. Parts of
 * another content, as a refresh that was broken off may leave them, are passed over.
 *
 * @param index the index part
 * @param chunks the parts with the rows, in any order
 * @returns the stamp, or why it is refused
 */
export function decodeStamp(index: string, chunks: readonly string[]): StampFinding {
  const head = readXmlPart(index);
  const blockId = head.attributes["block"] ?? "";
  const damaged = (reason: Bilingual): StampFinding => ({ state: "damaged", blockId, reason });
  if (Number(head.attributes["version"]) > stampVersion) return damaged(later);
  if (sha256(head.text) !== head.attributes["checksum"]) return damaged(changed);
  const parts = partsOf(head, chunks);
  const expected = Number(head.attributes["parts"]);
  if (parts.length < expected) return damaged(cut);
  if (parts.length !== expected) return damaged(surplus);
  if (parts.some((part) => sha256(part.text) !== part.attributes["checksum"])) return damaged(changed);
  const body = parts.map((part) => part.text).join("");
  if (sha256(body) !== head.attributes["content"]) return damaged(changed);
  const stamp = parseJson(head.text);
  const content = unpackRows(parseJson(body));
  if (!isHead(stamp) || content === undefined || stamp.blockId !== blockId) return damaged(unreadable);
  return stamp.version > stampVersion ? damaged(later) : { state: "ok", stamp: { ...stamp, content } };
}

/**
 * The block that an index part speaks of.
 *
 * @param index the index part
 * @returns the block's id; empty where the part is not readable
 */
export function blockIdOf(index: string): string {
  return readXmlPart(index).attributes["block"] ?? "";
}

/** In their order. Format 1 did not name the content: there all parts are its. */
function partsOf(head: XmlPart, chunks: readonly string[]): readonly XmlPart[] {
  const content = head.attributes["content"];
  return chunks
    .map(readXmlPart)
    .filter(({ attributes }) => (attributes["content"] ?? content) === content)
    .sort((a, b) => Number(a.attributes["number"]) - Number(b.attributes["number"]));
}

/** A text whose checksum is right was written by a program, but perhaps not by this one. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const kinds: ReadonlySet<unknown> = new Set<Stamp["kind"]>([
  "dataset",
  "gapSheet",
  "planTable",
  "policyTable",
]);

function isHead(value: unknown): value is Omit<Stamp, "content"> {
  if (!isRecord(value) || !isRecord(value["query"]) || !isRecord(value["base"])) return false;
  const texts = [value["blockId"], value["written"], value["sheet"], value["address"]];
  const versions = [value["base"]["version"], value["base"]["hash"]];
  return (
    kinds.has(value["kind"]) &&
    Number.isInteger(value["version"]) &&
    [...texts, ...versions].every((text) => typeof text === "string")
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
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

const surplus: Bilingual = {
  en: "The record of what was written here has a part twice, so it cannot be trusted. Insert the data again.",
  ko: "써 넣은 내용의 기록에 같은 부분이 두 번 들어 있어 믿을 수 없습니다. 데이터를 다시 넣으십시오.",
};

const unreadable: Bilingual = {
  en: "The record of what was written here is not one of this add-in's, so it cannot be read. Insert the data again.",
  ko: "써 넣은 내용의 기록이 이 추가 기능의 형식이 아니어서 읽을 수 없습니다. 데이터를 다시 넣으십시오.",
};
