import type { CellContent } from "../cellText";
import type { CellStyle, Rect, SheetPiece } from "../sheet/sheetPlan";
import { lineHeight, linesNeeded } from "../sheet/textHeight";
import { look } from "./look";

/** A line above or beneath a table: a label in the first column, its text in the second and on. */
export interface Line {
  readonly kind: "title" | "heading" | "plain" | "warning";
  readonly label: string;
  /** A text, or a formula that gives one. */
  readonly text?: CellContent;
}

/**
 * Lines of text, wrapped over the width of a sheet.
 *
 * @param lines from the top
 * @param place first row, first column of the texts, how many columns they take, and how many Latin letters those hold
 * @returns the lines as a piece
 */
export function linesPart(
  lines: readonly Line[],
  place: {
    readonly row: number;
    readonly textColumn: number;
    readonly columns: number;
    readonly characters: number;
  },
): Partial<SheetPiece> {
  const texts = lines.map(({ text }, at) => ({ text, row: place.row + at }));
  const filled = texts.flatMap(({ text, row }) =>
    text === undefined || text === null ? [] : [{ text, row }],
  );
  const rangeOf = (row: number): Rect => ({
    row,
    column: place.textColumn,
    rows: 1,
    columns: place.columns,
  });
  return {
    blocks: [
      { row: place.row, column: 0, cells: lines.map(({ label }) => [label === "" ? null : { text: label }]) },
      ...filled.map(({ text, row }) => ({ row, column: place.textColumn, cells: [[text]] })),
    ],
    merges: filled.map(({ row }) => rangeOf(row)),
    styles: lines.flatMap(({ kind }, at) => {
      const row = place.row + at;
      return [
        { range: { row, column: 0, rows: 1, columns: 1 }, style: labelStyles[kind] },
        { range: rangeOf(row), style: textStyles[kind] },
      ];
    }),
    rowHeights: [
      ...lines.flatMap(({ kind }, at) => (kind === "title" ? [{ row: place.row + at, points: 27 }] : [])),
      ...filled.map(({ text, row }) => ({ row, points: heightOf(text, place.characters) })),
    ],
  };
}

/** What a formula will say is not known yet: room for two lines. */
function heightOf(text: CellContent, characters: number): number {
  const isText = typeof text === "object" && text !== null && "text" in text;
  const lines = isText ? linesNeeded(text.text, characters) : 2;
  return Math.max(16, lines * lineHeight + 3);
}

const labelStyles: Readonly<Record<Line["kind"], CellStyle>> = {
  title: { bold: true, size: 16, color: look.title, vertical: "Center" },
  heading: { bold: true, size: 11, color: look.title, vertical: "Center" },
  plain: { bold: true, vertical: "Top", color: look.quiet },
  warning: { bold: true, vertical: "Top", color: look.warning },
};

const textStyles: Readonly<Record<Line["kind"], CellStyle>> = {
  title: { size: 10, color: look.quiet, vertical: "Center" },
  heading: { color: look.quiet, vertical: "Center", wrap: true },
  plain: { color: look.quiet, vertical: "Top", wrap: true },
  warning: { color: look.warning, vertical: "Top", wrap: true },
};
