import { emptyPiece, type Rect, type ScatterPlan, type SheetPiece } from "../../src/workbook/sheet/sheetPlan";

export const SCATTER_SHEET = "Round 1 IPA";

/** Topics with their importance and performance; two lie nearly on each other, one has no figure. */
const TOPICS: readonly (readonly [string, number | string, number | string])[] = [
  ["Compute infrastructure", 3, 2.4],
  ["Chip design", 3.7, 3.025],
  ["데이터 센터", 4.4, 3.65],
  ["Talent & training", 4.2, 3.4],
  ["Public data", 4.22, 3.41],
  ["=1+1", 3.2, 2.9],
  ["No answers", "", ""],
];

function cells(row: number, column: number, rows = 1): Rect {
  return { row, column, rows, columns: 1 };
}

export const SCATTER: ScatterPlan = {
  name: "SEOULAI_IPA_CHART",
  title: "Importance and performance",
  points: TOPICS.map(([name], at) => ({ name, x: cells(4 + at, 2), y: cells(4 + at, 1) })),
  lines: [
    { name: "Mean importance", x: cells(4, 6, 2), y: cells(4, 7, 2) },
    { name: "Mean performance", x: cells(6, 6, 2), y: cells(6, 7, 2) },
  ],
  xAxis: { title: "Performance", least: 1, most: 5, numberFormat: "0.0" },
  yAxis: { title: "Importance", least: 1, most: 5 },
  place: { row: 14, column: 0, rows: 24, columns: 8 },
  color: "#1F6FB2",
};

/** The topics, the ends of both cross-lines as formulas, and the chart of them. */
export const SCATTER_PIECE: SheetPiece = {
  ...emptyPiece,
  blocks: [
    {
      row: 4,
      column: 0,
      cells: TOPICS.map(([name, y, x]) => [
        { text: name },
        typeof y === "number" ? y : { formula: '=""' },
        typeof x === "number" ? x : { formula: '=""' },
      ]),
    },
    {
      row: 4,
      column: 6,
      cells: [
        [1, { formula: "=AVERAGE(B5:B11)" }],
        [5, { formula: "=H5" }],
        [{ formula: "=AVERAGE(C5:C11)" }, 1],
        [{ formula: "=G7" }, 5],
      ],
    },
  ],
  scatters: [SCATTER],
};
