import { parseZone } from "../engine/address";
import type { Engine } from "../engine/createEngine";
import type { Zone } from "../engine/zone";
import type { Json } from "../host/protocol/wire";
import { ownerOfX } from "../engine/scatterChart";
import { excelChartType } from "../host/state/chartDefinition";
import { redraw } from "../host/state/chartFacts";
import type { KeptRule, KeptState } from "../host/state/keptState";
import { validationCriterion, type ValidationType } from "../host/state/validationCriterion";
import { BOUND_TYPES, VALIDATION_KINDS, VALIDATION_OPERATORS, VALUE_OPERATORS } from "./excelWords";
import type {
  ChartFact,
  DataBarBound,
  DataBarFact,
  FileExtras,
  ScatterSeriesFact,
  SeriesFact,
  ValidationFact,
} from "./workbookFile";

type Facts = Record<string, Json>;

function zonesOf(address: string): Zone[] {
  return address.split(",").flatMap((part) => parseZone(part) ?? []);
}

function ruleFacts({ rule }: ValidationFact): Facts {
  if (rule.type === "list") return { source: rule.formula1, inCellDropDown: rule.inCellDropDown !== false };
  if (rule.type === "custom") return { formula: rule.formula1 };
  const operator = VALIDATION_OPERATORS.find(({ file }) => file === rule.operator)?.excel ?? "Between";
  const plain = (formula: string): Json =>
    formula.trim() !== "" && !Number.isNaN(Number(formula)) ? Number(formula) : formula;
  return {
    operator,
    formula1: plain(rule.formula1),
    ...(rule.formula2 === undefined ? {} : { formula2: plain(rule.formula2) }),
  };
}

function messageFacts({ ignoreBlanks, prompt, alert }: ValidationFact): Facts {
  const style = alert ? alert.style.charAt(0).toUpperCase() + alert.style.slice(1) : "Stop";
  return {
    ignoreBlanks,
    prompt: { title: prompt?.title ?? "", message: prompt?.message ?? "", showPrompt: true },
    errorAlert: {
      title: alert?.title ?? "",
      message: alert?.message ?? "",
      showAlert: alert !== undefined,
      style,
    },
  };
}

/** Puts every rule in anew under an id of its own: the engine's import numbers them anew on each sheet. */
function restoreValidations(engine: Engine, kept: KeptState, facts: readonly ValidationFact[]): void {
  for (const sheetId of engine.sheets.ids())
    for (const { id } of engine.rules.validations(sheetId)) engine.rules.removeValidation(sheetId, id);
  for (const fact of facts) {
    const sheetId = engine.sheets.idOf(fact.sheet);
    const type = VALIDATION_KINDS.find(({ file }) => file === fact.rule.type)?.excel;
    if (sheetId === undefined || type === undefined) continue;
    const rule: KeptRule = { type, facts: { ...ruleFacts(fact), ...messageFacts(fact) } };
    const zones = zonesOf(fact.address);
    const id = engine.rules.freshId("dv");
    const criterion = validationCriterion(type as ValidationType, rule.facts);
    for (const zone of zones) engine.sheets.growTo(sheetId, zone);
    if (criterion) engine.rules.setValidation(sheetId, id, zones, criterion, fact.alert?.style === "stop");
    const beside: Facts = criterion ? {} : { sheetId, zones: zones as unknown as Json };
    kept.validations.set(id, { ...rule, facts: { ...rule.facts, ...beside } });
  }
}

function boundFacts(bound: DataBarBound): Facts {
  const type = BOUND_TYPES.find(({ file }) => file === bound.type)?.excel ?? "Automatic";
  return { type, ...(bound.value === undefined ? {} : { formula: bound.value }) };
}

function dataBarFacts(fact: DataBarFact): Facts {
  return {
    lowerBoundRule: boundFacts(fact.lower),
    upperBoundRule: boundFacts(fact.upper),
    positiveFormat: { fillColor: fact.color, gradientFill: fact.gradient },
    showDataBarOnly: !fact.showValue,
  };
}

function styleFacts(style: Facts): Facts {
  const font: Facts = {};
  if (typeof style.textColor === "string") font.color = style.textColor;
  if (style.bold === true) font.bold = true;
  if (style.italic === true) font.italic = true;
  if (style.strikethrough === true) font.strikethrough = true;
  if (style.underline === true) font.underline = "Single";
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(typeof style.fillColor === "string" ? { fill: { color: style.fillColor } } : {}),
  };
}

