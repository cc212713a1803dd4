import { encodeStamp, type StampParts } from "./encodeStamp";
import { decodeStamp, blockIdOf, type StampFinding } from "./decodeStamp";
import { blockName, chunkNamespace, indexNamespace, type Stamp } from "./stampTypes";

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
 * Puts a stamp in the place of the one that stands for its block.
 *
 * @param context the request; synced here
 * @param blockId whose stamp is replaced
 * @param stamp the new one
 */
export async function replaceStamp(
  context: Excel.RequestContext,
  blockId: string,
  stamp: Stamp,
): Promise<void> {
  const partIds = await idsOfParts(context, blockId);
  queueStamp(context, await sendLargeParts(context, encodeStamp(stamp)), partIds);
  await context.sync();
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
  const name = context.workbook.names.getItemOrNullObject(blockName(blockId));
  name.load("name");
  const partIds = await idsOfParts(context, blockId);
  for (const id of partIds) context.workbook.customXmlParts.getItem(id).delete();
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
  const texts = indexes.items.map((part) => ({ id: part.id, xml: part.getXml() }));
  await context.sync();
  const own = texts.filter(({ xml }) => blockIdOf(xml.value) === blockId);
  return [...own, ...rows.items].map(({ id }) => id);
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
 * Reads all stamps of the workbook with the ids of their parts, in four requests however many there are.
 *
 * @param context the request; synced here
 * @returns a stamp for each index part, refused ones included
 */
export async function readStoredStamps(context: Excel.RequestContext): Promise<StoredStamp[]> {
  const parts = context.workbook.customXmlParts;
  const indexes = parts.getByNamespace(indexNamespace);
  indexes.load("items/id");
  await context.sync();
  const texts = indexes.items.map((part) => part.getXml());
  await context.sync();
  const chunks = texts.map((text) => parts.getByNamespace(chunkNamespace(blockIdOf(text.value))));
  for (const ofBlock of chunks) ofBlock.load("items/id");
  await context.sync();
  const loaded = chunks.map((ofBlock) => ofBlock.items.map((part) => ({ id: part.id, xml: part.getXml() })));
  await context.sync();
  return loaded.map((ofBlock, i) => ({
    finding: decodeStamp(
      texts[i]?.value ?? "",
      ofBlock.map(({ xml }) => xml.value),
    ),
    partIds: [indexes.items[i]?.id ?? "", ...ofBlock.map(({ id }) => id)],
  }));
}
