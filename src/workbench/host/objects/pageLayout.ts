import { zoneAddress } from "../../engine/address";
import type { Argument, ExcelClass, HostContext, HostObject, Property } from "../protocol/excelClass";
import { HostError } from "../protocol/hostError";
import type { Json } from "../protocol/wire";
import type { PageLayoutExtras } from "../extras";
import { findRange } from "../state/findRange";
import type { SheetTarget } from "../state/targets";
import {
  booleanArgument,
  numberArgument,
  recordArgument,
  rangeArgument,
  textArgument,
  wordArgument,
} from "./argument";

/** Paper sizes by Excel's names, with the numbers that files use. */
const PAPERS: Readonly<Record<string, number>> = {
  Letter: 1,
  Tabloid: 3,
  Legal: 5,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
};
const MARGINS: Readonly<Record<string, number>> = {
  left: 50.4,
  right: 50.4,
  top: 54,
  bottom: 54,
  header: 21.6,
  footer: 21.6,
};

/** The page set-up of a sheet; Excel's defaults until something is set. */
export function layoutOf(sheetId: string, { kept }: Pick<HostContext, "kept">): PageLayoutExtras {
  let layout = kept.pageLayouts.get(sheetId);
  if (!layout) kept.pageLayouts.set(sheetId, (layout = { orientation: "portrait", paperSize: 1 }));
  return layout;
}

function margin(name: string): Property<SheetTarget> {
  return {
    get: ({ sheetId }, host) => layoutOf(sheetId, host).margins?.[name] ?? MARGINS[name] ?? 0,
    set: ({ sheetId }, value, host) => {
      const points = numberArgument(value, `${name}Margin`);
      if (points < 0) throw new HostError("InvalidArgument");
      const layout = layoutOf(sheetId, host);
      layout.margins = { ...layout.margins, [name]: points };
    },
  };
}

function centred(name: "centerHorizontally" | "centerVertically"): Property<SheetTarget> {
  return {
    get: ({ sheetId }, host) => layoutOf(sheetId, host)[name] ?? false,
    set: ({ sheetId }, value, host) => {
      layoutOf(sheetId, host)[name] = booleanArgument(value, name);
    },
  };
}

function zoom({ sheetId }: SheetTarget, host: HostContext): Json {
  const { fitToWidth, fitToHeight, scale } = layoutOf(sheetId, host);
  const fit: Record<string, Json> = {};
  if (fitToWidth !== undefined) fit.horizontalFitToPages = fitToWidth;
  if (fitToHeight !== undefined) fit.verticalFitToPages = fitToHeight;
  return Object.keys(fit).length > 0 ? fit : { scale: scale ?? 100 };
}

function setZoom({ sheetId }: SheetTarget, value: Json, host: HostContext): void {
  const { horizontalFitToPages, verticalFitToPages, scale } = recordArgument(value, "zoom");
  const layout = layoutOf(sheetId, host);
  delete layout.fitToWidth;
  delete layout.fitToHeight;
  delete layout.scale;
  if (typeof scale === "number") layout.scale = scale;
  if (typeof horizontalFitToPages === "number") layout.fitToWidth = horizontalFitToPages;
  if (typeof verticalFitToPages === "number") layout.fitToHeight = verticalFitToPages;
}

function addressOf(where: Argument, { sheetId }: SheetTarget, host: HostContext): string {
  const range = rangeArgument(where) ?? findRange(textArgument(where, "range"), sheetId, host);
  if (range?.sheetId !== sheetId) throw new HostError("InvalidArgument");
  return zoneAddress(range.zone, true);
}

function rangeAt(
  address: string | undefined,
  { sheetId }: SheetTarget,
  host: HostContext,
): HostObject<never> | null {
  const found = address === undefined ? undefined : findRange(address, sheetId, host);
  return found ? host.object("Range", found) : null;
}

