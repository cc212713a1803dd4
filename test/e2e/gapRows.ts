import { columnIndex, type ColumnKey } from "../../src/workbook/gapSheet/columns";

type CellValue = string | number | boolean;
export type GapRow = Readonly<Record<ColumnKey, CellValue>>;

const keys: readonly ColumnKey[] = [
  "name",
  "target",
  "baseline",
  "baselineYear",
  "actual",
  "actualYear",
  "targetYear",
  "gap",
  "relative",
  "progress",
  "bar",
  "required",
  "pace",
  "status",
  "direction",
  "id",
];

/** The rows of a gap sheet that name one of these targets, by column. */
export function gapRows(rows: readonly CellValue[][], ids: readonly string[]): GapRow[] {
  const place = columnIndex("id");
  return rows
    .filter((row) => ids.includes(String(row[place])))
    .map((row) => Object.fromEntries(keys.map((key) => [key, row[columnIndex(key)]])) as GapRow);
}
