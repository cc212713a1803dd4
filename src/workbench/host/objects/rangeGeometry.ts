import type { Dimension } from "../../engine/sheetStore";
import type { Zone } from "../../engine/zone";
import type { HostContext, Property } from "../protocol/excelClass";
import type { Json } from "../protocol/wire";
import type { RangeTarget } from "../state/targets";
import { requireAllowed } from "../state/writeCells";
import { booleanArgument } from "./argument";

const POINTS_PER_PIXEL = 0.75;

function lines(zone: Zone, dimension: Dimension): number[] {
  const [first, last] = dimension === "ROW" ? [zone.top, zone.bottom] : [zone.left, zone.right];
  return Array.from({ length: Math.min(last - first + 1, 100_000) }, (_, index) => first + index);
}

/** Points from the sheet's corner to a line. */
export function startOf(sheetId: string, dimension: Dimension, line: number, host: HostContext): number {
  let pixels = 0;
  for (let index = 0; index < line; index++) pixels += host.engine.sheets.size(sheetId, dimension, index);
  return pixels * POINTS_PER_PIXEL;
}

/** Points that the zone's rows or columns take. */
export function extent(sheetId: string, zone: Zone, dimension: Dimension, host: HostContext): number {
  const pixels = lines(zone, dimension).reduce(
    (sum, line) =>
      sum +
      (host.engine.sheets.isHidden(sheetId, dimension, line)
        ? 0
        : host.engine.sheets.size(sheetId, dimension, line)),
    0,
  );
  return pixels * POINTS_PER_PIXEL;
}

function hidden({ sheetId, zone }: RangeTarget, dimension: Dimension, host: HostContext): Json {
  const states = new Set(
    lines(zone, dimension).map((line) => host.engine.sheets.isHidden(sheetId, dimension, line)),
  );
  return states.size === 1 ? states.has(true) : null;
}

function hiddenProperty(dimension: Dimension): Property<RangeTarget> {
  return {
    get: (target, host) => hidden(target, dimension, host),
    set: ({ sheetId, zone }, value, host) => {
      requireAllowed(sheetId, dimension === "ROW" ? "allowFormatRows" : "allowFormatColumns", host);
      host.engine.sheets.growTo(sheetId, {
        ...zone,
        bottom: Math.min(zone.bottom, 10_000),
        right: Math.min(zone.right, 500),
      });
      const known =
        dimension === "ROW" ? host.engine.sheets.rows(sheetId) : host.engine.sheets.columns(sheetId);
      const elements = lines(zone, dimension).filter((line) => line < known);
      host.engine.sheets.setHidden(sheetId, dimension, elements, booleanArgument(value, "hidden"));
    },
  };
}

/** Size and place of a range, in points, and what of it is hidden. */
export const rangeGeometry: Readonly<Record<string, Property<RangeTarget>>> = {
  Left: { get: ({ sheetId, zone }, host) => startOf(sheetId, "COL", zone.left, host) },
  Top: { get: ({ sheetId, zone }, host) => startOf(sheetId, "ROW", zone.top, host) },
  Width: { get: ({ sheetId, zone }, host) => extent(sheetId, zone, "COL", host) },
  Height: { get: ({ sheetId, zone }, host) => extent(sheetId, zone, "ROW", host) },
  RowHidden: hiddenProperty("ROW"),
  ColumnHidden: hiddenProperty("COL"),
  Hidden: {
    get: (target, host) => {
      const [row, column] = [hidden(target, "ROW", host), hidden(target, "COL", host)];
      return row === true || column === true ? true : row === false && column === false ? false : null;
    },
  },
};
