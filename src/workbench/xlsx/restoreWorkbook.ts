import { parseZone, quotedSheet, splitSheet } from "../engine/address";
import type { Engine } from "../engine/createEngine";
import { xDataSet } from "../engine/scatterChart";
import { sameZone } from "../engine/zone";
import { columnBlocks, placeOf } from "./columnBlocks";
import type { CellFact, ChartFact, FileExtras, OpenedFile, ScatterSeriesFact } from "./workbookFile";

function restoreTables(engine: Engine, tables: FileExtras["tables"]): void {
  for (const fact of tables) {
    const zone = parseZone(fact.address);
    const sheetId = engine.sheets.idOf(fact.sheet);
    const table = engine.tables
      .all()
      .find((one) => one.sheetId === sheetId && zone && sameZone(one.zone, zone));
    if (!table) continue;
    engine.tables.rename(table.id, fact.name);
    engine.tables.setStyle(table.id, fact.style);
  }
}

/** Names of one range, which formulas use; other names are the host's alone. */
function restoreNames(engine: Engine, names: FileExtras["names"]): void {
  for (const fact of names) {
    if (fact.sheet !== undefined) continue;
    const { sheet, rest } = splitSheet(fact.refersTo.replace(/^=/, ""));
    const sheetId = sheet === undefined ? undefined : engine.sheets.idOf(sheet);
    const zone = parseZone(rest);
    if (sheetId !== undefined && zone) engine.names.set(fact.name, sheetId, zone);
  }
}

/** Puts a cell in anew where the engine's import has read something else than the file says. */
function restoreCell(engine: Engine, sheetId: string, address: string, fact: CellFact): void {
  const { row, col } = placeOf(address);
  const now = engine.cells.read(sheetId, row, col);
  if (fact.formula !== undefined) {
    if (now.formula !== fact.formula) engine.cells.enter(sheetId, row, col, fact.formula);
  } else if (typeof fact.value === "string") {
    if (now.formula !== undefined || now.type !== "text" || now.value !== fact.value)
      engine.cells.enterText(sheetId, row, col, fact.value);
  } else if (fact.value !== null && now.value !== fact.value)
    engine.cells.enter(sheetId, row, col, String(fact.value).toUpperCase());
}

/** One axis in the engine's words. */
function axisDesign(title = "", reverse = false, min?: number, max?: number): Record<string, unknown> {
  const limits = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  return { title: { text: title }, ...limits, ...(reverse ? { reverse } : {}) };
}

/** Looks of the series in the engine's words, beside the colours and names that it has read itself. */
function seriesDesign(definition: Record<string, unknown>, series: ChartFact["series"]): object {
  const { dataSets = [] } = (definition["dataSource"] ?? {}) as SourceOfPoints;
  const styles = (definition["dataSetStyles"] ?? {}) as Record<string, object>;
  const looks = dataSets.map(({ dataSetId }, at) => {
    const { clear, unlisted, unnamed } = series?.[at] ?? {};
    const shown = { ...(clear ? { clear } : {}), ...(unlisted ? { unlisted } : {}) };
    const look = { ...shown, ...(unnamed ? { label: " " } : {}) };
    return [dataSetId, { ...styles[dataSetId], ...look }];
  });
  const hideDataMarkers = dataSets.every((_, at) => series?.[at]?.unmarked === true);
  return {
    dataSetStyles: { ...styles, ...(Object.fromEntries(looks) as object) },
    ...(definition["type"] === "line" ? { hideDataMarkers } : {}),
  };
}

interface SourceOfPoints {
  readonly labelRange?: string | undefined;
  readonly dataSets?: readonly { readonly dataSetId: string; readonly dataRange: string }[];
}

/** Each series of points gets its own cells of x beside it: the engine reads those of the first for all. */
function withOwnX(source: SourceOfPoints, points: readonly ScatterSeriesFact[]): SourceOfPoints {
  const sets = source.dataSets ?? [];
  const ofX = sets.flatMap(({ dataSetId }, at) => {
    const x = points[at]?.x;
    if (x === undefined) return [];
    const { sheet, rest } = splitSheet(x);
    const address = rest.replaceAll("$", "");
    const dataRange = sheet === undefined ? address : `${quotedSheet(sheet)}!${address}`;
    return [{ dataSetId: xDataSet(dataSetId), dataRange }];
  });
  return { ...source, dataSets: [...sets, ...ofX], labelRange: undefined };
}

function restoreCharts(engine: Engine, charts: readonly ChartFact[]): void {
  for (const sheetId of engine.sheets.ids()) {
    const facts = charts.filter((one) => one.sheet === engine.sheets.name(sheetId));
    const ids = engine.charts.ids(sheetId);
    if (facts.length !== ids.length) continue;
    ids.forEach((id, at) => {
      const fact = facts[at];
      const definition = engine.charts.definition(id);
      if (!fact) return;
      const { titleSize, points, valueFormat } = fact;
      const size = titleSize === undefined ? {} : { fontSize: titleSize };
      const title = { ...(definition["title"] as object | undefined), ...size };
      if (definition["type"] === "pie") {
        engine.charts.update(sheetId, id, { ...definition, title });
        return;
      }
      const flipped = definition["horizontal"] === true;
      const categories = axisDesign(fact.categoryTitle, flipped !== (fact.reverseCategories === true));
      const values = axisDesign(fact.valueTitle, fact.reverseValues, fact.valueMinimum, fact.valueMaximum);
      if (valueFormat !== undefined) values["format"] = engine.numberFormats.engineFormat(valueFormat);
      if (points) definition["dataSource"] = withOwnX(definition["dataSource"] as SourceOfPoints, points);
      else Object.assign(definition, seriesDesign(definition, fact.series));
      const axesDesign = flipped ? { x: values, y: categories } : { x: categories, y: values };
      engine.charts.update(sheetId, id, { ...definition, title, axesDesign });
    });
  }
}

/**
 * Puts into a freshly loaded engine what its own import cannot read: names of tables and ranges, formulas that
 * use them, texts that look like numbers, number formats, titles of chart axes.
 *
 * @param engine made with `data: opened.parts`
 * @param opened what `openXlsx` gave
 */
export function restoreWorkbook(engine: Engine, opened: OpenedFile): void {
  restoreTables(engine, opened.extras.tables);
  restoreNames(engine, opened.extras.names);
  for (const [sheet, cells] of Object.entries(opened.cells)) {
    const sheetId = engine.sheets.idOf(sheet);
    if (sheetId === undefined) continue;
    for (const [address, fact] of Object.entries(cells)) restoreCell(engine, sheetId, address, fact);
    const formats = Object.entries(cells).flatMap(([address, { format }]) =>
      format === undefined ? [] : [[address, format] as const],
    );
    for (const { key, zone } of columnBlocks(formats)) engine.formats.setNumberFormat(sheetId, zone, key);
  }
  restoreCharts(engine, opened.extras.charts);
  engine.flush();
}