/** A rule that the engine has read from the file, in Excel's words; undefined for kinds it keeps well itself. */
function cellRule(rule: Readonly<Record<string, unknown>>): KeptRule | undefined {
  if (rule["type"] !== "CellIsRule") return undefined;
  const [first = "", second = ""] = (rule["values"] ?? []) as string[];
  const look = styleFacts((rule["style"] ?? {}) as Facts);
  if (rule["operator"] === "customFormula")
    return { type: "Custom", facts: { rule: { formula: first }, ...look } };
  const operator = VALUE_OPERATORS.find(({ engine }) => engine === rule["operator"])?.excel;
  if (operator === undefined) return undefined;
  const values: Facts = { formula1: first, ...(second === "" ? {} : { formula2: second }) };
  return { type: "CellValue", facts: { rule: { operator, ...values }, ...look } };
}

const OTHER_TYPES: Readonly<Record<string, string>> = {
  IconSetRule: "IconSet",
  ColorScaleRule: "ColorScale",
};

/** The rules after which Excel tries no other. */
function stopping(engine: Engine, sheetId: string): Set<string> {
  const formats = engine.model.getters.getConditionalFormats(sheetId);
  return new Set(formats.filter(({ stopIfTrue }) => stopIfTrue === true).map(({ id }) => id));
}

function restoreConditionalFormats(engine: Engine, kept: KeptState, bars: readonly DataBarFact[]): void {
  for (const sheetId of engine.sheets.ids()) {
    const rules = engine.rules.conditionalFormats(sheetId);
    const stops = stopping(engine, sheetId);
    const own = bars.filter(({ sheet }) => sheet === engine.sheets.name(sheetId));
    for (const { id } of rules) engine.rules.removeConditionalFormat(sheetId, id);
    for (const { id: oldId, zones, rule } of rules) {
      const id = engine.rules.freshId("cf");
      const bar = rule["type"] === "DataBarRule" ? own.shift() : undefined;
      const known = bar ? { type: "DataBar", facts: dataBarFacts(bar) } : cellRule(rule);
      const type = OTHER_TYPES[String(rule["type"])] ?? "Custom";
      engine.rules.setConditionalFormat(sheetId, id, zones, rule, stops.has(oldId));
      const base = known ?? { type, facts: {} };
      const stop: Facts = stops.has(oldId) ? { stopIfTrue: true } : {};
      kept.conditionalFormats.set(id, {
        ...base,
        facts: { ...base.facts, ...stop, sheetId, zones: zones as unknown as Json },
      });
    }
  }
}

function axisFacts(fact: ChartFact): Facts {
  const title = (words: string | undefined): Facts =>
    words === undefined ? {} : { title: { text: words, visible: true } };
  const bare: Facts = fact.withoutGridlines ? { majorGridlines: { visible: false } } : {};
  return {
    category: {
      ...title(fact.categoryTitle),
      ...(fact.categoryMinimum === undefined ? {} : { minimum: fact.categoryMinimum }),
      ...(fact.categoryMaximum === undefined ? {} : { maximum: fact.categoryMaximum }),
      ...(fact.categoryFormat === undefined ? {} : { numberFormat: fact.categoryFormat }),
      ...(fact.reverseCategories ? { reversePlotOrder: true } : {}),
      ...(fact.categoryLabels ? { tickLabelPosition: fact.categoryLabels } : {}),
      ...bare,
    },
    value: {
      ...title(fact.valueTitle),
      ...bare,
      ...(fact.valueMinimum === undefined ? {} : { minimum: fact.valueMinimum }),
      ...(fact.valueMaximum === undefined ? {} : { maximum: fact.valueMaximum }),
      ...(fact.valueFormat === undefined ? {} : { numberFormat: fact.valueFormat }),
      ...(fact.reverseValues ? { reversePlotOrder: true } : {}),
      ...(fact.valueLabels ? { tickLabelPosition: fact.valueLabels } : {}),
    },
  };
}

/** Facts of one series of points, in Excel's words. */
function pointFacts(point: ScatterSeriesFact): Facts {
  const { marker, color, line, nameSide, nameSize, showValue } = point;
  return {
    chartType: line ? (marker === undefined ? "XYScatterLinesNoMarkers" : "XYScatterLines") : "XYScatter",
    markerStyle: marker === undefined ? "None" : "Circle",
    ...(marker === undefined ? {} : { markerSize: marker }),
    ...(color === undefined ? {} : { markerBackgroundColor: color, markerForegroundColor: color }),
    ...(line
      ? {
          format: {
            line: {
              color: line.color,
              weight: line.weight,
              lineStyle: line.dashed ? "Dash" : "Continuous",
            },
          },
        }
      : {}),
    ...(nameSide !== undefined || showValue === true
      ? {
          hasDataLabels: true,
          dataLabels: {
            showSeriesName: nameSide !== undefined,
            showValue: showValue === true,
            position: nameSide ?? "Right",
            ...(nameSize === undefined ? {} : { font: { size: nameSize } }),
          },
        }
      : {}),
  };
}

