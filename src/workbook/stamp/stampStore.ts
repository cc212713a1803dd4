import type { StampParts } from "./encodeStamp";
import { decodeStamp, blockIdOf, type StampFinding } from "./decodeStamp";
import { largestRequest, splitRows } from "../insertBlock/splitRows";
import { largestPart, readXmlPart } from "./xmlPart";
import { blockName, chunkNamespace, indexNamespace } from "./stampTypes";

/** Parts of up to 0.9 MB each: so many stay under what Excel on the web takes in a request. */
const partsPerRequest = 3;

/** A stamp as it was found, and the parts it was found in. */
export interface StoredStamp {
  readonly finding: StampFinding;
  /** Ids of its index and of all parts with rows of its block. */
  readonly partIds: readonly string[];
}

/**
 * Queues the parts of a stamp, and after them the deletion of those that it replaces: whenever the workbook is saved,
 * one whole stamp stands in it. Sends nothing.
 *
 * @param context the request
 * @param parts of the stamp, without those sent before
 * @param replaces ids of parts, from {@link readStoredStamps}
 */
export function queueStamp(
  context: Excel.RequestContext,
  parts: StampParts,
  replaces: readonly string[] = [],
): void {
  const { customXmlParts } = context.workbook;
  for (const chunk of parts.chunks) customXmlParts.add(chunk);
  customXmlParts.add(parts.index);
  for (const id of replaces) customXmlParts.getItem(id).delete();
}

/**
 * Sends what of a large stamp has no room in the caller's last request. A small one is left to it whole.
 *
 * @param context the request; synced here for large stamps only
 * @param parts all parts
 * @returns what is left to be queued
 */
export async function sendLargeParts(context: Excel.RequestContext, parts: StampParts): Promise<StampParts> {
  const last = parts.chunks.length - 1;
  for (let from = 0; from < last; from += partsPerRequest) {
    for (const chunk of parts.chunks.slice(from, Math.min(from + partsPerRequest, last))) {
      context.workbook.customXmlParts.add(chunk);
    }
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request holds 5 MB: each turn fills one
    await context.sync();
  }
  return { ...parts, chunks: parts.chunks.slice(last) };
}

/**
 * Queues the hidden name over a block, by which it is found after a move, a rename of its table or of its sheet.
 * Sends nothing.
 *
 * @param context the request
 * @param blockId the block
 * @param block its cells
 */
export function markBlock(context: Excel.RequestContext, blockId: string, block: Excel.Range): void {
  const name = context.workbook.names.add(blockName(blockId), block);
  name.visible = false;
}

/**
 * Takes a stamp out of the workbook again, as far as it is there.
 *
 * @param context the request; synced here
 * @param blockId the block
 */
export async function removeStamp(context: Excel.RequestContext, blockId: string): Promise<void> {
  const partIds = await idsOfParts(context, blockId);
  for (const id of partIds) context.workbook.customXmlParts.getItem(id).delete();
  const name = context.workbook.names.getItemOrNullObject(blockName(blockId));
  name.load("name");
  await context.sync();
  if (!name.isNullObject) name.delete();
  await context.sync();
}

async function idsOfParts(context: Excel.RequestContext, blockId: string): Promise<readonly string[]> {
  const parts = context.workbook.customXmlParts;
  const rows = parts.getByNamespace(chunkNamespace(blockId));
  const indexes = parts.getByNamespace(indexNamespace);
  rows.load("items/id");
  indexes.load("items/id");
  await context.sync();
  const rowIds = rows.items.map(({ id }) => id);
  const texts = indexes.items.map((part) => ({ id: part.id, xml: part.getXml() }));
  await context.sync();
  return [...texts.filter(({ xml }) => blockIdOf(xml.value) === blockId).map(({ id }) => id), ...rowIds];
}

/**
 * Reads all stamps of the workbook.
 *
 * @param context the request; synced here
 * @returns a finding for each block, refused stamps included
 */
export async function readStamps(context: Excel.RequestContext): Promise<StampFinding[]> {
  return (await readStoredStamps(context)).map(({ finding }) => finding);
}

/**
 * Reads all stamps of the workbook with the ids of their parts: in four requests, and one more for each 3.5 MB of rows.
 *
 * @param context the request; synced here
 * @returns a stamp for each index part, refused ones included
 */
export async function readStoredStamps(context: Excel.RequestContext): Promise<StoredStamp[]> {
  const parts = context.workbook.customXmlParts;
  const indexes = parts.getByNamespace(indexNamespace);
  indexes.load("items/id");
  await context.sync();
  const heads = indexes.items.map((part) => ({ id: part.id, xml: part.getXml() }));
  await context.sync();
  const chunks = heads.map(({ xml }) => parts.getByNamespace(chunkNamespace(blockIdOf(xml.value))));
  for (const ofBlock of chunks) ofBlock.load("items/id");
  await context.sync();
  const ids = chunks.map((ofBlock) => ofBlock.items.map(({ id }) => id));
  const sizes = ids.flatMap((ofBlock, block) =>
    ofBlock.map(() => largestSize(heads[block]?.xml.value ?? "")),
  );
  const xmls = await textsOf(context, ids.flat(), sizes);
  return heads.map(({ id, xml }, block) => {
    const ofBlock = ids[block] ?? [];
    const texts = ofBlock.map((part) => xmls.get(part) ?? "");
    return { finding: decodeStamp(xml.value, texts), partIds: [id, ...ofBlock] };
  });
}

/** No row of the add-in's tables takes more; only where it does, an answer gets larger than it should. */
const bytesPerRow = 2000;

/** How many bytes a part with rows may have, by what its index says. */
function largestSize(index: string): number {
  const { parts, rows } = readXmlPart(index).attributes;
  const estimate = parts === "1" ? Number(rows) * bytesPerRow : largestPart;
  return estimate < largestPart ? estimate : largestPart;
}

async function textsOf(
  context: Excel.RequestContext,
  ids: readonly string[],
  sizes: readonly number[],
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const { from, to } of splitRows(sizes, largestRequest)) {
    const group = ids.slice(from, to);
    const xmls = group.map((id) => context.workbook.customXmlParts.getItem(id).getXml());
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one answer holds 5 MB: each turn fills one
    await context.sync();
    group.forEach((id, i) => texts.set(id, xmls[i]?.value ?? ""));
  }
  return texts;
}
