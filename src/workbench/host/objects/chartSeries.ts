import type { Argument, ExcelClass, HostContext, HostObject, Property } from "../protocol/excelClass";
import { HostError } from "../protocol/hostError";
import type { Json } from "../protocol/wire";
import { chartKind } from "../state/chartDefinition";
import { chartFacts, drawnSource, redraw, setChartFact } from "../state/chartFacts";
import { rangeText } from "../state/chartSource";
import { factAt } from "../state/factWay";
import type { ChartTarget, RangeTarget, SeriesTarget } from "../state/targets";
import { countArgument, rangeArgument } from "./argument";

/** The series of a chart, as facts. */
export function seriesFacts(target: ChartTarget, host: HostContext): Json[] {
  const { series } = chartFacts(target, host).facts;
  return Array.isArray(series) ? series : [];
}

/** The series, if its chart has one there. @throws {HostError} it has none */
export function mustBeSeries(target: SeriesTarget, host: HostContext): SeriesTarget {
  if (target.index >= seriesFacts(target, host).length) throw new HostError("ItemNotFound");
  return target;
}

/** A new series has no cells yet; the engine wants some, so it points at the corner until it is told. */
function add(target: ChartTarget, [name, at]: Argument[], host: HostContext): HostObject<never> {
  const chart = chartFacts(target, host);
  const series = seriesFacts(target, host);
  const index = typeof at === "number" ? Math.min(at, series.length) : series.length;
  const label = typeof name === "string" ? name : `Series${String(series.length + 1)}`;
  const ranges = drawnSource(target.chartId, host.engine);
  const corner = rangeText(
    { sheetId: target.sheetId, zone: { top: 0, left: 0, bottom: 0, right: 0 } },
    host.engine,
  );
  const used = new Set(ranges.series.map(({ dataSetId }) => dataSetId));
  let number = ranges.series.length;
  while (used.has(String(number))) number++;
  const sets = [...ranges.series];
  sets.splice(index, 0, { dataSetId: String(number), dataRange: corner });
  chart.facts = {
    ...chart.facts,
    series: [...series.slice(0, index), { name: label }, ...series.slice(index)],
  };
  redraw(target, host, { ...ranges, series: sets });
  const { sheetId, chartId } = target;
  return host.object("ChartSeries", { sheetId, chartId, index });
}

/** Excel.ChartSeriesCollection */
export const chartSeriesCollection: ExcelClass<ChartTarget> = {
  name: "ChartSeriesCollection",
  properties: { Count: { get: (target, host) => seriesFacts(target, host).length } },
  items: (target, host) =>
    seriesFacts(target, host).map((_, index) =>
      host.object("ChartSeries", { sheetId: target.sheetId, chartId: target.chartId, index }),
    ),
  methods: {
    Add: add,
    GetCount: (target, _, host) => seriesFacts(target, host).length,
    GetItemAt: (target, [index], host) => {
      const { sheetId, chartId } = target;
      return host.object(
        "ChartSeries",
        mustBeSeries({ sheetId, chartId, index: countArgument(index, "index") }, host),
      );
    },
  },
};

function fact(key: string, fallback: Json): Property<SeriesTarget> {
  return {
    get: (target, host) =>
      factAt(chartFacts(mustBeSeries(target, host), host).facts, `series/${String(target.index)}/${key}`) ??
      fallback,
    set: (target, value, host) => {
      setChartFact(mustBeSeries(target, host), `series/${String(target.index)}/${key}`, value, host);
    },
  };
}

function text(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}

function seriesType(target: SeriesTarget, host: HostContext): string {
  const { facts } = chartFacts(target, host);
  const own = text(factAt(facts, `series/${String(target.index)}/chartType`));
  return own || text(facts.chartType) || "ColumnClustered";
}

/** A series may differ from its chart within charts of points: some with a line, some without. */
function setType(target: SeriesTarget, value: Argument, host: HostContext): void {
  const wanted = text(value as Json);
  const whole = chartKind(text(chartFacts(mustBeSeries(target, host), host).facts.chartType));
  if (chartKind(wanted)?.type !== "scatter" || whole?.type !== "scatter")
    throw new HostError("ApiNotFound", "host: a combined chart is not implemented");
  setChartFact(target, `series/${String(target.index)}/chartType`, wanted, host);
}

/** Excel shows the values first; what else a label shows is set afterwards. */
function setDataLabels(target: SeriesTarget, value: Argument, host: HostContext): void {
  const way = `series/${String(mustBeSeries(target, host).index)}`;
  const shown = value === true;
  if (shown && factAt(chartFacts(target, host).facts, `${way}/dataLabels/showValue`) === undefined)
    setChartFact(target, `${way}/dataLabels/showValue`, true, host);
  setChartFact(target, `${way}/hasDataLabels`, shown, host);
}

function range(argument: Argument): RangeTarget {
  const found = rangeArgument(argument);
  if (!found) throw new HostError("InvalidArgument", "A series takes a Range.");
  return found;
}

/** Excel.ChartSeries */
export const chartSeries: ExcelClass<SeriesTarget> = {
  name: "ChartSeries",
  properties: {
    Name: fact("name", ""),
    ChartType: { get: (target, host) => seriesType(mustBeSeries(target, host), host), set: setType },
    HasDataLabels: { ...fact("hasDataLabels", false), set: setDataLabels },
    GapWidth: fact("gapWidth", 150),
    Overlap: fact("overlap", 0),
    AxisGroup: fact("axisGroup", "Primary"),
    PlotOrder: { get: ({ index }) => index },
    Smooth: fact("smooth", false),
    MarkerStyle: fact("markerStyle", "Automatic"),
    MarkerSize: fact("markerSize", 5),
    MarkerBackgroundColor: fact("markerBackgroundColor", ""),
    MarkerForegroundColor: fact("markerForegroundColor", ""),
    InvertIfNegative: fact("invertIfNegative", false),
    Filtered: fact("filtered", false),
  },
  children: {
    Format: ({ sheetId, chartId, index }, host) =>
      host.object("ChartSeriesFormat", { sheetId, chartId, way: `series/${String(index)}/format` }),
    DataLabels: ({ sheetId, chartId, index }, host) =>
      host.object("ChartDataLabels", { sheetId, chartId, way: `series/${String(index)}/dataLabels` }),
  },
  methods: {
    SetValues: (target, [source], host) => {
      const ranges = drawnSource(mustBeSeries(target, host).chartId, host.engine);
      const series = ranges.series.map((entry, index) =>
        index === target.index ? { ...entry, dataRange: rangeText(range(source), host.engine) } : entry,
      );
      redraw(target, host, { ...ranges, series });
      return null;
    },
    SetXAxisValues: (target, [source], host) => {
      const ranges = drawnSource(mustBeSeries(target, host).chartId, host.engine);
      const cells = rangeText(range(source), host.engine);
      if (chartKind(text(chartFacts(target, host).facts.chartType))?.type === "scatter") {
        const series = ranges.series.map((entry, index) =>
          index === target.index ? { ...entry, xRange: cells } : entry,
        );
        redraw(target, host, { ...ranges, series });
      } else redraw(target, host, { ...ranges, labelRange: cells });
      return null;
    },
    Delete: (target, _, host) => {
      const ranges = drawnSource(mustBeSeries(target, host).chartId, host.engine);
      const chart = chartFacts(target, host);
      chart.facts = {
        ...chart.facts,
        series: seriesFacts(target, host).filter((__, index) => index !== target.index),
      };
      redraw(target, host, {
        ...ranges,
        series: ranges.series.filter((__, index) => index !== target.index),
      });
      return null;
    },
  },
};
