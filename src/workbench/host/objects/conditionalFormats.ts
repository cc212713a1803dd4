import { intersection, union, type Zone } from "../../engine/zone";
import type { ExcelClass, HostContext, HostObject, Property } from "../protocol/excelClass";
import { HostError } from "../protocol/hostError";
import type { Json } from "../protocol/wire";
import { hexColor } from "../state/color";
import { factAt, withFact } from "../state/factWay";
import { engineFormatRule } from "../state/formatRule";
import type { KeptRule } from "../state/keptState";
import type { RangeTarget, RuleTarget } from "../state/targets";
import { requireWritable } from "../state/writeCells";
import { booleanArgument, countArgument, recordArgument, textArgument, wordArgument } from "./argument";

const TYPES = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;

interface Standing {
  ruleId: string;
  zones: Zone[];
}

/** Conditional formats of a sheet in order of priority; those the engine does not draw keep their zones here. */
function standing(sheetId: string, { engine, kept }: HostContext): Standing[] {
  const inEngine = engine.rules.conditionalFormats(sheetId).map(({ id, zones }) => ({ ruleId: id, zones }));
  const seen = new Set(inEngine.map(({ ruleId }) => ruleId));
  const own = [...kept.conditionalFormats]
    .filter(([id, { facts }]) => !seen.has(id) && facts.sheetId === sheetId)
    .map(([ruleId, { facts }]) => ({ ruleId, zones: facts.zones as unknown as Zone[] }));
  return [...inEngine, ...own];
}

function touching({ sheetId, zone }: RangeTarget, host: HostContext): Standing[] {
  return standing(sheetId, host).filter(({ zones }) => zones.some((own) => intersection(own, zone)));
}

function ruleOf({ sheetId, ruleId }: RuleTarget, host: HostContext): KeptRule {
  const known = host.kept.conditionalFormats.get(ruleId);
  if (known) return known;
  if (!standing(sheetId, host).some((entry) => entry.ruleId === ruleId)) throw new HostError("ItemNotFound");
  return { type: "Custom", facts: {} };
}

function zonesOf({ sheetId, ruleId }: RuleTarget, host: HostContext): Zone[] {
  const found = standing(sheetId, host).find((entry) => entry.ruleId === ruleId);
  if (!found) throw new HostError("ItemNotFound");
  return found.zones;
}

/** Keeps the rule's new facts and draws it, if it is complete and the engine can. */
function keep(target: RuleTarget, facts: Record<string, Json>, host: HostContext): void {
  const { sheetId, ruleId } = target;
  const zones = zonesOf(target, host);
  const rule = {
    type: ruleOf(target, host).type,
    facts: { ...facts, sheetId, zones: zones as unknown as Json },
  };
  host.kept.conditionalFormats.set(ruleId, rule);
  const drawn = engineFormatRule(rule);
  if (!drawn) return;
  host.engine.rules.setConditionalFormat(sheetId, ruleId, zones, drawn, facts.stopIfTrue === true);
}

function remove({ sheetId, ruleId }: RuleTarget, { engine, kept }: HostContext): void {
  if (engine.rules.conditionalFormats(sheetId).some(({ id }) => id === ruleId))
    engine.rules.removeConditionalFormat(sheetId, ruleId);
  kept.conditionalFormats.delete(ruleId);
}

/** Excel.ConditionalFormatCollection: the rules that touch a range. */
export const conditionalFormatCollection: ExcelClass<RangeTarget> = {
  name: "ConditionalFormatCollection",
  items: (target, host) =>
    touching(target, host).map(({ ruleId }) =>
      host.object("ConditionalFormat", { sheetId: target.sheetId, ruleId }),
    ),
  methods: {
    Add: (target, [type], host) => {
      requireWritable(target, host);
      const ruleId = host.engine.rules.freshId("cf");
      const { sheetId, zone } = target;
      const facts = { sheetId, zones: [zone] as unknown as Json };
      host.kept.conditionalFormats.set(ruleId, { type: wordArgument(type, "type", TYPES), facts });
      const rule = { sheetId, ruleId };
      keep(rule, facts, host);
      return host.object("ConditionalFormat", rule);
    },
    ClearAll: (target, _, host) => {
      requireWritable(target, host);
      for (const { ruleId } of touching(target, host)) remove({ sheetId: target.sheetId, ruleId }, host);
      return null;
    },
    GetCount: (target, _, host) => touching(target, host).length,
    GetItem: (target, [id], host) => {
      const ruleId = textArgument(id, "id");
      if (!touching(target, host).some((entry) => entry.ruleId === ruleId))
        throw new HostError("ItemNotFound");
      return host.object("ConditionalFormat", { sheetId: target.sheetId, ruleId });
    },
    GetItemAt: (target, [index], host) => {
      const found = touching(target, host)[countArgument(index, "index")];
      if (!found) throw new HostError("InvalidArgument");
      return host.object("ConditionalFormat", { sheetId: target.sheetId, ruleId: found.ruleId });
    },
  },
};

