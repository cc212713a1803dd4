import type { Bilingual } from "../../model/language";
import type { PartsChange } from "../refresh/partsChange";
import type { BlockRecord } from "../refresh/recordTypes";
import { sha256 } from "../stamp/sha256";
import { readXmlPart, splitText, xmlPart } from "../stamp/xmlPart";
import type { StampDifference } from "./stampDifference";

/** Namespace of the parts of restore points. */
const namespace = "urn:seoulai:restore:1";

/** How much is kept. All points together, in bytes: a workbook that is sent around should not grow by more. */
export interface PointLimits {
  readonly points: number;
  readonly bytes: number;
}

const pointLimits: PointLimits = { points: 5, bytes: 20_000_000 };

/** A block as a restore point keeps it: by key, differences only. */
export type KeptRecord = Omit<BlockRecord, "stamp"> & {
  readonly stamp: { readonly before: StampDifference; readonly copied: boolean };
};

export interface PointContent {
  readonly blocks: readonly KeptRecord[];
}

/** A restore point as it is stored. */
export interface StoredPoint {
  readonly id: string;
  readonly when: string;
  readonly titles: readonly Bilingual[];
  readonly cells: number;
  readonly bytes: number;
  readonly partIds: readonly string[];
  readonly xml: readonly string[];
  /** Undefined where parts are missing or were changed by hand. */
  readonly content: PointContent | undefined;
}

/** The parts of a restore point, before they are in the workbook. */
export interface NewPoint {
  readonly id: string;
  readonly when: string;
  readonly content: PointContent;
}

/**
 * Reads all restore points.
 *
 * @param context the request; synced here
 * @returns the points, the oldest first
 */
export async function readPoints(context: Excel.RequestContext): Promise<readonly StoredPoint[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace);
  parts.load("items/id");
  await context.sync();
  const { items } = parts;
  const texts = await readXml(context, items);
  const byPoint = new Map<string, { readonly id: string; readonly xml: string }[]>();
  for (const text of texts) {
    const point = readXmlPart(text.xml).attributes["point"] ?? "";
    byPoint.set(point, [...(byPoint.get(point) ?? []), text]);
  }
  return [...byPoint].map(([id, found]) => storedPoint(id, found)).sort((a, b) => (a.when < b.when ? -1 : 1));
}

const partsPerRequest = 4;

/**
 * Reads parts, so many at a time that no response grows too large.
 *
 * @param context the request; synced here
 * @param parts the parts
 * @returns their texts
 */
export async function readXml(
  context: Excel.RequestContext,
  parts: readonly Excel.CustomXmlPart[],
): Promise<readonly { readonly id: string; readonly xml: string }[]> {
  const texts: { readonly id: string; readonly xml: string }[] = [];
  for (let from = 0; from < parts.length; from += partsPerRequest) {
    const asked = parts
      .slice(from, from + partsPerRequest)
      .map((part) => ({ id: part.id, xml: part.getXml() }));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one response holds 5 MB: each turn fills one
    await context.sync();
    texts.push(...asked.map(({ id, xml }) => ({ id, xml: xml.value })));
  }
  return texts;
}

function storedPoint(
  id: string,
  found: readonly { readonly id: string; readonly xml: string }[],
): StoredPoint {
  const parts = found
    .map(({ id: partId, xml }) => ({ partId, xml, ...readXmlPart(xml) }))
    .sort((a, b) => Number(a.attributes["number"]) - Number(b.attributes["number"]));
  const head = parts[0]?.attributes ?? {};
  const body = parts.map(({ text }) => text).join("");
  const isWhole = String(parts.length) === head["of"] && sha256(body) === head["content"];
  return {
    id,
    when: head["when"] ?? "",
    titles: isWhole ? (JSON.parse(head["titles"] ?? "[]") as readonly Bilingual[]) : [],
    cells: Number(head["cells"] ?? 0),
    bytes: found.reduce((sum, { xml }) => sum + bytesOf(xml), 0),
    partIds: parts.map(({ partId }) => partId),
    xml: parts.map(({ xml }) => xml),
    content: isWhole ? (JSON.parse(body) as PointContent) : undefined,
  };
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

function encodePoint({ id, when, content }: NewPoint): readonly string[] {
  const body = JSON.stringify(content);
  const pieces = splitText(body);
  const titles = JSON.stringify(content.blocks.map(({ title }) => title));
  const cells = content.blocks.reduce((sum, { cells: written }) => sum + written.length, 0);
  return pieces.map((text, i) => {
    const attributes = {
      point: id,
      when,
      cells: String(cells),
      titles,
      number: String(i + 1),
      of: String(pieces.length),
      content: sha256(body),
    };
    return xmlPart(namespace, { name: "restore", attributes, text });
  });
}

/**
 * The parts of a new restore point, and the older points that go for it: five are kept, in 20 MB together.
 *
 * @param known the points that stand in the workbook
 * @param point the new one
 * @param limits how much is kept
 * @returns the parts, and how many points go
 */
export function addPoint(
  known: readonly StoredPoint[],
  point: NewPoint,
  limits = pointLimits,
): { readonly parts: PartsChange; readonly dropped: number } {
  const add = encodePoint(point);
  let bytes = add.reduce((sum, xml) => sum + bytesOf(xml), 0);
  let kept = 1;
  let isFull = false;
  // A point leads back only over all later ones: once one goes, those before it go too.
  const going = [...known].reverse().filter((older) => {
    isFull ||= kept >= limits.points || bytes + older.bytes > limits.bytes;
    if (isFull) return true;
    kept += 1;
    bytes += older.bytes;
    return false;
  });
  return { parts: partsChange(known, add, going), dropped: going.length };
}

/**
 * The parts that go with restore points that are used up.
 *
 * @param known the points that stand in the workbook
 * @param going those that go
 * @returns the parts
 */
export function dropPoints(known: readonly StoredPoint[], going: readonly StoredPoint[]): PartsChange {
  return partsChange(known, [], going);
}

function partsChange(
  known: readonly StoredPoint[],
  add: readonly string[],
  going: readonly StoredPoint[],
): PartsChange {
  return {
    namespaces: [namespace],
    known: known.flatMap(({ partIds }) => partIds),
    add,
    drop: { ids: going.flatMap(({ partIds }) => partIds), xml: going.flatMap(({ xml }) => xml) },
  };
}
