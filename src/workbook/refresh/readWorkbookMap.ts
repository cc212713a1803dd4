import { blockName } from "../stamp/stampTypes";
import type { Rect } from "../sheet/sheetPlan";
import type { FoundName, FoundSheet, FoundTable, WorkbookMap } from "./blockTypes";

/**
 * Reads which sheets, tables and block names the workbook has, in two requests however many there are.
 *
 * @param context the request; synced here
 * @returns the map
 */
export async function readWorkbookMap(context: Excel.RequestContext): Promise<WorkbookMap> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/id,items/name");
  tables.load("items/id,items/name,items/showTotals,items/showHeaders");
  names.load("items/name");
  await context.sync();
  const ownNames = worksheets.items.map((sheet) => ({ sheet, names: sheet.names }));
  for (const own of ownNames) own.names.load("items/name");
  const readTables = tables.items.map(loadTable);
  const readSheets = worksheets.items.map(loadSheet);
  const readNames = names.items.flatMap((item) => loadName(item));
  await context.sync();
  const scoped = ownNames.flatMap(({ sheet, names: own }) =>
    own.items.flatMap((item) => loadName(item, sheet.id)),
  );
  if (scoped.length > 0) await context.sync();
  return {
    sheets: readSheets.map(foundSheet),
    tables: readTables.map((read) => read()).filter((table) => table.columns.length > 0),
    names: [...readNames, ...scoped].map(foundName),
  };
}

interface LoadingSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

function loadSheet(sheet: Excel.Worksheet): LoadingSheet {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  return { sheet, used };
}

function foundSheet({ sheet, used }: LoadingSheet): FoundSheet {
  return { id: sheet.id, name: sheet.name, used: used.isNullObject ? undefined : rectOf(used) };
}

function loadTable(table: Excel.Table): () => FoundTable {
  const range = table.getRange();
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  table.columns.load("items/id,items/name");
  table.worksheet.load("id,name");
  return () => {
    const whole = rectOf(range);
    // Without its header row a table still has names for its columns; its first row is then data.
    const top = table.showHeaders ? whole.row : whole.row - 1;
    const bottom = whole.row + whole.rows - (table.showTotals ? 1 : 0);
    return {
      id: table.id,
      name: table.name,
      sheetId: table.worksheet.id,
      sheet: table.worksheet.name,
      range: { ...whole, row: top, rows: bottom - top },
      columns: table.columns.items.map(({ id, name }) => ({ id, header: name })),
    };
  };
}

const prefix = blockName("").toLowerCase();

interface LoadingName {
  readonly item: Excel.NamedItem;
  readonly range: Excel.Range;
  readonly scope: string | undefined;
}

function loadName(item: Excel.NamedItem, scope?: string): readonly LoadingName[] {
  if (!item.name.toLowerCase().startsWith(prefix)) return [];
  const range = item.getRangeOrNullObject();
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  range.worksheet.load("id");
  item.load("formula");
  return [{ item, range, scope }];
}

function foundName({ item, range, scope }: LoadingName): FoundName {
  return {
    blockId: item.name.slice(prefix.length),
    ...(scope === undefined ? {} : { scope }),
    formula: String(item.formula),
    place: range.isNullObject ? undefined : { sheetId: range.worksheet.id, range: rectOf(range) },
  };
}

/**
 * A range as a rectangle.
 *
 * @param range with its place and size loaded
 * @returns zero-based
 */
export function rectOf(range: Excel.Range): Rect {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}
