import type { RichBlock } from "../insertBlock/blockPlan";
import type { RichNumber } from "../insertBlock/richNumber";

/**
 * Whether a number can carry properties such as its source (1.19): Excel must offer it, and the loaded office.js
 * must know it.
 *
 * @returns true where it can
 */
export function hasRichNumbers(): boolean {
  return (
    Office.context.requirements.isSetSupported("ExcelApi", "1.19") && "valuesAsJson" in Excel.Range.prototype
  );
}

/**
 * Queues numbers with their properties over the plain numbers; nothing where Excel has no such numbers.
 *
 * @param sheet the sheet
 * @param block the numbers at their place
 */
export function writeRichNumbers(sheet: Excel.Worksheet, block: RichBlock): void {
  const width = block.cells[0]?.length ?? 0;
  if (width === 0 || !hasRichNumbers()) return;
  const range = sheet.getRangeByIndexes(block.row, block.column, block.cells.length, width);
  range.valuesAsJson = block.cells.map((row) => row.map(richValue));
}

/**
 * A number with properties as Excel takes it.
 *
 * @param number the number; null for an empty cell
 * @returns for `Range.valuesAsJson`
 */
export function richValue(number: RichNumber | null): Excel.DoubleCellValue | Excel.EmptyCellValue {
  if (number === null) return emptyCell;
  const properties = Object.entries(number.properties).map(
    ([name, text]): [string, Excel.StringCellValue] => [name, { type: "String", basicValue: text }],
  );
  const cell: Excel.DoubleCellValue = {
    type: "Double",
    basicValue: number.value,
    properties: Object.fromEntries(properties),
  };
  return cell;
}

const emptyCell: Excel.EmptyCellValue = { type: "Empty" };

/**
 * Queues the loading of cells with the properties of their numbers. Only where {@link hasRichNumbers}.
 *
 * @param range the cells
 * @returns reads them after the caller's sync, undefined where a cell has no properties
 */
export function loadRichValues(
  range: Excel.Range,
): () => readonly (readonly (Excel.CellValue | undefined)[])[] {
  range.load(["valuesAsJson"]);
  return () =>
    range.valuesAsJson.map((row) =>
      row.map((cell) => ("properties" in cell && cell.properties !== undefined ? cell : undefined)),
    );
}

/**
 * Queues numbers with properties. Only where {@link hasRichNumbers}.
 *
 * @param range the cells of one column
 * @param numbers from the top down; undefined for an empty cell
 */
export function setRichValues(range: Excel.Range, numbers: readonly (Excel.CellValue | undefined)[]): void {
  range.valuesAsJson = numbers.map((number) => [number ?? emptyCell]);
}
