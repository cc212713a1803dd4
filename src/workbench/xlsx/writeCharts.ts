import { columnLetters, parseZone, splitSheet } from "../engine/address";
import { EMU_PER_PIXEL } from "./chartAnchors";
import { orderTree } from "./elementOrder";
import { writeScatterSeries } from "./scatterSeries";
import { writeSeriesLooks } from "./seriesLooks";
import type { CellFact, CellFacts, ChartFact } from "./workbookFile";
import type { WorkbookPackage } from "./workbookPackage";
import {
  append,
  child,
  children,
  descendants,
  ensureChild,
  relationshipId,
  removeChildren,
  setAttributes,
  withoutIndents,
} from "./xml";

/** The cells of a chart's reference ("'Gap sheet'!C2:C5"), in order; none where it is no plain range. */
function referencedCells(reference: string, cells: CellFacts): (CellFact | undefined)[] {
  const { sheet, rest } = splitSheet(reference);
  const zone = parseZone(rest);
  const facts = cells[sheet ?? ""];
  if (!zone || !facts || zone.bottom - zone.top > 100_000) return [];
  const found: (CellFact | undefined)[] = [];
  for (let row = zone.top; row <= zone.bottom; row++)
    for (let column = zone.left; column <= zone.right; column++)
      found.push(facts[`${columnLetters(column)}${row + 1}`]);
  return found;
}

/** Puts the values into a chart, so that it can be drawn before anything has been calculated. */
function writeCache(reference: Element, cells: CellFacts): void {
  const isNumbers = reference.localName === "numRef";
  const name = isNumbers ? "numCache" : "strCache";
  child(reference, name)?.remove();
  const found = referencedCells(child(reference, "f")?.textContent ?? "", cells);
  const cache = append(reference, name);
  if (isNumbers) append(cache, "formatCode", {}, "General");
  append(cache, "ptCount", { val: found.length });
  found.forEach((fact, idx) => {
    const value = fact?.value ?? null;
    if (value === null || fact?.error !== undefined || (isNumbers && typeof value !== "number")) return;
    append(append(cache, "pt", { idx }), "v", {}, String(value));
  });
}

/** Looks as Excel draws a new chart: lines for the values only, a light frame, each axis on its own side. */
function mendLook(chartSpace: Element): void {
  const area = child(chartSpace, "chart", "plotArea");
  const flipped = child(area, "barChart", "barDir")?.getAttribute("val") === "bar";
  for (const axis of children(area, "catAx")) {
    child(axis, "majorGridlines")?.remove();
    if (flipped) setAttributes(ensureChild(axis, "axPos"), { val: "l" });
  }
  if (flipped)
    for (const axis of children(area, "valAx")) setAttributes(ensureChild(axis, "axPos"), { val: "b" });
  const frame = child(chartSpace, "spPr", "ln", "solidFill", "srgbClr");
  if (frame?.getAttribute("val") === "000000") frame.setAttribute("val", "D9D9D9");
}

/** Mends one chart of the engine: order of the elements, empty titles, cached values. */
function mendChart(chartSpace: Element, cells: CellFacts): void {
  withoutIndents(chartSpace);
  mendLook(chartSpace);
  // The format knows "auto" of an axis of categories only.
  for (const axis of descendants(chartSpace, "valAx")) removeChildren(axis, "auto");
  for (const title of descendants(chartSpace, "title"))
    if (child(title, "tx") && title.textContent.trim() === "") title.remove();
  for (const name of ["numRef", "strRef"])
    for (const reference of descendants(chartSpace, name)) writeCache(reference, cells);
  const chart = child(chartSpace, "chart");
  if (chart) {
    setAttributes(ensureChild(chart, "plotVisOnly"), { val: 1 });
    setAttributes(ensureChild(chart, "dispBlanksAs"), { val: "gap" });
  }
  orderTree(chartSpace);
}

