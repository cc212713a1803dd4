import { seriesName } from "./scatterSeries";
import type { ChartFact, SeriesFact } from "./workbookFile";
import { append, attribute, child, children, ensureChild, setAttributes } from "./xml";

const DRAWING_NS = "http://schemas.openxmlformats.org/drawingml/2006/main";

function grouped(area: Element | undefined): Element | undefined {
  return child(area, "barChart") ?? child(area, "lineChart");
}

function drawing(parent: Element, name: string): Element {
  return parent.appendChild(parent.ownerDocument.createElementNS(DRAWING_NS, `a:${name}`));
}

function clear(series: Element): void {
  child(series, "spPr")?.remove();
  const shape = append(series, "spPr");
  drawing(shape, "noFill");
  drawing(drawing(shape, "ln"), "noFill");
}

/** Writes of bars, columns and lines what the engine does not: those that are not seen, markers, room between them. */
export function writeSeriesLooks(chartSpace: Element, { series, gapWidth }: ChartFact): void {
  const area = child(chartSpace, "chart", "plotArea");
  const chart = grouped(area);
  if (!chart) return;
  if (gapWidth !== undefined) setAttributes(ensureChild(chart, "gapWidth"), { val: gapWidth });
  const legend = child(chartSpace, "chart", "legend");
  children(chart, "ser").forEach((one, idx) => {
    const { clear: unseen, unlisted, unmarked } = series?.[idx] ?? {};
    if (unseen) clear(one);
    if (chart.localName === "lineChart" && (unseen || unmarked)) {
      child(one, "marker")?.remove();
      append(append(one, "marker"), "symbol", { val: "none" });
    }
    if (!unlisted || !legend) return;
    const entry = append(legend, "legendEntry");
    append(entry, "idx", { val: idx });
    append(entry, "delete", { val: 1 });
  });
}

function readOne(series: Element, at: number, deleted: ReadonlySet<number>): SeriesFact {
  const shape = child(series, "spPr");
  const isLine = series.parentElement?.localName === "lineChart";
  const unseen = isLine ? child(shape, "ln", "noFill") : child(shape, "noFill");
  const unmarked = isLine && attribute(child(series, "marker", "symbol"), "val") === "none";
  const unnamed = unseen !== undefined && seriesName(series).trim() === "";
  return {
    ...(unseen ? { clear: true } : {}),
    ...(unnamed ? { unnamed } : {}),
    ...(deleted.has(at) ? { unlisted: true } : {}),
    ...(unmarked ? { unmarked: true } : {}),
  };
}

/** The looks of bars, columns or lines, as `writeSeriesLooks` wants them. */
export function readSeriesLooks(chart: Element | undefined): Pick<ChartFact, "series" | "gapWidth"> {
  const group = grouped(child(chart, "plotArea"));
  if (!group) return {};
  const entries = children(child(chart, "legend"), "legendEntry");
  const deleted = entries.filter((entry) => attribute(child(entry, "delete"), "val") !== "0");
  const numbers = new Set(deleted.map((entry) => Number(attribute(child(entry, "idx"), "val"))));
  const series = children(group, "ser").map((one, at) => readOne(one, at, numbers));
  const gapWidth = Number(attribute(child(group, "gapWidth"), "val") ?? NaN);
  return {
    ...(series.some((one) => Object.keys(one).length > 0) ? { series } : {}),
    ...(Number.isNaN(gapWidth) ? {} : { gapWidth }),
  };
}
