import { zoneColumns, zoneRows, type Zone } from "../../engine/zone";
import { HostError } from "../protocol/hostError";
import { copyCells } from "./copyCells";
import type { HostServices } from "./hostServices";
import type { RangeTarget } from "./targets";

export type ShiftDirection = "Up" | "Left" | "Down" | "Right";

/**
 * Inserts ("Down", "Right") or deletes ("Up", "Left") a block of cells: what lies beyond moves.
 *
 * Formulas elsewhere that point at moved cells are not rewritten; whole rows and columns do not come here.
 *
 * @throws {HostError} InsertDeleteConflict: a table stands in the way
 */
export function shiftCells(
  target: RangeTarget,
  direction: ShiftDirection,
  services: Pick<HostServices, "engine" | "kept">,
): void {
  const { engine } = services;
  const { sheetId, zone } = target;
  const used = engine.cells.usedZone(sheetId, false);
  const vertical = direction === "Up" || direction === "Down";
  const beyond = used && lane(zone, used, vertical, direction === "Up" || direction === "Left");
  const swept = beyond ?? zone;
  for (const table of engine.tables.all())
    if (table.sheetId === sheetId && overlaps(table.zone, swept) && !inLane(table.zone, zone, vertical))
      throw new HostError("InsertDeleteConflict", "The cells would be torn out of a table.");
  if (beyond) {
    const [rows, columns] = vertical ? [zoneRows(zone), 0] : [0, zoneColumns(zone)];
    const sign = direction === "Down" || direction === "Right" ? 1 : -1;
    const to = {
      top: beyond.top + sign * rows,
      bottom: beyond.bottom + sign * rows,
      left: beyond.left + sign * columns,
      right: beyond.right + sign * columns,
    };
    copyCells(
      { sheetId, zone: beyond },
      { sheetId, zone: to },
      { kind: "All", skipBlanks: false, transpose: false },
      services,
    );
  }
  const cleared =
    direction === "Down" || direction === "Right" || !beyond ? zone : tail(zone, beyond, vertical);
  engine.cells.clearContents(sheetId, cleared);
}

/** The used cells of the block's columns (or rows) that move: from the block on, or behind it. */
function lane(zone: Zone, used: Zone, vertical: boolean, deletes: boolean): Zone | undefined {
  const moved = vertical
    ? { ...zone, top: deletes ? zone.bottom + 1 : zone.top, bottom: used.bottom }
    : { ...zone, left: deletes ? zone.right + 1 : zone.left, right: used.right };
  return moved.top > moved.bottom || moved.left > moved.right ? undefined : moved;
}

function tail(zone: Zone, beyond: Zone, vertical: boolean): Zone {
  return vertical
    ? { ...beyond, top: beyond.bottom - zoneRows(zone) + 1 }
    : { ...beyond, left: beyond.right - zoneColumns(zone) + 1 };
}

function overlaps(a: Zone, b: Zone): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function inLane(table: Zone, zone: Zone, vertical: boolean): boolean {
  return vertical
    ? table.left >= zone.left && table.right <= zone.right
    : table.top >= zone.top && table.bottom <= zone.bottom;
}
