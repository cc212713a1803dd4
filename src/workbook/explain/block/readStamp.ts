import { blockIdOf, decodeStamp, type StampFinding } from "../../stamp/decodeStamp";
import { chunkNamespace, indexNamespace } from "../../stamp/stampTypes";

/** Parts of up to 0.9 MB each: more than these would pass what one answer may hold. */
const mostParts = 4;

/**
 * Reads the stamp of one block, in two syncs.
 *
 * @param context the request; synced here
 * @param id of the block as the hidden name has it, in small letters
 * @returns the stamp, or why it is refused; undefined where there is none, or where it is too large to be read for one cell
 */
export async function readStamp(
  context: Excel.RequestContext,
  id: string,
): Promise<StampFinding | undefined> {
  const parts = context.workbook.customXmlParts;
  const indexes = parts.getByNamespace(indexNamespace);
  const rows = parts.getByNamespace(chunkNamespace(id));
  indexes.load("items/id");
  rows.load("items/id");
  await context.sync();
  const ofRows = rows.items.map((part) => part);
  if (ofRows.length > mostParts) return undefined;
  const heads = indexes.items.map((part) => part.getXml());
  const chunks = ofRows.map((part) => part.getXml());
  await context.sync();
  const index = heads.map(({ value }) => value).find((xml) => blockIdOf(xml).toLowerCase() === id);
  if (index === undefined) return undefined;
  return decodeStamp(
    index,
    chunks.map(({ value }) => value),
  );
}
