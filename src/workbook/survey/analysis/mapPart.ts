import type { Bilingual, Language } from "../../../model/language";
import type { CellContent } from "../../cellText";
import type { Rect, ScatterPlan, SheetPiece, StyledRange } from "../../sheet/sheetPlan";
import type { CrossLine } from "./analysisTypes";
import { crossLineWords } from "./crossLineWords";
import { fixed, fixedColumn, ofRow, quoted } from "../../analysisSheet/formulaText";
import { look } from "../../analysisSheet/look";

/** One axis of a map of quadrants. */
export interface MapAxis {
  readonly title: string;
  /** Column of the table with its values. */
  readonly column: number;
  readonly least: number;
  readonly most: number;
  /** The middle of its scale; undefined where it has none. */
  readonly middle?: number;
}

export interface MapRequest {
  readonly name: string;
  readonly title: string;
  readonly language: Language;
  /** Header row of the table, its rows, and the column of the ids. */
  readonly table: { readonly header: number; readonly rows: number; readonly idColumn: number };
  readonly x: MapAxis;
  readonly y: MapAxis;
  /** The cell that says where the cross-lines stand, and beneath it those of the y and of the x axis. */
  readonly setting: { readonly row: number; readonly column: number; readonly first: CrossLine };
  readonly points: readonly { readonly id: string; readonly name: string }[];
  readonly diagonal?: string;
  /** Where the cells for the chart go. */
  readonly helper: { readonly row: number; readonly column: number };
  readonly place: Rect;
}

/** Up to so many topics the table and its map are legible on one printed page. */
export const topicsOfPage = 20;

/** References that formulas of the table need. */
export interface MapCells {
  readonly setting: string;
  readonly crossX: string;
  readonly crossY: string;
  readonly pointsX: string;
  readonly pointsY: string;
}

/**
 * Where the cells of a map stand, as references.
 *
 * @param request the map
 * @returns fixed references
 */
export function mapCells({
  setting,
  helper,
  points,
}: Pick<MapRequest, "setting" | "helper" | "points">): MapCells {
  const first = helper.row + lineRows + 1;
  return {
    setting: fixed(setting.row, setting.column),
    crossY: fixed(setting.row + 1, setting.column),
    crossX: fixed(setting.row + 2, setting.column),
    pointsX: fixedColumn(first, helper.column + 3, points.length),
    pointsY: fixedColumn(first, helper.column + 4, points.length),
  };
}

/** Two ends of three lines. */
const lineRows = 6;

/**
 * A map of quadrants: the cell that says where the cross-lines stand, the cross-lines, the cells behind the chart, and
 * the chart. The points are looked up by id, so that names stay with their points when the table is sorted.
 *
 * @param request what it shows, and where
 * @returns the map as a piece
 */
export function mapPart(request: MapRequest): Partial<SheetPiece> {
  const { setting, helper, language, points } = request;
  const cells = mapCells(request);
  const offered = offeredLines(request).map((line) => crossLineWords[line][language]);
  const input: Rect = { row: setting.row, column: setting.column, rows: 1, columns: 1 };
  return {
    blocks: [
      {
        row: setting.row,
        column: setting.column,
        cells: [
          [{ text: crossLineWords[setting.first][language] }],
          [{ formula: crossFormula(cells.pointsY, request.y, cells.setting, language) }],
          [{ formula: crossFormula(cells.pointsX, request.x, cells.setting, language) }],
        ],
      },
      {
        row: helper.row,
        column: helper.column,
        cells: [
          helperHeader.map((text) => ({ text: text[language] })),
          ...lineCells(request, cells),
          ...points.map((point, at) => pointCells(request, point, helper.row + lineRows + 1 + at)),
        ],
      },
    ],
    validations: [
      {
        range: input,
        rule: { kind: "list", items: offered },
        prompt: { title: prompt.title[language], message: prompt.message[language] },
        error: { title: prompt.title[language], message: `${prompt.error[language]} ${offered.join(", ")}` },
      },
    ],
    styles: stylesOf(input, helper, points.length),
    scatters: [scatterOf(request)],
  };
}

function stylesOf(input: Rect, helper: MapRequest["helper"], points: number): StyledRange[] {
  return [
    {
      range: input,
      style: {
        bold: true,
        color: look.inputText,
        fill: look.inputFill,
        vertical: "Top",
        horizontal: "Center",
      },
    },
    {
      range: { ...input, row: input.row + 1, rows: 2 },
      style: { bold: true, numberFormat: "0.000", horizontal: "Center", vertical: "Top" },
    },
    {
      range: { row: helper.row, column: helper.column, rows: 1, columns: 5 },
      style: { bold: true, size: 9, color: look.quiet, fill: look.sideFill },
    },
    {
      range: {
        row: helper.row + 1,
        column: helper.column,
        rows: lineRows + points,
        columns: 5,
      },
      style: { size: 9, color: look.quiet },
    },
    {
      range: {
        row: helper.row + 1,
        column: helper.column + 3,
        rows: lineRows + points,
        columns: 2,
      },
      style: { numberFormat: "0.000" },
    },
  ];
}

