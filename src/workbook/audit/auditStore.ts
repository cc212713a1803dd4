import type { PartsChange } from "../refresh/partsChange";
import { readXml } from "../restore/restoreStore";
import { sha256 } from "../stamp/sha256";
import { readXmlPart, splitText, xmlPart } from "../stamp/xmlPart";
import type { AuditEntry } from "./auditTypes";

/** Namespace of the parts of the record. */
const namespace = "urn:seoulai:audit:1";

/** The whole record, in bytes; beyond that its oldest parts go, and the record says from when it is complete. */
const mostBytes = 4_000_000;

/** A part of the record as it is stored. */
export interface AuditPart {
  readonly id: string;
  readonly xml: string;
  readonly first: string;
  /** "" where the record goes back to the first refresh. */
  readonly completeFrom: string;
  readonly entries: readonly AuditEntry[];
  /** Cut, or changed by hand or by another program. */
  readonly isDamaged: boolean;
}

/**
 * Reads the record.
 *
 * @param context the request; synced here
 * @returns its parts, the oldest first
 */
export async function readAudit(context: Excel.RequestContext): Promise<readonly AuditPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace);
  parts.load("items/id");
  await context.sync();
  const { items } = parts;
  const texts = await readXml(context, items);
  return texts
    .map(({ id, xml }) => ({ place: readXmlPart(xml).attributes["place"] ?? "", part: auditPart(id, xml) }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ part }) => part);
}

function auditPart(id: string, xml: string): AuditPart {
  const { attributes, text } = readXmlPart(xml);
  const isDamaged = sha256(text) !== attributes["checksum"];
  return {
    id,
    xml,
    first: attributes["first"] ?? "",
    completeFrom: attributes["completeFrom"] ?? "",
    entries: isDamaged ? [] : (JSON.parse(text) as readonly AuditEntry[]),
    isDamaged,
  };
}

/** One part holds so many entries at most, so that each is well under 1 MB. */
const entriesPerPart = 700;

/**
 * The parts that append entries to the record. What stands there is never changed; only the oldest parts go when the
 * record grows too large.
 *
 * @param known the record as it stands
 * @param entries what is appended, in order
 * @param limit of the whole record, in bytes
 * @returns the parts that come and go
 */
export function appendAudit(
  known: readonly AuditPart[],
  entries: readonly AuditEntry[],
  limit = mostBytes,
): PartsChange {
  const groups = Array.from({ length: Math.ceil(entries.length / entriesPerPart) }, (_, i) =>
    entries.slice(i * entriesPerPart, (i + 1) * entriesPerPart),
  );
  let bytes = JSON.stringify(entries).length * 2;
  const going = [...known].reverse().filter(({ xml }) => {
    bytes += xml.length;
    return bytes > limit;
  });
  const oldest = known.find((part) => !going.includes(part));
  const completeFrom =
    going.length > 0 ? (oldest?.first ?? entries[0]?.when ?? "") : (oldest?.completeFrom ?? "");
  return {
    namespaces: [namespace],
    known: known.map(({ id }) => id),
    add: groups.flatMap((group, i) => encode(group, i, completeFrom)),
    drop: { ids: going.map(({ id }) => id), xml: going.map(({ xml }) => xml) },
  };
}

/** Texts of cells may be long: a group that is too large for one part is cut in half. */
function encode(entries: readonly AuditEntry[], place: number, completeFrom: string): readonly string[] {
  const text = JSON.stringify(entries);
  if (splitText(text).length > 1 && entries.length > 1) {
    const middle = Math.ceil(entries.length / 2);
    const halves = [entries.slice(0, middle), entries.slice(middle)];
    return halves.flatMap((half, i) => encode(half, place + i / 2, completeFrom));
  }
  const first = entries[0]?.when ?? "";
  const attributes = {
    first,
    place: `${first} ${place.toFixed(6).padStart(12, "0")}`,
    completeFrom,
    checksum: sha256(text),
  };
  return [xmlPart(namespace, { name: "audit", attributes, text })];
}

/**
 * From when the record is complete.
 *
 * @param parts the record
 * @returns ISO date and time; "" where it goes back to the first refresh
 */
export function completeFrom(parts: readonly AuditPart[]): string {
  return parts.map((part) => part.completeFrom).reduce((a, b) => (a > b ? a : b), "");
}
