import type { CellStyle } from "../../engine/formatStore";
import type { Dimension } from "../../engine/sheetStore";
import type { Zone } from "../../engine/zone";
import type { ExcelClass, HostContext, Property } from "../protocol/excelClass";
import { HostError } from "../protocol/hostError";
import type { Json } from "../protocol/wire";
import { hexColor } from "../state/color";
import type { KeptFormat } from "../state/keptState";
import { common } from "../state/matrix";
import type { RangeTarget } from "../state/targets";
import { requireWritable } from "../state/writeCells";
import { booleanArgument, countArgument, numberArgument, textArgument, wordArgument } from "./argument";

const POINTS_PER_PIXEL = 0.75;
const DEFAULT_FONT = { name: "Calibri", size: 11, color: "#000000" };

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

/** Excel's words for places in a cell, in the engine's. */
const ENGINE_ALIGN = {
  Left: "left",
  Center: "center",
  Right: "right",
  CenterAcrossSelection: "center",
} as const;
const ENGINE_VERTICAL = { Top: "top", Center: "middle", Bottom: "bottom" } as const;

function style(
  { sheetId, zone }: RangeTarget,
  { engine }: HostContext,
  show: (style: CellStyle) => Json,
): Json {
  const clipped = engine.sheets.clip(sheetId, zone) ?? { ...zone, bottom: zone.top, right: zone.left };
  return common(clipped, (row, col) => show(engine.formats.style(sheetId, row, col)));
}

function setStyle(target: RangeTarget, change: CellStyle, host: HostContext): void {
  requireWritable(target, host);
  host.engine.formats.setStyle(target.sheetId, target.zone, change);
}

/** The cells of a zone that the engine's grid has; facts kept by cell need an end. */
function bounded({ sheetId, zone }: RangeTarget, { engine }: HostContext): Zone {
  return engine.sheets.clip(sheetId, zone) ?? { ...zone, bottom: zone.top - 1 };
}

/** Reads a fact that only the host keeps, for all cells of the range. */
export function keptFact(
  target: RangeTarget,
  key: keyof KeptFormat,
  fallback: Json,
  host: HostContext,
): Json {
  const { sheetId } = target;
  if (host.kept.formats.isEmpty(sheetId)) return fallback;
  return common(
    bounded(target, host),
    (row, col) => host.kept.formats.get(sheetId, row, col)?.[key] ?? fallback,
  );
}

/** Sets a fact that only the host keeps. */
export function keepFact(target: RangeTarget, change: KeptFormat, host: HostContext): void {
  requireWritable(target, host);
  const { sheetId, zone } = target;
  const whole = zone.bottom - zone.top > 100_000 || zone.right - zone.left > 1_000;
  const cells = whole ? bounded(target, host) : zone;
  for (let row = cells.top; row <= cells.bottom; row++)
    for (let col = cells.left; col <= cells.right; col++)
      host.kept.formats.set(sheetId, row, col, { ...host.kept.formats.get(sheetId, row, col), ...change });
}

function lines(zone: Zone, dimension: Dimension, count: number): number[] {
  const [first, last] = dimension === "ROW" ? [zone.top, zone.bottom] : [zone.left, zone.right];
  const size = Math.min(last, count - 1) - first + 1;
  return Array.from({ length: Math.max(size, 0) }, (_, index) => first + index);
}

