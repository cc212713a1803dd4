import type { Zone } from "./zone";

/** The engine's command that moves blocks of cells, with all that points at them. */
export const REARRANGE = "SEOULAI_REARRANGE";

/** A block of cells and how far it moves. */
export interface BlockMove {
  readonly zone: Zone;
  readonly rows: number;
  readonly columns: number;
}

/** Lines that come (positive) or go (negative) at `first`, within a lane of columns or rows only. */
export interface Stretch {
  readonly axis: "row" | "col";
  /** The lane: columns when rows move, rows when columns move. */
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly count: number;
}

/** Blocks of one sheet that move at the same time; cells that stood where they go, or in `cleared`, are lost. */
export interface Rearrangement {
  readonly sheetId: string;
  readonly moves: readonly BlockMove[];
  readonly cleared: readonly Zone[];
  /** Given when cells are inserted or deleted: what spans the place grows or shrinks. */
  readonly stretch?: Stretch;
}

/** Where a line is after lines came or went; undefined: it went. */
export function movedLine(line: number, first: number, count: number): number | undefined {
  if (line < first) return line;
  if (count > 0) return line + count;
  return line < first - count ? undefined : line + count;
}

/** A stretch of lines after lines came or went; undefined: all of it went. */
export function movedLines(
  start: number,
  end: number,
  first: number,
  count: number,
): readonly [number, number] | undefined {
  const from = movedLine(start, first, count) ?? first;
  const to = movedLine(end, first, count) ?? first - 1;
  return from > to ? undefined : [from, to];
}

function stretched(zone: Zone, { axis, from, to, first, count }: Stretch): Zone | undefined {
  const inLane =
    axis === "row" ? zone.left >= from && zone.right <= to : zone.top >= from && zone.bottom <= to;
  if (!inLane) return zone;
  const [start, end] = axis === "row" ? [zone.top, zone.bottom] : [zone.left, zone.right];
  const moved = movedLines(start, end, first, count);
  if (!moved) return undefined;
  return axis === "row"
    ? { ...zone, top: moved[0], bottom: moved[1] }
    : { ...zone, left: moved[0], right: moved[1] };
}

function holds(outer: Zone, inner: Zone): boolean {
  return (
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom &&
    inner.left >= outer.left &&
    inner.right <= outer.right
  );
}

/** Where a range of the sheet lies afterwards, as references follow it; undefined: it is gone. */
export function rearrangedZone(zone: Zone, { moves, stretch }: Rearrangement): Zone | undefined {
  if (stretch) return stretched(zone, stretch);
  const move = moves.find((one) => holds(one.zone, zone));
  if (!move) return zone;
  return {
    top: zone.top + move.rows,
    bottom: zone.bottom + move.rows,
    left: zone.left + move.columns,
    right: zone.right + move.columns,
  };
}

/** Where a cell goes; undefined: it is lost. */
export function rearrangedCell(
  row: number,
  col: number,
  { moves, cleared }: Rearrangement,
): { row: number; col: number } | undefined {
  const cell = { top: row, bottom: row, left: col, right: col };
  const move = moves.find(({ zone }) => holds(zone, cell));
  if (move) return { row: row + move.rows, col: col + move.columns };
  const covered = [...cleared, ...moves.map(targetOf)].some((zone) => holds(zone, cell));
  return covered ? undefined : { row, col };
}

/** Where a block goes. */
export function targetOf({ zone, rows, columns }: BlockMove): Zone {
  return {
    top: zone.top + rows,
    bottom: zone.bottom + rows,
    left: zone.left + columns,
    right: zone.right + columns,
  };
}

/** What takes a rearrangement back, as far as places go; what was lost stays lost. */
export function inverseRearrangement({ sheetId, moves, cleared, stretch }: Rearrangement): Rearrangement {
  const back = moves.map((move) => ({ zone: targetOf(move), rows: -move.rows, columns: -move.columns }));
  const inverse = { sheetId, moves: back, cleared };
  return stretch ? { ...inverse, stretch: { ...stretch, count: -stretch.count } } : inverse;
}
