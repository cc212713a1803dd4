import {
  contains,
  intersection,
  LAST_COLUMN,
  LAST_ROW,
  type Zone,
  zoneColumns,
  zoneRows,
} from "../../engine/zone";
import type { TableReading } from "../../engine/tableStore";
import type { Argument, HostContext, Method } from "../protocol/excelClass";
import { HostError } from "../protocol/hostError";
import { copyCells } from "../state/copyCells";
import { findRange } from "../state/findRange";
import { moveCells } from "../state/moveCells";
import { shiftCells } from "../state/shiftCells";
import { columnCriteria, reapplyFilters } from "../state/tableFilters";
import { repairHeaders } from "../state/tableHeaders";
import type { RangeTarget } from "../state/targets";
import { requireWritable } from "../state/writeCells";
import { rangeArgument, textArgument, wordArgument } from "./argument";

const APPLY_TO = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"] as const;
const COPY_TYPES = ["All", "Formulas", "Values", "Formats", "Link"] as const;

function clear(target: RangeTarget, [applyTo]: Argument[], host: HostContext): null {
  requireWritable(target, host);
  const what = wordArgument(applyTo ?? "All", "applyTo", APPLY_TO);
  const { sheetId, zone } = target;
  const clipped = host.engine.sheets.clip(sheetId, zone);
  if (!clipped) return null;
  if (what === "All" || what === "Contents" || what === "ResetContents")
    host.engine.cells.clearContents(sheetId, zone);
  if (what === "All" || what === "Formats") {
    host.engine.formats.clear(sheetId, zone);
    clearRules({ sheetId, zone: clipped }, host);
  }
  forget(sheetId, clipped, what, host);
  return null;
}

/** Clearing formats takes the conditional formats of the cells with it. */
function clearRules({ sheetId, zone }: RangeTarget, { engine, kept }: HostContext): void {
  for (const { id, zones } of engine.rules.conditionalFormats(sheetId)) {
    if (!zones.every((own) => contains(zone, own))) continue;
    engine.rules.removeConditionalFormat(sheetId, id);
    kept.conditionalFormats.delete(id);
  }
}

function forget(sheetId: string, zone: Zone, what: string, { kept }: HostContext): void {
  const contents = what !== "Formats" && !what.includes("Hyperlinks");
  for (const { row, col } of kept.richValues.entries(sheetId))
    if (contents && inside(zone, row, col)) kept.richValues.delete(sheetId, row, col);
  for (const { row, col } of kept.formats.entries(sheetId))
    if (/All|Formats/u.test(what) && inside(zone, row, col)) kept.formats.delete(sheetId, row, col);
  for (const { row, col } of kept.hyperlinks.entries(sheetId))
    if (/All|Hyperlinks/u.test(what) && inside(zone, row, col)) kept.hyperlinks.delete(sheetId, row, col);
}

function inside(zone: Zone, row: number, col: number): boolean {
  return row >= zone.top && row <= zone.bottom && col >= zone.left && col <= zone.right;
}

function source(argument: Argument, target: RangeTarget, host: HostContext): RangeTarget {
  const found =
    rangeArgument(argument) ?? findRange(textArgument(argument, "sourceRange"), target.sheetId, host);
  if (!found) throw new HostError("InvalidArgument");
  return found;
}

function wholeLines(zone: Zone): "ROW" | "COL" | undefined {
  if (zone.left === 0 && zone.right === LAST_COLUMN) return "ROW";
  return zone.top === 0 && zone.bottom === LAST_ROW ? "COL" : undefined;
}

/** A table that came with its cells, or got others, has proper headers and hides what its criteria say. */
function repairTable(table: TableReading, host: HostContext): void {
  repairHeaders(table, host.engine);
  if (host.kept.tableColumns.of(table).some((_, index) => columnCriteria(table, index, host)))
    reapplyFilters(table, host);
}

