import type { Engine } from "../../engine/createEngine";
import { ownerOfX } from "../../engine/scatterChart";
import { HostError } from "../protocol/hostError";
import type { Json } from "../protocol/wire";
import { chartDefinition, excelChartType, type SeriesRanges } from "./chartDefinition";
import { withFact } from "./factWay";
import type { HostServices } from "./hostServices";
import type { KeptChart } from "./keptState";
import type { ChartTarget } from "./targets";

type Services = Pick<HostServices, "engine" | "kept">;

/** The cells of a chart: of each series, and of the labels along the axis. */
export interface DrawnSource {
  series: SeriesRanges[];
  labelRange: string | undefined;
}

interface EngineSource {
  dataSets?: { dataSetId: string; dataRange: string }[];
  labelRange?: string;
}

/** Ranges of a chart's series as they are now: the engine moves them with inserted rows. */
export function drawnSource(chartId: string, engine: Engine): DrawnSource {
  const source = (engine.charts.definition(chartId).dataSource ?? {}) as EngineSource;
  const sets = source.dataSets ?? [];
  const ofX = new Map(sets.map(({ dataSetId, dataRange }) => [ownerOfX(dataSetId), dataRange]));
  const series = sets
    .filter(({ dataSetId }) => ownerOfX(dataSetId) === undefined)
    .map((one) => ({ ...one, xRange: ofX.get(one.dataSetId) }));
  return { series, labelRange: source.labelRange };
}

/** The chart's facts; a chart that the person made in the grid gets its facts from what is drawn. */
export function chartFacts({ sheetId, chartId }: ChartTarget, services: Services): KeptChart {
  const { engine, kept } = services;
  if (!engine.charts.ids(sheetId).includes(chartId)) throw new HostError("ItemNotFound");
  const known = kept.charts.get(chartId);
  if (known) return known;
  const definition = engine.charts.definition(chartId);
  const title = (definition.title ?? {}) as { text?: string };
  const styles = (definition.dataSetStyles ?? {}) as Record<string, { label?: string } | undefined>;
  const { series } = drawnSource(chartId, engine);
  const chart: KeptChart = {
    name: freeChartName(sheetId, services),
    facts: {
      chartType: excelChartType(definition),
      title: { text: title.text ?? "", visible: (title.text ?? "") !== "" },
      legend: { visible: definition.legendPosition !== "none" },
      ...(definition.horizontal === true ? { axes: { category: { reversePlotOrder: true } } } : {}),
      series: series.map(({ dataSetId }, index) => ({
        name: styles[dataSetId]?.label ?? `Series${String(index + 1)}`,
      })),
    },
  };
  kept.charts.set(chartId, chart);
  return chart;
}

/** "Chart 3": the next name that no chart of the sheet has. */
export function freeChartName(sheetId: string, { engine, kept }: Services): string {
  const taken = new Set(engine.charts.ids(sheetId).map((id) => kept.charts.get(id)?.name));
  for (let number = 1; ; number++)
    if (!taken.has(`Chart ${String(number)}`)) return `Chart ${String(number)}`;
}

/** Draws the chart anew from its facts, with the ranges given or those it has. */
export function redraw(
  target: ChartTarget,
  services: Services,
  ranges = drawnSource(target.chartId, services.engine),
): void {
  const { facts } = chartFacts(target, services);
  services.engine.charts.update(
    target.sheetId,
    target.chartId,
    chartDefinition(facts, ranges.series, ranges.labelRange, services.engine.numberFormats),
  );
}

/** Changes one fact of a chart and draws it. */
export function setChartFact(target: ChartTarget, way: string, value: Json, services: Services): void {
  const chart = chartFacts(target, services);
  chart.facts = withFact(chart.facts, way, value);
  redraw(target, services);
}