/** The axis of the values and that of the categories; of a scatter chart's two value axes, the upright one. */
function axes(chartSpace: Element): { values?: Element; categories?: Element } {
  const area = child(chartSpace, "chart", "plotArea");
  const all = children(area, "valAx");
  const categories = child(area, "catAx") ?? child(area, "dateAx") ?? all[0];
  const values = all.find((one) => one !== categories);
  return { ...(values ? { values } : {}), ...(categories ? { categories } : {}) };
}

function writeLimits(axis: Element, min: number | undefined, max: number | undefined): void {
  const scaling = ensureChild(axis, "scaling");
  for (const [name, val] of Object.entries({ max, min }))
    if (val !== undefined) setAttributes(ensureChild(scaling, name), { val });
}

function writeFormat(axis: Element, formatCode: string | undefined): void {
  if (formatCode !== undefined) setAttributes(ensureChild(axis, "numFmt"), { formatCode, sourceLinked: 0 });
}

/** The order along the axis, where the other one crosses it and where its words stand. */
function writeOrder(axis: Element, reversed: boolean, labels: ChartFact["valueLabels"]): void {
  setAttributes(ensureChild(ensureChild(axis, "scaling"), "orientation"), {
    val: reversed ? "maxMin" : "minMax",
  });
  setAttributes(ensureChild(axis, "crosses"), { val: "autoZero" });
  setAttributes(ensureChild(axis, "tickLblPos"), { val: labels?.toLowerCase() ?? "nextTo" });
}

/** Writes what the engine does not keep of the axes: limits, number format, order. */
function writeAxes(chartSpace: Element, fact: ChartFact): void {
  const { values, categories } = axes(chartSpace);
  if (values) {
    writeLimits(values, fact.valueMinimum, fact.valueMaximum);
    writeFormat(values, fact.valueFormat);
  }
  if (categories) {
    writeLimits(categories, fact.categoryMinimum, fact.categoryMaximum);
    writeFormat(categories, fact.categoryFormat);
  }
  if (fact.withoutGridlines)
    for (const axis of [values, categories]) if (axis) removeChildren(axis, "majorGridlines");
  if (fact.reverseCategories === undefined) return;
  if (categories) writeOrder(categories, fact.reverseCategories, fact.categoryLabels);
  if (values) writeOrder(values, fact.reverseValues === true, fact.valueLabels);
}

/** Rounds the charts' corners to whole pixels, so that they do not creep with every save. */
function wholePixels(drawing: Document): void {
  for (const name of ["colOff", "rowOff"])
    for (const offset of descendants(drawing, name)) {
      const pixels = Math.round(Number(offset.textContent) / EMU_PER_PIXEL);
      offset.textContent = String(pixels * EMU_PER_PIXEL);
    }
}

/** Mends the charts of one sheet and gives them the names and alternative texts that the engine does not keep. */
export function writeCharts(
  parts: WorkbookPackage,
  sheetPath: string,
  facts: readonly ChartFact[],
  cells: CellFacts,
): void {
  for (const drawing of parts.related(sheetPath, "drawing")) {
    const targets = new Map(parts.relationships(drawing).map((one) => [one.id, one.target]));
    const frames = descendants(parts.document(drawing), "graphicFrame");
    frames.forEach((frame, at) => {
      const chart = descendants(frame, "chart")[0];
      const path = targets.get(relationshipId(chart) ?? "");
      const fact = facts[at];
      if (path && fact) writeAxes(parts.root(path), fact);
      if (path && fact?.points) writeScatterSeries(parts.root(path), fact.points);
      if (path && fact) writeSeriesLooks(parts.root(path), fact);
      if (path) mendChart(parts.root(path), cells);
      const properties = descendants(frame, "cNvPr")[0];
      if (!properties) return;
      properties.removeAttribute("title");
      setAttributes(properties, { id: at + 2, name: fact?.name, descr: fact?.alt });
      frame.setAttribute("macro", "");
    });
    for (const anchor of children(parts.root(drawing), "twoCellAnchor"))
      anchor.setAttribute("editAs", "oneCell");
    wholePixels(parts.document(drawing));
  }
}