/** Facts of one series of bars, columns or lines, in Excel's words. */
function seriesFacts(color: string | undefined, look: SeriesFact = {}, gapWidth?: number): Facts {
  const shown = look.clear ? "" : color;
  return {
    ...(shown === undefined ? {} : { format: { fill: { color: shown }, line: { color: shown } } }),
    ...(look.unlisted ? { legendEntry: { visible: false } } : {}),
    ...(look.unmarked ? { markerStyle: "None" } : {}),
    ...(gapWidth === undefined ? {} : { gapWidth }),
  };
}

interface DrawnChart {
  readonly dataSource?: { readonly dataSets?: readonly { readonly dataSetId: string }[] };
  readonly dataSetStyles?: Readonly<Record<string, { label?: string; backgroundColor?: string } | undefined>>;
  readonly legendPosition?: string;
}

function chartFacts(definition: Record<string, unknown>, fact: ChartFact): Facts {
  const drawn = definition as DrawnChart;
  const sets = (drawn.dataSource?.dataSets ?? []).filter(
    ({ dataSetId }) => ownerOfX(dataSetId) === undefined,
  );
  const series = sets.map(({ dataSetId }, at): Facts => {
    const look = drawn.dataSetStyles?.[dataSetId];
    const point = fact.points?.[at];
    if (point) return { name: point.name || `Series${at + 1}`, ...pointFacts(point) };
    const name = look?.label ?? `Series${at + 1}`;
    return { name, ...seriesFacts(look?.backgroundColor, fact.series?.[at], fact.gapWidth) };
  });
  const isLine = definition.type === "line" && definition.fillArea !== true && definition.stacked !== true;
  const marked = sets.some((_, at) => fact.series?.[at]?.unmarked !== true);
  return {
    chartType: isLine && marked ? "LineMarkers" : excelChartType(definition),
    title: {
      text: fact.title ?? "",
      visible: fact.title !== undefined,
      ...(fact.titleSize === undefined ? {} : { font: { size: fact.titleSize } }),
    },
    legend: { visible: drawn.legendPosition !== "none" },
    series,
    axes: axisFacts(fact),
  };
}

function restoreCharts(engine: Engine, kept: KeptState, charts: readonly ChartFact[]): void {
  for (const sheetId of engine.sheets.ids()) {
    const facts = charts.filter(({ sheet }) => sheet === engine.sheets.name(sheetId));
    const ids = engine.charts.ids(sheetId);
    if (facts.length !== ids.length) continue;
    ids.forEach((id, at) => {
      const fact = facts[at];
      if (!fact) return;
      kept.charts.set(id, { name: fact.name, facts: chartFacts(engine.charts.definition(id), fact) });
      if (fact.points) redraw({ sheetId, chartId: id }, { engine, kept });
    });
  }
}

function restoreLooks(engine: Engine, kept: KeptState, looks: NonNullable<FileExtras["looks"]>): void {
  for (const { sheet, address, ...look } of looks) {
    const sheetId = engine.sheets.idOf(sheet);
    if (sheetId === undefined) continue;
    for (const zone of zonesOf(address))
      for (let row = zone.top; row <= zone.bottom; row++)
        for (let col = zone.left; col <= zone.right; col++)
          kept.formats.set(sheetId, row, col, { ...kept.formats.get(sheetId, row, col), ...look });
  }
}

/** Puts what a file says of rules, charts, looks and protection into a host's state; after the engine's cells. */
export function restoreKept(engine: Engine, kept: KeptState, extras: Required<FileExtras>): void {
  restoreValidations(engine, kept, extras.validations);
  restoreConditionalFormats(engine, kept, extras.conditionalFormats);
  restoreCharts(engine, kept, extras.charts);
  restoreLooks(engine, kept, extras.looks);
  for (const { sheet, options } of extras.protection) {
    const sheetId = engine.sheets.idOf(sheet);
    if (sheetId !== undefined) kept.protection.set(sheetId, { protected: true, options });
  }
}
