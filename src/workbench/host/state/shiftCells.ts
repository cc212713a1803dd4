import { intersection, LAST_COLUMN, LAST_ROW, zoneColumns, zoneRows, type Zone } from "../../engine/zone";
import { HostError } from "../protocol/hostError";
import type { HostServices } from "./hostServices";
import type { RangeTarget } from "./targets";

export type ShiftDirection = "Up" | "Left" | "Down" | "Right";

type Services = Pick<HostServices, "engine" | "kept">;

/** From so many cells on, whole rows move instead of a lane of them, where nothing stands beside the lane. */
const MANY_CELLS = 20_000;

/**
 * Inserts ("Down", "Right") or deletes ("Up", "Left") a block of cells: what lies beyond in its columns (or rows)
 * moves, with all that points there; what stands beside keeps its place.
 *
 * @throws {HostError} InsertDeleteConflict: a table or merged cells would be torn; FilteredRangeConflict: a filter
 *   hides rows of what moves
 */
export function shiftCells(target: RangeTarget, direction: ShiftDirection, services: Services): void {
  const { engine } = services;
  const { sheetId, zone } = target;
  const vertical = direction === "Up" || direction === "Down";
  const inserts = direction === "Down" || direction === "Right";
  const used = engine.cells.usedZone(sheetId, false);
  const beyond = used && lane(zone, used, vertical, !inserts);
  checkShift(target, vertical, services);
  const count = vertical ? zoneRows(zone) : zoneColumns(zone);
  if (vertical && beyond && movesWholeRows(sheetId, zone, beyond, services)) {
    if (inserts) engine.sheets.insert(sheetId, "ROW", zone.top, count);
    else engine.sheets.delete(sheetId, "ROW", zone.top, count);
    return;
  }
  const by = inserts ? count : -count;
  const [from, to] = vertical ? [zone.left, zone.right] : [zone.top, zone.bottom];
  engine.blocks.rearrange({
    sheetId,
    moves: beyond ? [{ zone: beyond, rows: vertical ? by : 0, columns: vertical ? 0 : by }] : [],
    cleared: [zone],
    stretch: {
      axis: vertical ? "row" : "col",
      from,
      to,
      first: vertical ? zone.top : zone.left,
      count: by,
    },
  });
  if (inserts) lookLikeNeighbour(target, vertical, services);
}

/** The used cells of the block's columns (or rows) that move: from the block on, or behind it. */
function lane(zone: Zone, used: Zone, vertical: boolean, deletes: boolean): Zone | undefined {
  const moved = vertical
    ? { ...zone, top: deletes ? zone.bottom + 1 : zone.top, bottom: used.bottom }
    : { ...zone, left: deletes ? zone.right + 1 : zone.left, right: used.right };
  return moved.top > moved.bottom || moved.left > moved.right ? undefined : moved;
}

function checkShift({ sheetId, zone }: RangeTarget, vertical: boolean, { engine }: Services): void {
  const swept = vertical ? { ...zone, bottom: LAST_ROW } : { ...zone, right: LAST_COLUMN };
  for (const table of engine.tables.all()) {
    if (table.sheetId !== sheetId || !intersection(table.zone, swept)) continue;
    if (!withinLane(table.zone, zone, vertical))
      throw new HostError("InsertDeleteConflict", `The cells would be torn out of the table ${table.name}.`);
    for (let row = table.zone.top + 1; vertical && row <= table.zone.bottom; row++)
      if (engine.sheets.isFiltered(sheetId, row))
        throw new HostError("FilteredRangeConflict", `A filter hides rows of the table ${table.name}.`);
  }
  for (const merge of engine.formats.merges(sheetId))
    if (intersection(merge, swept) && !withinLane(merge, zone, vertical))
      throw new HostError("InsertDeleteConflict", "The cells would be torn out of merged cells.");
}

function withinLane(inner: Zone, zone: Zone, vertical: boolean): boolean {
  return vertical
    ? inner.left >= zone.left && inner.right <= zone.right
    : inner.top >= zone.top && inner.bottom <= zone.bottom;
}

function movesWholeRows(sheetId: string, zone: Zone, beyond: Zone, { engine, kept }: Services): boolean {
  if (zoneRows(beyond) * zoneColumns(beyond) < MANY_CELLS) return false;
  const last = Math.max(engine.sheets.columns(sheetId) - 1, zone.right);
  const sides = [
    { ...beyond, top: zone.top, left: 0, right: zone.left - 1 },
    { ...beyond, top: zone.top, left: zone.right + 1, right: last },
  ];
  const stands = sides.some((side) => side.left <= side.right && engine.blocks.holdsCells(sheetId, side));
  const noted = [...kept.notes.entries(sheetId), ...kept.comments.entries(sheetId)].some(
    ({ row, col }) => row >= zone.top && (col < zone.left || col > zone.right),
  );
  return !stands && !noted && !engine.sheets.hasHiddenRows(sheetId, zone.top);
}

/** Inserted cells look like those above them, or to their left. */
function lookLikeNeighbour({ sheetId, zone }: RangeTarget, vertical: boolean, { engine }: Services): void {
  if (vertical ? zone.top === 0 : zone.left === 0) return;
  const lines = vertical ? [zone.left, zone.right] : [zone.top, zone.bottom];
  for (let line = lines[0] ?? 0; line <= (lines[1] ?? 0); line++) {
    const [row, col] = vertical ? [zone.top - 1, line] : [line, zone.left - 1];
    const cells = vertical ? { ...zone, left: line, right: line } : { ...zone, top: line, bottom: line };
    copyLook(sheetId, row, col, cells, engine);
  }
}

/** Gives cells the style and number format of another cell. */
export function copyLook(
  sheetId: string,
  row: number,
  col: number,
  zone: Zone,
  { cells, formats }: HostServices["engine"],
): void {
  const style = formats.style(sheetId, row, col);
  const format = cells.numberFormat(sheetId, row, col);
  if (Object.keys(style).length > 0) formats.setStyle(sheetId, zone, style);
  if (format !== "General") formats.setNumberFormat(sheetId, zone, format);
}
