import { colorNumber } from "./color";
import type { KeptRule } from "./keptState";
import type { Json } from "../protocol/wire";

type Facts = Record<string, Json>;

const VALUE_OPERATORS: Readonly<Record<string, string>> = {
  Between: "isBetween",
  NotBetween: "isNotBetween",
  EqualTo: "isEqual",
  NotEqualTo: "isNotEqual",
  GreaterThan: "isGreaterThan",
  LessThan: "isLessThan",
  GreaterThanOrEqual: "isGreaterOrEqualTo",
  LessThanOrEqual: "isLessOrEqualTo",
};

const TEXT_OPERATORS: Readonly<Record<string, string>> = {
  Contains: "containsText",
  NotContains: "notContainsText",
  BeginsWith: "beginsWithText",
  EndsWith: "endsWithText",
};

function record(value: Json | undefined): Facts {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}

function text(value: Json | undefined): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function style(facts: Facts): Facts {
  const font = record(facts.font);
  const look: Facts = {};
  if (typeof font.color === "string") look.textColor = font.color;
  if (font.bold === true) look.bold = true;
  if (font.italic === true) look.italic = true;
  if (font.strikethrough === true) look.strikethrough = true;
  if (font.underline !== undefined && font.underline !== "None") look.underline = true;
  const { color } = record(facts.fill);
  if (typeof color === "string") look.fillColor = color;
  return look;
}

function cellValue(facts: Facts): Facts | undefined {
  const rule = record(facts.rule);
  const operator = VALUE_OPERATORS[text(rule.operator)];
  if (operator === undefined) return undefined;
  const two = operator === "isBetween" || operator === "isNotBetween";
  const values = [text(rule.formula1), ...(two ? [text(rule.formula2)] : [])];
  return { type: "CellIsRule", operator, values, style: style(facts) };
}

function containsText(facts: Facts): Facts | undefined {
  const rule = record(facts.rule);
  const operator = TEXT_OPERATORS[text(rule.operator)];
  return operator === undefined
    ? undefined
    : { type: "CellIsRule", operator, values: [text(rule.text)], style: style(facts) };
}

const POINT_TYPES: Readonly<Record<string, string>> = {
  LowestValue: "value",
  HighestValue: "value",
  Number: "number",
  Percent: "percentage",
  Percentile: "percentile",
  Formula: "formula",
};

function threshold(point: Facts): Facts {
  const type = POINT_TYPES[text(point.type)] ?? "value";
  const value: Facts = type === "value" ? {} : { value: text(point.formula).replace(/^=/u, "") };
  return { type, color: colorNumber(text(point.color) || "#FFFFFF"), ...value };
}

function colorScale(facts: Facts): Facts | undefined {
  const criteria = record(facts.criteria);
  const [minimum, midpoint, maximum] = [
    record(criteria.minimum),
    criteria.midpoint,
    record(criteria.maximum),
  ];
  if (Object.keys(minimum).length === 0 || Object.keys(maximum).length === 0) return undefined;
  const middle: Facts =
    midpoint === undefined || midpoint === null ? {} : { midpoint: threshold(record(midpoint)) };
  return { type: "ColorScaleRule", minimum: threshold(minimum), maximum: threshold(maximum), ...middle };
}

/** Excel's icon sets of three, in the engine's icons, lowest first. */
const ICON_SETS: Readonly<Record<string, readonly [string, string, string]>> = {
  ThreeArrows: ["arrowBad", "arrowNeutral", "arrowGood"],
  ThreeTrafficLights1: ["dotBad", "dotNeutral", "dotGood"],
  ThreeTrafficLights2: ["dotBad", "dotNeutral", "dotGood"],
  ThreeSymbols: ["smileyBad", "smileyNeutral", "smileyGood"],
  ThreeSymbols2: ["smileyBad", "smileyNeutral", "smileyGood"],
};

function inflection(criterion: Facts, fallback: string): Facts {
  const type = POINT_TYPES[text(criterion.type)] ?? "percentage";
  return {
    type: type === "value" ? "percentage" : type,
    operator: text(criterion.operator) === "GreaterThan" ? "gt" : "ge",
    value: text(criterion.formula).replace(/^=/u, "") || fallback,
  };
}

function iconSet(facts: Facts): Facts | undefined {
  const icons = ICON_SETS[text(facts.style)];
  if (!icons) return undefined;
  const [first, middle, last] = icons;
  const reversed = facts.reverseIconOrder === true;
  const criteria = Array.isArray(facts.criteria) ? facts.criteria.map(record) : [];
  return {
    type: "IconSetRule",
    icons: { lower: reversed ? last : first, middle, upper: reversed ? first : last },
    lowerInflectionPoint: inflection(criteria[1] ?? {}, "33"),
    upperInflectionPoint: inflection(criteria[2] ?? {}, "66"),
  };
}

/** `longest` is the value whose bar fills the cell; our own plugin of the engine reads it. */
function dataBar(facts: Facts): Facts {
  const color = record(facts.positiveFormat).fillColor;
  const upper = record(facts.upperBoundRule);
  const longest = upper.type === "Number" ? Number(text(upper.formula).replace(/^=/, "")) : NaN;
  return {
    type: "DataBarRule",
    color: colorNumber(text(color) || "#638EC6"),
    ...(longest > 0 && { longest }),
  };
}

/** A conditional format in the engine's words; undefined while it is incomplete or the engine has none for it. */
export function engineFormatRule({ type, facts }: KeptRule): Record<string, Json> | undefined {
  switch (type) {
    case "Custom": {
      const formula = text(record(facts.rule).formula);
      if (formula === "") return undefined;
      return { type: "CellIsRule", operator: "customFormula", values: [formula], style: style(facts) };
    }
    case "CellValue":
      return cellValue(facts);
    case "ContainsText":
      return containsText(facts);
    case "DataBar":
      return dataBar(facts);
    case "IconSet":
      return iconSet(facts);
    case "ColorScale":
      return colorScale(facts);
    default:
      return undefined;
  }
}
