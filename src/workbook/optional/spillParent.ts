/**
 * Queues the question which cell's formula spills into a cell (1.12); nothing where Excel cannot say, since it has no
 * formulas that spill either.
 *
 * @param cell the cell
 * @returns the range to be read after the next sync, or undefined
 */
export function loadSpillParent(cell: Excel.Range): Excel.Range | undefined {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.12")) return undefined;
  const parent = cell.getSpillParentOrNullObject();
  parent.load("formulas,values,rowIndex,columnIndex");
  return parent;
}
