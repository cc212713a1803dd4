import { columnLetters, quotedSheet, splitSheet, zoneAddress } from "../engine/address";
import type { Engine } from "../engine/createEngine";
import type { Zone } from "../engine/zone";
import type { Json } from "../host/protocol/wire";
import { chartKind } from "../host/state/chartDefinition";
import { drawnSource, type DrawnSource } from "../host/state/chartFacts";
import { factAt } from "../host/state/factWay";
import type { KeptRule, KeptState } from "../host/state/keptState";
import { scatterLook } from "../host/state/scatterLook";
import { seriesLook } from "../host/state/seriesFacts";
import { columnBlocks } from "./columnBlocks";
import { VALIDATION_KINDS, VALIDATION_OPERATORS, BOUND_TYPES } from "./excelWords";
import type {
  ChartFact,
  DataBarBound,
  DataBarFact,
  FileExtras,
  Look,
  LookFact,
  ProtectionFact,
  ScatterSeriesFact,
  SeriesFact,
  ValidationFact,
} from "./workbookFile";

type Facts = Record<string, Json>;

const LABEL_PLACES = ["High", "Low"] as const;
const NAME_SIDES = ["Right", "Left", "Top", "Bottom", "Center"] as const;

function addresses(zones: readonly Zone[]): string {
  return zones.map((zone) => zoneAddress(zone)).join(",");
}

function text(value: Json | undefined): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function record(value: Json | undefined): Facts {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}

/** A rule that the person made in the grid, in Excel's words as far as both have some. */
function gridRule(rule: Readonly<Record<string, unknown>>): ValidationFact["rule"] {
  const values = (rule["values"] ?? []) as string[];
  const [first = "", second] = values;
  if (rule["type"] === "isValueInList")
    return { type: "list", formula1: values.join(","), inCellDropDown: true };
  if (rule["type"] === "isValueInRange") return { type: "list", formula1: `=${first}`, inCellDropDown: true };
  const operator = VALIDATION_OPERATORS.find(({ engine }) => engine === rule["type"])?.file;
  if (operator === undefined) return { type: "custom", formula1: first };
  return {
    type: "decimal",
    operator,
    formula1: first,
    ...(second === undefined ? {} : { formula2: second }),
  };
}

function excelRule({ type, facts }: KeptRule): ValidationFact["rule"] | undefined {
  const kind = VALIDATION_KINDS.find(({ excel }) => excel === type)?.file;
  if (kind === undefined) return undefined;
  if (kind === "list")
    return { type: kind, formula1: text(facts.source), inCellDropDown: facts.inCellDropDown !== false };
  if (kind === "custom") return { type: kind, formula1: text(facts.formula) };
  const operator = VALIDATION_OPERATORS.find(({ excel }) => excel === facts.operator)?.file ?? "between";
  const second = text(facts.formula2);
  return {
    type: kind,
    operator,
    formula1: text(facts.formula1),
    ...(second === "" ? {} : { formula2: second }),
  };
}

function messages(facts: Facts): Pick<ValidationFact, "ignoreBlanks" | "prompt" | "alert"> {
  const prompt = record(facts.prompt);
  const alert = record(facts.errorAlert);
  const style = text(alert.style).toLowerCase();
  const shown = { title: text(prompt.title), message: text(prompt.message) };
  return {
    ignoreBlanks: facts.ignoreBlanks !== false,
    ...(prompt.showPrompt !== false && (shown.title || shown.message) ? { prompt: shown } : {}),
    ...(alert.showAlert === false
      ? {}
      : {
          alert: {
            style: style === "warning" || style === "information" ? style : "stop",
            title: text(alert.title),
            message: text(alert.message),
          },
        }),
  };
}

function sheetValidations(engine: Engine, kept: KeptState, sheetId: string): ValidationFact[] {
  const sheet = engine.sheets.name(sheetId);
  const drawn = engine.rules.validations(sheetId);
  const seen = new Set(drawn.map(({ id }) => id));
  const inEngine = drawn.map(({ id, zones, rule }) => ({ zones, rule, kept: kept.validations.get(id) }));
  const beside = [...kept.validations]
    .filter(([id, { facts }]) => !seen.has(id) && facts.sheetId === sheetId)
    .map(([, rule]) => ({ zones: rule.facts.zones as unknown as Zone[], rule: {}, kept: rule }));
  return [...inEngine, ...beside].flatMap((one) => {
    const rule = one.kept ? excelRule(one.kept) : gridRule(one.rule);
    return rule ? [{ sheet, address: addresses(one.zones), rule, ...messages(one.kept?.facts ?? {}) }] : [];
  });
}