function offeredLines({ x, y }: MapRequest): CrossLine[] {
  const scale: CrossLine[] = x.middle === undefined || y.middle === undefined ? [] : ["scale"];
  return ["mean", "median", ...scale];
}

function crossFormula(points: string, axis: MapAxis, setting: string, language: Language): string {
  const when = (line: CrossLine, then: string, otherwise: string): string =>
    `IF(${setting}=${quoted(crossLineWords[line][language])},${then},${otherwise})`;
  const middle = axis.middle === undefined ? `""` : when("scale", String(axis.middle), `""`);
  const chosen = when("mean", `AVERAGE(${points})`, when("median", `MEDIAN(${points})`, middle));
  return `=IF(COUNT(${points})=0,"",${chosen})`;
}

function lineCells({ x, y, language, diagonal }: MapRequest, cells: MapCells): CellContent[][] {
  const ref = (reference: string): CellContent => ({ formula: `=${reference}` });
  const names = lineNames(language, x.title, y.title, diagonal);
  const least = Math.max(x.least, y.least);
  const most = Math.min(x.most, y.most);
  const row = (name: string, at: CellContent, to: CellContent): CellContent[] => [
    { text: name },
    null,
    null,
    at,
    to,
  ];
  const isDrawn = diagonal !== undefined;
  return [
    row(names[0], ref(cells.crossX), y.least),
    row(names[0], ref(cells.crossX), y.most),
    row(names[1], x.least, ref(cells.crossY)),
    row(names[1], x.most, ref(cells.crossY)),
    row(names[2], isDrawn ? least : null, isDrawn ? least : null),
    row(names[2], isDrawn ? most : null, isDrawn ? most : null),
  ];
}

function lineNames(
  language: Language,
  x: string,
  y: string,
  diagonal: string | undefined,
): [string, string, string] {
  const line = { en: "Cross-line", ko: "기준선" }[language];
  return [
    `${line}: ${x}`,
    `${line}: ${y}`,
    diagonal ?? { en: "(no diagonal)", ko: "(대각선 없음)" }[language],
  ];
}

function pointCells(
  { table, x, y, helper }: MapRequest,
  { id, name }: MapRequest["points"][number],
  row: number,
): CellContent[] {
  const place = ofRow(row, helper.column + 2);
  const values = (column: number): string => fixedColumn(table.header + 1, column, table.rows);
  const found = (column: number): string => `INDEX(${values(column)},${place})`;
  const both = `COUNT(${found(x.column)},${found(y.column)})=2`;
  const value = (column: number): CellContent => ({
    formula: `=IF(ISNUMBER(${place}),IF(${both},${found(column)},""),"")`,
  });
  return [
    { text: name },
    { text: id },
    { formula: `=IFERROR(MATCH(${ofRow(row, helper.column + 1)},${values(table.idColumn)},0),"")` },
    value(x.column),
    value(y.column),
  ];
}

function scatterOf({
  name,
  title,
  x,
  y,
  helper,
  points,
  place,
  language,
  diagonal,
}: MapRequest): ScatterPlan {
  const cell = (row: number, column: number, rows = 1): Rect => ({
    row,
    column: helper.column + column,
    rows,
    columns: 1,
  });
  const first = helper.row + 1;
  const names = lineNames(language, x.title, y.title, diagonal);
  const line = (at: number): ScatterPlan["lines"][number] => ({
    name: names[at] ?? "",
    x: cell(first + 2 * at, 3, 2),
    y: cell(first + 2 * at, 4, 2),
  });
  return {
    name,
    title,
    points: points.map((point, at) => ({
      name: point.name,
      x: cell(first + lineRows + at, 3),
      y: cell(first + lineRows + at, 4),
    })),
    lines: [line(0), line(1), ...(diagonal === undefined ? [] : [line(2)])],
    xAxis: { title: x.title, least: x.least, most: x.most },
    yAxis: { title: y.title, least: y.least, most: y.most },
    place,
    color: look.chart,
  };
}

const helperHeader: readonly Bilingual[] = [
  { en: "For the chart", ko: "차트용" },
  { en: "Id", ko: "ID" },
  { en: "Row", ko: "행" },
  { en: "x", ko: "x" },
  { en: "y", ko: "y" },
];

const prompt = {
  title: { en: "Cross-lines", ko: "기준선" },
  message: {
    en: "Mean or median of the points, or the middle of the scale. Quadrants and chart follow.",
    ko: "점들의 평균이나 중앙값 또는 척도의 가운데. 사분면과 차트가 함께 바뀝니다.",
  },
  error: { en: "Choose one of:", ko: "다음에서 고르십시오:" },
} as const satisfies Readonly<Record<string, Bilingual>>;
