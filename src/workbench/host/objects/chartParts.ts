import type { ExcelClass, HostContext, HostObject, Property } from "../protocol/excelClass";
import { HostError } from "../protocol/hostError";
import type { Json } from "../protocol/wire";
import { chartFacts, setChartFact } from "../state/chartFacts";
import { hexColor } from "../state/color";
import { factAt } from "../state/factWay";
import type { ChartPartTarget, ChartTarget, TargetTypes } from "../state/targets";
import { textArgument } from "./argument";

type PartClass = ExcelClass<ChartPartTarget>;

/** A fact of a chart's part that may be any JSON of the same kind as its default. */
function fact(key: string, fallback: Json): Property<ChartPartTarget> {
  return {
    get: (target, host) => factAt(chartFacts(target, host).facts, `${target.way}/${key}`) ?? fallback,
    set: (target, value, host) => {
      if (
        fallback !== null &&
        fallback !== "" &&
        typeof value !== typeof fallback &&
        typeof value !== "string"
      )
        throw new HostError("InvalidArgument", `${key} must be a ${typeof fallback}.`);
      setChartFact(target, `${target.way}/${key}`, value, host);
    },
  };
}

function color(key: string): Property<ChartPartTarget> {
  return {
    get: (target, host) => factAt(chartFacts(target, host).facts, `${target.way}/${key}`) ?? "",
    set: (target, value, host) => {
      setChartFact(target, `${target.way}/${key}`, hexColor(textArgument(value, "color")), host);
    },
  };
}

type PartName = {
  [K in keyof TargetTypes]: TargetTypes[K] extends ChartPartTarget
    ? ChartPartTarget extends TargetTypes[K]
      ? K
      : never
    : never;
}[keyof TargetTypes];

/** A child part; `step` is its way from the parent's. */
function part(
  name: PartName,
  step: string,
): (target: ChartPartTarget, host: HostContext) => HostObject<never> {
  return ({ sheetId, chartId, way }, host) =>
    host.object(name, { sheetId, chartId, way: step === "" ? way : `${way}/${step}` });
}

/** Excel.ChartFont */
export const chartFont: PartClass = {
  name: "ChartFont",
  properties: {
    Bold: fact("bold", false),
    Italic: fact("italic", false),
    Color: color("color"),
    Name: fact("name", "Calibri"),
    Size: fact("size", 10),
    Underline: fact("underline", "None"),
  },
};

/** Excel.ChartFill */
export const chartFill: PartClass = {
  name: "ChartFill",
  methods: {
    Clear: (target, _, host) => {
      setChartFact(target, `${target.way}/color`, "", host);
      return null;
    },
    SetSolidColor: (target, [value], host) => {
      setChartFact(target, `${target.way}/color`, hexColor(textArgument(value, "color")), host);
      return null;
    },
    GetSolidColor: (target, _, host) => factAt(chartFacts(target, host).facts, `${target.way}/color`) ?? "",
  },
};

const lineFacts: PartClass["properties"] = {
  Color: color("color"),
  LineStyle: fact("lineStyle", "Continuous"),
  Weight: fact("weight", 1.5),
};

/** Excel.ChartLineFormat */
export const chartLineFormat: PartClass = {
  name: "ChartLineFormat",
  properties: lineFacts,
  methods: {
    Clear: (target, _, host) => {
      setChartFact(target, `${target.way}/color`, "", host);
      return null;
    },
  },
};

/** Excel.ChartBorder */
export const chartBorder: PartClass = { name: "ChartBorder", properties: lineFacts };

/** Excel.ChartAreaFormat */
export const chartAreaFormat: PartClass = {
  name: "ChartAreaFormat",
  properties: { RoundedCorners: fact("roundedCorners", false) },
  children: {
    Fill: part("ChartFill", "fill"),
    Font: part("ChartFont", "font"),
    Border: part("ChartBorder", "border"),
  },
};

/** Excel.ChartTitle */
export const chartTitle: PartClass = {
  name: "ChartTitle",
  properties: {
    Text: {
      ...fact("text", ""),
      set: (target, value, host) => {
        setChartFact(target, `${target.way}/text`, textArgument(value, "text"), host);
        setChartFact(target, `${target.way}/visible`, true, host);
      },
    },
    Visible: fact("visible", true),
    Overlay: fact("overlay", false),
    HorizontalAlignment: fact("horizontalAlignment", "Center"),
    Position: fact("position", "Top"),
  },
  children: { Format: part("ChartTitleFormat", "") },
};

/** Excel.ChartTitleFormat */
export const chartTitleFormat: PartClass = {
  name: "ChartTitleFormat",
  children: {
    Font: part("ChartFont", "font"),
    Fill: part("ChartFill", "fill"),
    Border: part("ChartBorder", "border"),
  },
};