type KindName =
  | "CustomConditionalFormat"
  | "CellValueConditionalFormat"
  | "TextConditionalFormat"
  | "DataBarConditionalFormat"
  | "IconSetConditionalFormat"
  | "ColorScaleConditionalFormat";

function child(
  className: KindName,
  type: string,
  orNull: boolean,
): (target: RuleTarget, host: HostContext) => HostObject<never> | null {
  return (target, host) => {
    if (ruleOf(target, host).type === type) return host.object(className, target);
    if (orNull) return null;
    throw new HostError("InvalidOperation", `The conditional format is no ${type}.`);
  };
}

function bounds(target: RuleTarget, host: HostContext): HostObject<never> {
  const zones = zonesOf(target, host);
  return host.object("Range", { sheetId: target.sheetId, zone: zones.reduce(union) });
}

/** Excel.ConditionalFormat */
export const conditionalFormat: ExcelClass<RuleTarget> = {
  name: "ConditionalFormat",
  id: ({ ruleId }) => ruleId,
  properties: {
    Id: { get: ({ ruleId }) => ruleId },
    Type: { get: (target, host) => ruleOf(target, host).type },
    Priority: {
      get: ({ sheetId, ruleId }, host) =>
        standing(sheetId, host).findIndex((entry) => entry.ruleId === ruleId),
    },
    StopIfTrue: {
      get: (target, host) => ruleOf(target, host).facts.stopIfTrue ?? false,
      set: (target, value, host) => {
        keep(
          target,
          { ...ruleOf(target, host).facts, stopIfTrue: booleanArgument(value, "stopIfTrue") },
          host,
        );
      },
    },
  },
  children: {
    Custom: child("CustomConditionalFormat", "Custom", false),
    CustomOrNullObject: child("CustomConditionalFormat", "Custom", true),
    CellValue: child("CellValueConditionalFormat", "CellValue", false),
    CellValueOrNullObject: child("CellValueConditionalFormat", "CellValue", true),
    TextComparison: child("TextConditionalFormat", "ContainsText", false),
    TextComparisonOrNullObject: child("TextConditionalFormat", "ContainsText", true),
    DataBar: child("DataBarConditionalFormat", "DataBar", false),
    DataBarOrNullObject: child("DataBarConditionalFormat", "DataBar", true),
    IconSet: child("IconSetConditionalFormat", "IconSet", false),
    IconSetOrNullObject: child("IconSetConditionalFormat", "IconSet", true),
    ColorScale: child("ColorScaleConditionalFormat", "ColorScale", false),
    ColorScaleOrNullObject: child("ColorScaleConditionalFormat", "ColorScale", true),
  },
  methods: {
    Delete: (target, _, host) => {
      ruleOf(target, host);
      remove(target, host);
      return null;
    },
    GetRange: (target, _, host) => bounds(target, host),
    GetRangeOrNullObject: (target, _, host) => bounds(target, host),
  },
};

/** A fact of the rule, found by its way through the facts ("rule/formula"), read and written. */
function fact(way: string, fallback: Json, check: (value: Json) => Json): Property<RuleTarget> {
  return {
    get: (target, host) => factAt(ruleOf(target, host).facts, way) ?? fallback,
    set: (target, value, host) => {
      keep(target, withFact(ruleOf(target, host).facts, way, check(value)), host);
    },
  };
}

const asColor = (value: Json): Json => (value === "" ? "" : hexColor(textArgument(value, "color")));
const asText = (value: Json): Json => textArgument(value, "text");
const asFlag = (value: Json): Json => booleanArgument(value, "flag");
const asRecord = (value: Json): Json => recordArgument(value, "rule");
const asIs = (value: Json): Json => value;

/** Excel.CustomConditionalFormat */
export const customConditionalFormat: ExcelClass<RuleTarget> = {
  name: "CustomConditionalFormat",
  children: {
    Rule: (target, host) => host.object("ConditionalFormatRule", target),
    Format: (target, host) => host.object("ConditionalRangeFormat", target),
  },
};

/** Excel.ConditionalFormatRule */
export const conditionalFormatRule: ExcelClass<RuleTarget> = {
  name: "ConditionalFormatRule",
  properties: {
    Formula: fact("rule/formula", "", asText),
    FormulaLocal: fact("rule/formula", "", asText),
  },
};

/** Excel.ConditionalRangeFormat */
export const conditionalRangeFormat: ExcelClass<RuleTarget> = {
  name: "ConditionalRangeFormat",
  properties: { NumberFormat: fact("numberFormat", "General", asText) },
  children: {
    Font: (target, host) => host.object("ConditionalRangeFont", target),
    Fill: (target, host) => host.object("ConditionalRangeFill", target),
  },
};

