import { locationQuotient } from "../../core/cluster/locationQuotient";
import type { CellContent } from "../cellText";
import type { Rect, ScatterPlan, SheetPiece } from "../sheet/sheetPlan";
import { fixed, ofRow } from "../analysisSheet/formulaText";
import { look } from "../analysisSheet/look";
import type { ClusterGrid } from "./clusterFormulas";
import type { ClusterInput, IndustryRow } from "./clusterTypes";
import { clusterWords as words } from "./clusterWords";

/** Two ends of two lines, over the points. */
const lineRows = 4;

/** Told apart without red and green. */
const partColors = { national: "#A6A6A6", mix: "#56A0D3", regional: "#1F3A5F" } as const;

/**
 * How many rows the cells behind the map take.
 *
 * @param industries the points
 * @returns rows, header included
 */
export function helperRows(industries: number): number {
  return 1 + lineRows + industries;
}

/**
 * The charts: a map of the industries with a series a point, so that their names stand beside them, and for two years
 * the parts of each change.
 *
 * @param input the checked table
 * @param grid where it stands
 * @param at place of the charts, and first of the cells behind them
 * @returns charts and cells
 */
export function clusterCharts(
  input: ClusterInput,
  grid: ClusterGrid,
  at: { readonly place: Rect; readonly helper: { readonly row: number; readonly column: number } },
): Partial<SheetPiece> {
  const hasTwoYears = input.table.columns.areaStart !== undefined;
  const left = hasTwoYears ? Math.ceil(at.place.columns / 2) : at.place.columns;
  const { row, column } = at.helper;
  return {
    blocks: [{ row, column, cells: helperCells(input, grid, at.helper) }],
    styles: [
      {
        range: { row, column, rows: helperRows(grid.rows), columns: 3 },
        style: { size: 9, color: look.quiet },
      },
      { range: { row, column, rows: 1, columns: 3 }, style: { bold: true, fill: look.sideFill } },
      {
        range: { row: row + 1, column: column + 1, rows: helperRows(grid.rows) - 1, columns: 1 },
        style: { numberFormat: "0.00" },
      },
      {
        range: { row: row + 1, column: column + 2, rows: helperRows(grid.rows) - 1, columns: 1 },
        style: { numberFormat: "0.0%" },
      },
    ],
    scatters: [mapOf(input, grid, { place: { ...at.place, columns: left }, helper: at.helper })],
    seriesCharts: hasTwoYears
      ? [
          {
            name: "SEOULAI_SHIFT",
            kind: "ColumnStacked",
            title: words.chartShift[grid.language],
            categories: column_(grid, "name"),
            series: (["national", "mix", "regional"] as const).map((key) => ({
              name: words[key][grid.language],
              values: column_(grid, key),
              color: partColors[key],
            })),
            place: { ...at.place, column: left, columns: at.place.columns - left },
            axis: { numberFormat: "#,##0" },
            legend: true,
          },
        ]
      : [],
  };
}

function column_(grid: ClusterGrid, key: Parameters<ClusterGrid["columnOf"]>[0]): Rect {
  return { row: grid.first, column: grid.columnOf(key), rows: grid.rows, columns: 1 };
}

