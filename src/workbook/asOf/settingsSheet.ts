import { textWidth } from "../sheet/textHeight";
import { emptyPiece, type SheetPiece, type SheetSetup } from "../sheet/sheetPlan";
import type { SheetCells } from "../formula/usedCells";

/** Where the as-of date stands on the settings sheet; zero-based. */
export const asOfPlace = { row: 3, column: 1 } as const;

/** The sheet's name; numbered where the workbook has such a sheet already. */
export const settingsName = "SEOULAI";

const title = "SEOULAI";
const subtitle = "Settings of this workbook · 이 통합 문서의 설정";
const label = "As of · 기준 시점";
const lines = [
  "Only figures published by this date are used (2026-06, 2026-Q2 or 2026). Empty: the latest figures.",
  "이 시점까지 발표된 수치만 사용합니다(2026-06, 2026-Q2, 2026). 비우면 최신 수치를 사용합니다.",
] as const;

/** Everything that stands on the sheet, but the date. */
const texts: readonly (readonly [row: number, column: number, text: string])[] = [
  [0, 0, title],
  [1, 0, subtitle],
  [asOfPlace.row, 0, label],
  [asOfPlace.row + 1, 0, lines[0]],
  [asOfPlace.row + 2, 0, lines[1]],
];

const navy = "#1F3A5F";
const grey = "#5B6770";
const lastColumn = 6;

/**
 * The settings sheet: one date, and what it does, in both languages at once since a workbook has readers of both.
 *
 * @param asOf the date
 * @returns cells and formats
 */
export function settingsPiece(asOf: string): SheetPiece {
  const cell = { ...asOfPlace, rows: 1, columns: 1 };
  const row = (at: number) => ({ row: at, column: 0, rows: 1, columns: 1 });
  return {
    ...emptyPiece,
    styles: [
      { range: row(0), style: { bold: true, size: 14, color: navy } },
      { range: row(1), style: { color: grey, size: 10 } },
      { range: row(asOfPlace.row), style: { bold: true, vertical: "Center" } },
      {
        range: cell,
        style: {
          numberFormat: "@",
          color: "#0000FF",
          bold: true,
          fill: "#FFF9E5",
          horizontal: "Center",
          vertical: "Center",
          border: {
            edges: ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"],
            color: "#B8A66A",
            weight: "Thin",
          },
        },
      },
      {
        range: { row: asOfPlace.row + 1, column: 0, rows: 2, columns: 1 },
        style: { color: grey, size: 9 },
      },
    ],
    blocks: [
      ...texts.map(([at, column, text]) => ({ row: at, column, cells: [[{ text }]] })),
      { ...asOfPlace, cells: [[{ text: asOf }]] },
    ],
    columnWidths: [
      { column: 0, characters: Math.ceil(textWidth(label)) + 4 },
      { column: 1, characters: 16 },
    ],
    rowHeights: [{ row: asOfPlace.row, points: 22 }],
  };
}

/**
 * Tab and page of the settings sheet.
 *
 * @param name the sheet's name
 * @returns the setup
 */
export function settingsSetup(name: string): SheetSetup {
  return {
    name,
    tabColor: "#7A8691",
    freeze: { rows: 0, columns: 0 },
    page: {
      printArea: { row: 0, column: 0, rows: asOfPlace.row + 3, columns: lastColumn },
      footer: { left: title, center: "", right: "&A" },
    },
  };
}

/**
 * Whether a sheet holds what the settings sheet holds and nothing else, so that it may be taken away.
 *
 * @param cells what stands on the sheet
 * @returns true for a settings sheet on which nobody has written
 */
export function isPlainSettings(cells: SheetCells): boolean {
  const expected = new Map(texts.map(([row, column, text]) => [`${row} ${column}`, text]));
  const date = `${asOfPlace.row} ${asOfPlace.column}`;
  const found = cells.formulas.flatMap((line, i) =>
    line.map((formula, j) => [`${cells.row + i} ${cells.column + j}`, formula] as const),
  );
  const isOurs = found.every(
    ([place, text]) => place === date || text === "" || text === expected.get(place),
  );
  const filled = found.filter(([place, text]) => place !== date && text !== "");
  return isOurs && filled.length === expected.size;
}

/**
 * Queues the rule of the date's cell: what is typed must begin with a year.
 *
 * @param range the cell
 * @param address of the cell, without the sheet
 */
export function addAsOfRule(range: Excel.Range, address: string): void {
  range.dataValidation.rule = { custom: { formula: `=ISNUMBER(VALUE(LEFT(${address},4)))` } };
  range.dataValidation.ignoreBlanks = true;
  range.dataValidation.prompt = {
    showPrompt: true,
    title: label,
    message: "2026-06, 2026-Q2, 2026\nEmpty: the latest figures\n비우면 최신 수치",
  };
  range.dataValidation.errorAlert = {
    showAlert: true,
    style: "Stop",
    title: label,
    message:
      "Write a month (2026-06), a quarter (2026-Q2) or a year (2026). · 월(2026-06), 분기(2026-Q2) 또는 연도(2026)로 쓰십시오.",
  };
}
