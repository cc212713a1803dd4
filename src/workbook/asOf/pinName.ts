import { InputError } from "../../model/errors";
import type { Bilingual } from "../../model/language";
import { cellText } from "../cellText";
import { isFormula } from "../formula/isFormula";
import type { OperationScope } from "../session";
import { address } from "../sheet/address";
import { readBackTexts } from "../sheet/checkTexts";
import { applySetup, loadTakenNames } from "../sheet/newSheet";
import { sheetName } from "../sheet/sheetName";
import { writePiece } from "../sheet/writePiece";
import { loadAsOfCell, type AsOfCell } from "./asOfCell";
import { asOfName } from "./asOfName";
import { addAsOfRule, asOfPlace, settingsName, settingsPiece, settingsSetup } from "./settingsSheet";

const comment = "As-of date of SEOULAI's figures · SEOULAI 수치의 기준 시점";

/**
 * Sees to it that the name SEOULAI_AS_OF stands over a cell with the date: the cell that it stands over already, else
 * one on a new settings sheet.
 *
 * @param context the request; synced here
 * @param scope of the operation
 * @param asOf the date
 * @param operation its name, for errors
 * @throws {InputError} a formula stands in the cell and gives another date
 */
export async function pinName(
  context: Excel.RequestContext,
  scope: OperationScope,
  asOf: string,
  operation: Bilingual,
): Promise<void> {
  const read = loadAsOfCell(context);
  const taken = loadTakenNames(context);
  await context.sync();
  const found = read();
  scope.checkCancelled();
  if (found.kind === "cell") await changeDate(context, scope, found.cell, asOf);
  else await newSettings(context, scope, { name: sheetName(settingsName, taken().sheets), asOf, operation });
}

async function changeDate(
  context: Excel.RequestContext,
  scope: OperationScope,
  cell: AsOfCell,
  asOf: string,
): Promise<void> {
  if (cell.asOf === asOf) return;
  const { formula, sheet, address: place } = cell;
  if (isFormula(formula, cell.value)) throw formulaThere(cell, asOf);
  scope.onFailure(async (undo) => {
    setCell(undo.workbook.worksheets.getItem(sheet).getRange(place), formula);
    await undo.sync();
  });
  setCell(cell.range, asOf);
  await context.sync();
}

/** A number stays a number; a text stays that text. */
function setCell(range: Excel.Range, content: unknown): void {
  range.formulas = [[typeof content === "string" ? cellText(content) : content]];
}

interface NewSettings {
  readonly name: string;
  readonly asOf: string;
  readonly operation: Bilingual;
}

async function newSettings(
  context: Excel.RequestContext,
  scope: OperationScope,
  { name, asOf, operation }: NewSettings,
): Promise<void> {
  scope.onFailure((undo) => removeSettings(undo, name));
  const broken = context.workbook.names.getItemOrNullObject(asOfName);
  broken.load("name");
  await context.sync();
  if (!broken.isNullObject) broken.delete();
  const sheet = addSettings(context, name, asOf);
  const compare = readBackTexts(sheet, settingsPiece(asOf).blocks, operation);
  await context.sync();
  compare();
}

/**
 * Queues a new settings sheet with the name over its date.
 *
 * @param context the request
 * @param name of the sheet
 * @param asOf the date
 * @returns the sheet
 */
export function addSettings(context: Excel.RequestContext, name: string, asOf: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  const cell = sheet.getCell(asOfPlace.row, asOfPlace.column);
  const piece = settingsPiece(asOf);
  // The text format comes before the date: as in typing, "2026-06" would be a date without it.
  writePiece(sheet, { ...piece, blocks: [] });
  writePiece(sheet, { ...piece, styles: [], columnWidths: [], rowHeights: [] });
  addAsOfRule(cell, address({ ...asOfPlace, rows: 1, columns: 1 }));
  applySetup(sheet, settingsSetup(name));
  context.workbook.names.add(asOfName, cell, comment);
  return sheet;
}

/** The sheet did not exist before the operation, so that whatever bears its name now is the operation's. */
async function removeSettings(context: Excel.RequestContext, name: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const item = context.workbook.names.getItemOrNullObject(asOfName);
  sheet.load("name");
  item.load("name");
  await context.sync();
  if (sheet.isNullObject) return;
  if (!item.isNullObject) item.delete();
  sheet.delete();
  await context.sync();
}

function formulaThere({ sheet, address: place, formula }: AsOfCell, asOf: string): InputError {
  return new InputError({
    en: `${sheet}!${place} (${asOfName}) holds the formula ${String(formula)}, which gives another date than ${asOf}. Change the formula, or put a date in its place.`,
    ko: `${sheet}!${place}(${asOfName})에 있는 수식 ${String(formula)}의 결과가 ${asOf}와(과) 다릅니다. 수식을 고치거나 그 자리에 날짜를 쓰십시오.`,
  });
}
