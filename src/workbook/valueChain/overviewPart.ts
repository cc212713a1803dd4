import type { Catalog } from "../../catalog/catalog";
import type { CellContent } from "../cellText";
import type { Rect, SheetPiece, StyledRange } from "../sheet/sheetPlan";
import { columnLetters } from "../sheet/address";
import { joinPieces } from "../analysisSheet/joinPieces";
import { look } from "../analysisSheet/look";
import type { Behind } from "./behindPart";
import type { Measure } from "./measure";
import type { OverviewRow } from "./overviewRows";
import { revenueIndicator } from "./readings";
import { segmentColumns, segmentTitle } from "./segmentColumns";
import type { SourceList } from "./sourceList";
import type { ValueChainRequest } from "./valueChainRequest";
import { valueChainWords as words } from "./valueChainWords";

/** The overview with its place. */
export interface Overview {
  readonly piece: Partial<SheetPiece>;
  /** Row of the first of its rows. */
  readonly firstRow: number;
  readonly height: number;
}

export interface OverviewParts {
  /** First row of the sheet. */
  readonly row: number;
  readonly measures: readonly Measure[];
  readonly rows: readonly OverviewRow[];
  readonly behind: Behind;
  readonly sources: SourceList;
}

/**
 * The overview: the segments as headings over their measures, a row a figure, and the revenue of the home country's
 * firms across each segment.
 *
 * @param catalog the data
 * @param request home, language
 * @param parts first row, the measures, the rows, the cells behind them and the sources
 * @returns the cells
 */
export function overviewPart(catalog: Catalog, request: ValueChainRequest, parts: OverviewParts): Overview {
  const { language } = request;
  const { row, measures, rows } = parts;
  const firstRow = row + 2;
  const groups = segmentColumns(measures, row);
  const revenue = revenuePart(catalog, request, { ...parts, row: firstRow + rows.length });
  const all: Rect = { row: firstRow, column: 0, rows: rows.length, columns: measures.length + 1 };
  const text = (content: string): CellContent => ({ text: content });
  const headings = groups.map(({ segment, range }) => ({
    row,
    column: range.column,
    cells: [[text(segmentTitle(segment, language))]],
  }));
  const names = measures.map(({ indicator }) => text(indicator.name[language]));
  const own: Partial<SheetPiece> = {
    blocks: [
      { row, column: 0, cells: [[text(words.segment[language])]] },
      ...headings,
      { row: row + 1, column: 0, cells: [[text(words.measure[language]), ...names]] },
      { row: firstRow, column: 0, cells: bodyOf(parts, firstRow) },
    ],
    merges: groups.flatMap(({ range }) => (range.columns > 1 ? [range] : [])),
    rowHeights: [
      { row: row + 1, points: 42 },
      ...rows.flatMap(({ isLong }, at) => (isLong === true ? [{ row: firstRow + at, points: 28 }] : [])),
    ],
    styles: [
      headerLook({ row, column: 0, rows: 2, columns: measures.length + 1 }),
      ...groups.map(({ range }): StyledRange => ({
        range: { ...range, rows: 2 + rows.length + revenue.height },
        style: { border: { edges: ["EdgeLeft"], color: look.title, weight: "Medium" } },
      })),
      ...bodyLook(all, rows),
    ],
  };
  return { firstRow, height: 2 + rows.length + revenue.height, piece: joinPieces([own, revenue.piece]) };
}

function bodyOf(
  { rows, measures, behind }: Pick<OverviewParts, "rows" | "measures" | "behind">,
  firstRow: number,
): CellContent[][] {
  return rows.map((one, at) => [
    { text: one.label },
    ...measures.flatMap((measure, place): CellContent[] => {
      const cells = behind.cells[place];
      return cells === undefined ? [] : [one.cell({ measure, cells, column: place + 1, row: firstRow + at })];
    }),
  ]);
}

function headerLook(range: Rect): StyledRange {
  return {
    range,
    style: {
      bold: true,
      color: look.headerText,
      fill: look.headerFill,
      wrap: true,
      horizontal: "Center",
      vertical: "Center",
    },
  };
}

function bodyLook(all: Rect, rows: readonly OverviewRow[]): StyledRange[] {
  const home = rows.findIndex(({ isShare }) => isShare === true);
  return [
    {
      range: all,
      style: { border: { edges: ["InsideHorizontal", "EdgeBottom"], color: look.line, weight: "Thin" } },
    },
    { range: { ...all, columns: 1 }, style: { bold: true, color: look.quiet, vertical: "Center" } },
    {
      range: { ...all, column: 1, columns: all.columns - 1 },
      style: { horizontal: "Center", vertical: "Center", wrap: true },
    },
    ...rows.flatMap(({ numberFormat }, at): StyledRange[] =>
      numberFormat === undefined
        ? []
        : [{ range: { ...all, row: all.row + at, rows: 1, column: 1 }, style: { numberFormat } }],
    ),
    {
      range: { ...all, row: all.row + home, rows: 1 },
      style: { bold: true, fill: look.goodFill },
    },
  ];
}

/** The revenue of the home country's firms stands once a segment, across its measures. */
function revenuePart(
  catalog: Catalog,
  { home, language }: ValueChainRequest,
  { row, measures, sources }: { row: number; measures: readonly Measure[]; sources: SourceList },
): { readonly piece: Partial<SheetPiece>; readonly height: number } {
  const figures = catalog.valueChain.filter(
    ({ indicator, area }) => indicator === revenueIndicator && area === home,
  );
  const [first] = figures;
  if (first === undefined) return { piece: {}, height: 0 };
  const indicator = catalog.indicators.get(revenueIndicator);
  const unit = catalog.units.get(first.unit)?.name[language] ?? first.unit;
  const numbers = sources.numbersOf(figures.map(({ source }) => source));
  const label = `${indicator?.name[language] ?? revenueIndicator}, ${first.period}, ${unit} ${numbers}`;
  const groups = segmentColumns(measures, row);
  const whole = groups.map(({ range }) => `$${columnLetters(range.column)}$${row + 1}`).join(",");
  const across = (at: number): Rect[] => groups.map(({ range }) => ({ ...range, row: row + at }));
  return {
    height: 2,
    piece: {
      blocks: [
        { row, column: 0, cells: [[{ text: label }], [{ text: words.revenueShare[language] }]] },
        ...groups.map(({ segment, range }) => {
          const value = figures.find((one) => one.segment === segment)?.value;
          const share = `=${columnLetters(range.column)}${row + 1}/SUM(${whole})`;
          const missing = { text: words.noFigure[language] };
          return {
            row,
            column: range.column,
            cells: value === undefined ? [[missing], [missing]] : [[value], [{ formula: share }]],
          };
        }),
      ],
      merges: [...across(0), ...across(1)].filter(({ columns }) => columns > 1),
      styles: [
        {
          range: { row, column: 0, rows: 2, columns: 1 },
          style: { bold: true, color: look.quiet, wrap: true, vertical: "Center" },
        },
        {
          range: { row, column: 1, rows: 1, columns: measures.length },
          style: { numberFormat: "#,##0", horizontal: "Center", vertical: "Center" },
        },
        {
          range: { row: row + 1, column: 1, rows: 1, columns: measures.length },
          style: { numberFormat: "0.0%", horizontal: "Center", vertical: "Center" },
        },
        {
          range: { row, column: 0, rows: 2, columns: measures.length + 1 },
          style: { border: { edges: ["EdgeTop", "EdgeBottom"], color: look.line, weight: "Thin" } },
        },
      ],
      rowHeights: [{ row, points: 42 }],
    },
  };
}