function sizeProperty(dimension: Dimension): Property<RangeTarget> {
  const count = (sheetId: string, { engine }: HostContext): number =>
    dimension === "ROW" ? engine.sheets.rows(sheetId) : engine.sheets.columns(sheetId);
  return {
    get: ({ sheetId, zone }, host) => {
      const all = lines(
        zone,
        dimension,
        Math.max(count(sheetId, host), (dimension === "ROW" ? zone.top : zone.left) + 1),
      );
      const sizes = new Set(all.map((line) => host.engine.sheets.size(sheetId, dimension, line)));
      const [only] = sizes;
      return sizes.size === 1 && only !== undefined ? only * POINTS_PER_PIXEL : null;
    },
    set: ({ sheetId, zone }, value, host) => {
      const points = numberArgument(value, dimension === "ROW" ? "rowHeight" : "columnWidth");
      const most = dimension === "ROW" ? 409.5 : 1_790;
      if (points < 0 || points > most) throw new HostError("InvalidArgument");
      const corner = { top: 0, left: 0, bottom: 0, right: 0 };
      const end =
        dimension === "ROW"
          ? { bottom: Math.min(zone.bottom, 10_000) }
          : { right: Math.min(zone.right, 500) };
      host.engine.sheets.growTo(sheetId, { ...corner, ...end });
      const elements = lines(zone, dimension, count(sheetId, host));
      if (points === 0) host.engine.sheets.setHidden(sheetId, dimension, elements, true);
      else host.engine.sheets.setSize(sheetId, dimension, elements, Math.round(points / POINTS_PER_PIXEL));
    },
  };
}

/** Width that the longest text of a column takes, about: the workbench measures no fonts. */
function autofitColumns({ sheetId, zone }: RangeTarget, { engine }: HostContext): null {
  const used = engine.cells.usedZone(sheetId, true, zone);
  if (!used) return null;
  for (let col = used.left; col <= used.right; col++) {
    let longest = 0;
    for (let row = used.top; row <= used.bottom; row++) {
      const { text } = engine.cells.read(sheetId, row, col);
      const size =
        (engine.formats.style(sheetId, row, col).fontSize ?? DEFAULT_FONT.size) / DEFAULT_FONT.size;
      longest = Math.max(longest, size * textUnits(text));
    }
    if (longest > 0)
      engine.sheets.setSize(sheetId, "COL", [col], Math.min(Math.round(longest * 7 + 12), 600));
  }
  return null;
}

/** Characters, with East Asian ones counted double. */
function textUnits(text: string): number {
  return Array.from(text).reduce(
    (sum, letter) => sum + (/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/u.test(letter) ? 1.8 : 1),
    0,
  );
}

/** Excel.RangeFormat */
export const rangeFormat: ExcelClass<RangeTarget> = {
  name: "RangeFormat",
  properties: {
    ColumnWidth: sizeProperty("COL"),
    RowHeight: sizeProperty("ROW"),
    HorizontalAlignment: {
      get: (target, host) => keptFact(target, "horizontal", "General", host),
      set: (target, value, host) => {
        const horizontal = wordArgument(value, "horizontalAlignment", HORIZONTAL);
        const align = (ENGINE_ALIGN as Record<string, CellStyle["align"]>)[horizontal];
        setStyle(target, { align }, host);
        keepFact(target, { horizontal }, host);
      },
    },
    VerticalAlignment: {
      get: (target, host) => keptFact(target, "vertical", "Bottom", host),
      set: (target, value, host) => {
        const vertical = wordArgument(value, "verticalAlignment", VERTICAL);
        const verticalAlign = (ENGINE_VERTICAL as Record<string, CellStyle["verticalAlign"]>)[vertical];
        setStyle(target, { verticalAlign }, host);
        keepFact(target, { vertical }, host);
      },
    },
    WrapText: {
      get: (target, host) => style(target, host, ({ wrapping }) => wrapping === "wrap"),
      set: (target, value, host) => {
        setStyle(target, { wrapping: booleanArgument(value, "wrapText") ? "wrap" : "overflow" }, host);
      },
    },
    IndentLevel: {
      get: (target, host) => keptFact(target, "indent", 0, host),
      set: (target, value, host) => {
        const indent = countArgument(value, "indentLevel");
        if (indent > 250) throw new HostError("InvalidArgument");
        keepFact(target, { indent }, host);
      },
    },
    ShrinkToFit: {
      get: (target, host) => keptFact(target, "shrinkToFit", false, host),
      set: (target, value, host) => {
        keepFact(target, { shrinkToFit: booleanArgument(value, "shrinkToFit") }, host);
      },
    },
    TextOrientation: {
      get: (target, host) => keptFact(target, "textOrientation", 0, host),
      set: (target, value, host) => {
        keepFact(target, { textOrientation: numberArgument(value, "textOrientation") }, host);
      },
    },
  },
  children: {
    Fill: (target, host) => host.object("RangeFill", target),
    Font: (target, host) => host.object("RangeFont", target),
    Borders: (target, host) => host.object("RangeBorderCollection", target),
    Protection: (target, host) => host.object("FormatProtection", target),
  },
  methods: {
    AutofitColumns: (target, _, host) => autofitColumns(target, host),
    AutofitRows: ({ sheetId, zone }, _, host) => {
      const elements = lines(zone, "ROW", host.engine.sheets.rows(sheetId));
      host.engine.sheets.setSize(sheetId, "ROW", elements, null);
      return null;
    },
  },
};

