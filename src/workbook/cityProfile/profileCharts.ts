import type { Catalog } from "../../catalog/catalog";
import { comparePeriods, parsePeriod, periodCell } from "../../catalog/period";
import { shortName } from "../../catalog/query/seriesIndicator";
import type { Indicator, Observation } from "../../model/catalogTypes";
import type { CellContent } from "../cellText";
import type { CellBlock, Rect, SeriesChartPlan, SheetPiece } from "../sheet/sheetPlan";
import { joinPieces } from "../analysisSheet/joinPieces";
import { ofRow } from "../analysisSheet/formulaText";
import { look } from "../analysisSheet/look";
import type { ProfileRequest } from "./profileRequest";
import { isSameAs, type ProfileRow } from "./profileRows";
import { valueCell, type ProfileTable } from "./profileTable";
import { profileWords as words } from "./profileWords";

const colors = ["#1F3A5F", "#E08A00"] as const;
/** A line needs as many points. */
const fewestPeriods = 3;

/** Charts with the first row beneath the cells behind them. */
export interface ProfileCharts {
  readonly piece: Partial<SheetPiece>;
  readonly end: number;
  /** Whether there is anything to draw. */
  readonly isEmpty: boolean;
}

/**
 * The charts of a profile: the longest series as lines, and the figures as shares of the leader's as bars.
 *
 * @param catalog the data
 * @param request areas, form, language
 * @param parts the rows with their table, the place of the charts, and of the cells behind them
 * @returns charts and cells
 */
export function profileCharts(
  catalog: Catalog,
  request: ProfileRequest,
  parts: {
    readonly rows: readonly ProfileRow[];
    readonly table: ProfileTable;
    readonly place: Rect;
    readonly behind: { readonly row: number; readonly column: number };
  },
): ProfileCharts {
  const { place, behind } = parts;
  const series = longestSeries(catalog, request, parts.rows);
  const ratios = ratioRows(request, parts.rows);
  const isBoth = series !== undefined && ratios.length > 0;
  const left = isBoth ? halfWay(parts.table) : place.columns;
  const lines =
    series === undefined
      ? undefined
      : linesPart(catalog, request, { ...series, place: { ...place, columns: left }, behind });
  const ratioBehind = { row: behind.row + (lines?.rows ?? 0), column: behind.column };
  const bars =
    ratios.length === 0
      ? undefined
      : barsPart(catalog, request, {
          ratios,
          table: parts.table,
          place: isBoth ? { ...place, column: left, columns: place.columns - left } : place,
          behind: ratioBehind,
        });
  return {
    isEmpty: lines === undefined && bars === undefined,
    end: ratioBehind.row + (bars?.rows ?? 0),
    piece: joinPieces([lines?.piece ?? {}, bars?.piece ?? {}]),
  };
}

/** The column where half of the width of the page is reached. */
function halfWay({ columns }: ProfileTable): number {
  const whole = columns.reduce((sum, { characters }) => sum + characters, 0);
  let width = 0;
  return columns.findIndex(({ characters }) => (width += characters) >= whole / 2) + 1;
}

interface Part {
  readonly piece: Partial<SheetPiece>;
  readonly rows: number;
}

interface AreaSeries {
  readonly area: string;
  readonly figures: readonly Observation[];
}

/**
 * The indicator that is followed over most periods, those of both areas counted first. Where a comparison was refused,
 * no second line is drawn beside the first.
 */
function longestSeries(
  catalog: Catalog,
  { areas, override }: ProfileRequest,
  rows: readonly ProfileRow[],
): { readonly indicator: Indicator; readonly series: readonly AreaSeries[] } | undefined {
  const refused = new Set(
    override ? [] : rows.filter(({ faults }) => faults.length > 0).map(({ indicator }) => indicator.id),
  );
  const all = [...catalog.indicators.values()]
    .filter(({ kind }) => kind === "series")
    .map((indicator) => {
      const each = areas
        .map((area) => ({ area, figures: catalog.series(indicator.id, area) }))
        .filter(({ figures }) => figures.length > 0);
      return { indicator, series: refused.has(indicator.id) ? each.slice(0, 1) : each };
    })
    .filter(({ series }) => series.some(({ figures }) => figures.length >= fewestPeriods));
  const weight = (series: readonly AreaSeries[]): number =>
    series.length * 1000 + series.reduce((sum, { figures }) => sum + figures.length, 0);
  return all.sort((a, b) => weight(b.series) - weight(a.series))[0];
}

function header(
  catalog: Catalog,
  language: ProfileRequest["language"],
  areas: readonly string[],
  first: string,
): CellContent[] {
  return [{ text: first }, ...areas.map((id) => ({ text: nameOf(catalog, id, language) }))];
}

