import {
  intersection,
  LAST_COLUMN,
  LAST_ROW,
  union,
  type Zone,
  zoneColumns,
  zoneRows,
} from "../../engine/zone";
import type { Argument, HostContext, HostObject, Method } from "../protocol/excelClass";
import { HostError } from "../protocol/hostError";
import { findRange } from "../state/findRange";
import type { RangeTarget } from "../state/targets";
import { booleanArgument, countArgument, numberArgument, rangeArgument, textArgument } from "./argument";

type Methods = Readonly<Record<string, Method<RangeTarget>>>;

function make(target: RangeTarget, zone: Zone, host: HostContext): HostObject<never> {
  const outside =
    zone.top < 0 ||
    zone.left < 0 ||
    zone.bottom > LAST_ROW ||
    zone.right > LAST_COLUMN ||
    zone.bottom < zone.top ||
    zone.right < zone.left;
  if (outside) throw new HostError("InvalidArgument", "The range would reach beyond the sheet.");
  return host.object("Range", { sheetId: target.sheetId, zone });
}

function cell(target: RangeTarget, row: number, column: number, host: HostContext): HostObject<never> {
  const [top, left] = [target.zone.top + row, target.zone.left + column];
  return make(target, { top, left, bottom: top, right: left }, host);
}

/** The other range of a call: an object or an address on the same sheet. */
function other(argument: Argument, target: RangeTarget, host: HostContext): RangeTarget {
  const object = rangeArgument(argument);
  const found = object ?? findRange(textArgument(argument, "anotherRange"), target.sheetId, host);
  if (found?.sheetId !== target.sheetId) throw new HostError("InvalidArgument");
  return found;
}

function spillingTo(target: RangeTarget, host: HostContext): Zone | undefined {
  const { top, left } = target.zone;
  return host.engine.cells.spillZone(target.sheetId, top, left);
}

function spillParent(target: RangeTarget, host: HostContext): Zone | undefined {
  const { top, left } = target.zone;
  const place = host.engine.cells.spillParent(target.sheetId, top, left);
  return place && { top: place.row, bottom: place.row, left: place.col, right: place.col };
}

function orNull(target: RangeTarget, zone: Zone | undefined, host: HostContext): HostObject<never> | null {
  return zone ? make(target, zone, host) : null;
}

function orThrow(target: RangeTarget, zone: Zone | undefined, host: HostContext): HostObject<never> {
  if (!zone) throw new HostError("ItemNotFound");
  return make(target, zone, host);
}

function columnsBeside(
  target: RangeTarget,
  count: Argument,
  side: 1 | -1,
  host: HostContext,
): HostObject<never> {
  const n = count === undefined || count === null ? 1 : numberArgument(count, "count");
  const { zone } = target;
  const left = (side === 1) === n > 0 ? zone.right + 1 : zone.left - Math.abs(n);
  return make(target, { ...zone, left, right: left + Math.abs(n) - 1 }, host);
}

function rowsBeside(
  target: RangeTarget,
  count: Argument,
  side: 1 | -1,
  host: HostContext,
): HostObject<never> {
  const n = count === undefined || count === null ? 1 : numberArgument(count, "count");
  const { zone } = target;
  const top = (side === 1) === n > 0 ? zone.bottom + 1 : zone.top - Math.abs(n);
  return make(target, { ...zone, top, bottom: top + Math.abs(n) - 1 }, host);
}