function remove(target: RangeTarget, [shift]: Argument[], host: HostContext): null {
  requireWritable(target, host);
  const { sheetId, zone } = target;
  const lines = wholeLines(zone);
  if (lines === "ROW") {
    host.engine.sheets.delete(sheetId, "ROW", zone.top, zoneRows(zone));
    keepDataRows(sheetId, host);
  } else if (lines === "COL") host.engine.sheets.delete(sheetId, "COL", zone.left, zoneColumns(zone));
  else shiftCells(target, wordArgument(shift, "shift", ["Up", "Left"]), host);
  return null;
}

/** A table that has lost all its data rows keeps an empty one. */
function keepDataRows(sheetId: string, { engine }: HostContext): void {
  for (const { id, sheetId: own, zone, hasHeaders } of engine.tables.all())
    if (own === sheetId && hasHeaders && zone.top === zone.bottom) {
      engine.sheets.insert(sheetId, "ROW", zone.bottom + 1, 1);
      engine.tables.resize(id, { ...zone, bottom: zone.bottom + 1 });
    }
}

/** Methods of Excel.Range that change the sheet. */
export const rangeEdits: Readonly<Record<string, Method<RangeTarget>>> = {
  Clear: clear,
  Delete: remove,
  Insert: (target, [shift], host) => {
    requireWritable(target, host);
    const { sheetId, zone } = target;
    const lines = wholeLines(zone);
    if (lines === "ROW") host.engine.sheets.insert(sheetId, "ROW", zone.top, zoneRows(zone));
    else if (lines === "COL") host.engine.sheets.insert(sheetId, "COL", zone.left, zoneColumns(zone));
    else shiftCells(target, wordArgument(shift, "shift", ["Down", "Right"]), host);
    return host.object("Range", { sheetId, zone });
  },
  Merge: (target, [across], host) => {
    requireWritable(target, host);
    const { sheetId, zone } = target;
    const inTable = host.engine.tables
      .all()
      .some((table) => table.sheetId === sheetId && intersection(table.zone, zone));
    if (inTable) throw new HostError("InvalidOperation", "Cells of a table cannot be merged.");
    const rows = across === true ? Array.from({ length: zoneRows(zone) }, (_, i) => zone.top + i) : [];
    const zones = across === true ? rows.map((row) => ({ ...zone, top: row, bottom: row })) : [zone];
    for (const one of zones) host.engine.formats.merge(sheetId, one);
    return null;
  },
  Unmerge: ({ sheetId, zone }, _, host) => {
    host.engine.formats.unmerge(
      sheetId,
      host.engine.formats.merges(sheetId).filter((merge) => contains(zone, merge)),
    );
    return null;
  },
  GetMergedAreasOrNullObject: ({ sheetId, zone }, _, host) => {
    const zones = host.engine.formats.merges(sheetId).filter((merge) => intersection(zone, merge));
    return zones.length === 0 ? null : host.object("RangeAreas", { sheetId, zones });
  },
  Select: ({ sheetId, zone }, _, host) => {
    host.engine.sheets.select(sheetId, zone);
    return null;
  },
  CopyFrom: (target, [from, type, skipBlanks, transpose], host) => {
    requireWritable(target, host);
    const kind = wordArgument(type ?? "All", "copyType", COPY_TYPES);
    copyCells(
      source(from, target, host),
      target,
      { kind, skipBlanks: skipBlanks === true, transpose: transpose === true },
      host,
    );
    return null;
  },
  MoveTo: (target, [where], host) => {
    const to =
      rangeArgument(where) ?? findRange(textArgument(where, "destinationRange"), target.sheetId, host);
    if (!to) throw new HostError("InvalidArgument");
    requireWritable(target, host);
    const zone = {
      ...to.zone,
      bottom: to.zone.top + zoneRows(target.zone) - 1,
      right: to.zone.left + zoneColumns(target.zone) - 1,
    };
    requireWritable({ sheetId: to.sheetId, zone }, host);
    moveCells(target, { sheetId: to.sheetId, row: zone.top, col: zone.left }, host);
    for (const table of host.engine.tables.all())
      if (table.sheetId === to.sheetId && intersection(table.zone, zone)) repairTable(table, host);
    return null;
  },
  Calculate: (_, __, host) => {
    host.engine.recalculate();
    return null;
  },
};
