import { encodeStamp } from "./encodeStamp";
import { decodeStamp, blockIdOf, type StampFinding } from "./decodeStamp";
import { blockName, chunkNamespace, indexNamespace, type Stamp } from "./stampTypes";

/**
 * Queues the parts of a stamp. Sends nothing.
 *
 * @param context the request
 * @param stamp what was written
 */
export function writeStamp(context: Excel.RequestContext, stamp: Stamp): void {
  const { index, chunks } = encodeStamp(stamp);
  for (const chunk of chunks) context.workbook.customXmlParts.add(chunk);
  context.workbook.customXmlParts.add(index);
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
  const parts = context.workbook.customXmlParts;
  const rows = parts.getByNamespace(chunkNamespace(blockId));
  const indexes = parts.getByNamespace(indexNamespace);
  const name = context.workbook.names.getItemOrNullObject(blockName(blockId));
  rows.load("items/id");
  indexes.load("items/id");
  name.load("name");
  await context.sync();
  const texts = indexes.items.map((part) => ({ part, xml: part.getXml() }));
  await context.sync();
  for (const { part, xml } of texts) if (blockIdOf(xml.value) === blockId) part.delete();
  rows.items.forEach((part) => part.delete());
  if (!name.isNullObject) name.delete();
  await context.sync();
}

/**
 * Reads all stamps of the workbook, in four requests however many there are.
 *
 * @param context the request; synced here
 * @returns a finding for each block, refused stamps included
 */
export async function readStamps(context: Excel.RequestContext): Promise<StampFinding[]> {
  const parts = context.workbook.customXmlParts;
  const indexes = parts.getByNamespace(indexNamespace);
  indexes.load("items/id");
  await context.sync();
  const texts = indexes.items.map((part) => part.getXml());
  await context.sync();
  const chunks = texts.map((text) => parts.getByNamespace(chunkNamespace(blockIdOf(text.value))));
  for (const ofBlock of chunks) ofBlock.load("items/id");
  await context.sync();
  const loaded = chunks.map((ofBlock, i) => ({
    index: texts[i]?.value ?? "",
    xml: ofBlock.items.map((part) => part.getXml()),
  }));
  await context.sync();
  return loaded.map(({ index, xml }) =>
    decodeStamp(
      index,
      xml.map((part) => part.value),
    ),
  );
}
