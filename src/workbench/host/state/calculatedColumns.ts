import type { Engine } from "../../engine/createEngine";
import type { TableReading } from "../../engine/tableStore";
import { intersection, type Zone } from "../../engine/zone";

/** The data rows of a table. */
export function dataZone(table: TableReading): Zone {
  const top = table.zone.top + (table.hasHeaders ? 1 : 0);
  const bottom = table.zone.bottom - (table.hasTotals ? 1 : 0);
  return { ...table.zone, top, bottom };
}

/** Excel fills a whole column with the formula that is written into it, if its other cells were empty. */
export function fillCalculatedColumns(table: TableReading, written: Zone, engine: Engine): void {
  const data = dataZone(table);
  const touched = intersection(data, written);
  if (!touched) return;
  for (let col = touched.left; col <= touched.right; col++)
    fillColumn(table.sheetId, col, data, touched, engine);
}

function fillColumn(sheetId: string, col: number, data: Zone, touched: Zone, engine: Engine): void {
  const { cells } = engine;
  const outside: number[] = [];
  for (let row = data.top; row <= data.bottom; row++)
    if (row < touched.top || row > touched.bottom) outside.push(row);
  if (outside.length === 0 || outside.some((row) => cells.content(sheetId, row, col) !== "")) return;
  const { formula } = cells.read(sheetId, touched.bottom, col);
  if (formula === undefined) return;
  for (const row of outside)
    cells.enter(sheetId, row, col, cells.moved(sheetId, formula, row - touched.bottom, 0));
}

/** The formula that a row below the data would get: the last row's, if the whole column has the same. */
export function columnFormulaFor(
  sheetId: string,
  col: number,
  data: Zone,
  row: number,
  engine: Engine,
): string | undefined {
  const { cells } = engine;
  const { formula } = cells.read(sheetId, data.bottom, col);
  if (formula === undefined) return undefined;
  for (let at = data.top; at < data.bottom; at++)
    if (cells.read(sheetId, at, col).formula !== cells.moved(sheetId, formula, at - data.bottom, 0))
      return undefined;
  return cells.moved(sheetId, formula, row - data.bottom, 0);
}
