import type { OperationScope } from "../../session";
import { addSourcesSheet, untouchedSourcesSheet } from "../sourceNotes";
import type { HandOffRecord, RecordName } from "./handOffRecord";
import type { BringBackPlan } from "./planBringBack";
import { recordParts } from "./recordParts";
import { addParts, loadParts, namesOf, type StoredRecord } from "./recordStore";

/** A record with what was brought back of it. */
export interface ShrunkRecord extends StoredRecord {
  readonly plan: BringBackPlan;
  /** The names that stay as they are. */
  readonly keptNames: readonly RecordName[];
}

/**
 * Takes what came back out of the records. A record of which nothing is left goes, with its names and, unless it was
 * changed, its sheet of sources.
 *
 * What is left of a record is written before the old parts go, and all that goes does so in one request.
 *
 * @param context the request; synced here
 * @param scope of the operation
 * @param records the records
 */
export async function shrinkRecords(
  context: Excel.RequestContext,
  scope: OperationScope,
  records: readonly ShrunkRecord[],
): Promise<void> {
  const loaded: Going[] = [];
  for (const record of records) loaded.push(await loadGoing(context, record));
  for (const [place, { record, plan, keptNames }] of records.entries()) {
    const formulas = plan.kept.map(({ recorded }) => recorded);
    const going = loaded[place];
    if (going === undefined) continue;
    scope.checkCancelled();
    scope.onFailure((undo) => putBack(undo, going));
    if (formulas.length + keptNames.length > 0)
      await addParts(context, recordParts({ ...record, formulas, names: keptNames }));
  }
  for (const { parts, names, sheet } of loaded) {
    for (const part of parts) part.delete();
    for (const { item } of names) item.delete();
    sheet?.delete();
  }
  await context.sync();
}

/** What goes from the workbook, with what is needed to put it back. */
interface Going {
  readonly stored: StoredRecord;
  readonly parts: readonly Excel.CustomXmlPart[];
  readonly names: readonly LoadedName[];
  readonly sheet: Excel.Worksheet | undefined;
}

async function loadGoing(
  context: Excel.RequestContext,
  { record, parts, plan, keptNames }: ShrunkRecord,
): Promise<Going> {
  const isDone = plan.kept.length + keptNames.length === 0;
  const old = await loadParts(context, record.id);
  const names = isDone ? await loadNames(context, record) : [];
  const sheet =
    isDone && record.sources !== undefined ? await untouchedSourcesSheet(context, record.sources) : undefined;
  return { stored: { record, parts }, parts: old, names, sheet };
}

interface LoadedName {
  readonly name: string;
  readonly item: Excel.NamedItem;
  /** What it stands for, as a formula. */
  readonly range: string;
}

async function loadNames(
  context: Excel.RequestContext,
  record: HandOffRecord,
): Promise<readonly LoadedName[]> {
  const loaded = namesOf(record).map(({ name }) => {
    const item = context.workbook.names.getItemOrNullObject(name);
    item.load("formula");
    return { name, item };
  });
  await context.sync();
  return loaded
    .filter(({ item }) => !item.isNullObject)
    .map(({ name, item }) => ({ name, item, range: String(item.formula) }));
}

/** Only what is missing, or has come instead, is touched. */
async function putBack(undo: Excel.RequestContext, { stored, names, sheet }: Going): Promise<void> {
  const { record, parts } = stored;
  const sources = sheet === undefined ? undefined : record.sources;
  const kept = undo.workbook.worksheets.getItemOrNullObject(sources?.sheet ?? record.id);
  kept.load("name");
  const still = names.map(({ name }) => undo.workbook.names.getItemOrNullObject(name));
  for (const item of still) item.load("name");
  const found = (await loadParts(undo, record.id)).map((part) => ({ part, xml: part.getXml() }));
  await undo.sync();
  names.forEach(({ name, range }, place) => {
    if (still[place]?.isNullObject === true) undo.workbook.names.add(name, range).visible = false;
  });
  if (sources !== undefined && isMissing(kept)) addSourcesSheet(undo, sources);
  const old = new Set([...parts.chunks, parts.index]);
  for (const { part, xml } of found) if (!old.has(xml.value)) part.delete();
  const there = new Set(found.map(({ xml }) => xml.value));
  for (const xml of old) if (!there.has(xml)) undo.workbook.customXmlParts.add(xml);
  await undo.sync();
}

function isMissing(sheet: Excel.Worksheet): boolean {
  return sheet.isNullObject;
}
