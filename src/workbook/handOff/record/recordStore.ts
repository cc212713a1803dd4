import { address } from "../../sheet/address";
import { rangeOf } from "../../sheet/writePiece";
import { areaName, type HandOffRecord, type RecordArea } from "./handOffRecord";
import { cellsNamespace, handOffNamespace, readRecord, recordHead, type RecordParts } from "./recordParts";

/** A part of the record takes up to 1 MB; three stay well under what Excel takes at once. */
const partsAtOnce = 3;

/**
 * Adds the parts of a record, a few a request, the index last: without it a record does not count.
 *
 * @param context the request; synced here
 * @param parts the parts
 */
export async function addParts(context: Excel.RequestContext, parts: RecordParts): Promise<void> {
  const { customXmlParts } = context.workbook;
  for (let from = 0; from < parts.chunks.length; from += partsAtOnce) {
    for (const chunk of parts.chunks.slice(from, from + partsAtOnce)) customXmlParts.add(chunk);
    if (from + partsAtOnce >= parts.chunks.length) customXmlParts.add(parts.index);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request holds 5 MB: each turn fills one
    await context.sync();
  }
}

/**
 * Queues the hidden names over the cells of a record. Sends nothing.
 *
 * @param context the request
 * @param record where its cells stand
 */
export function addNames(
  context: Excel.RequestContext,
  record: Pick<HandOffRecord, "id" | "areas" | "anchors">,
): void {
  for (const { name, area } of namesOf(record)) {
    const sheet = context.workbook.worksheets.getItem(area.sheet);
    context.workbook.names.add(name, cellsOf(sheet, area)).visible = false;
  }
}

/** A whole column or row is one as an address, too: Excel has no more rows to count. */
function cellsOf(sheet: Excel.Worksheet, area: RecordArea): Excel.Range {
  return area.rows > 1_000_000 || area.columns > 16_000
    ? sheet.getRange(address(area))
    : rangeOf(sheet, area);
}

/**
 * The hidden names of a record with what they stood for.
 *
 * @param record the record
 * @returns areas first, then what the formulas refer to
 */
export function namesOf({ id, areas, anchors }: Pick<HandOffRecord, "id" | "areas" | "anchors">): readonly {
  readonly name: string;
  readonly area: RecordArea;
}[] {
  return [
    ...areas.map((area, place) => ({ name: areaName(id, "areas", place), area })),
    ...anchors.map((area, place) => ({ name: areaName(id, "anchors", place), area })),
  ];
}

/**
 * Deletes the names and parts of a record, as far as they are there.
 *
 * @param context the request; synced here
 * @param record the record
 */
export async function removeRecord(
  context: Excel.RequestContext,
  record: Pick<HandOffRecord, "id" | "areas" | "anchors">,
): Promise<void> {
  const names = namesOf(record).map(({ name }) => context.workbook.names.getItemOrNullObject(name));
  for (const name of names) name.load("name");
  const parts = await loadParts(context, record.id);
  for (const name of names) if (!name.isNullObject) name.delete();
  for (const part of parts) part.delete();
  await context.sync();
}

/**
 * The parts of one record.
 *
 * @param context the request; synced here
 * @param id of the record
 * @returns the index part and those with the cells
 */
export async function loadParts(
  context: Excel.RequestContext,
  id: string,
): Promise<readonly Excel.CustomXmlPart[]> {
  const indexes = context.workbook.customXmlParts.getByNamespace(handOffNamespace);
  const ofRecord = context.workbook.customXmlParts.getByNamespace(cellsNamespace(id));
  indexes.load("items/id");
  ofRecord.load("items/id");
  await context.sync();
  const cells = ofRecord.items.map((part) => part);
  const texts = indexes.items.map((part) => ({ part, xml: part.getXml() }));
  await context.sync();
  const own = texts.filter(({ xml }) => recordHead(xml.value).id === id).map(({ part }) => part);
  return own.concat(cells);
}

/** A record with its parts as they stand in the workbook. */
export interface StoredRecord {
  readonly record: HandOffRecord;
  readonly parts: RecordParts;
}

/**
 * Reads the heads of all hand-overs.
 *
 * @param context the request; synced here
 * @returns the index parts with what they say, the oldest first
 */
export async function readHeads(
  context: Excel.RequestContext,
): Promise<readonly (ReturnType<typeof recordHead> & { readonly xml: string })[]> {
  const indexes = context.workbook.customXmlParts.getByNamespace(handOffNamespace);
  indexes.load("items/id");
  await context.sync();
  const texts = indexes.items.map((part) => part.getXml());
  await context.sync();
  const heads = texts.map(({ value }) => ({ ...recordHead(value), xml: value }));
  return heads.sort((a, b) => (a.when < b.when ? -1 : 1));
}

/**
 * Reads all records of hand-overs.
 *
 * @param context the request; synced here
 * @returns the records, the oldest first
 * @throws {WorkbookError} "RecordDamaged": one was cut or changed
 */
export async function readRecords(context: Excel.RequestContext): Promise<readonly StoredRecord[]> {
  const heads = await readHeads(context);
  const found = heads.map(({ id }) => context.workbook.customXmlParts.getByNamespace(cellsNamespace(id)));
  for (const parts of found) parts.load("items/id");
  await context.sync();
  const chunks: string[][] = heads.map(() => []);
  const all = found.flatMap((parts, place) => parts.items.map((part) => ({ part, place })));
  for (let from = 0; from < all.length; from += partsAtOnce) {
    const asked = all
      .slice(from, from + partsAtOnce)
      .map(({ part, place }) => ({ place, xml: part.getXml() }));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one answer holds 5 MB: each turn fills one
    await context.sync();
    for (const { place, xml } of asked) chunks[place]?.push(xml.value);
  }
  return heads.map(({ xml }, place) => {
    const parts = { index: xml, chunks: chunks[place] ?? [] };
    return { record: readRecord(parts.index, parts.chunks), parts };
  });
}
