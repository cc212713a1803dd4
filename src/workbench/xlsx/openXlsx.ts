import { zoneAddress } from "../engine/address";
import { columnBlocks } from "./columnBlocks";
import { damaged, unreadable } from "./fileErrors";
import { engineParts } from "./engineParts";
import { itemText, readCells, type CellReading, type ReadCell } from "./readCells";
import { readNames } from "./readNames";
import { readCustomProperties, readCustomXml, readDocumentProperties } from "./readProperties";
import { readCharts, readDataBars, readNotes, readTables, readValidations } from "./readSheetExtras";
import { readFrozen, readPageLayout, readProtection } from "./readSheetSetup";
import { sheetParts, workbookPath, type SheetPart } from "./sheetParts";
import { StyleTable } from "./styleTable";
import type { CellFact, CellFacts, FileExtras, Look, LookFact, OpenedFile } from "./workbookFile";
import { WorkbookPackage } from "./workbookPackage";
import { attribute, child, children, MAIN_NS } from "./xml";
import { unpack } from "./zip";

function refuseStrict(parts: WorkbookPackage, workbook: string): void {
  if (parts.root(workbook).namespaceURI === MAIN_NS) return;
  throw unreadable(
    "StrictWorkbook",
    'This workbook is stored as "Strict Open XML"; the ordinary kind is needed. In Excel, save it as ' +
      '"Excel Workbook (.xlsx)".',
    '이 통합 문서는 "Strict Open XML" 형식입니다. 일반 형식이 필요합니다. Excel에서 "Excel 통합 문서(.xlsx)"로 저장하세요.',
  );
}

function sharedStrings(parts: WorkbookPackage, workbook: string): string[] {
  const path = parts.related(workbook, "sharedStrings")[0];
  return path && parts.has(path) ? children(parts.root(path), "si").map(itemText) : [];
}

function cellReading(parts: WorkbookPackage, workbook: string): CellReading {
  const strings = sharedStrings(parts, workbook);
  const path = parts.related(workbook, "styles")[0];
  if (path === undefined || !parts.has(path)) return { strings, formats: [], looks: [] };
  const styles = new StyleTable(parts.root(path));
  return { strings, formats: styles.formats(), looks: styles.looks() };
}

function readLooks(cells: readonly ReadCell[], sheet: string): LookFact[] {
  const keys = cells.flatMap(({ address, look }) => (look ? [[address, JSON.stringify(look)] as const] : []));
  return columnBlocks(keys).map(({ key, zone }) => ({
    sheet,
    address: zoneAddress(zone),
    ...(JSON.parse(key) as Look),
  }));
}

/** The facts of one sheet: every cell that holds or formats something. */
function sheetFacts(cells: readonly ReadCell[]): Record<string, CellFact> {
  const kept = cells.filter(({ fact }) => {
    const holds = fact.value !== null || fact.error !== undefined || fact.formula !== undefined;
    return holds || fact.format !== undefined;
  });
  return Object.fromEntries(kept.map(({ address, fact }) => [address, fact]));
}

function bySheet<T>(
  sheets: readonly SheetPart[],
  read: (sheet: SheetPart) => T | undefined,
): Record<string, T> {
  const entries = sheets.flatMap((sheet) => {
    const value = read(sheet);
    return value === undefined ? [] : [[sheet.name, value] as const];
  });
  return Object.fromEntries(entries);
}

function frontSheet(workbook: Element, sheets: readonly SheetPart[]): string {
  const active = Number(attribute(child(workbook, "bookViews", "workbookView"), "activeTab") ?? 0);
  return (sheets.find(({ index }) => index === active) ?? sheets[0])?.name ?? "";
}

function readExtras(
  parts: WorkbookPackage,
  workbook: string,
  sheets: readonly SheetPart[],
  cells: ReadonlyMap<string, readonly ReadCell[]>,
): Required<FileExtras> {
  const names = readNames(parts.root(workbook), sheets);
  return {
    front: frontSheet(parts.root(workbook), sheets),
    names: names.names,
    tables: sheets.flatMap((one) => readTables(parts, one.path, one.name)),
    notes: sheets.flatMap((one) => readNotes(parts, one.path, one.name)),
    pageLayouts: bySheet(sheets, (one) => readPageLayout(parts.root(one.path), one.name, names)),
    frozen: bySheet(sheets, (one) => readFrozen(parts.root(one.path))),
    ...readCustomXml(parts, workbook),
    customProperties: readCustomProperties(parts),
    documentProperties: readDocumentProperties(parts),
    validations: sheets.flatMap((one) => readValidations(parts.root(one.path), one.name)),
    conditionalFormats: sheets.flatMap((one) => readDataBars(parts.root(one.path), one.name)),
    charts: sheets.flatMap((one) => readCharts(parts, one.path, one.name)),
    looks: sheets.flatMap((one) => readLooks(cells.get(one.path) ?? [], one.name)),
    protection: sheets.flatMap((one) => readProtection(parts.root(one.path), one.name) ?? []),
  };
}

/**
 * Reads an .xlsx file whole before anything is shown: what stands in the cells, what the engine would lose, and
 * the parts in the spelling that the engine reads rightly.
 *
 * @throws {WorkbookError} with what to do: NotAWorkbook, OldOrProtected, BinaryWorkbook, StrictWorkbook,
 *   DamagedFile, TooLarge
 */
export async function openXlsx(bytes: Uint8Array): Promise<OpenedFile> {
  const parts = new WorkbookPackage(await unpack(bytes));
  const workbook = workbookPath(parts);
  refuseStrict(parts, workbook);
  const sheets = sheetParts(parts);
  if (sheets.length === 0) throw damaged(workbook, "no worksheet is named", "워크시트가 하나도 없습니다");
  const reading = cellReading(parts, workbook);
  const read = new Map(sheets.map((one) => [one.path, readCells(parts.root(one.path), reading)]));
  const cells: CellFacts = bySheet(sheets, (one) => sheetFacts(read.get(one.path) ?? []));
  const extras = readExtras(parts, workbook, sheets, read);
  return {
    parts: engineParts(parts, workbook, sheets, read),
    sheets: sheets.map((one) => one.name),
    cells,
    extras,
  };
}
