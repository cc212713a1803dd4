import type { Catalog } from "../../../catalog/catalog";
import { isSamePeriod, parsePeriod } from "../../../catalog/period";
import type { Observation, PlanTarget } from "../../../model/catalogTypes";
import { SeoulaiError } from "../../../model/errors";
import { columns as gapColumns, type ColumnKey } from "../../gapSheet/columns";
import { benchmarkOf } from "../../gapSheet/benchmark";
import type { GapSheetRequest } from "../../gapSheet/request";
import { targetRows, type TargetRow } from "../../gapSheet/targetRows";
import type { DatasetRequest } from "../../insertDataset/request";
import { headers as dataHeaders } from "../../insertDataset/words";
import type { Stamp } from "../../stamp/stampTypes";
import { bodyOf, headersOf } from "./referencesOf";
import { valueAt, type BlockSnapshot, type CellValue, type WorkbookSnapshot } from "./workbookSnapshot";
import { writtenValues } from "./writtenValues";

/** A cell of a block in which a figure or a target of the data stands. */
export interface FigureCell {
  readonly block: BlockSnapshot;
  readonly stamp: Stamp;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly role: "figure" | "target" | "actual" | "benchmark";
  readonly value: CellValue;
  /** What the add-in wrote there; undefined where it wrote a formula or nothing. */
  readonly written?: number;
  /** The number that the data have for it now, in the unit of the cell. */
  readonly current?: number;
  readonly observation?: Observation;
  readonly target?: PlanTarget;
  /** The cell of the row where a person may write a note or source; undefined where the block has none. */
  readonly note: CellValue | undefined;
}

/**
 * The cells of all blocks in which figures and targets of the data stand, found by the ids in their rows: sorting,
 * moved columns and added rows do not matter. Renamed headers are found by their place, as long as none was added.
 *
 * @param book the workbook
 * @param catalog the data
 * @returns the cells, block by block
 */
export function figureCells(book: WorkbookSnapshot, catalog: Catalog): readonly FigureCell[] {
  return book.blocks.flatMap((block) => {
    const { stamp, place } = block;
    if (stamp === undefined || place === undefined || !book.sheets.has(place.sheet)) return [];
    const found = { book, catalog, block, stamp, rows: blockRows(book, block) };
    if (stamp.kind === "dataset") return datasetFigures(found);
    if (stamp.kind === "gapSheet") return gapFigures(found);
    return stamp.kind === "planTable" ? planFigures(found) : [];
  });
}

interface Found {
  readonly book: WorkbookSnapshot;
  readonly catalog: Catalog;
  readonly block: BlockSnapshot;
  readonly stamp: Stamp;
  readonly rows: BlockRows;
}

/** The rows of a block with their headers. */
export interface BlockRows {
  readonly sheet: string;
  readonly headers: readonly string[];
  /** Sheet column of the first header. */
  readonly column: number;
  /** Sheet rows of the body. */
  readonly rows: readonly number[];
}

/**
 * The headers and body rows of a block.
 *
 * @param book the workbook
 * @param block a block that is in its place
 * @returns headers and rows; none where it has no place
 */
export function blockRows(book: WorkbookSnapshot, block: BlockSnapshot): BlockRows {
  const { place } = block;
  if (place === undefined) return { sheet: "", headers: [], column: 0, rows: [] };
  const body = bodyOf(block.table ?? { range: place.range, totals: false });
  return {
    sheet: place.sheet,
    headers: headersOf(place, book.sheets),
    column: body.column,
    rows: Array.from({ length: Math.max(0, body.rows) }, (_, i) => body.row + i),
  };
}

/**
 * The sheet column under a header in either language.
 *
 * @param rows the block
 * @param names the header in both languages
 * @param place its place as written, for a header that was renamed
 * @returns the column, or undefined
 */
export function columnUnder(
  rows: BlockRows,
  names: { readonly en: string; readonly ko: string },
  place?: number,
): number | undefined {
  const at = rows.headers.findIndex((header) => header === names.en || header === names.ko);
  const found = at >= 0 ? at : place;
  return found === undefined || found >= rows.headers.length ? undefined : rows.column + found;
}

