import { quotedSheet, zoneAddress } from "../../engine/address";
import type { Engine } from "../../engine/createEngine";
import { zoneColumns, zoneRows, type Zone } from "../../engine/zone";
import type { RangeTarget } from "./targets";

export interface SourceSeries {
  name: string;
  values: Zone;
}

export interface ChartSource {
  series: SourceSeries[];
  categories: Zone | undefined;
}

/** "Sheet1!B2:B9" as the engine writes a range of a chart. */
export function rangeText({ sheetId, zone }: RangeTarget, engine: Engine): string {
  return `${quotedSheet(engine.sheets.name(sheetId))}!${zoneAddress(zone)}`;
}

/**
 * Reads a block as Excel does when it makes a chart of it: a first line of texts names the series, a first line
 * across of texts (or with an empty corner) the categories.
 */
export function chartSource(
  { sheetId, zone }: RangeTarget,
  seriesBy: "Auto" | "Columns" | "Rows",
  scatter: boolean,
  engine: Engine,
): ChartSource {
  const byColumns = seriesBy === "Auto" ? zoneRows(zone) >= zoneColumns(zone) : seriesBy === "Columns";
  const isNumber = (row: number, col: number): boolean =>
    engine.cells.read(sheetId, row, col).type === "number";
  const cornerEmpty = engine.cells.read(sheetId, zone.top, zone.left).type === "empty";
  const lastIn = (row: number, col: number): boolean => !isNumber(row, col);
  const headerRow = zoneRows(zone) > 1 && lastIn(zone.top, zone.right);
  const headerColumn =
    zoneColumns(zone) > 1 && (lastIn(zone.bottom, zone.left) || (cornerEmpty && headerRow) || scatter);
  const data = { ...zone, top: zone.top + (headerRow ? 1 : 0), left: zone.left + (headerColumn ? 1 : 0) };
  const name = (row: number, col: number): string => engine.cells.read(sheetId, row, col).text;
  if (byColumns) {
    const cols = Array.from({ length: zoneColumns(data) }, (_, index) => data.left + index);
    return {
      series: cols.map((col, index) => ({
        name: headerRow ? name(zone.top, col) : `Series${String(index + 1)}`,
        values: { ...data, left: col, right: col },
      })),
      categories: headerColumn ? { ...data, left: zone.left, right: zone.left } : undefined,
    };
  }
  const rows = Array.from({ length: zoneRows(data) }, (_, index) => data.top + index);
  return {
    series: rows.map((row, index) => ({
      name: headerColumn ? name(row, zone.left) : `Series${String(index + 1)}`,
      values: { ...data, top: row, bottom: row },
    })),
    categories: headerRow ? { ...data, top: zone.top, bottom: zone.top } : undefined,
  };
}
