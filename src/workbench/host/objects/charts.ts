import type { Argument, ExcelClass, HostContext, HostObject, Property } from "../protocol/excelClass";
import { HostError } from "../protocol/hostError";
import { chartDefinition, chartKind } from "../state/chartDefinition";
import type { DrawnSource } from "../state/chartFacts";
import { chartFacts, freeChartName, redraw, setChartFact } from "../state/chartFacts";
import { chartSource, rangeText } from "../state/chartSource";
import { findRange } from "../state/findRange";
import type { ChartTarget, RangeTarget, SheetTarget } from "../state/targets";
import { countArgument, numberArgument, rangeArgument, textArgument, wordArgument } from "./argument";
import { extent, startOf } from "./rangeGeometry";

const POINTS_PER_PIXEL = 0.75;
const SERIES_BY = ["Auto", "Columns", "Rows"] as const;
const DEFAULT_FRAME = { x: 240, y: 60, width: 480, height: 288 };

function ids({ sheetId }: SheetTarget, host: HostContext): string[] {
  return host.engine.charts.ids(sheetId);
}

function find({ sheetId }: SheetTarget, name: Argument, host: HostContext): HostObject<never> | null {
  const wanted = textArgument(name, "name").toLowerCase();
  const chartId = ids({ sheetId }, host).find(
    (id) => chartFacts({ sheetId, chartId: id }, host).name.toLowerCase() === wanted || id === wanted,
  );
  return chartId === undefined ? null : host.object("Chart", { sheetId, chartId });
}

function range(argument: Argument, sheetId: string, host: HostContext): RangeTarget {
  const found = rangeArgument(argument) ?? findRange(textArgument(argument, "range"), sheetId, host);
  if (!found) throw new HostError("InvalidArgument");
  return found;
}

/** Facts and ranges that a chart of a block starts with. */
function fromSource(
  chartType: string,
  source: RangeTarget,
  seriesBy: Argument,
  host: HostContext,
): {
  series: { name: string }[];
  ranges: DrawnSource;
} {
  const by = wordArgument(seriesBy ?? "Auto", "seriesBy", SERIES_BY);
  const { series, categories } = chartSource(
    source,
    by,
    chartKind(chartType)?.type === "scatter",
    host.engine,
  );
  const { sheetId } = source;
  return {
    series: series.map(({ name }) => ({ name })),
    ranges: {
      series: series.map(({ values }, index) => ({
        dataSetId: String(index),
        dataRange: rangeText({ sheetId, zone: values }, host.engine),
      })),
      labelRange: categories && rangeText({ sheetId, zone: categories }, host.engine),
    },
  };
}

function add(
  { sheetId }: SheetTarget,
  [type, data, seriesBy]: Argument[],
  host: HostContext,
): HostObject<never> {
  const chartType = textArgument(type, "type");
  if (!chartKind(chartType))
    throw new HostError("ApiNotFound", `host: the chart type ${chartType} is not implemented`);
  const { series, ranges } = fromSource(chartType, range(data, sheetId, host), seriesBy, host);
  const only = series.length === 1 ? (series[0]?.name ?? "") : "Chart Title";
  const facts = {
    chartType,
    title: { text: only, visible: true },
    legend: { visible: series.length > 1 },
    series,
  };
  const name = freeChartName(sheetId, host);
  const definition = chartDefinition(facts, ranges.series, ranges.labelRange, host.engine.numberFormats);
  const chartId = host.engine.charts.create(sheetId, definition, DEFAULT_FRAME);
  host.kept.charts.set(chartId, { name, facts });
  return host.object("Chart", { sheetId, chartId });
}

/** Excel.ChartCollection */
export const chartCollection: ExcelClass<SheetTarget> = {
  name: "ChartCollection",
  properties: { Count: { get: (target, host) => ids(target, host).length } },
  items: (target, host) =>
    ids(target, host).map((chartId) => host.object("Chart", { sheetId: target.sheetId, chartId })),
  methods: {
    Add: add,
    GetCount: (target, _, host) => ids(target, host).length,
    GetItem: (target, [name], host) => {
      const found = find(target, name, host);
      if (!found) throw new HostError("ItemNotFound");
      return found;
    },
    GetItemOrNullObject: (target, [name], host) => find(target, name, host),
    GetItemAt: (target, [index], host) => {
      const chartId = ids(target, host)[countArgument(index, "index")];
      if (chartId === undefined) throw new HostError("InvalidArgument");
      return host.object("Chart", { sheetId: target.sheetId, chartId });
    },
  },
};