const longKeys = ["indicator", "area", "period", "value", "unit", "status", "source", "evidence"] as const;

function datasetFigures(found: Found): readonly FigureCell[] {
  const request = found.stamp.query as unknown as DatasetRequest;
  if (request.layout === "wide" && request.form === "formulas") return [];
  const { rows, book } = found;
  const full = longKeys.length + 2;
  const at = (place: number): number | undefined =>
    request.layout === "long" && rows.headers.length === full ? place : undefined;
  const indicator = columnUnder(rows, dataHeaders.indicatorId, at(longKeys.length));
  const area = columnUnder(rows, dataHeaders.areaId, at(longKeys.length + 1));
  if (indicator === undefined || area === undefined) return [];
  const cells = request.layout === "long" ? longCells(rows, at) : wideCells(rows);
  const written = writtenValues(found.stamp);
  // The workbook's date stands above a block's own, as in a refresh; what was published later is known all the same.
  const asOf = book.asOf?.text ?? request.asOf;
  return rows.rows.flatMap((row) => {
    const ids = [indicator, area].map((column) => String(valueAt(book, rows.sheet, row, column)));
    const [indicatorId = "", areaId = ""] = ids;
    if (indicatorId === "" || areaId === "") return [];
    return cells(book, row).flatMap(({ column, period }) => {
      const now = observed(found.catalog, asOf, [indicatorId, areaId, period]);
      const observation = now ?? observed(found.catalog, undefined, [indicatorId, areaId, period]);
      const before = written.get([indicatorId, areaId, period].join("\u001f"));
      if (observation === undefined && before === undefined) return [];
      return figureCell(found, { row, column }, "figure", {
        ...(before === undefined ? {} : { written: before }),
        ...(observation === undefined ? {} : { observation }),
        ...(now === undefined ? {} : { current: now.value }),
      });
    });
  });
}

type RowCells = (book: WorkbookSnapshot, row: number) => readonly { column: number; period: string }[];

function longCells(rows: BlockRows, at: (place: number) => number | undefined): RowCells {
  const period = columnUnder(rows, dataHeaders.period, at(longKeys.indexOf("period")));
  const value = columnUnder(rows, dataHeaders.value, at(longKeys.indexOf("value")));
  return (book, row) =>
    period === undefined || value === undefined
      ? []
      : [{ column: value, period: String(valueAt(book, rows.sheet, row, period)) }];
}

function wideCells(rows: BlockRows): RowCells {
  const periods = rows.headers.flatMap((header, place) =>
    isPeriod(header) ? [{ column: rows.column + place, period: header }] : [],
  );
  return () => periods;
}

function isPeriod(text: string): boolean {
  return /^\d{4}(?:-[\dQS/]+)?$/i.test(text);
}

function observed(
  catalog: Catalog,
  asOf: string | undefined,
  [indicator, area, period]: readonly [string, string, string],
): Observation | undefined {
  if (!isPeriod(period)) return undefined;
  return attempt(() => {
    const wanted = parsePeriod(period);
    return catalog
      .series(indicator, area, asOf)
      .find((figure) => isSamePeriod(parsePeriod(figure.period), wanted));
  });
}