function helperCells(
  { table }: ClusterInput,
  grid: ClusterGrid,
  helper: { readonly row: number; readonly column: number },
): CellContent[][] {
  const { language } = grid;
  const hasTwoYears = table.columns.areaStart !== undefined;
  const sum = (key: "areaEnd" | "referenceStart" | "referenceEnd"): string =>
    fixed(grid.first + grid.rows, grid.columnOf(key));
  const level = hasTwoYears ? `=${sum("referenceEnd")}/${sum("referenceStart")}-1` : `=1/${grid.rows}`;
  const { xAxis, yAxis } = axes({ table }, grid);
  const levelName = (hasTwoYears ? words.growthLine : words.shareLine)[language];
  return [
    [
      { text: words.behind[language] },
      { text: words.lq[language] },
      { text: (hasTwoYears ? words.growth : words.shareArea)[language] },
    ],
    [{ text: words.lqLine[language] }, 1, yAxis.least],
    [{ text: words.lqLine[language] }, 1, yAxis.most],
    [{ text: levelName }, xAxis.least, { formula: level }],
    [{ text: levelName }, xAxis.most, { formula: level }],
    ...table.rows.map((_row, at): CellContent[] => {
      const cell = (key: Parameters<ClusterGrid["columnOf"]>[0]): string =>
        ofRow(grid.first + at, grid.columnOf(key));
      const total = (key: "areaEnd" | "referenceEnd"): string => `${cell(key)}/${sum(key)}`;
      // Excel's own formula in both forms: names are placed before the add-in's functions have answered.
      const x = `=IF(${cell("referenceEnd")}=0,"",${total("areaEnd")}/(${total("referenceEnd")}))`;
      const own = ofRow(helper.row + 1 + lineRows + at, helper.column + 1);
      const y = hasTwoYears
        ? `=IF(OR(${own}="",${cell("areaStart")}=0),"",${cell("areaEnd")}/${cell("areaStart")}-1)`
        : `=IF(${own}="","",${cell("shareArea")})`;
      return [{ formula: `=${cell("name")}` }, { formula: x }, { formula: y }];
    }),
  ];
}

function mapOf(
  input: ClusterInput,
  grid: ClusterGrid,
  at: { readonly place: Rect; readonly helper: { readonly row: number; readonly column: number } },
): ScatterPlan {
  const { language } = grid;
  const { helper } = at;
  const hasTwoYears = input.table.columns.areaStart !== undefined;
  const cell = (row: number, column: number, rows = 1): Rect => ({
    row: helper.row + row,
    column: helper.column + column,
    rows,
    columns: 1,
  });
  return {
    name: "SEOULAI_INDUSTRIES",
    title: (hasTwoYears ? words.mapTwoYears : words.mapOneYear)[language],
    points: input.table.rows.map(({ name }, place) => ({
      name,
      x: cell(1 + lineRows + place, 1),
      y: cell(1 + lineRows + place, 2),
    })),
    lines: [
      { name: words.lqLine[language], x: cell(1, 1, 2), y: cell(1, 2, 2) },
      {
        name: (hasTwoYears ? words.growthLine : words.shareLine)[language],
        x: cell(3, 1, 2),
        y: cell(3, 2, 2),
      },
    ],
    ...axes(input, grid),
    place: at.place,
    color: look.chart,
  };
}

/** Axes that hold every point as it stands now, from 0 for the quotient. */
function axes(
  { table }: Pick<ClusterInput, "table">,
  { language }: Pick<ClusterGrid, "language">,
): Pick<ScatterPlan, "xAxis" | "yAxis"> {
  const hasTwoYears = table.columns.areaStart !== undefined;
  const total = (key: "areaEnd" | "referenceEnd" | "referenceStart"): number =>
    table.rows.reduce((sum, row) => sum + (row[key] ?? 0), 0);
  const quotients = table.rows
    .filter(({ referenceEnd }) => referenceEnd > 0)
    .map((row) =>
      locationQuotient({
        areaActivity: row.areaEnd,
        areaTotal: total("areaEnd"),
        referenceActivity: row.referenceEnd,
        referenceTotal: total("referenceEnd"),
      }),
    );
  const heights = hasTwoYears
    ? [...table.rows.flatMap(growthOf), total("referenceEnd") / total("referenceStart") - 1]
    : table.rows.map(({ areaEnd }) => areaEnd / total("areaEnd"));
  const xMost = Math.ceil(Math.max(2, ...quotients) * 1.15 * 2) / 2;
  return {
    xAxis: { title: words.lq[language], least: 0, most: xMost, numberFormat: "0.0" },
    yAxis: {
      title: (hasTwoYears ? words.growth : words.shareArea)[language],
      numberFormat: "0%",
      least: tenths(Math.min(0, ...heights) * 1.15, Math.floor),
      most: tenths(Math.max(0, ...heights) * 1.15, Math.ceil),
    },
  };
}

function growthOf({ areaStart, areaEnd }: IndustryRow): number[] {
  return areaStart === null || areaStart === 0 ? [] : [areaEnd / areaStart - 1];
}

function tenths(value: number, round: (value: number) => number): number {
  return Number((round(value * 10) / 10).toFixed(1));
}
