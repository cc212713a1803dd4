import type { ReadNames } from "./readNames";
import type { PageLayoutFact, ProtectionFact } from "./workbookFile";
import { PROTECTION_ATTRIBUTES } from "./writeSheetSetup";
import { attribute, child, children, flag } from "./xml";

const POINTS_PER_INCH = 72;

function wholeNumber(element: Element | undefined, name: string): number | undefined {
  const number = Number(attribute(element, name) ?? NaN);
  return Number.isInteger(number) ? number : undefined;
}

function readMargins(worksheet: Element): Record<string, number> | undefined {
  const element = child(worksheet, "pageMargins");
  if (!element) return undefined;
  const sides = ["left", "right", "top", "bottom", "header", "footer"];
  const margins = sides.map((side) => {
    const points = Number(attribute(element, side) ?? 0) * POINTS_PER_INCH;
    return [side, Math.round(points * 1000) / 1000] as const;
  });
  return Object.fromEntries(margins);
}

/** Page numbers to fit to (0 is "as many as it takes", which is left out), or the scale. */
function readFit(worksheet: Element): { fitToWidth?: number; fitToHeight?: number; scale?: number } {
  const setup = child(worksheet, "pageSetup");
  const scale = wholeNumber(setup, "scale");
  if (!flag(child(worksheet, "sheetPr", "pageSetUpPr"), "fitToPage"))
    return scale === undefined || scale === 100 ? {} : { scale };
  const width = wholeNumber(setup, "fitToWidth") ?? 1;
  const height = wholeNumber(setup, "fitToHeight") ?? 1;
  return { ...(width > 0 ? { fitToWidth: width } : {}), ...(height > 0 ? { fitToHeight: height } : {}) };
}

/** Paper, orientation, scale, margins, centring, header and footer; undefined where the file sets up none. */
export function readPageLayout(
  worksheet: Element,
  sheet: string,
  names: ReadNames,
): PageLayoutFact | undefined {
  const setup = child(worksheet, "pageSetup");
  const printArea = names.printAreas.get(sheet);
  const printTitleRows = names.printRows.get(sheet);
  const printTitleColumns = names.printColumns.get(sheet);
  const margins = readMargins(worksheet);
  if (!setup && !printArea && !printTitleRows && !printTitleColumns && !margins) return undefined;
  const headerFooter = child(worksheet, "headerFooter");
  const header = child(headerFooter, "oddHeader")?.textContent;
  const footer = child(headerFooter, "oddFooter")?.textContent;
  return {
    orientation: attribute(setup, "orientation") === "landscape" ? "landscape" : "portrait",
    paperSize: wholeNumber(setup, "paperSize") ?? 1,
    ...readFit(worksheet),
    ...(printArea ? { printArea } : {}),
    ...(printTitleRows ? { printTitleRows } : {}),
    ...(printTitleColumns ? { printTitleColumns } : {}),
    ...(flag(child(worksheet, "printOptions"), "horizontalCentered") ? { centerHorizontally: true } : {}),
    ...(flag(child(worksheet, "printOptions"), "verticalCentered") ? { centerVertically: true } : {}),
    ...(header ? { header } : {}),
    ...(footer ? { footer } : {}),
    ...(margins ? { margins } : {}),
  };
}

/** Frozen rows and columns, or undefined where the sheet has none. */
export function readFrozen(worksheet: Element): { rows: number; columns: number } | undefined {
  const view = children(child(worksheet, "sheetViews"), "sheetView")[0];
  const pane = child(view, "pane");
  if (!/^frozen/.test(attribute(pane, "state") ?? "")) return undefined;
  return { rows: wholeNumber(pane, "ySplit") ?? 0, columns: wholeNumber(pane, "xSplit") ?? 0 };
}

/** What is allowed on a protected sheet; undefined where it is not protected. */
export function readProtection(worksheet: Element, sheet: string): ProtectionFact | undefined {
  const element = child(worksheet, "sheetProtection");
  if (!flag(element, "sheet")) return undefined;
  const options = Object.entries(PROTECTION_ATTRIBUTES).map(([option, name]) => {
    const locked = flag(element, name, name !== "objects" && name !== "scenarios");
    return [option, !locked] as const;
  });
  return { sheet, options: Object.fromEntries(options) };
}