/** Excel.RangeFill */
export const rangeFill: ExcelClass<RangeTarget> = {
  name: "RangeFill",
  properties: {
    Color: {
      get: (target, host) =>
        style(target, host, ({ fillColor }) => (fillColor ? fillColor.toUpperCase() : "#FFFFFF")),
      set: (target, value, host) => {
        setStyle(target, { fillColor: hexColor(textArgument(value, "color")) }, host);
      },
    },
    Pattern: {
      get: (target, host) => style(target, host, ({ fillColor }) => (fillColor ? "Solid" : "None")),
    },
  },
  methods: {
    Clear: (target, _, host) => {
      setStyle(target, { fillColor: "" }, host);
      return null;
    },
  },
};

function flag(key: "bold" | "italic" | "strikethrough"): Property<RangeTarget> {
  return {
    get: (target, host) => style(target, host, (look) => look[key] ?? false),
    set: (target, value, host) => {
      setStyle(target, { [key]: booleanArgument(value, key) }, host);
    },
  };
}

/** Excel.RangeFont */
export const rangeFont: ExcelClass<RangeTarget> = {
  name: "RangeFont",
  properties: {
    Bold: flag("bold"),
    Italic: flag("italic"),
    Strikethrough: flag("strikethrough"),
    Color: {
      get: (target, host) =>
        style(target, host, ({ textColor }) => (textColor ? textColor.toUpperCase() : DEFAULT_FONT.color)),
      set: (target, value, host) => {
        setStyle(target, { textColor: hexColor(textArgument(value, "color")) }, host);
      },
    },
    Size: {
      get: (target, host) => style(target, host, ({ fontSize }) => fontSize ?? DEFAULT_FONT.size),
      set: (target, value, host) => {
        const fontSize = numberArgument(value, "size");
        if (fontSize < 1 || fontSize > 409) throw new HostError("InvalidArgument");
        setStyle(target, { fontSize }, host);
      },
    },
    Name: {
      get: (target, host) => keptFact(target, "fontName", DEFAULT_FONT.name, host),
      set: (target, value, host) => {
        keepFact(target, { fontName: textArgument(value, "name") }, host);
      },
    },
    Underline: {
      get: (target, host) => keptFact(target, "underline", "None", host),
      set: (target, value, host) => {
        const underline = wordArgument(value, "underline", UNDERLINES);
        setStyle(target, { underline: underline !== "None" }, host);
        keepFact(target, { underline }, host);
      },
    },
  },
};

/** Excel.FormatProtection */
export const formatProtection: ExcelClass<RangeTarget> = {
  name: "FormatProtection",
  properties: {
    Locked: {
      get: (target, host) => keptFact(target, "locked", true, host),
      set: (target, value, host) => {
        keepFact(target, { locked: booleanArgument(value, "locked") }, host);
      },
    },
    FormulaHidden: {
      get: (target, host) => keptFact(target, "formulaHidden", false, host),
      set: (target, value, host) => {
        keepFact(target, { formulaHidden: booleanArgument(value, "formulaHidden") }, host);
      },
    },
  },
};
