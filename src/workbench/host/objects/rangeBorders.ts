import type { BorderLine, BorderSide } from "../../engine/formatStore";
import type { ExcelClass, HostContext } from "../protocol/excelClass";
import { HostError } from "../protocol/hostError";
import { hexColor } from "../state/color";
import type { BorderTarget, RangeTarget } from "../state/targets";
import { requireWritable } from "../state/writeCells";
import { countArgument, textArgument, wordArgument } from "./argument";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
const STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

/** The engine's word for each side of a block; it has no diagonals. */
const POSITION: Readonly<Record<string, string>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
  InsideVertical: "v",
  InsideHorizontal: "h",
};

/** A cell and a side of it that show what a block's side looks like. */
function sample({ zone, side }: BorderTarget): { row: number; col: number; at: BorderSide } | undefined {
  const [row, col] = [zone.top, zone.left];
  switch (side) {
    case "EdgeTop":
      return { row, col, at: "top" };
    case "EdgeBottom":
      return { row: zone.bottom, col, at: "bottom" };
    case "EdgeLeft":
      return { row, col, at: "left" };
    case "EdgeRight":
      return { row, col: zone.right, at: "right" };
    case "InsideVertical":
      return zone.right > zone.left ? { row, col, at: "right" } : undefined;
    case "InsideHorizontal":
      return zone.bottom > zone.top ? { row, col, at: "bottom" } : undefined;
    default:
      return undefined;
  }
}

function line(target: BorderTarget, { engine }: HostContext): BorderLine | undefined {
  const place = sample(target);
  const position = POSITION[target.side];
  if (!place || position === undefined) return undefined;
  const { sheetId, zone } = target;
  return (
    engine.formats.waitingLine(sheetId, zone, position) ??
    engine.formats.border(sheetId, place.row, place.col, place.at)
  );
}

function change(target: BorderTarget, part: Partial<BorderLine>, host: HostContext): void {
  requireWritable(target, host);
  const position = POSITION[target.side];
  if (position === undefined || !sample(target)) return;
  const merged = { style: "thin" as const, color: "#000000", ...line(target, host), ...part };
  host.engine.formats.setBorder(target.sheetId, target.zone, position, merged);
}

function remove(target: BorderTarget, host: HostContext): void {
  requireWritable(target, host);
  const position = POSITION[target.side];
  if (position === undefined || !line(target, host)) return;
  // The engine has no command for one side only: the others are drawn again after clearing.
  const { sheetId, zone } = target;
  const others = SIDES.filter((side) => side !== target.side)
    .map((side) => ({ side, line: line({ ...target, side }, host) }))
    .filter((other) => other.line !== undefined);
  host.engine.formats.setBorder(sheetId, zone, "clear", undefined);
  for (const other of others) change({ ...target, side: other.side }, other.line ?? {}, host);
}

function engineStyle(word: (typeof STYLES)[number], current: BorderLine | undefined): BorderLine["style"] {
  if (word === "Dot") return "dotted";
  if (word.includes("Dash")) return "dashed";
  if (word === "Double") return "thick";
  return current && !["dashed", "dotted"].includes(current.style) ? current.style : "thin";
}

const EXCEL_STYLE = {
  thin: "Continuous",
  medium: "Continuous",
  thick: "Continuous",
  dashed: "Dash",
  dotted: "Dot",
};
const EXCEL_WEIGHT = { thin: "Thin", medium: "Medium", thick: "Thick", dashed: "Thin", dotted: "Thin" };

/** Excel.RangeBorder */
export const rangeBorder: ExcelClass<BorderTarget> = {
  name: "RangeBorder",
  id: ({ side }) => side,
  properties: {
    SideIndex: { get: ({ side }) => side },
    Color: {
      get: (target, host) => line(target, host)?.color.toUpperCase() ?? "#000000",
      set: (target, value, host) => {
        change(target, { color: hexColor(textArgument(value, "color")) }, host);
      },
    },
    Style: {
      get: (target, host) => {
        const found = line(target, host);
        return found ? EXCEL_STYLE[found.style] : "None";
      },
      set: (target, value, host) => {
        const word = wordArgument(value, "style", STYLES);
        if (word === "None") remove(target, host);
        else change(target, { style: engineStyle(word, line(target, host)) }, host);
      },
    },
    Weight: {
      get: (target, host) => EXCEL_WEIGHT[line(target, host)?.style ?? "thin"],
      set: (target, value, host) => {
        const weight = wordArgument(value, "weight", WEIGHTS);
        const current = line(target, host)?.style;
        const dashed = current === "dashed" || current === "dotted";
        const thickness = { Hairline: "thin", Thin: "thin", Medium: "medium", Thick: "thick" } as const;
        change(target, { style: dashed ? current : thickness[weight] }, host);
      },
    },
  },
};

/** Excel.RangeBorderCollection */
export const rangeBorderCollection: ExcelClass<RangeTarget> = {
  name: "RangeBorderCollection",
  properties: { Count: { get: () => SIDES.length } },
  items: (target, host) => SIDES.map((side) => host.object("RangeBorder", { ...target, side })),
  methods: {
    GetItem: (target, [side], host) =>
      host.object("RangeBorder", { ...target, side: wordArgument(side, "index", SIDES) }),
    GetItemAt: (target, [index], host) => {
      const side = SIDES[countArgument(index, "index")];
      if (side === undefined) throw new HostError("InvalidArgument");
      return host.object("RangeBorder", { ...target, side });
    },
  },
};
