import { InputError } from "../../model/errors";
import { labelSides } from "./labelSides";
import { placeChart } from "./placeChart";
import { rangeOf } from "./rangeOf";
import { seriesName } from "./seriesName";
import type { PointAxis, Rect, ScatterPlan } from "./sheetPlan";

/** Excel draws no more series in a chart. */
const MOST_SERIES = 255;
const MARKER_POINTS = 7;
/** What of a chart's frame its plot takes, beside axes, titles and edges. */
const PLOT_SHARE = { width: 0.84, height: 0.74 };

/**
 * Queues a chart of named points: a series a point, which alone carries a name beside it in every Excel, and a series
 * a line, beneath the points.
 *
 * @param sheet the sheet
 * @param plan points, lines, axes and place
 * @throws {InputError} more points and lines than Excel draws
 */
export function addScatter(sheet: Excel.Worksheet, plan: ScatterPlan): void {
  const first = plan.lines[0] ?? plan.points[0];
  if (!first) return;
  requireFewSeries(plan);
  const chart = sheet.charts.add("XYScatter", rangeOf(sheet, first.y), first.y.rows > 1 ? "Columns" : "Rows");
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.title.format.font.size = 11;
  chart.legend.visible = false;
  setAxis(chart.axes.categoryAxis, plan.xAxis);
  setAxis(chart.axes.valueAxis, plan.yAxis);
  const all = [...plan.lines, ...plan.points];
  all.forEach((one, at) => {
    const series = at === 0 ? chart.series.getItemAt(0) : chart.series.add(seriesName(one.name));
    if (at === 0) series.name = seriesName(one.name);
    series.setXAxisValues(rangeOf(sheet, one.x));
    series.setValues(rangeOf(sheet, one.y));
    if (at < plan.lines.length) drawLine(series);
    else
      drawPoint(series, { color: plan.color, size: MARKER_POINTS, ...plan.points[at - plan.lines.length] });
  });
  placeChart(sheet, chart, plan.place);
}

/**
 * Moves the names of charts of points to sides where they lie on nothing, as their cells stand now.
 *
 * @param context the request
 * @param sheet the sheet that the charts stand on
 * @param plans what was written
 */
export async function arrangeNames(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plans: readonly ScatterPlan[],
): Promise<void> {
  const read = plans.map((plan) => {
    const chart = sheet.charts.getItem(plan.name);
    chart.load("width,height");
    const load = (range: Rect): Excel.Range => rangeOf(sheet, range).load("values");
    return { plan, chart, points: plan.points.map(({ name, x, y }) => ({ name, x: load(x), y: load(y) })) };
  });
  await context.sync();
  for (const { plan, chart, points } of read) {
    const room = {
      xAxis: plan.xAxis,
      yAxis: plan.yAxis,
      width: chart.width * PLOT_SHARE.width,
      height: chart.height * PLOT_SHARE.height,
    };
    const sides = labelSides(
      points.map(({ name, x, y }) => ({ name, x: firstNumber(x), y: firstNumber(y) })),
      room,
    );
    sides.forEach((side, at) => {
      if (side !== "Right") chart.series.getItemAt(plan.lines.length + at).dataLabels.position = side;
    });
  }
  await context.sync();
}

function firstNumber(range: Excel.Range): number | undefined {
  const value: unknown = range.values[0]?.[0];
  return typeof value === "number" ? value : undefined;
}

function requireFewSeries({ points, lines }: ScatterPlan): void {
  const count = points.length + lines.length;
  if (count <= MOST_SERIES) return;
  throw new InputError({
    en: `A chart of points holds ${MOST_SERIES} points and lines in Excel; this one has ${count}. Choose fewer topics.`,
    ko: `Excel의 점 차트에는 점과 선이 ${MOST_SERIES}개까지 들어가는데 ${count}개입니다. 주제를 줄이십시오.`,
  });
}

function setAxis(axis: Excel.ChartAxis, plan: PointAxis): void {
  axis.minimum = plan.least;
  axis.maximum = plan.most;
  axis.title.text = plan.title;
  if (plan.numberFormat !== undefined) axis.numberFormat = plan.numberFormat;
  axis.majorGridlines.visible = false;
}

function drawLine(series: Excel.ChartSeries): void {
  series.chartType = "XYScatterLinesNoMarkers";
  series.markerStyle = "None";
  series.format.line.color = "#7F7F7F";
  series.format.line.weight = 1;
  series.format.line.lineStyle = "Dash";
}

/** Showing the name before hiding the value: a label with nothing to show goes away. */
function drawPoint(
  series: Excel.ChartSeries,
  { color, size }: { readonly color: string; readonly size: number },
): void {
  series.markerStyle = "Circle";
  series.markerSize = size;
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
  series.hasDataLabels = true;
  series.dataLabels.showSeriesName = true;
  series.dataLabels.showValue = false;
  series.dataLabels.position = "Right";
  series.dataLabels.format.font.size = 9;
}
