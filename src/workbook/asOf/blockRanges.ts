import { blockName } from "../stamp/stampTypes";

interface Place {
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
}

/**
 * Where the blocks of the add-in stand now, copies of their sheets included: Excel gives a copied sheet names of its
 * own.
 *
 * @param context the request; synced here
 * @returns tells whether a cell stands in one of them
 */
export async function blockRanges(context: Excel.RequestContext): Promise<(place: Place) => boolean> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name");
  await context.sync();
  for (const sheet of worksheets.items) sheet.names.load("items/name");
  await context.sync();
  const all = [...names.items, ...worksheets.items.flatMap((sheet) => sheet.names.items)];
  const blocks = all
    .filter(({ name }) => name.startsWith(blockName("")))
    .map((name) => name.getRangeOrNullObject());
  for (const block of blocks) block.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
  await context.sync();
  const found = blocks.filter(({ isNullObject }) => !isNullObject);
  return (place) => found.some((block) => covers(block, place));
}

function covers(block: Excel.Range, { sheet, row, column }: Place): boolean {
  const { rowIndex, columnIndex, rowCount, columnCount } = block;
  const inRows = row >= rowIndex && row < rowIndex + rowCount;
  return (
    block.worksheet.name === sheet && inRows && column >= columnIndex && column < columnIndex + columnCount
  );
}
