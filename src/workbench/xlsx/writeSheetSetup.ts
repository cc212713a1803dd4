import { columnLetters } from "../engine/address";
import type { PageLayoutFact, ProtectionFact } from "./workbookFile";
import { append, child, ensureChild, removeChildren, setAttributes } from "./xml";

const POINTS_PER_INCH = 72;
/** Excel's own margins, in inches. */
const MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

/** Writes paper, orientation, scale, margins, centring, header and footer of one sheet. */
export function writePageLayout(worksheet: Element, layout: PageLayoutFact): void {
  const fits = layout.fitToWidth !== undefined || layout.fitToHeight !== undefined;
  if (fits) {
    const properties = ensureChild(ensureChild(worksheet, "sheetPr"), "pageSetUpPr");
    properties.setAttribute("fitToPage", "1");
  }
  if (layout.centerHorizontally || layout.centerVertically)
    setAttributes(ensureChild(worksheet, "printOptions"), {
      horizontalCentered: layout.centerHorizontally || undefined,
      verticalCentered: layout.centerVertically || undefined,
    });
  const margins = Object.entries(MARGINS).map(([side, inches]) => {
    const points = layout.margins?.[side];
    return [side, points === undefined ? inches : Number((points / POINTS_PER_INCH).toFixed(6))];
  });
  setAttributes(ensureChild(worksheet, "pageMargins"), Object.fromEntries(margins) as Record<string, number>);
  setAttributes(ensureChild(worksheet, "pageSetup"), {
    paperSize: layout.paperSize,
    scale: fits ? undefined : layout.scale,
    orientation: layout.orientation,
    fitToWidth: fits ? (layout.fitToWidth ?? 0) : undefined,
    fitToHeight: fits ? (layout.fitToHeight ?? 0) : undefined,
  });
  if (!layout.header && !layout.footer) return;
  const headerFooter = ensureChild(worksheet, "headerFooter");
  if (layout.header) append(headerFooter, "oddHeader", {}, layout.header);
  if (layout.footer) append(headerFooter, "oddFooter", {}, layout.footer);
}

/** Writes the view of one sheet: frozen rows and columns, and which sheet is in front. */
export function writeSheetView(
  worksheet: Element,
  frozen: { readonly rows: number; readonly columns: number } | undefined,
  selected: boolean,
): void {
  const views = ensureChild(worksheet, "sheetViews");
  const view = child(views, "sheetView") ?? append(views, "sheetView", { workbookViewId: 0 });
  if (selected) setAttributes(view, { tabSelected: true });
  if (!frozen) return;
  removeChildren(view, "pane");
  removeChildren(view, "selection");
  const { rows, columns } = frozen;
  if (rows === 0 && columns === 0) return;
  const active = columns > 0 ? (rows > 0 ? "bottomRight" : "topRight") : "bottomLeft";
  append(view, "pane", {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: `${columnLetters(columns)}${rows + 1}`,
    activePane: active,
    state: "frozen",
  });
  const panes = [...(columns > 0 ? ["topRight"] : []), ...(rows > 0 ? ["bottomLeft"] : [])];
  if (rows > 0 && columns > 0) panes.push("bottomRight");
  for (const pane of panes) append(view, "selection", { pane, activeCell: "A1", sqref: "A1" });
}

/** Excel's name of what may be done on a protected sheet all the same, and the file's, which says it in reverse. */
export const PROTECTION_ATTRIBUTES: Readonly<Record<string, string>> = {
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertRows: "insertRows",
  allowInsertHyperlinks: "insertHyperlinks",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowSort: "sort",
  allowAutoFilter: "autoFilter",
  allowPivotTables: "pivotTables",
  allowEditObjects: "objects",
  allowEditScenarios: "scenarios",
};

/** Writes the protection of one sheet in place of the engine's; without a fact the sheet is not protected. */
export function writeProtection(worksheet: Element, fact: ProtectionFact | undefined): void {
  removeChildren(worksheet, "sheetProtection");
  if (!fact) return;
  const element = append(worksheet, "sheetProtection", { sheet: true });
  for (const [option, name] of Object.entries(PROTECTION_ATTRIBUTES))
    setAttributes(element, { [name]: !fact.options[option] });
}