/** Methods of Excel.Range that give another range. */
export const rangeMoves: Methods = {
  GetCell: (target, [row, column], host) =>
    cell(target, countArgument(row, "row", -LAST_ROW), countArgument(column, "column", -LAST_COLUMN), host),
  GetRow: (target, [row], host) => {
    const top = target.zone.top + countArgument(row, "row");
    return make(target, { ...target.zone, top, bottom: top }, host);
  },
  GetColumn: (target, [column], host) => {
    const left = target.zone.left + countArgument(column, "column");
    return make(target, { ...target.zone, left, right: left }, host);
  },
  GetLastRow: (target, _, host) => make(target, { ...target.zone, top: target.zone.bottom }, host),
  GetLastColumn: (target, _, host) => make(target, { ...target.zone, left: target.zone.right }, host),
  GetLastCell: (target, _, host) =>
    cell(target, zoneRows(target.zone) - 1, zoneColumns(target.zone) - 1, host),
  GetEntireRow: (target, _, host) => make(target, { ...target.zone, left: 0, right: LAST_COLUMN }, host),
  GetEntireColumn: (target, _, host) => make(target, { ...target.zone, top: 0, bottom: LAST_ROW }, host),
  GetResizedRange: (target, [rows, columns], host) => {
    const bottom = target.zone.bottom + numberArgument(rows, "deltaRows");
    const right = target.zone.right + numberArgument(columns, "deltaColumns");
    return make(target, { ...target.zone, bottom, right }, host);
  },
  GetAbsoluteResizedRange: (target, [rows, columns], host) => {
    const bottom = target.zone.top + countArgument(rows, "numRows", 1) - 1;
    const right = target.zone.left + countArgument(columns, "numColumns", 1) - 1;
    return make(target, { ...target.zone, bottom, right }, host);
  },
  GetOffsetRange: ({ sheetId, zone }, [rowOffset, columnOffset], host) => {
    const [rows, columns] = [
      numberArgument(rowOffset, "rowOffset"),
      numberArgument(columnOffset, "columnOffset"),
    ];
    const moved = {
      top: zone.top + rows,
      bottom: zone.bottom + rows,
      left: zone.left + columns,
      right: zone.right + columns,
    };
    return make({ sheetId, zone }, moved, host);
  },
  GetBoundingRect: (target, [range], host) =>
    make(target, union(target.zone, other(range, target, host).zone), host),
  GetIntersection: (target, [range], host) =>
    orThrow(target, intersection(target.zone, other(range, target, host).zone), host),
  GetIntersectionOrNullObject: (target, [range], host) =>
    orNull(target, intersection(target.zone, other(range, target, host).zone), host),
  GetUsedRange: (target, [valuesOnly], host) =>
    make(target, used(target, valuesOnly, host) ?? corner(target.zone), host),
  GetUsedRangeOrNullObject: (target, [valuesOnly], host) =>
    orNull(target, used(target, valuesOnly, host), host),
  GetColumnsAfter: (target, [count], host) => columnsBeside(target, count, 1, host),
  GetColumnsBefore: (target, [count], host) => columnsBeside(target, count, -1, host),
  GetRowsBelow: (target, [count], host) => rowsBeside(target, count, 1, host),
  GetRowsAbove: (target, [count], host) => rowsBeside(target, count, -1, host),
  GetSurroundingRegion: (target, _, host) => make(target, surroundingRegion(target, host), host),
  GetSpillingToRange: (target, _, host) => orThrow(target, spillingTo(target, host), host),
  GetSpillingToRangeOrNullObject: (target, _, host) => orNull(target, spillingTo(target, host), host),
  GetSpillParent: (target, _, host) => orThrow(target, spillParent(target, host), host),
  GetSpillParentOrNullObject: (target, _, host) => orNull(target, spillParent(target, host), host),
  GetTables: ({ sheetId, zone }, [fullyContained], host) =>
    host.object("TableScopedCollection", {
      sheetId,
      zone,
      ...(fullyContained === undefined || fullyContained === null
        ? {}
        : { whole: booleanArgument(fullyContained, "fullyContained") }),
    }),
};

function used({ sheetId, zone }: RangeTarget, valuesOnly: Argument, host: HostContext): Zone | undefined {
  return host.engine.cells.usedZone(sheetId, valuesOnly === true, zone);
}

function corner(zone: Zone): Zone {
  return { ...zone, bottom: zone.top, right: zone.left };
}

/** The block around a range that blank rows and columns enclose (Ctrl+A). */
function surroundingRegion({ sheetId, zone }: RangeTarget, host: HostContext): Zone {
  let region = zone;
  const { rows, columns } = {
    rows: host.engine.sheets.rows(sheetId),
    columns: host.engine.sheets.columns(sheetId),
  };
  for (;;) {
    const ring = {
      top: Math.max(region.top - 1, 0),
      left: Math.max(region.left - 1, 0),
      bottom: Math.min(region.bottom + 1, rows - 1),
      right: Math.min(region.right + 1, columns - 1),
    };
    const found = host.engine.cells.usedZone(sheetId, true, ring);
    const grown = found ? union(region, found) : region;
    if (
      grown.top === region.top &&
      grown.left === region.left &&
      grown.bottom === region.bottom &&
      grown.right === region.right
    )
      return region;
    region = grown;
  }
}