function linesPart(
  catalog: Catalog,
  request: ProfileRequest,
  parts: {
    readonly indicator: Indicator;
    readonly series: readonly AreaSeries[];
    readonly place: Rect;
    readonly behind: { readonly row: number; readonly column: number };
  },
): Part {
  const { indicator, series, behind } = parts;
  const { language } = request;
  const name = indicator.name[language];
  const all = series.flatMap(({ figures }) => figures);
  const periods = [...new Set(all.map(({ period }) => period))]
    .map(parsePeriod)
    .sort(comparePeriods)
    .map(({ text }) => text);
  const body = periods.map((period): CellContent[] => [
    periodContent(period),
    ...series.map(({ figures }): CellContent => {
      const figure = figures.find((each) => isSameAs(each, { period }));
      return figure === undefined ? null : valueCell(request, figure);
    }),
  ]);
  const areas = series.map(({ area }) => area);
  const cells: CellBlock[] = [
    { ...behind, cells: [header(catalog, language, areas, name)] },
    ...body.map((line, at) => ({ row: behind.row + 1 + at, column: behind.column, cells: [line] })),
  ];
  const column = (at: number): Rect => ({
    row: behind.row + 1,
    column: behind.column + at,
    rows: periods.length,
    columns: 1,
  });
  const isLower = indicator.direction === "lower";
  const chart: SeriesChartPlan = {
    name: "SEOULAI_SERIES",
    kind: "LineMarkers",
    title: name,
    categories: column(0),
    series: areas.map((id, at) => ({
      name: nameOf(catalog, id, language),
      values: column(at + 1),
      color: colors[request.areas.findIndex((one) => one === id)] ?? colors[0],
    })),
    place: parts.place,
    // The best place stands on top.
    axis: { numberFormat: "#,##0", reversed: isLower, ...(isLower ? { least: 0 } : {}) },
    legend: request.areas.length > 1,
  };
  return {
    rows: periods.length + 2,
    piece: { blocks: cells, styles: behindLook(behind, periods.length + 1), seriesCharts: [chart] },
  };
}

/** What is higher the better, and above zero, of an area and the leader in one period. */
function ratioRows({ areas }: ProfileRequest, rows: readonly ProfileRow[]): readonly ProfileRow[] {
  return rows.filter(
    ({ group, indicator, leader, figures }) =>
      group === "compared" &&
      indicator.direction === "higher" &&
      leader !== undefined &&
      leader.value > 0 &&
      areas.some((_, at) => isOfLeader(figures[at], leader)),
  );
}

function isOfLeader(figure: Observation | undefined, leader: Observation): boolean {
  return figure !== undefined && isSameAs(figure, leader);
}

function barsPart(
  catalog: Catalog,
  request: ProfileRequest,
  parts: {
    readonly ratios: readonly ProfileRow[];
    readonly table: ProfileTable;
    readonly place: Rect;
    readonly behind: { readonly row: number; readonly column: number };
  },
): Part {
  const { ratios, table, behind } = parts;
  const { language, areas } = request;
  const body = ratios.map((row): CellContent[] => {
    const at = table.rowOf.get(row) ?? 0;
    const best = ofRow(at, table.columnOf("leaderValue"));
    return [
      { text: row.indicator.name[language] },
      ...areas.map((_, place): CellContent => {
        const isThere = row.leader !== undefined && isOfLeader(row.figures[place], row.leader);
        const own = ofRow(at, table.columnOf(place === 0 ? "value0" : "value1"));
        return isThere ? { formula: `=${own}/${best}` } : null;
      }),
    ];
  });
  const column = (at: number): Rect => ({
    row: behind.row + 1,
    column: behind.column + at,
    rows: ratios.length,
    columns: 1,
  });
  const chart: SeriesChartPlan = {
    name: "SEOULAI_RATIOS",
    kind: "BarClustered",
    title: words.chartRatio[language],
    categories: column(0),
    series: areas.map((id, at) => ({
      name: nameOf(catalog, id, language),
      values: column(at + 1),
      color: colors[at] ?? colors[0],
    })),
    place: parts.place,
    axis: { least: 0, most: 1, numberFormat: "0%" },
    reversedCategories: true,
    legend: areas.length > 1,
  };
  const percent = { ...column(1), columns: areas.length };
  return {
    rows: ratios.length + 2,
    piece: {
      blocks: [
        { ...behind, cells: [header(catalog, language, areas, words.chartRatio[language])] },
        ...body.map((line, at) => ({ row: behind.row + 1 + at, column: behind.column, cells: [line] })),
      ],
      styles: [...behindLook(behind, ratios.length + 1), { range: percent, style: { numberFormat: "0.0%" } }],
      seriesCharts: [chart],
    },
  };
}

function behindLook(
  { row, column }: { readonly row: number; readonly column: number },
  rows: number,
): NonNullable<Partial<SheetPiece>["styles"]> {
  const columns = 3;
  return [
    { range: { row, column, rows, columns }, style: { size: 9, color: look.quiet } },
    { range: { row, column, rows: 1, columns }, style: { bold: true, fill: look.sideFill } },
  ];
}

function nameOf(catalog: Catalog, id: string, language: ProfileRequest["language"]): string {
  const area = catalog.areas.get(id);
  return area === undefined ? id : shortName(area, language);
}

function periodContent(period: string): CellContent {
  const cell = periodCell(period);
  return typeof cell === "number" ? cell : { text: cell };
}