/** Excel.ConditionalRangeFont */
export const conditionalRangeFont: ExcelClass<RuleTarget> = {
  name: "ConditionalRangeFont",
  properties: {
    Bold: fact("font/bold", false, asFlag),
    Italic: fact("font/italic", false, asFlag),
    Strikethrough: fact("font/strikethrough", false, asFlag),
    Color: fact("font/color", "", asColor),
    Underline: fact("font/underline", "None", asText),
  },
};

/** Excel.ConditionalRangeFill */
export const conditionalRangeFill: ExcelClass<RuleTarget> = {
  name: "ConditionalRangeFill",
  properties: { Color: fact("fill/color", "", asColor) },
  methods: {
    Clear: (target, _, host) => {
      const facts = structuredClone(ruleOf(target, host).facts);
      delete facts.fill;
      keep(target, facts, host);
      return null;
    },
  },
};

/** Excel.CellValueConditionalFormat */
export const cellValueConditionalFormat: ExcelClass<RuleTarget> = {
  name: "CellValueConditionalFormat",
  properties: { Rule: fact("rule", {}, asRecord) },
  children: { Format: (target, host) => host.object("ConditionalRangeFormat", target) },
};

/** Excel.TextConditionalFormat */
export const textConditionalFormat: ExcelClass<RuleTarget> = {
  name: "TextConditionalFormat",
  properties: { Rule: fact("rule", {}, asRecord) },
  children: { Format: (target, host) => host.object("ConditionalRangeFormat", target) },
};

/** Excel.DataBarConditionalFormat; drawn from zero, whatever the lower bound is, to the upper bound if it is a number. */
export const dataBarConditionalFormat: ExcelClass<RuleTarget> = {
  name: "DataBarConditionalFormat",
  properties: {
    AxisColor: fact("axisColor", "", asColor),
    AxisFormat: fact("axisFormat", "Automatic", asText),
    BarDirection: fact("barDirection", "Context", asText),
    LowerBoundRule: fact("lowerBoundRule", { type: "Automatic" }, asRecord),
    UpperBoundRule: fact("upperBoundRule", { type: "Automatic" }, asRecord),
    ShowDataBarOnly: fact("showDataBarOnly", false, asFlag),
  },
  children: {
    PositiveFormat: (target, host) => host.object("ConditionalDataBarPositiveFormat", target),
    NegativeFormat: (target, host) => host.object("ConditionalDataBarNegativeFormat", target),
  },
};

function barFormat(
  side: "positiveFormat" | "negativeFormat",
  fill: string,
): ExcelClass<RuleTarget>["properties"] {
  return {
    BorderColor: fact(`${side}/borderColor`, "", asColor),
    FillColor: fact(`${side}/fillColor`, fill, asColor),
  };
}

/** Excel.ConditionalDataBarPositiveFormat */
export const conditionalDataBarPositiveFormat: ExcelClass<RuleTarget> = {
  name: "ConditionalDataBarPositiveFormat",
  properties: {
    ...barFormat("positiveFormat", "#638EC6"),
    GradientFill: fact("positiveFormat/gradientFill", true, asFlag),
  },
};

/** Excel.ConditionalDataBarNegativeFormat */
export const conditionalDataBarNegativeFormat: ExcelClass<RuleTarget> = {
  name: "ConditionalDataBarNegativeFormat",
  properties: {
    ...barFormat("negativeFormat", "#FF0000"),
    MatchPositiveFillColor: fact("negativeFormat/matchPositiveFillColor", false, asFlag),
    MatchPositiveBorderColor: fact("negativeFormat/matchPositiveBorderColor", false, asFlag),
  },
};

/** Excel.IconSetConditionalFormat */
export const iconSetConditionalFormat: ExcelClass<RuleTarget> = {
  name: "IconSetConditionalFormat",
  properties: {
    Criteria: fact("criteria", [], asIs),
    ReverseIconOrder: fact("reverseIconOrder", false, asFlag),
    ShowIconOnly: fact("showIconOnly", false, asFlag),
    Style: fact("style", "ThreeArrows", asText),
  },
};

/** Excel.ColorScaleConditionalFormat */
export const colorScaleConditionalFormat: ExcelClass<RuleTarget> = {
  name: "ColorScaleConditionalFormat",
  properties: {
    Criteria: fact("criteria", {}, asRecord),
    ThreeColorScale: {
      get: (target, host) => {
        const { criteria } = ruleOf(target, host).facts;
        return (
          typeof criteria === "object" &&
          criteria !== null &&
          !Array.isArray(criteria) &&
          criteria.midpoint !== undefined &&
          criteria.midpoint !== null
        );
      },
    },
  },
};
