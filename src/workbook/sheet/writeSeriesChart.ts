import { placeChart } from "./placeChart";
import { rangeOf } from "./rangeOf";
import { seriesName } from "./seriesName";
import type { SeriesChartPlan } from "./sheetPlan";

/** Room between groups of bars, in percent of a bar. */
const GAP_PERCENT = 60;
const LINE_POINTS = 2.25;
const BLANK = " ";

/**
 * Queues a chart of several series over the same categories.
 *
 * @param sheet the sheet
 * @param plan series, axes and place; without a series nothing is drawn
 */
export function addSeriesChart(sheet: Excel.Worksheet, plan: SeriesChartPlan): void {
  const [first] = plan.series;
  if (!first) return;
  const by = first.values.columns > 1 ? "Rows" : "Columns";
  const chart = sheet.charts.add(plan.kind, rangeOf(sheet, first.values), by);
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.title.format.font.size = 11;
  plan.series.forEach((one, at) => {
    const name = isBar(plan) && plan.legend && one.clear ? BLANK : seriesName(one.name);
    const series = at === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    if (at === 0) series.name = name;
    series.setValues(rangeOf(sheet, one.values));
    series.setXAxisValues(rangeOf(sheet, plan.categories));
    drawSeries(series, plan.kind, one);
  });
  setAxes(chart.axes, plan);
  setLegend(chart.legend, plan);
  placeChart(sheet, chart, plan.place);
}

function drawSeries(
  series: Excel.ChartSeries,
  kind: SeriesChartPlan["kind"],
  { color, clear = false }: SeriesChartPlan["series"][number],
): void {
  const isLine = kind === "Line" || kind === "LineMarkers";
  if (!isLine) series.gapWidth = GAP_PERCENT;
  if (clear) {
    series.format.fill.clear();
    series.format.line.clear();
    if (isLine) series.markerStyle = "None";
  } else if (isLine) {
    series.format.line.color = color;
    series.format.line.weight = LINE_POINTS;
    series.markerStyle = kind === "Line" ? "None" : "Circle";
    series.markerBackgroundColor = color;
    series.markerForegroundColor = color;
  } else series.format.fill.setSolidColor(color);
}

/**
 * The words of an axis stand where the other axis begins: "Low" keeps them off bars below zero, "High" from moving to
 * the far side where the other axis runs the other way.
 */
function setAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, plan: SeriesChartPlan): void {
  const { least, most, numberFormat, title, reversed = false } = plan.axis;
  if (least !== undefined) valueAxis.minimum = least;
  if (most !== undefined) valueAxis.maximum = most;
  valueAxis.numberFormat = numberFormat;
  if (title !== undefined) valueAxis.title.text = title;
  if (reversed) valueAxis.reversePlotOrder = true;
  categoryAxis.tickLabelPosition = reversed ? "High" : "Low";
  if (plan.reversedCategories) {
    categoryAxis.reversePlotOrder = true;
    valueAxis.tickLabelPosition = "High";
  }
}

function isBar({ kind }: SeriesChartPlan): boolean {
  return kind === "BarClustered" || kind === "BarStacked";
}

/**
 * Takes what is clear out of the legend; from the last on, whether or not those behind one that is hidden move up. Of
 * bars nobody can say which entry is whose: there the name is blank instead.
 */
function setLegend(legend: Excel.ChartLegend, plan: SeriesChartPlan): void {
  const { legend: shown, series } = plan;
  legend.visible = shown;
  if (!shown) return;
  legend.position = "Bottom";
  if (isBar(plan)) return;
  for (let at = series.length - 1; at >= 0; at--)
    if (series[at]?.clear) legend.legendEntries.getItemAt(at).visible = false;
}
