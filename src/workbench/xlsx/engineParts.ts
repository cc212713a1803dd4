import { sizeInsteadOfCorner } from "./chartAnchors";
import type { ReadCell } from "./readCells";
import type { SheetPart } from "./sheetParts";
import type { WorkbookPackage } from "./workbookPackage";
import { relationshipsPath } from "./workbookPackage";
import { append, attribute, child, children, descendants, removeChildren } from "./xml";

/**
 * Texts that the engine would take for a number, a date, a formula or a link: they get the apostrophe with which
 * a user types them. Rather too many than too few: the apostrophe never shows.
 */
const MISREAD = /^\s*(?:[=+\-'"#@([{.,]|[$₩€£¥]|\d|(?:true|false)\s*$)|^\s|\s$/i;

function writeText(element: Element, text: string): void {
  for (const one of children(element)) one.remove();
  element.setAttribute("t", "str");
  const value = append(element, "v", {}, MISREAD.test(text) ? `'${text}` : text);
  value.setAttribute("xml:space", "preserve");
}

/** Spells one cell so that the engine reads what is meant. */
function cleanCell(cell: ReadCell): void {
  const { element, fact } = cell;
  element.setAttribute("r", cell.address);
  element.removeAttribute("cm");
  if (cell.spilledInto) {
    removeChildren(element, "f");
    removeChildren(element, "v");
    element.removeAttribute("t");
  } else if (fact.formula !== undefined) {
    removeChildren(element, "f");
    const formula = append(element, "f", {}, fact.formula.slice(1));
    element.insertBefore(formula, element.firstChild);
  } else {
    removeChildren(element, "f");
    if (typeof fact.value === "string") writeText(element, fact.value);
  }
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

/** Cleans the package for the engine's own import; the facts have been read before. */
export function cleanForEngine(
  parts: WorkbookPackage,
  workbook: string,
  sheets: readonly SheetPart[],
  cells: ReadonlyMap<string, readonly ReadCell[]>,
): void {
  for (const sheet of sheets) {
    const worksheet = parts.root(sheet.path);
    for (const cell of cells.get(sheet.path) ?? []) cleanCell(cell);
    splitConditionalFormats(worksheet);
    cleanValidations(worksheet);
    // The engine would refuse the host's own writes, too; the host itself guards a protected sheet.
    removeChildren(worksheet, "sheetProtection");
    sizeInsteadOfCorner(parts, sheet.path);
    relativeTargets(parts, sheet.path);
    for (const drawing of parts.related(sheet.path, "drawing")) relativeTargets(parts, drawing);
  }
  renameSheets(parts, workbook, sheets);
  relativeTargets(parts, workbook);
}