function frameProperty(key: "x" | "y" | "width" | "height", name: string): Property<ChartTarget> {
  return {
    get: ({ sheetId, chartId }, host) => host.engine.charts.frame(sheetId, chartId)[key] * POINTS_PER_PIXEL,
    set: ({ sheetId, chartId }, value, host) => {
      const points = numberArgument(value, name);
      if (points < 0) throw new HostError("InvalidArgument");
      const frame = host.engine.charts.frame(sheetId, chartId);
      host.engine.charts.setFrame(sheetId, chartId, {
        ...frame,
        [key]: Math.round(points / POINTS_PER_PIXEL),
      });
    },
  };
}

function setPosition(target: ChartTarget, [from, to]: Argument[], host: HostContext): null {
  const { sheetId, chartId } = target;
  const start = range(from, sheetId, host);
  const end = to === undefined || to === null ? undefined : range(to, sheetId, host);
  host.engine.sheets.growTo(sheetId, end?.zone ?? start.zone);
  const frame = host.engine.charts.frame(sheetId, chartId);
  const x = startOf(sheetId, "COL", start.zone.left, host) / POINTS_PER_PIXEL;
  const y = startOf(sheetId, "ROW", start.zone.top, host) / POINTS_PER_PIXEL;
  const zone = end && {
    top: start.zone.top,
    left: start.zone.left,
    bottom: end.zone.bottom,
    right: end.zone.right,
  };
  const width = zone ? extent(sheetId, zone, "COL", host) / POINTS_PER_PIXEL : frame.width;
  const height = zone ? extent(sheetId, zone, "ROW", host) / POINTS_PER_PIXEL : frame.height;
  host.engine.charts.setFrame(sheetId, chartId, {
    x,
    y,
    width: Math.round(width),
    height: Math.round(height),
  });
  return null;
}

/** Excel.Chart */
export const chart: ExcelClass<ChartTarget> = {
  name: "Chart",
  id: ({ chartId }) => chartId,
  properties: {
    Id: { get: ({ chartId }) => chartId },
    Name: {
      get: (target, host) => chartFacts(target, host).name,
      set: (target, value, host) => {
        chartFacts(target, host).name = textArgument(value, "name");
      },
    },
    ChartType: {
      get: (target, host) => chartFacts(target, host).facts.chartType ?? "ColumnClustered",
      set: (target, value, host) => {
        const chartType = textArgument(value, "chartType");
        if (!chartKind(chartType))
          throw new HostError("ApiNotFound", `host: the chart type ${chartType} is not implemented`);
        setChartFact(target, "chartType", chartType, host);
      },
    },
    Left: frameProperty("x", "left"),
    Top: frameProperty("y", "top"),
    Width: frameProperty("width", "width"),
    Height: frameProperty("height", "height"),
    PlotVisibleOnly: { get: () => true, set: () => undefined },
    ShowAllFieldButtons: { get: () => true },
    Style: {
      get: (target, host) => chartFacts(target, host).facts.style ?? 201,
      set: (target, value, host) => {
        setChartFact(target, "style", numberArgument(value, "style"), host);
      },
    },
  },
  children: {
    Axes: ({ sheetId, chartId }, host) => host.object("ChartAxes", { sheetId, chartId }),
    DataLabels: ({ sheetId, chartId }, host) =>
      host.object("ChartDataLabels", { sheetId, chartId, way: "dataLabels" }),
    Format: ({ sheetId, chartId }, host) =>
      host.object("ChartAreaFormat", { sheetId, chartId, way: "format" }),
    Legend: ({ sheetId, chartId }, host) => host.object("ChartLegend", { sheetId, chartId, way: "legend" }),
    Series: ({ sheetId, chartId }, host) => host.object("ChartSeriesCollection", { sheetId, chartId }),
    Title: ({ sheetId, chartId }, host) => host.object("ChartTitle", { sheetId, chartId, way: "title" }),
    Worksheet: ({ sheetId }, host) => host.object("Worksheet", { sheetId }),
  },
  methods: {
    Activate: () => null,
    Delete: (target, _, host) => {
      chartFacts(target, host);
      host.engine.charts.remove(target.sheetId, target.chartId);
      host.kept.charts.delete(target.chartId);
      return null;
    },
    SetData: (target, [data, seriesBy], host) => {
      const kept = chartFacts(target, host);
      const { series, ranges } = fromSource(
        typeof kept.facts.chartType === "string" ? kept.facts.chartType : "",
        range(data, target.sheetId, host),
        seriesBy,
        host,
      );
      kept.facts = { ...kept.facts, series };
      redraw(target, host, ranges);
      return null;
    },
    SetPosition: setPosition,
  },
};
