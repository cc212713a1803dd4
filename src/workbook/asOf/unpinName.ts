import { InputError } from "../../model/errors";
import { cellText } from "../cellText";
import { formulaCells } from "../formula/formulaCells";
import { isFormula } from "../formula/isFormula";
import { formulaTokens } from "../formula/formulaTokens";
import { usedCells, type SheetCells } from "../formula/usedCells";
import type { OperationScope } from "../session";
import { loadAsOfCell, type AsOfCell } from "./asOfCell";
import { asOfName } from "./asOfName";
import { addSettings } from "./pinName";
import { usesAsOf } from "./pinFormula";
import { isPlainSettings } from "./settingsSheet";

/**
 * Takes the name SEOULAI_AS_OF away, and the settings sheet where it is as the add-in made it. Where formulas still
 * use the name, it stays and its cell is emptied, which means the same to the functions.
 *
 * @param context the request; synced here
 * @param scope of the operation
 */
export async function unpinName(context: Excel.RequestContext, scope: OperationScope): Promise<void> {
  const read = loadAsOfCell(context);
  await context.sync();
  const found = read();
  if (found.kind !== "cell") {
    if (found.kind === "broken") await deleteName(context, scope);
    return;
  }
  const cells = await usedCells(context, scope.progress);
  scope.checkCancelled();
  const isUsed = cells.flatMap(formulaCells).some(({ formula }) => usesAsOf(formula));
  if (isUsed) await emptyCell(context, scope, found.cell);
  else if (await isOnlySettings(context, cells, found.cell)) await deleteSheet(context, scope, found.cell);
  else await deleteName(context, scope, found.cell);
}

async function emptyCell(
  context: Excel.RequestContext,
  scope: OperationScope,
  { range, sheet, address, formula, value }: AsOfCell,
): Promise<void> {
  if (isFormula(formula, value)) throw formulaThere(sheet, address);
  scope.onFailure(async (undo) => {
    const cell = undo.workbook.worksheets.getItem(sheet).getRange(address);
    cell.formulas = [[typeof value === "string" ? cellText(value) : value]];
    await undo.sync();
  });
  range.clear("Contents");
  await context.sync();
}

async function deleteName(
  context: Excel.RequestContext,
  scope: OperationScope,
  cell?: AsOfCell,
): Promise<void> {
  if (cell !== undefined) scope.onFailure((undo) => putNameBack(undo, cell));
  context.workbook.names.getItem(asOfName).delete();
  await context.sync();
}

async function putNameBack(
  context: Excel.RequestContext,
  { sheet, address, comment }: AsOfCell,
): Promise<void> {
  const item = context.workbook.names.getItemOrNullObject(asOfName);
  item.load("name");
  await context.sync();
  if (!item.isNullObject) return;
  const cell = context.workbook.worksheets.getItem(sheet).getRange(address);
  context.workbook.names.add(asOfName, cell, comment);
  await context.sync();
}

/** Nothing else on the sheet, no formula that refers to it, and another sheet to show in its stead. */
async function isOnlySettings(
  context: Excel.RequestContext,
  cells: readonly SheetCells[],
  { sheet }: AsOfCell,
): Promise<boolean> {
  const own = cells.find((found) => found.sheet === sheet);
  if (own === undefined || !isPlainSettings(own)) return false;
  const { worksheets } = context.workbook;
  const { tables, charts } = worksheets.getItem(sheet);
  worksheets.load("items/name,items/visibility");
  tables.load("items/name");
  charts.load("items/name");
  await context.sync();
  const others = worksheets.items.filter(
    ({ name, visibility }) => name !== sheet && visibility === "Visible",
  );
  const isBare = tables.items.length === 0 && charts.items.length === 0;
  const isReferredTo = cells.flatMap(formulaCells).some(({ formula }) => refersTo(formula, sheet));
  return others.length > 0 && isBare && !isReferredTo;
}

function refersTo(formula: string, sheet: string): boolean {
  const name = sheet.replaceAll("'", "''").toLowerCase();
  return formulaTokens(formula).some(({ type, text }) => {
    const lower = text.toLowerCase();
    return type !== "string" && (lower.includes(`${name}!`) || lower.includes(`${name}'!`));
  });
}

async function deleteSheet(
  context: Excel.RequestContext,
  scope: OperationScope,
  cell: AsOfCell,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(cell.sheet);
  sheet.load("position");
  await context.sync();
  const { position } = sheet;
  scope.onFailure((undo) => putSheetBack(undo, cell, position));
  context.workbook.names.getItem(asOfName).delete();
  sheet.delete();
  await context.sync();
}

/** The sheet is as the add-in made it, so that it can be made again. */
async function putSheetBack(context: Excel.RequestContext, cell: AsOfCell, position: number): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(cell.sheet);
  sheet.load("name");
  await context.sync();
  if (!sheet.isNullObject) {
    await putNameBack(context, cell);
    return;
  }
  addSettings(context, cell.sheet, cell.asOf ?? "").position = position;
  await context.sync();
}

function formulaThere(sheet: string, address: string): InputError {
  return new InputError({
    en: `Other formulas use ${asOfName}, and its cell ${sheet}!${address} holds a formula of its own, which is not overwritten. Empty that cell to unpin the workbook.`,
    ko: `다른 수식이 ${asOfName}을(를) 쓰고 있고 그 셀 ${sheet}!${address}에 수식이 있어 덮어쓰지 않습니다. 기준 시점을 해제하려면 그 셀을 비우십시오.`,
  });
}
