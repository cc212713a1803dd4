import type { ScatterSeriesFact } from "./workbookFile";
import { append, appendXml, attribute, child, children, descendants, setAttributes } from "./xml";

const CHART_NS = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING_NS = "http://schemas.openxmlformats.org/drawingml/2006/main";
/** Line widths are counted in this part of a point, sizes of letters in hundredths. */
const EMU_PER_POINT = 12700;

const SIDES = [
  ["Right", "r"],
  ["Left", "l"],
  ["Top", "t"],
  ["Bottom", "b"],
  ["Center", "ctr"],
] as const;

function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.replace("#", "").toUpperCase()}"/></a:solidFill>`;
}

function lineXml({ line }: ScatterSeriesFact): string {
  const inside = line
    ? `${solid(line.color)}<a:prstDash val="${line.dashed ? "dash" : "solid"}"/><a:round/>`
    : "<a:noFill/>";
  const width = Math.round((line?.weight ?? 1.5) * EMU_PER_POINT);
  return `<c:spPr><a:ln w="${width}" cap="rnd">${inside}</a:ln></c:spPr>`;
}

function markerXml({ marker, color = "#4472C4" }: ScatterSeriesFact): string {
  if (marker === undefined) return '<c:marker><c:symbol val="none"/></c:marker>';
  const look = `<c:spPr>${solid(color)}<a:ln w="9525">${solid(color)}</a:ln></c:spPr>`;
  return `<c:marker><c:symbol val="circle"/><c:size val="${marker}"/>${look}</c:marker>`;
}

function namesXml({ nameSide, nameSize = 9, showValue }: ScatterSeriesFact): string {
  const side = SIDES.find(([excel]) => excel === nameSide)?.[1] ?? "r";
  const letters =
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${Math.round(nameSize * 100)}"/></a:pPr>` +
    `<a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
  return (
    `<c:dLbls><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${letters}<c:dLblPos val="${side}"/>` +
    `<c:showLegendKey val="0"/><c:showVal val="${showValue === true ? 1 : 0}"/><c:showCatName val="0"/>` +
    `<c:showSerName val="${nameSide === undefined ? 0 : 1}"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`
  );
}

function appendPart(series: Element, xml: string): void {
  const named = xml.replace(
    /^<([\w:]+)/,
    (start) => `${start} xmlns:c="${CHART_NS}" xmlns:a="${DRAWING_NS}"`,
  );
  appendXml(series, named);
}

/** Writes of one series of points what the engine does not: own cells of x, marker, line, the name beside it. */
function writeOne(series: Element, fact: ScatterSeriesFact): void {
  for (const name of ["tx", "spPr", "marker", "dLbls"]) child(series, name)?.remove();
  append(append(series, "tx"), "v", {}, fact.name);
  appendPart(series, lineXml(fact));
  appendPart(series, markerXml(fact));
  if (fact.nameSide !== undefined || fact.showValue === true) appendPart(series, namesXml(fact));
  if (fact.x !== undefined) {
    child(series, "xVal")?.remove();
    append(append(append(series, "xVal"), "numRef"), "f", {}, fact.x);
  }
}

/** Gives the series of a chart of points their look; `facts` in the order of the series. */
export function writeScatterSeries(chartSpace: Element, facts: readonly ScatterSeriesFact[]): void {
  const area = child(chartSpace, "chart", "plotArea");
  const chart = child(area, "scatterChart");
  if (!chart) return;
  child(chart, "dLbls")?.remove();
  children(chart, "ser").forEach((series, at) => {
    const fact = facts[at];
    if (fact) writeOne(series, fact);
  });
  for (const axis of children(area, "valAx")) {
    setAttributes(child(axis, "crossBetween") ?? append(axis, "crossBetween"), { val: "midCat" });
    child(axis, "spPr")?.remove();
    appendPart(axis, `<c:spPr><a:ln w="9525">${solid("#7F7F7F")}</a:ln></c:spPr>`);
  }
}

function colorOf(parent: Element | undefined): string | undefined {
  const rgb = attribute(child(parent, "solidFill", "srgbClr"), "val");
  return rgb === undefined ? undefined : `#${rgb.toUpperCase()}`;
}

function readLine(series: Element, marked: boolean): ScatterSeriesFact["line"] {
  const line = child(series, "spPr", "ln");
  const color = colorOf(line);
  if (child(line, "noFill") || (color === undefined && marked)) return undefined;
  const weight = Number(attribute(line, "w") ?? 19050) / EMU_PER_POINT;
  const dash = attribute(child(line, "prstDash"), "val") ?? (child(line, "custDash") ? "dash" : "solid");
  return { color: color ?? "#7F7F7F", weight: Math.round(weight * 100) / 100, dashed: dash !== "solid" };
}

function readNames(series: Element): Pick<ScatterSeriesFact, "nameSide" | "nameSize" | "showValue"> {
  const labels = child(series, "dLbls");
  const shows = (name: string): boolean => attribute(child(labels, name), "val") === "1";
  if (!labels) return {};
  const side = SIDES.find(([, file]) => file === attribute(child(labels, "dLblPos"), "val"))?.[0] ?? "Right";
  const size = Number(attribute(descendants(labels, "defRPr")[0], "sz") ?? NaN) / 100;
  return {
    ...(shows("showSerName") ? { nameSide: side } : {}),
    ...(shows("showSerName") && !Number.isNaN(size) ? { nameSize: size } : {}),
    ...(shows("showVal") ? { showValue: true } : {}),
  };
}

/** The name of a series, also where it is taken from a cell: then as that cell was when the file was saved. */
export function seriesName(series: Element): string {
  const text = child(series, "tx");
  return (child(text, "v") ?? child(text, "strRef", "strCache", "pt", "v"))?.textContent ?? "";
}

function readOne(series: Element): ScatterSeriesFact {
  const marker = child(series, "marker");
  const symbol = attribute(child(marker, "symbol"), "val") ?? "circle";
  const marked = symbol !== "none";
  const color = colorOf(child(marker, "spPr"));
  const x = child(series, "xVal", "numRef", "f")?.textContent;
  const line = readLine(series, marked);
  return {
    name: seriesName(series),
    ...(x ? { x } : {}),
    ...(marked ? { marker: Number(attribute(child(marker, "size"), "val") ?? 5) } : {}),
    ...(color === undefined ? {} : { color }),
    ...(line ? { line } : {}),
    ...readNames(series),
  };
}

/** The series of a chart of points; undefined where the chart is of another kind. */
export function readScatterSeries(plotArea: Element | undefined): ScatterSeriesFact[] | undefined {
  const chart = child(plotArea, "scatterChart");
  return chart && children(chart, "ser").map(readOne);
}