/** What a person typed into a block may name nothing that the data know. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    if (error instanceof SeoulaiError) return undefined;
    throw error;
  }
}

function gapFigures(found: Found): readonly FigureCell[] {
  const { catalog, stamp, rows, book } = found;
  const request = stamp.query as unknown as GapSheetRequest;
  const known = attempt(() => targetRows(catalog, request)) ?? [];
  const byId = new Map(known.map((row) => [row.id, row]));
  const ids = columnUnder(rows, headerOf("id"), places(rows, "id"));
  const notes = columnUnder(rows, headerOf("note"), places(rows, "note"));
  if (ids === undefined) return [];
  const written = writtenValues(stamp);
  return rows.rows.flatMap((row) => {
    const id = String(valueAt(book, rows.sheet, row, ids));
    const note = notes === undefined ? undefined : valueAt(book, rows.sheet, row, notes);
    return (["target", "actual", "benchmark"] as const).flatMap((key) => {
      const column = columnUnder(rows, headerOf(key), places(rows, key));
      const before = written.get(`${id}\u001f${key}`);
      if (column === undefined || (before === undefined && key !== "target")) return [];
      if (key === "actual" && request.sample) return [];
      const behind = behindGapCell(catalog, request, id, key);
      const current = currentOf(byId.get(id), key);
      if (before === undefined && behind === undefined) return [];
      return figureCell(found, { row, column }, key, {
        ...behind,
        ...(before === undefined ? {} : { written: before }),
        ...(current === undefined ? {} : { current }),
        note,
      });
    });
  });
}

function headerOf(key: ColumnKey): { readonly en: string; readonly ko: string } {
  return gapColumns.find((column) => column.key === key)?.header ?? { en: key, ko: key };
}

/** Where a column was written, as long as none was added or deleted. */
function places(rows: BlockRows, key: ColumnKey): number | undefined {
  if (rows.headers.length !== gapColumns.length) return undefined;
  return gapColumns.findIndex((column) => column.key === key);
}

type GapKey = "target" | "actual" | "benchmark";

function currentOf(row: TargetRow | undefined, key: GapKey): number | undefined {
  if (key === "target") return row?.value;
  if (key === "benchmark") return row?.benchmark?.value;
  return typeof row?.inputs.actual === "number" ? row.inputs.actual : undefined;
}

/** The figure or target of the data that stands in a cell of a gap sheet. */
function behindGapCell(
  catalog: Catalog,
  request: GapSheetRequest,
  id: string,
  key: GapKey,
): Pick<FigureCell, "observation" | "target"> | undefined {
  const target = catalog.targets.find((item) => item.plan === request.planId && item.id === id);
  if (target === undefined) return undefined;
  if (key === "target") return { target };
  if (key === "benchmark") {
    const entry = catalog.planBenchmarks.find((item) => item.plan === target.plan && item.target === id);
    const { observation } = benchmarkOf(catalog, entry, request.benchmark, target.area);
    return observation === undefined ? {} : { observation };
  }
  const entry = catalog.planActuals.find((item) => item.plan === target.plan && item.target === id);
  const series = catalog.series(entry?.indicator ?? "", entry?.area ?? "");
  const observation = series.find(({ period }) => period === entry?.period) ?? series.at(-1);
  return observation === undefined ? {} : { observation };
}

const planHeaders = {
  id: { en: "Target id", ko: "목표 ID" },
  value: { en: "Target value", ko: "목표값" },
} as const;

function planFigures(found: Found): readonly FigureCell[] {
  const { catalog, stamp, rows, book } = found;
  const ids = columnUnder(rows, planHeaders.id);
  const column = columnUnder(rows, planHeaders.value);
  if (ids === undefined || column === undefined) return [];
  const written = writtenValues(stamp);
  return rows.rows.flatMap((row) => {
    const id = String(valueAt(book, rows.sheet, row, ids));
    const target = catalog.targets.find((item) => item.plan === stamp.query["planId"] && item.id === id);
    const before = written.get(id);
    if (target === undefined && before === undefined) return [];
    return figureCell(found, { row, column }, "target", {
      ...(before === undefined ? {} : { written: before }),
      ...(target === undefined ? {} : { target }),
      ...(target?.value === undefined ? {} : { current: target.value }),
    });
  });
}

function figureCell(
  { book, block, stamp, rows }: Found,
  at: { readonly row: number; readonly column: number },
  role: FigureCell["role"],
  rest: Partial<Pick<FigureCell, "written" | "current" | "observation" | "target" | "note">>,
): FigureCell {
  const value = valueAt(book, rows.sheet, at.row, at.column);
  return { block, stamp, sheet: rows.sheet, ...at, role, value, note: undefined, ...rest };
}
