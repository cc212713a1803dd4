import { xDataSet } from "../../engine/scatterChart";
import type { NumberFormats } from "../../engine/numberFormat";
import type { Json } from "../protocol/wire";
import { factAt } from "./factWay";
import { scatterLook } from "./scatterLook";
import { seriesLook } from "./seriesFacts";

type Facts = Record<string, Json>;

export interface ChartKind {
  type: "bar" | "line" | "pie" | "scatter" | "radar";
  facts: Facts;
}

/** Excel's chart types that the engine can draw. */
const KINDS: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: { type: "bar", facts: { stacked: false } },
  ColumnStacked: { type: "bar", facts: { stacked: true } },
  ColumnStacked100: { type: "bar", facts: { stacked: true } },
  BarClustered: { type: "bar", facts: { stacked: false, horizontal: true } },
  BarStacked: { type: "bar", facts: { stacked: true, horizontal: true } },
  BarStacked100: { type: "bar", facts: { stacked: true, horizontal: true } },
  Line: {
    type: "line",
    facts: { stacked: false, labelsAsText: true, cumulative: false, hideDataMarkers: true },
  },
  LineMarkers: { type: "line", facts: { stacked: false, labelsAsText: true, cumulative: false } },
  LineStacked: { type: "line", facts: { stacked: true, labelsAsText: true, cumulative: false } },
  Area: { type: "line", facts: { stacked: false, labelsAsText: true, cumulative: false, fillArea: true } },
  AreaStacked: {
    type: "line",
    facts: { stacked: true, labelsAsText: true, cumulative: false, fillArea: true },
  },
  XYScatter: { type: "scatter", facts: { labelsAsText: false } },
  XYScatterLines: { type: "scatter", facts: { labelsAsText: false } },
  XYScatterLinesNoMarkers: { type: "scatter", facts: { labelsAsText: false } },
  XYScatterSmooth: { type: "scatter", facts: { labelsAsText: false } },
  Pie: { type: "pie", facts: {} },
  Doughnut: { type: "pie", facts: { isDoughnut: true } },
  Radar: { type: "radar", facts: { stacked: false } },
  RadarMarkers: { type: "radar", facts: { stacked: false } },
  RadarFilled: { type: "radar", facts: { stacked: false, fillArea: true } },
};

/** The engine's kind of chart for Excel's type; undefined for one it cannot draw. */
export function chartKind(chartType: string): ChartKind | undefined {
  return KINDS[chartType];
}

/** Excel's type of a chart that the person made in the grid. */
export function excelChartType(definition: Record<string, unknown>): string {
  const candidates = Object.entries(KINDS).filter(([, { type }]) => type === definition.type);
  const same = candidates.find(([, { facts }]) =>
    ["stacked", "horizontal", "isDoughnut", "fillArea"].every(
      (key) => Boolean(facts[key]) === Boolean(definition[key]),
    ),
  );
  return (same ?? candidates[0])?.[0] ?? "ColumnClustered";
}

export interface SeriesRanges {
  dataSetId: string;
  dataRange: string;
  /** Cells of x that this series has for itself; of charts of points only. */
  xRange?: string | undefined;
}

const LEGEND_PLACES: Readonly<Record<string, string>> = {
  Top: "top",
  Bottom: "bottom",
  Left: "left",
  Right: "right",
  Corner: "right",
};

function text(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}

function font(facts: Facts, way: string): Facts {
  const style: Facts = {};
  const [bold, italic, color, size] = ["bold", "italic", "color", "size"].map((key) =>
    factAt(facts, `${way}/${key}`),
  );
  if (typeof bold === "boolean") style.bold = bold;
  if (typeof italic === "boolean") style.italic = italic;
  if (typeof color === "string" && color !== "") style.color = color;
  if (typeof size === "number") style.fontSize = size;
  return style;
}