/** Excel.ChartLegend */
export const chartLegend: PartClass = {
  name: "ChartLegend",
  properties: {
    Visible: fact("visible", true),
    Position: fact("position", "Bottom"),
    Overlay: fact("overlay", false),
  },
  children: {
    Format: part("ChartLegendFormat", ""),
    LegendEntries: ({ sheetId, chartId }, host) =>
      host.object("ChartLegendEntryCollection", { sheetId, chartId }),
  },
};

/** Excel.ChartLegendFormat */
export const chartLegendFormat: PartClass = {
  name: "ChartLegendFormat",
  children: {
    Font: part("ChartFont", "font"),
    Fill: part("ChartFill", "fill"),
    Border: part("ChartBorder", "border"),
  },
};

/** Excel.ChartAxes */
export const chartAxes: ExcelClass<ChartTarget> = {
  name: "ChartAxes",
  children: {
    CategoryAxis: ({ sheetId, chartId }, host) =>
      host.object("ChartAxis", { sheetId, chartId, way: "axes/category" }),
    ValueAxis: ({ sheetId, chartId }, host) =>
      host.object("ChartAxis", { sheetId, chartId, way: "axes/value" }),
  },
};

/** Excel.ChartAxis */
export const chartAxis: PartClass = {
  name: "ChartAxis",
  properties: {
    Type: { get: ({ way }) => (way.endsWith("value") ? "Value" : "Category") },
    Minimum: fact("minimum", ""),
    Maximum: fact("maximum", ""),
    MajorUnit: fact("majorUnit", ""),
    MinorUnit: fact("minorUnit", ""),
    NumberFormat: fact("numberFormat", "General"),
    ReversePlotOrder: fact("reversePlotOrder", false),
    Visible: fact("visible", true),
    DisplayUnit: fact("displayUnit", "None"),
    ScaleType: fact("scaleType", "Linear"),
    TickLabelPosition: fact("tickLabelPosition", "NextToAxis"),
    TickLabelSpacing: fact("tickLabelSpacing", 1),
    TickMarkSpacing: fact("tickMarkSpacing", 1),
    MajorTickMark: fact("majorTickMark", "Outside"),
    MinorTickMark: fact("minorTickMark", "None"),
    CategoryType: fact("categoryType", "Automatic"),
    Position: fact("position", "Automatic"),
    TextOrientation: fact("textOrientation", 0),
  },
  children: {
    Title: part("ChartAxisTitle", "title"),
    MajorGridlines: part("ChartGridlines", "majorGridlines"),
    MinorGridlines: part("ChartGridlines", "minorGridlines"),
    Format: part("ChartAxisFormat", ""),
  },
};

/** Excel.ChartAxisFormat */
export const chartAxisFormat: PartClass = {
  name: "ChartAxisFormat",
  children: {
    Font: part("ChartFont", "font"),
    Line: part("ChartLineFormat", "line"),
    Fill: part("ChartFill", "fill"),
  },
};

/** Excel.ChartAxisTitle */
export const chartAxisTitle: PartClass = {
  name: "ChartAxisTitle",
  properties: { Text: chartTitle.properties?.Text ?? fact("text", ""), Visible: fact("visible", true) },
  children: { Format: part("ChartAxisTitleFormat", "") },
};

/** Excel.ChartAxisTitleFormat */
export const chartAxisTitleFormat: PartClass = {
  name: "ChartAxisTitleFormat",
  children: { Font: part("ChartFont", "font"), Fill: part("ChartFill", "fill") },
};

/** Excel.ChartGridlines */
export const chartGridlines: PartClass = {
  name: "ChartGridlines",
  properties: { Visible: fact("visible", true) },
};

/** Excel.ChartDataLabels: of a whole chart, or of one series. */
export const chartDataLabels: PartClass = {
  name: "ChartDataLabels",
  properties: {
    Position: fact("position", "OutsideEnd"),
    ShowValue: fact("showValue", false),
    ShowCategoryName: fact("showCategoryName", false),
    ShowSeriesName: fact("showSeriesName", false),
    ShowPercentage: fact("showPercentage", false),
    ShowLegendKey: fact("showLegendKey", false),
    ShowBubbleSize: fact("showBubbleSize", false),
    Separator: fact("separator", ", "),
    NumberFormat: fact("numberFormat", "General"),
  },
  children: { Format: part("ChartDataLabelFormat", "") },
};

/** Excel.ChartDataLabelFormat */
export const chartDataLabelFormat: PartClass = {
  name: "ChartDataLabelFormat",
  children: {
    Font: part("ChartFont", "font"),
    Fill: part("ChartFill", "fill"),
    Border: part("ChartBorder", "border"),
  },
};

/** Excel.ChartSeriesFormat */
export const chartSeriesFormat: PartClass = {
  name: "ChartSeriesFormat",
  children: { Fill: part("ChartFill", "fill"), Line: part("ChartLineFormat", "line") },
};