function bound(facts: Facts, otherwise: "min" | "max"): DataBarBound {
  const type = BOUND_TYPES.find(({ excel }) => excel === facts.type)?.file ?? otherwise;
  const value = text(facts.formula).replace(/^=/, "");
  return { type, ...(value === "" || type === "min" || type === "max" ? {} : { value }) };
}

function sheetDataBars(engine: Engine, kept: KeptState, sheetId: string): DataBarFact[] {
  const sheet = engine.sheets.name(sheetId);
  return engine.rules.conditionalFormats(sheetId).flatMap(({ id, zones, rule }): DataBarFact[] => {
    if (rule["type"] !== "DataBarRule") return [];
    const facts = kept.conditionalFormats.get(id)?.facts ?? {};
    const color = `#${Number(rule["color"]).toString(16).padStart(6, "0").toUpperCase()}`;
    return [
      {
        sheet,
        address: addresses(zones),
        kind: "dataBar",
        color,
        lower: bound(record(facts.lowerBoundRule), "min"),
        upper: bound(record(facts.upperBoundRule), "max"),
        showValue: facts.showDataBarOnly !== true,
        gradient: factAt(facts, "positiveFormat/gradientFill") !== false,
      },
    ];
  });
}

/** The series of a chart of points in the file's words; `ranges` are the cells that they are drawn from. */
function scatterFacts(sheet: string, facts: Facts, { series, labelRange }: DrawnSource): Partial<ChartFact> {
  const number = (way: string): number | undefined => {
    const value = factAt(facts, way);
    return typeof value === "number" ? value : undefined;
  };
  const points = series.map(({ xRange = labelRange }, at): ScatterSeriesFact => {
    const { marker = 0, line, nameSize } = scatterLook(facts, at);
    const way = `series/${String(at)}`;
    const color =
      text(factAt(facts, `${way}/markerBackgroundColor`)) || text(factAt(facts, `${way}/format/fill/color`));
    const labelled = factAt(facts, `${way}/hasDataLabels`) === true;
    const side = NAME_SIDES.find((word) => word === factAt(facts, `${way}/dataLabels/position`)) ?? "Right";
    return {
      name: text(factAt(facts, `${way}/name`)),
      ...(xRange === undefined ? {} : { x: absoluteReference(xRange, sheet) }),
      ...(color ? { color } : {}),
      ...(marker > 0 ? { marker } : {}),
      ...(line ? { line } : {}),
      ...(labelled && factAt(facts, `${way}/dataLabels/showSeriesName`) === true ? { nameSide: side } : {}),
      ...(labelled && nameSize !== undefined ? { nameSize } : {}),
      ...(labelled && factAt(facts, `${way}/dataLabels/showValue`) === true ? { showValue: true } : {}),
    };
  });
  const [categoryMinimum, categoryMaximum] = [
    number("axes/category/minimum"),
    number("axes/category/maximum"),
  ];
  const categoryFormat = text(factAt(facts, "axes/category/numberFormat"));
  const bare = ["category", "value"].every(
    (axis) => factAt(facts, `axes/${axis}/majorGridlines/visible`) === false,
  );
  return {
    ...(categoryMinimum === undefined ? {} : { categoryMinimum }),
    ...(categoryMaximum === undefined ? {} : { categoryMaximum }),
    ...(categoryFormat ? { categoryFormat } : {}),
    ...(bare ? { withoutGridlines: true } : {}),
    points,
  };
}

/** "'Round 1'!C5", or "C5" on a chart's own sheet, as a file names cells: "'Round 1'!$C$5". */
function absoluteReference(range: string, own: string): string {
  const { sheet = own, rest } = splitSheet(range);
  const address = rest.replace(/\$/g, "").replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `${quotedSheet(sheet)}!${address}`;
}

function chartFact(sheet: string, name: string, facts: Facts): ChartFact {
  const shownText = (way: string): string =>
    factAt(facts, `${way}/visible`) === false ? "" : text(factAt(facts, `${way}/text`));
  const limit = (way: string): number | undefined => {
    const value = factAt(facts, way);
    return typeof value === "number" ? value : undefined;
  };
  const title = shownText("title");
  const [categoryTitle, valueTitle] = [shownText("axes/category/title"), shownText("axes/value/title")];
  const [valueMinimum, valueMaximum] = [limit("axes/value/minimum"), limit("axes/value/maximum")];
  const size = factAt(facts, "title/font/size");
  const valueFormat = text(factAt(facts, "axes/value/numberFormat"));
  const [categoryLabels, valueLabels] = ["category", "value"].map((axis) =>
    LABEL_PLACES.find((word) => word === factAt(facts, `axes/${axis}/tickLabelPosition`)),
  );
  return {
    sheet,
    name,
    ...(title ? { title } : {}),
    ...(typeof size === "number" ? { titleSize: size } : {}),
    ...(categoryTitle ? { categoryTitle } : {}),
    ...(valueTitle ? { valueTitle } : {}),
    ...(valueMinimum === undefined ? {} : { valueMinimum }),
    ...(valueMaximum === undefined ? {} : { valueMaximum }),
    ...(valueFormat ? { valueFormat } : {}),
    ...(factAt(facts, "axes/category/reversePlotOrder") === true ? { reverseCategories: true } : {}),
    ...(factAt(facts, "axes/value/reversePlotOrder") === true ? { reverseValues: true } : {}),
    ...(categoryLabels ? { categoryLabels } : {}),
    ...(valueLabels ? { valueLabels } : {}),
  };
}

