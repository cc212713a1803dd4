import type { Catalog } from "../../catalog/catalog";
import { evidenceWords, publishedWords } from "../../catalog/citation";
import { periodCell } from "../../catalog/period";
import type { Observation, Source } from "../../model/catalogTypes";
import type { Language } from "../../model/language";
import type { CellContent } from "../cellText";
import { boundFormat, decimalsOf, unitFormat } from "../sheet/numberFormat";
import { pieceRef } from "../sheet/placePiece";
import { stampRows } from "../stamp/stampRows";
import { asOfArgument } from "./asOfArgument";
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
    content: stampRows({
      keyColumns: ["indicatorId", "areaId", "period"],
      columns: headerKeys,
      cells: request.form === "values" ? cells : cells.map(withCanonicalFormula),
    }),
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
    request.form === "values" ? figure.value : { formula: `=${liveFormula(refsOf(row), request)}` },
    nameOf(catalog.units.get(figure.unit)?.name[language]),
    { text: statusCell(figure, language) },
    { text: shortSource(source, figure.source, language) },
    { text: source === undefined ? "" : evidenceWords(source.evidence, language) },
    { text: figure.indicator },
    { text: figure.area },
  ];
}

/** The cells of a row from which a live figure is computed. */
interface FormulaRefs {
  readonly indicatorId: string;
  readonly areaId: string;
  readonly period: string;
}

function refsOf(row: number): FormulaRefs {
  return {
    indicatorId: pieceRef(row, indicatorIdColumn),
    areaId: pieceRef(row, areaIdColumn),
    period: pieceRef(row, periodColumn),
  };
}

function liveFormula(refs: FormulaRefs, request: Pick<DatasetRequest, "asOf" | "asOfPinned">): string {
  return `SEOULAI.BENCHMARK(${refs.indicatorId},${refs.areaId},${refs.period}${asOfArgument(request)})`;
}

/**
 * A live figure as it is compared: by the names of the cells it reads and without its date, so that neither sorting nor
 * another date makes an edit of it.
 */
export const canonicalFormula = liveFormula(
  { indicatorId: "[indicatorId]", areaId: "[areaId]", period: "[period]" },
  {},
);

function withCanonicalFormula(cells: readonly CellContent[]): readonly CellContent[] {
  return cells.map((cell, column) => (column === valueColumn ? { formula: canonicalFormula } : cell));
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
    values.set(indicator.id, known);
    for (const { value } of figures) known.push(value);
  }
  return new Map([...values].map(([id, all]) => [id, decimalsOf(all)]));
}
