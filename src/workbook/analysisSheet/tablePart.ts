import type { Language, Bilingual } from "../../model/language";
import type { CellContent } from "../cellText";
import type { Rect, SheetPiece, StyledRange } from "../sheet/sheetPlan";
import { lineHeight, linesNeeded } from "../sheet/textHeight";
import { look } from "./look";

/** A column of a table of results. */
export interface ResultColumn {
  readonly header: Bilingual;
  /** Width in Latin letters. */
  readonly characters: number;
  readonly numberFormat?: string;
  readonly align?: "Left" | "Center" | "Right";
  readonly wrap?: boolean;
  /** What it means, as a note at its header. */
  readonly meaning?: Bilingual;
}

export interface ResultTable {
  /** The wished name of the table; without one it stays a plain range. */
  readonly name?: string;
  readonly row: number;
  readonly column: number;
  readonly columns: readonly ResultColumn[];
  readonly rows: readonly (readonly CellContent[])[];
  readonly language: Language;
  readonly filterButtons?: boolean;
}

/**
 * A table of results with its header, formats and notes.
 *
 * @param table what stands in it, and where
 * @returns the table as a piece; column widths are left to the sheet
 */
export function tablePart(table: ResultTable): Partial<SheetPiece> {
  const { row, column, columns, rows, language } = table;
  const range: Rect = { row, column, rows: rows.length + 1, columns: columns.length };
  const headers = columns.map(({ header }) => header[language]);
  const deepest = Math.max(
    ...columns.map(({ characters }, at) => linesNeeded(headers[at] ?? "", characters - 3)),
  );
  return {
    blocks: [
      { row, column, cells: [headers.map((text) => ({ text }))] },
      { row: row + 1, column, cells: rows },
    ],
    tables:
      table.name === undefined
        ? []
        : [
            {
              name: table.name,
              range,
              style: "TableStyleLight1",
              banded: false,
              filterButtons: table.filterButtons ?? false,
            },
          ],
    styles: [headerLook({ ...range, rows: 1 }), ...bodyLook(table)],
    rowHeights: [{ row, points: deepest * lineHeight + 6 }, ...bodyHeights(table)],
    notes: columns.flatMap(({ meaning }, at) =>
      meaning === undefined ? [] : [{ row, column: column + at, text: meaning[language] }],
    ),
  };
}

function headerLook(range: Rect): StyledRange {
  return {
    range,
    style: {
      bold: true,
      color: look.headerText,
      fill: look.headerFill,
      wrap: true,
      vertical: "Center",
      horizontal: "Center",
    },
  };
}

function bodyLook({ row, column, columns, rows }: ResultTable): StyledRange[] {
  if (rows.length === 0) return [];
  const body: Rect = { row: row + 1, column, rows: rows.length, columns: columns.length };
  return [
    {
      range: body,
      style: {
        vertical: "Center",
        border: { edges: ["InsideHorizontal", "EdgeBottom"], color: look.line, weight: "Thin" },
      },
    },
    ...columns.map(({ numberFormat, align, wrap }, at): StyledRange => ({
      range: { ...body, column: column + at, columns: 1 },
      style: {
        horizontal: align ?? (numberFormat === undefined ? "Left" : "Right"),
        ...(numberFormat === undefined ? {} : { numberFormat }),
        ...(wrap === true ? { wrap } : {}),
      },
    })),
  ];
}

function bodyHeights({ row, columns, rows }: ResultTable): { row: number; points: number }[] {
  return rows.map((cells, at) => {
    const lines = cells.map((cell, place) => {
      const isText = typeof cell === "object" && cell !== null && "text" in cell;
      return isText ? linesNeeded(cell.text, (columns[place]?.characters ?? 10) - 1) : 1;
    });
    return { row: row + 1 + at, points: Math.max(...lines, 1) * lineHeight + 5 };
  });
}
