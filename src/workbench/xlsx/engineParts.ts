import { parseZone, splitSheet } from "../engine/address";
import { sizeInsteadOfCorner } from "./chartAnchors";
import type { ReadCell } from "./readCells";
import { cellXmlText } from "./cellText";
import { seriesName } from "./scatterSeries";
import { sheetParts, type SheetPart } from "./sheetParts";
import type { PartTexts } from "./workbookFile";
import type { WorkbookPackage } from "./workbookPackage";
import { relationshipsPath } from "./workbookPackage";
import { append, attribute, child, children, descendants, escapeXml, removeChildren } from "./xml";

/**
 * Texts that the engine would take for a number, a date, a formula or a link: they get the apostrophe with which
 * a user types them. Rather too many than too few: the apostrophe never shows.
 */
const MISREAD = /^\s*(?:[=+\-'"#@([{.,]|[$₩€£¥]|\d|(?:true|false)\s*$)|^\s|\s$/i;

function valueXml(cell: ReadCell): { type: string; xml: string } {
  const { value, error, formula } = cell.fact;
  if (error !== undefined) return { type: ' t="e"', xml: `<v>${escapeXml(error)}</v>` };
  if (value === null) return { type: "", xml: "" };
  if (typeof value === "number") return { type: "", xml: `<v>${String(value)}</v>` };
  if (typeof value === "boolean") return { type: ' t="b"', xml: `<v>${value ? 1 : 0}</v>` };
  const text = formula === undefined && MISREAD.test(value) ? `'${value}` : value;
  return { type: ' t="str"', xml: `<v xml:space="preserve">${cellXmlText(text)}</v>` };
}

/** One cell in the spelling that the engine reads as it is meant. */
function engineCellXml(cell: ReadCell): string {
  const style = attribute(cell.element, "s");
  const start = `<c r="${cell.address}"${style === undefined ? "" : ` s="${style}"`}`;
  if (cell.spilledInto) return `${start}/>`;
  const { type, xml } = valueXml(cell);
  const { formula } = cell.fact;
  const formulaXml = formula === undefined ? "" : `<f>${cellXmlText(formula.slice(1))}</f>`;
  return `${start}${type}>${formulaXml}${xml}</c>`;
}

const ROW_ATTRIBUTES = ["s", "customFormat", "ht", "customHeight", "hidden", "outlineLevel", "collapsed"];

/** The cells of one sheet, row by row, for the engine; as text, because a tree of so many cells is slow to change. */
function engineSheetData(worksheet: Element, cells: readonly ReadCell[]): string {
  const byRow = new Map<Element, ReadCell[]>();
  for (const cell of cells) {
    const row = cell.element.parentElement;
    if (!row) continue;
    const list = byRow.get(row);
    if (list) list.push(cell);
    else byRow.set(row, [cell]);
  }
  let number = 0;
  const rows = children(child(worksheet, "sheetData"), "row").map((row) => {
    number = Number(attribute(row, "r") ?? number + 1);
    const kept = ROW_ATTRIBUTES.flatMap((name) => {
      const value = attribute(row, name);
      return value === undefined ? [] : [` ${name}="${escapeXml(value)}"`];
    });
    return `<row r="${number}"${kept.join("")}>${(byRow.get(row) ?? []).map(engineCellXml).join("")}</row>`;
  });
  return `<sheetData>${rows.join("")}</sheetData>`;
}

/** One rule a format: of several rules on one range the engine reads the first only. */
function splitConditionalFormats(worksheet: Element): void {
  for (const format of children(worksheet, "conditionalFormatting"))
    for (const rule of children(format, "cfRule").slice(1)) {
      const copy = format.cloneNode(false) as Element;
      copy.appendChild(rule);
      format.parentNode?.insertBefore(copy, format.nextSibling);
    }
  for (const extension of descendants(worksheet, "conditionalFormattings"))
    for (const format of children(extension)) if (child(format, "cfRule", "dataBar")) format.remove();
}

/** Whole numbers as numbers; kinds that the engine lacks are left to the facts. */
function cleanValidations(worksheet: Element): void {
  for (const rule of children(child(worksheet, "dataValidations"), "dataValidation")) {
    const type = attribute(rule, "type");
    if (type === "whole") rule.setAttribute("type", "decimal");
    else if (type === "time" || type === "textLength" || !child(rule, "formula1")) rule.remove();
  }
}

/**
 * Names of series as plain texts where the engine would misread the cells that they come from: it takes the cell above
 * a series' values for its name, which a chart of points does not have, and LibreOffice names cells that are none.
 */
function plainSeriesNames(chartSpace: Element): void {
  const ofPoints = descendants(chartSpace, "scatterChart").length > 0;
  for (const series of descendants(chartSpace, "ser")) {
    const text = child(series, "tx");
    const reference = child(text, "strRef");
    if (!text || !reference) continue;
    if (!ofPoints && parseZone(splitSheet(child(reference, "f")?.textContent ?? "").rest)) continue;
    const name = seriesName(series);
    reference.remove();
    append(text, "v", {}, name);
  }
}

/** Relationship targets from the part's own folder, which is the only form that the engine follows. */
function relativeTargets(parts: WorkbookPackage, path: string): void {
  const file = relationshipsPath(path);
  if (!parts.has(file)) return;
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  for (const one of children(parts.root(file), "Relationship")) {
    const target = attribute(one, "Target") ?? "";
    if (!target.startsWith("/") || attribute(one, "TargetMode") === "External") continue;
    const inside = target.slice(1);
    const up = "../".repeat(folder.split("/").length - 1);
    one.setAttribute("Target", inside.startsWith(folder) ? inside.slice(folder.length) : up + inside);
  }
}

/** Names the sheets' parts in the order of their tabs: the engine takes the order of the file names. */
function renameSheets(parts: WorkbookPackage, workbook: string, sheets: readonly SheetPart[]): void {
  const names = sheets.map((sheet) => sheet.path);
  const sorted = [...names].sort((a, b) => a.localeCompare(b, undefined, { numeric: true }));
  if (sorted.every((name, at) => name === names[at])) return;
  const moved = sheets.map((sheet, at) => {
    const rels = relationshipsPath(sheet.path);
    return {
      from: sheet.path,
      to: sheet.path.replace(/[^/]+$/, `seoulaiSheet${at + 1}.xml`),
      type: parts.contentType(sheet.path) ?? "",
      texts: parts.texts()[sheet.path] ?? "",
      rels: parts.has(rels) ? (parts.texts()[rels] ?? "") : undefined,
    };
  });
  const targets = new Map(moved.map((one) => [one.from, one.to]));
  for (const one of children(parts.root(relationshipsPath(workbook)), "Relationship")) {
    const known = parts.relationships(workbook).find((other) => other.id === attribute(one, "Id"));
    const to = known && targets.get(known.target);
    if (to) one.setAttribute("Target", `/${to}`);
  }
  for (const one of moved) {
    parts.remove(one.from);
    parts.remove(relationshipsPath(one.from));
  }
  for (const one of moved) {
    parts.put(one.to, one.texts, one.type);
    if (one.rels !== undefined) parts.put(relationshipsPath(one.to), one.rels);
  }
}

/**
 * The parts in the spelling that the engine's own import reads rightly; the facts have been read before.
 *
 * @param parts the package, which is used up
 * @param workbook the part that is the workbook
 * @param sheets its sheets
 * @param cells the cells of each sheet, by the sheet's part
 */
export function engineParts(
  parts: WorkbookPackage,
  workbook: string,
  sheets: readonly SheetPart[],
  cells: ReadonlyMap<string, readonly ReadCell[]>,
): PartTexts {
  const sheetData: [sheet: string, xml: string][] = [];
  for (const { name, path } of sheets) {
    const worksheet = parts.root(path);
    sizeInsteadOfCorner(parts, path);
    sheetData.push([name, engineSheetData(worksheet, cells.get(path) ?? [])]);
    const tree = child(worksheet, "sheetData");
    tree?.replaceWith(tree.cloneNode(false));
    splitConditionalFormats(worksheet);
    cleanValidations(worksheet);
    // The engine would refuse the host's own writes, too; the host itself guards a protected sheet.
    removeChildren(worksheet, "sheetProtection");
    relativeTargets(parts, path);
    for (const drawing of parts.related(path, "drawing")) {
      for (const chart of parts.related(drawing, "chart")) plainSeriesNames(parts.root(chart));
      relativeTargets(parts, drawing);
    }
  }
  renameSheets(parts, workbook, sheets);
  relativeTargets(parts, workbook);
  const texts = parts.texts();
  const paths = new Map(sheetParts(parts).map((sheet) => [sheet.name, sheet.path]));
  for (const [name, xml] of sheetData) {
    const path = paths.get(name) ?? "";
    texts[path] = (texts[path] ?? "").replace(/<sheetData\b[^>]*\/>/, () => xml);
  }
  return texts;
}