function must(found: HostObject<never> | null): HostObject<never> {
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

/** Excel.PageLayout */
export const pageLayout: ExcelClass<SheetTarget> = {
  name: "PageLayout",
  properties: {
    Orientation: {
      get: ({ sheetId }, host) =>
        layoutOf(sheetId, host).orientation === "portrait" ? "Portrait" : "Landscape",
      set: ({ sheetId }, value, host) => {
        const word = wordArgument(value, "orientation", ["Portrait", "Landscape"]);
        layoutOf(sheetId, host).orientation = word === "Portrait" ? "portrait" : "landscape";
      },
    },
    PaperSize: {
      get: ({ sheetId }, host) => {
        const { paperSize } = layoutOf(sheetId, host);
        return Object.keys(PAPERS).find((name) => PAPERS[name] === paperSize) ?? "Letter";
      },
      set: ({ sheetId }, value, host) => {
        layoutOf(sheetId, host).paperSize =
          PAPERS[wordArgument(value, "paperSize", Object.keys(PAPERS))] ?? 1;
      },
    },
    Zoom: { get: zoom, set: setZoom },
    CenterHorizontally: centred("centerHorizontally"),
    CenterVertically: centred("centerVertically"),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
  },
  children: { HeadersFooters: (target, host) => host.object("HeaderFooterGroup", target) },
  methods: {
    SetPrintArea: (target, [where], host) => {
      layoutOf(target.sheetId, host).printArea = addressOf(where, target, host);
      return null;
    },
    SetPrintTitleRows: (target, [where], host) => {
      layoutOf(target.sheetId, host).printTitleRows = addressOf(where, target, host);
      return null;
    },
    SetPrintTitleColumns: (target, [where], host) => {
      layoutOf(target.sheetId, host).printTitleColumns = addressOf(where, target, host);
      return null;
    },
    SetPrintMargins: (target, [unit, options], host) => {
      const perUnit = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
      const factor = perUnit[wordArgument(unit, "unit", ["Points", "Inches", "Centimeters"])];
      const layout = layoutOf(target.sheetId, host);
      for (const [name, size] of Object.entries(recordArgument(options, "marginOptions")))
        layout.margins = { ...layout.margins, [name]: numberArgument(size, name) * factor };
      return null;
    },
    GetPrintArea: (target, _, host) => must(rangeAt(layoutOf(target.sheetId, host).printArea, target, host)),
    GetPrintAreaOrNullObject: (target, _, host) =>
      rangeAt(layoutOf(target.sheetId, host).printArea, target, host),
    GetPrintTitleRows: (target, _, host) =>
      must(rangeAt(layoutOf(target.sheetId, host).printTitleRows, target, host)),
    GetPrintTitleRowsOrNullObject: (target, _, host) =>
      rangeAt(layoutOf(target.sheetId, host).printTitleRows, target, host),
    GetPrintTitleColumnsOrNullObject: (target, _, host) =>
      rangeAt(layoutOf(target.sheetId, host).printTitleColumns, target, host),
  },
};

/** Excel.HeaderFooterGroup: one header and footer for all pages. */
export const headerFooterGroup: ExcelClass<SheetTarget> = {
  name: "HeaderFooterGroup",
  properties: {
    State: { get: () => "Default" },
    UseSheetMargins: { get: () => true },
    UseSheetScale: { get: () => true },
  },
  children: { DefaultForAllPages: (target, host) => host.object("HeaderFooter", target) },
};

type Edge = "header" | "footer";

/** "&LLeft&CMiddle&RRight" -> the part of one place. */
function section(text: string, place: "L" | "C" | "R"): string {
  return new RegExp(`&${place}((?:(?!&[LCR]).)*)`, "su").exec(text)?.[1] ?? "";
}

function sectionProperty(edge: Edge, place: "L" | "C" | "R"): Property<SheetTarget> {
  return {
    get: ({ sheetId }, host) => section(layoutOf(sheetId, host)[edge] ?? "", place),
    set: ({ sheetId }, value, host) => {
      const layout = layoutOf(sheetId, host);
      const text = textArgument(value, edge);
      const parts = (["L", "C", "R"] as const).map((at) => ({
        at,
        text: at === place ? text : section(layout[edge] ?? "", at),
      }));
      layout[edge] = parts
        .filter((part) => part.text !== "")
        .map((part) => `&${part.at}${part.text}`)
        .join("");
    },
  };
}

/** Excel.HeaderFooter */
export const headerFooter: ExcelClass<SheetTarget> = {
  name: "HeaderFooter",
  properties: {
    LeftHeader: sectionProperty("header", "L"),
    CenterHeader: sectionProperty("header", "C"),
    RightHeader: sectionProperty("header", "R"),
    LeftFooter: sectionProperty("footer", "L"),
    CenterFooter: sectionProperty("footer", "C"),
    RightFooter: sectionProperty("footer", "R"),
  },
};
