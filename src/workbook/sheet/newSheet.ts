import type { OperationScope } from "../session";
import { removeStamp } from "../stamp/stampStore";
import { blockName } from "../stamp/stampTypes";
import { address } from "./address";
import type { SheetSetup } from "./sheetPlan";
import { rangeOf } from "./writePiece";

/** What a workbook has already, so that new sheets and tables get names of their own. */
export interface TakenNames {
  readonly sheets: readonly string[];
  /** Tables and defined names share one space of names. */
  readonly tables: readonly string[];
}

/**
 * Queues the loading of names; they can be read after the caller's sync.
 *
 * @param context the request
 * @returns reads the names once they are loaded
 */
export function loadTakenNames(context: Excel.RequestContext): () => TakenNames {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/name");
  tables.load("items/name");
  names.load("items/name");
  return () => ({
    sheets: worksheets.items.map((sheet) => sheet.name),
    tables: [...tables.items.map((table) => table.name), ...names.items.map((item) => item.name)],
  });
}

/**
 * Queues a new sheet, and registers its removal in case the operation fails.
 *
 * @param context the request
 * @param scope of the operation
 * @param sheet its name, and the block that is to stand on it
 * @returns the sheet
 */
export function addSheet(
  context: Excel.RequestContext,
  scope: OperationScope,
  sheet: { readonly name: string; readonly blockId: string },
): Excel.Worksheet {
  scope.onFailure((undoContext) => removeSheet(undoContext, sheet));
  return context.workbook.worksheets.add(sheet.name);
}

/**
 * Only a sheet that carries the block's mark, or is still empty, is the operation's own: a co-author may have made
 * one of the same name in between, and that is why the operation failed.
 */
async function removeSheet(
  context: Excel.RequestContext,
  { name, blockId }: { readonly name: string; readonly blockId: string },
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const mark = context.workbook.names.getItemOrNullObject(blockName(blockId));
  sheet.load("name");
  mark.load("name");
  await context.sync();
  const isOurs = !sheet.isNullObject && (!mark.isNullObject || (await isEmpty(context, sheet)));
  await removeStamp(context, blockId);
  if (isOurs) sheet.delete();
  await context.sync();
}

async function isEmpty(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<boolean> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("address");
  await context.sync();
  return used.isNullObject;
}

/**
 * Queues what concerns a whole sheet: tab, grid lines, frozen panes, page.
 *
 * @param sheet the sheet
 * @param setup its setup
 */
export function applySetup(sheet: Excel.Worksheet, setup: SheetSetup): void {
  sheet.tabColor = setup.tabColor;
  sheet.showGridlines = false;
  if (setup.freeze.columns === 0 && setup.freeze.rows > 0) sheet.freezePanes.freezeRows(setup.freeze.rows);
  else if (setup.freeze.columns > 0)
    sheet.freezePanes.freezeAt(rangeOf(sheet, { row: 0, column: 0, ...setup.freeze }));
  const { pageLayout } = sheet;
  pageLayout.orientation = setup.page.portrait === true ? "Portrait" : "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = {
    horizontalFitToPages: 1,
    ...(setup.page.onePage === true ? { verticalFitToPages: 1 } : {}),
  };
  pageLayout.centerHorizontally = true;
  pageLayout.leftMargin = 28;
  pageLayout.rightMargin = 28;
  pageLayout.topMargin = 36;
  pageLayout.bottomMargin = 43;
  pageLayout.footerMargin = 20;
  pageLayout.setPrintArea(address(setup.page.printArea));
  const { titleRows } = setup.page;
  if (titleRows) pageLayout.setPrintTitleRows(`$${titleRows.from + 1}:$${titleRows.to + 1}`);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = setup.page.footer.left;
  defaultForAllPages.centerFooter = setup.page.footer.center;
  defaultForAllPages.rightFooter = setup.page.footer.right;
}