/** Excel puts the first category of bars at the bottom, the engine at the top; else both begin at the left. */
function reversed(facts: Facts, way: string, flipped: boolean): Facts {
  const asked = factAt(facts, `${way}/reversePlotOrder`) === true;
  const reverse = flipped && way.endsWith("category") ? !asked : asked;
  return reverse ? { reverse } : {};
}

function axis(facts: Facts, way: string, flipped: boolean, formats: NumberFormats): Facts {
  const design: Facts = {};
  const title =
    factAt(facts, `${way}/title/visible`) === false ? "" : text(factAt(facts, `${way}/title/text`));
  if (title !== "") design.title = { text: title, ...font(facts, `${way}/title/font`) };
  const [minimum, maximum] = [factAt(facts, `${way}/minimum`), factAt(facts, `${way}/maximum`)];
  if (typeof minimum === "number") design.min = minimum;
  if (typeof maximum === "number") design.max = maximum;
  if (factAt(facts, `${way}/majorGridlines/visible`) === false) design.gridLines = "none";
  const format = text(factAt(facts, `${way}/numberFormat`));
  if (format !== "") design.format = formats.engineFormat(format);
  return { ...design, ...reversed(facts, way, flipped) };
}

/** A chart in the engine's words, from Excel's facts and the ranges of its series. */
export function chartDefinition(
  facts: Facts,
  series: readonly SeriesRanges[],
  labelRange: string | undefined,
  formats: NumberFormats,
): Record<string, unknown> {
  const kind = chartKind(text(facts.chartType)) ?? { type: "bar" as const, facts: { stacked: false } };
  const styles: Record<string, object> = {};
  for (const [index, { dataSetId }] of series.entries()) {
    const color =
      factAt(facts, `series/${String(index)}/markerBackgroundColor`) ??
      factAt(facts, `series/${String(index)}/format/fill/color`) ??
      factAt(facts, `series/${String(index)}/format/line/color`);
    const label = text(factAt(facts, `series/${String(index)}/name`));
    styles[dataSetId] = {
      label,
      ...(typeof color === "string" && color !== "" ? { backgroundColor: color } : {}),
      ...(kind.type === "scatter" ? { points: scatterLook(facts, index) } : {}),
      ...(kind.type === "bar" || kind.type === "line" ? seriesLook(facts, index) : {}),
    };
  }
  const title = factAt(facts, "title/visible") === false ? "" : text(factAt(facts, "title/text"));
  const legend =
    factAt(facts, "legend/visible") === false
      ? "none"
      : (LEGEND_PLACES[text(factAt(facts, "legend/position"))] ?? "bottom");
  const shown =
    factAt(facts, "dataLabels/showValue") === true ||
    series.some(
      (_, index) =>
        factAt(facts, `series/${String(index)}/hasDataLabels`) === true &&
        factAt(facts, `series/${String(index)}/dataLabels/showValue`) !== false,
    );
  const flipped = kind.facts.horizontal === true;
  const [category, value] = ["category", "value"].map((one) => axis(facts, `axes/${one}`, flipped, formats));
  const background = factAt(facts, "format/fill/color");
  const xSets = series.flatMap(({ dataSetId, xRange }) =>
    kind.type === "scatter" && xRange !== undefined
      ? [{ dataSetId: xDataSet(dataSetId), dataRange: xRange }]
      : [],
  );
  return {
    ...kind.facts,
    type: kind.type,
    title: { text: title, ...font(facts, "title/font") },
    legendPosition: legend,
    showValues: shown,
    dataSource: {
      type: "range",
      dataSets: [...series.map(({ dataSetId, dataRange }) => ({ dataSetId, dataRange })), ...xSets],
      dataSetsHaveTitle: false,
      ...(labelRange === undefined ? {} : { labelRange }),
    },
    dataSetStyles: styles,
    ...(typeof background === "string" && background !== "" ? { background } : {}),
    ...(kind.type === "pie" || kind.type === "radar"
      ? {}
      : { axesDesign: flipped ? { x: value, y: category } : { x: category, y: value } }),
  };
}
