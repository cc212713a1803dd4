import { parseZone } from "../engine/address";
import type { Zone } from "../engine/zone";
import { orderChildren } from "./elementOrder";
import { SharedStrings } from "./sharedStrings";
import { sheetParts, workbookPath, type SheetPart } from "./sheetParts";
import { StyleTable } from "./styleTable";
import type { SaveInput } from "./workbookFile";
import { WorkbookPackage } from "./workbookPackage";
import { sheetDataXml } from "./writeCells";
import { writeCharts } from "./writeCharts";
import { writeConditionalFormats } from "./writeConditionalFormats";
import { writeNames } from "./writeNames";
import { writeNotes } from "./writeNotes";
import { writeCustomProperties, writeCustomXml, writeDocumentProperties } from "./writeProperties";
import { writePageLayout, writeProtection, writeSheetView } from "./writeSheetSetup";
import { writeTables } from "./writeTables";
import { writeValidations } from "./writeValidations";
import {
  append,
  attribute,
  child,
  children,
  ensureChild,
  removeChildren,
  setAttributes,
  withoutIndents,
} from "./xml";
import { pack } from "./zip";

const SHARED_STRINGS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml";
const SHEET_DATA = /<sheetData\s*\/>|<sheetData[^>]*>[\s\S]*<\/sheetData>/;

function partOfKind(parts: WorkbookPackage, workbook: string, kind: string): string {
  const path = parts.related(workbook, kind)[0];
  if (!path) throw new Error(`The engine's export has no part of the kind "${kind}".`);
  return path;
}

/** Writes all that belongs to one sheet and returns its cells, which join the part at the very end. */
function writeSheet(
  parts: WorkbookPackage,
  sheet: SheetPart,
  input: SaveInput,
  shared: { styles: StyleTable; strings: SharedStrings; selected: boolean },
): string {
  const { extras, cells } = input;
  const onSheet = <T extends { readonly sheet: string }>(all: readonly T[]): T[] =>
    all.filter((one) => one.sheet === sheet.name);
  const text = parts.text(sheet.path);
  const engineCells = SHEET_DATA.exec(text)?.[0] ?? "";
  parts.put(sheet.path, text.replace(SHEET_DATA, "<sheetData/>"));
  const worksheet = parts.root(sheet.path);
  withoutIndents(worksheet);
  dropOrdinaryColumns(worksheet);
  const tables = onSheet(extras.tables);
  writeSheetView(worksheet, extras.frozen[sheet.name], shared.selected);
  const layout = extras.pageLayouts[sheet.name];
  if (layout) writePageLayout(worksheet, layout);
  if (extras.protection) writeProtection(worksheet, onSheet(extras.protection)[0]);
  writeTables(parts, sheet.path, tables);
  writeNotes(parts, sheet.path, sheet.index + 1, onSheet(extras.notes));
  if (extras.validations) writeValidations(worksheet, onSheet(extras.validations));
  writeConditionalFormats(worksheet, extras.conditionalFormats && onSheet(extras.conditionalFormats));
  writeCharts(parts, sheet.path, onSheet(extras.charts ?? []), cells);
  setTabColour(worksheet);
  orderChildren(worksheet);
  const facts = cells[sheet.name] ?? {};
  const looks = onSheet(extras.looks ?? []);
  return sheetDataXml(engineCells, {
    facts,
    styles: shared.styles,
    strings: shared.strings,
    tables,
    looks,
    merges: mergedZones(worksheet),
  });
}

/** Drops the columns of ordinary width: the engine lists every column of its grid. */
function dropOrdinaryColumns(worksheet: Element): void {
  const ordinary = attribute(child(worksheet, "sheetFormatPr"), "defaultColWidth");
  const columns = child(worksheet, "cols");
  for (const column of children(columns, "col")) {
    const plain = attribute(column, "hidden") !== "1" && attribute(column, "outlineLevel") === undefined;
    if (plain && attribute(column, "width") === ordinary) column.remove();
  }
  if (columns?.children.length === 0) columns.remove();
}

function mergedZones(worksheet: Element): Zone[] {
  return children(child(worksheet, "mergeCells"), "mergeCell").flatMap(
    (one) => parseZone(attribute(one, "ref") ?? "") ?? [],
  );
}

function setTabColour(worksheet: Element): void {
  const colour = child(worksheet, "sheetPr", "tabColor");
  const rgb = attribute(colour, "rgb");
  if (colour && rgb?.length === 6) colour.setAttribute("rgb", `FF${rgb.toUpperCase()}`);
}

/** Puts a visible sheet in front; without this view LibreOffice drops frozen panes. */
function writeWorkbookView(workbook: Element, wished: string | undefined): number {
  const sheets = children(child(workbook, "sheets"), "sheet");
  const visible = sheets.filter((one) => (attribute(one, "state") ?? "visible") === "visible");
  const inFront = visible.find((one) => attribute(one, "name") === wished) ?? visible[0];
  const front = inFront === undefined ? 0 : sheets.indexOf(inFront);
  removeChildren(workbook, "bookViews");
  setAttributes(append(ensureChild(workbook, "bookViews"), "workbookView"), { activeTab: front });
  return front;
}

/** Drops the description of dynamic arrays where no formula spills. */
function dropUnusedMetadata(parts: WorkbookPackage, workbook: string, used: boolean): void {
  if (used) return;
  for (const path of parts.related(workbook, "sheetMetadata")) parts.remove(path);
  parts.unrelate(workbook, (one) => one.kind === "sheetMetadata");
}

/**
 * The workbook as an .xlsx file: the engine's own export, with everything added or mended that the engine loses
 * (names, table names, notes, page set-up, validation texts, bounds of data bars, custom XML parts, original
 * number formats, ordinary formulas with their last values).
 *
 * @throws {Error} the engine's export is not a package that it has written before
 */
export async function saveXlsx(input: SaveInput): Promise<Uint8Array> {
  const parts = new WorkbookPackage(input.parts);
  const workbook = workbookPath(parts);
  const root = parts.root(workbook);
  const sheets = sheetParts(parts);
  for (const path of [workbook, partOfKind(parts, workbook, "styles")]) withoutIndents(parts.root(path));
  const styles = new StyleTable(parts.root(partOfKind(parts, workbook, "styles")));
  const strings = new SharedStrings();
  const front = writeWorkbookView(root, input.extras.front);
  const cells = new Map(
    sheets.map((sheet) => {
      const selected = sheet.index === front;
      return [sheet.path, writeSheet(parts, sheet, input, { styles, strings, selected })];
    }),
  );
  styles.complete();
  orderChildren(parts.root(partOfKind(parts, workbook, "styles")));
  parts.put(partOfKind(parts, workbook, "sharedStrings"), strings.xml(), SHARED_STRINGS_TYPE);
  writeNames(root, sheets, input.extras);
  writeDocumentProperties(parts, input.extras.documentProperties ?? {});
  writeCustomProperties(parts, input.extras.customProperties);
  writeCustomXml(parts, workbook, input.extras);
  dropUnusedMetadata(
    parts,
    workbook,
    [...cells.values()].some((xml) => xml.includes(' cm="1"')),
  );
  orderChildren(root);
  const texts = parts.texts();
  for (const [path, xml] of cells) texts[path] = (texts[path] ?? "").replace(/<sheetData\s*\/>/, () => xml);
  return pack(texts);
}
