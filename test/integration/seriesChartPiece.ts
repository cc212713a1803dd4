import {
  emptyPiece,
  type Rect,
  type SeriesChartPlan,
  type SheetPiece,
} from "../../src/workbook/sheet/sheetPlan";

export const SERIES_SHEET = "Plan";

/** A policy, its first year, how long it lasts, and what it costs in two years. */
const POLICIES: readonly (readonly [string, number, number, number, number])[] = [
  ["Compute grants", 2026, 2, 1.5, 2],
  ["인재 양성", 2027, 3, 1, 0.5],
  ["Open data", 2026, 5, 0.25, 0.75],
];

function column(at: number): Rect {
  return { row: 1, column: at, rows: POLICIES.length, columns: 1 };
}

/** Bars that begin where they begin: what lies before them is clear. */
export const TIMELINE: SeriesChartPlan = {
  name: "SEOULAI_TIMELINE",
  kind: "BarStacked",
  title: "When each policy runs",
  categories: column(0),
  series: [
    { name: "Start", values: column(1), color: "#FFFFFF", clear: true },
    { name: "Years", values: column(2), color: "#1F6FB2" },
  ],
  place: { row: 6, column: 0, rows: 14, columns: 6 },
  axis: { least: 2026, most: 2032, numberFormat: "0", title: "Year" },
  reversedCategories: true,
  legend: true,
};

/** Ranks: the first on top. */
export const RANKS: SeriesChartPlan = {
  name: "SEOULAI_RANKS",
  kind: "LineMarkers",
  title: "Costs of two years",
  categories: column(0),
  series: [
    { name: "First year", values: column(3), color: "#1F6FB2" },
    { name: "Second year", values: column(4), color: "#C55A11" },
  ],
  place: { row: 22, column: 0, rows: 14, columns: 6 },
  axis: { numberFormat: "0.0", reversed: true },
  legend: true,
};

/** Columns that hang in the air above the first year. */
export const COLUMNS: SeriesChartPlan = {
  ...RANKS,
  name: "SEOULAI_COLUMNS",
  kind: "ColumnStacked",
  series: RANKS.series.map((one, at) => ({ ...one, clear: at === 0 })),
};
export const LINES: SeriesChartPlan = { ...RANKS, name: "SEOULAI_LINES", kind: "Line", legend: false };

export const SERIES_PIECE: SheetPiece = {
  ...emptyPiece,
  blocks: [
    {
      row: 0,
      column: 0,
      cells: [
        [{ text: "Policy" }, { text: "Start" }, { text: "Years" }, { text: "2026" }, { text: "2027" }],
        ...POLICIES.map(([name, ...numbers]) => [{ text: name }, ...numbers]),
      ],
    },
  ],
  seriesCharts: [
    TIMELINE,
    RANKS,
    { ...COLUMNS, place: { ...RANKS.place, row: 38 }, axis: { numberFormat: "0.0" } },
    { ...LINES, place: { ...RANKS.place, row: 54 } },
  ],
};