/** The series of bars, columns or lines in the file's words. */
function seriesFacts(facts: Facts): Partial<ChartFact> {
  const kind = chartKind(text(facts.chartType))?.type;
  const count = Array.isArray(facts.series) ? facts.series.length : 0;
  if (kind !== "bar" && kind !== "line") return {};
  const series = Array.from({ length: count }, (_, at): SeriesFact => {
    const unmarked =
      kind === "line" &&
      (!text(facts.chartType).includes("Markers") ||
        factAt(facts, `series/${String(at)}/markerStyle`) === "None");
    return { ...seriesLook(facts, at), ...(unmarked ? { unmarked } : {}) };
  });
  const gapWidth = factAt(facts, "series/0/gapWidth");
  return {
    ...(series.some((one) => Object.keys(one).length > 0) ? { series } : {}),
    ...(typeof gapWidth === "number" ? { gapWidth } : {}),
    reverseCategories: factAt(facts, "axes/category/reversePlotOrder") === true,
  };
}

function sheetCharts(engine: Engine, kept: KeptState, sheetId: string): ChartFact[] {
  return engine.charts.ids(sheetId).map((id, at) => {
    const chart = kept.charts.get(id);
    const sheet = engine.sheets.name(sheetId);
    const facts = chart?.facts ?? {};
    const fact = chartFact(sheet, chart?.name ?? `Chart ${at + 1}`, facts);
    return chartKind(text(facts.chartType))?.type === "scatter"
      ? { ...fact, ...scatterFacts(sheet, facts, drawnSource(id, engine)) }
      : { ...fact, ...seriesFacts(facts) };
  });
}

function sheetLooks(engine: Engine, kept: KeptState, sheetId: string): LookFact[] {
  const keys = kept.formats.entries(sheetId).flatMap(({ row, col, value }) => {
    const { fontName, indent, locked, formulaHidden, shrinkToFit, textOrientation } = value;
    const look = {
      ...(fontName === undefined ? {} : { fontName }),
      ...(indent === undefined || indent === 0 ? {} : { indent }),
      ...(locked === false ? { locked } : {}),
      ...(formulaHidden === true ? { formulaHidden } : {}),
      ...(shrinkToFit === true ? { shrinkToFit } : {}),
      ...(textOrientation === undefined || textOrientation === 0 ? {} : { textOrientation }),
    };
    if (Object.keys(look).length === 0) return [];
    return [[`${columnLetters(col)}${row + 1}`, JSON.stringify(look)] as const];
  });
  const sheet = engine.sheets.name(sheetId);
  return columnBlocks(keys).map(({ key, zone }) => ({
    sheet,
    address: zoneAddress(zone),
    ...(JSON.parse(key) as Look),
  }));
}

function sheetProtection(engine: Engine, kept: KeptState, sheetId: string): ProtectionFact[] {
  const state = kept.protection.get(sheetId);
  if (state?.protected !== true) return [];
  const options = Object.entries(state.options).filter(
    (one): one is [string, boolean] => typeof one[1] === "boolean",
  );
  return [{ sheet: engine.sheets.name(sheetId), options: Object.fromEntries(options) }];
}

/** What a file needs of the host beyond its extras: rules, charts, looks and protection, in the file's words. */
export function keptFacts(
  engine: Engine,
  kept: KeptState,
): Required<Pick<FileExtras, "validations" | "conditionalFormats" | "charts" | "looks" | "protection">> {
  const ofAll = <T>(read: (engine: Engine, kept: KeptState, sheetId: string) => T[]): T[] =>
    engine.sheets.ids().flatMap((sheetId) => read(engine, kept, sheetId));
  return {
    validations: ofAll(sheetValidations),
    conditionalFormats: ofAll(sheetDataBars),
    charts: ofAll(sheetCharts),
    looks: ofAll(sheetLooks),
    protection: ofAll(sheetProtection),
  };
}
