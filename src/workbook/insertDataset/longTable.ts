import type { Catalog } from "../../catalog/catalog";
import { evidenceWords, publishedWords } from "../../catalog/citation";
import { periodCell } from "../../catalog/period";
import type { Observation, Source } from "../../model/catalogTypes";
import type { Language } from "../../model/language";
import type { CellContent } from "../cellText";
import { boundFormat, decimalsOf, unitFormat } from "../sheet/numberFormat";
import { pieceRef } from "../sheet/placePiece";
import type { StampRows } from "../stamp/stampTypes";
import type { DatasetBody } from "./datasetBody";
import type { DatasetRequest } from "./request";
import { figureNumber } from "./figureNumber";
import type { Series } from "./selectFigures";
import { columnWidths } from "./columnWidths";
import { headers, statusCell } from "./words";

const valueColumn = 3;
const periodColumn = 2;
const unitColumn = 4;
const indicatorIdColumn = 8;
const areaIdColumn = 9;

/**
 * One figure a row, with status, source and evidence in words beside it. A live figure refers to the ids and the
 * period of its own row by cell references: they work in every spreadsheet, survive sorting, and stay uniform in the
 * column, where structured references would not be understood by LibreOffice.
 *
 * @param catalog the data
 * @param request form and language
 * @param series the figures
 * @returns header, cells, formats and the record for the stamp
 */
export function longTable(catalog: Catalog, request: DatasetRequest, series: readonly Series[]): DatasetBody {
  const { language } = request;
  const decimals = decimalsByIndicator(series);
  const figures = series.flatMap((item) => item.figures);
  const format = (figure: Observation): string => {
    const plain = unitFormat(catalog.units.get(figure.unit), decimals.get(figure.indicator) ?? 0);
    return boundFormat(plain, figure.bound);
  };
  const cells = figures.map((figure, place) => figureRow(catalog, request, figure, place + 1));
  return {
    headers: headerKeys.map((key) => headers[key][language]),
    widths: columnWidths(cells, [24, 16, 10, 12, 12, 14, 24, 24, 20, 13]),
    cells,
    formats: { column: valueColumn, rows: figures.map((figure) => [format(figure)]) },
    rich:
      request.form === "values"
        ? { column: valueColumn, rows: figures.map((figure) => [figureNumber(catalog, figure, language)]) }
        : undefined,
    setOff: [periodColumn, unitColumn],
    content: figureRecord(figures),
  };
}

const headerKeys = [
  "indicator",
  "area",
  "period",
  "value",
  "unit",
  "status",
  "source",
  "evidence",
  "indicatorId",
  "areaId",
] as const;

function figureRow(
  catalog: Catalog,
  request: DatasetRequest,
  figure: Observation,
  row: number,
): CellContent[] {
  const { language } = request;
  const source = catalog.sources.get(figure.source);
  const period = periodCell(figure.period);
  const nameOf = (text: string | undefined): CellContent => ({ text: text ?? "" });
  return [
    nameOf(catalog.indicators.get(figure.indicator)?.name[language]),
    nameOf(catalog.areas.get(figure.area)?.name[language]),
    typeof period === "number" ? period : { text: period },
    request.form === "values" ? figure.value : { formula: liveFormula(row, request) },
    nameOf(catalog.units.get(figure.unit)?.name[language]),
    { text: statusCell(figure, language) },
    { text: shortSource(source, figure.source, language) },
    { text: source === undefined ? "" : evidenceWords(source.evidence, language) },
    { text: figure.indicator },
    { text: figure.area },
  ];
}

/**
 * Keys and written values of figures, for the stamp.
 *
 * @param figures the figures
 * @returns a row a figure, with the key indicator, area, period
 */
export function figureRecord(figures: readonly Observation[]): StampRows {
  return {
    keyColumns: ["indicator", "area", "period"],
    columns: ["indicator", "area", "period", "value", "source", "status"],
    rows: figures.map(({ indicator, area, period, value, source, status }) => [
      indicator,
      area,
      period,
      value,
      source,
      status,
    ]),
  };
}

function liveFormula(row: number, request: DatasetRequest): string {
  const asOf = request.asOf === undefined ? "" : `,"${request.asOf.replace(/"/g, '""')}"`;
  const [indicator, area, period] = [indicatorIdColumn, areaIdColumn, periodColumn].map((column) =>
    pieceRef(row, column),
  );
  return `=SEOULAI.BENCHMARK(${indicator ?? ""},${area ?? ""},${period ?? ""}${asOf})`;
}

function shortSource(source: Source | undefined, id: string, language: Language): string {
  if (source === undefined) return id;
  return source.published === undefined
    ? source.publisher
    : `${source.publisher}, ${publishedWords(source, language)}`;
}

/**
 * How many decimals each indicator shows: one number for all its figures, so that they stand under one another.
 *
 * @param series the figures
 * @returns decimals by indicator id
 */
export function decimalsByIndicator(series: readonly Series[]): ReadonlyMap<string, number> {
  const values = new Map<string, number[]>();
  for (const { indicator, figures } of series) {
    const known = values.get(indicator.id) ?? [];
    values.set(indicator.id, known.concat(figures.map(({ value }) => value)));
  }
  return new Map([...values].map(([id, all]) => [id, decimalsOf(all)]));
}
