import type { Language } from "../../../model/language";
import type { CellContent } from "../../cellText";
import {
  emptyPiece,
  type Rect,
  type SheetPiece,
  type SheetSetup,
  type StyledRange,
} from "../../sheet/sheetPlan";
import { lineHeight, linesNeeded } from "../../sheet/textHeight";
import { look } from "../../analysisSheet/look";
import type { Feedback, FeedbackRow } from "./feedbackTypes";

/** Widths of the columns, in Latin letters: all of them fill an upright page. */
export const feedbackWidths = [8, 38, 11, 9, 13, 24, 17, 30] as const;

const header = 4;
const columns = feedbackWidths.length;
const sum = feedbackWidths.reduce((total, width) => total + width, 0);

/**
 * The cells of a row.
 *
 * @param row the item
 * @returns texts from the left; the last column is left for the reason
 */
export function feedbackCells(row: FeedbackRow): readonly string[] {
  return [row.id, row.text, row.own, row.median, row.middle, row.spread, row.place, ""];
}

/** Of the header of the table, in points. */
export const headerHeight = 2 * lineHeight + 4;

/**
 * The height of a row: two lines at least, so that a reason can be written in by hand.
 *
 * @param row the item
 * @returns points
 */
export function feedbackHeight({ text }: FeedbackRow): number {
  return Math.max(2, linesNeeded(text, feedbackWidths[1] - 1)) * lineHeight + 4;
}

/**
 * A feedback sheet as data: a document of the day it was made, not formulas.
 *
 * @param feedback the texts
 * @param language of the page
 * @returns the sheet; upright A4 with the header on every page
 */
export function feedbackSheet(
  feedback: Feedback,
  language: Language,
): { readonly piece: SheetPiece; readonly setup: SheetSetup } {
  const first = header + 1;
  const rows = feedback.rows.map((row) => feedbackCells(row).map(textOrNothing));
  const comments = commentLines(feedback);
  const commentsAt = first + rows.length + 1;
  const end = commentsAt + comments.length;
  const lines = feedback.lines.map((text, at) => ({ text, row: 1 + at }));
  const wide = (row: number): Rect => ({ row, column: 0, rows: 1, columns });
  const long = [...lines, ...comments.map(({ text }, at) => ({ text, row: commentsAt + at }))].filter(
    ({ text }) => takes(text) > 1,
  );
  return {
    setup: {
      name: feedback.sheet[language],
      tabColor: "#5B3E7F",
      freeze: { rows: 0, columns: 0 },
      page: {
        printArea: { row: 0, column: 0, rows: end, columns },
        titleRows: { from: header, to: header },
        footer: { left: feedback.expert.replaceAll("&", "&&"), center: pages[language], right: "" },
      },
    },
    piece: {
      ...emptyPiece,
      blocks: [
        { row: 0, column: 0, cells: [[{ text: feedback.heading }], ...lines.map(({ text }) => [{ text }])] },
        { row: header, column: 0, cells: [feedback.headers.map((text) => ({ text }))] },
        { row: first, column: 0, cells: rows },
        ...(comments.length === 0
          ? []
          : [{ row: commentsAt, column: 0, cells: comments.map(({ text }) => [{ text }]) }]),
      ],
      merges: long.map(({ row }) => wide(row)),
      styles: [
        ...styles(first, rows.length, comments, commentsAt),
        ...long.map(({ row }): StyledRange => ({ range: wide(row), style: { wrap: true } })),
      ],
      columnWidths: feedbackWidths.map((characters, column) => ({ column, characters })),
      rowHeights: [
        { row: 0, points: 27 },
        ...long.map(({ text, row }) => ({ row, points: takes(text) * lineHeight + 3 })),
        { row: header, points: headerHeight },
        ...feedback.rows.map((row, at) => ({ row: first + at, points: feedbackHeight(row) })),
      ],
    },
  };
}

/** Lines of the page that a text takes; one that takes a single line runs over the empty cells beside it, unmerged. */
function takes(text: string): number {
  return linesNeeded(text, sum * 0.95);
}

const pages = { en: "Page &P of &N", ko: "&P / &N쪽" } as const;

function textOrNothing(text: string): CellContent {
  return text === "" ? null : { text };
}

interface CommentLine {
  readonly kind: "heading" | "topic" | "comment";
  readonly text: string;
}

/**
 * The comments as lines.
 *
 * @param feedback the texts
 * @returns a heading, and beneath each topic its comments; nothing where nobody commented
 */
export function commentLines(feedback: Feedback): readonly CommentLine[] {
  if (feedback.comments.length === 0) return [];
  return [
    { kind: "heading", text: feedback.commentsHeading },
    ...feedback.comments.flatMap(({ topic, comments }): CommentLine[] => [
      { kind: "topic", text: topic },
      ...comments.map((comment): CommentLine => ({ kind: "comment", text: `– ${comment}` })),
    ]),
  ];
}

function styles(
  first: number,
  rows: number,
  comments: readonly CommentLine[],
  commentsAt: number,
): readonly StyledRange[] {
  const body = { row: first, column: 0, rows, columns };
  return [
    {
      range: { row: 0, column: 0, rows: 1, columns: 1 },
      style: { bold: true, size: 15, color: look.title, vertical: "Center" },
    },
    {
      range: { row: 1, column: 0, rows: 2, columns },
      style: { size: 9, color: look.quiet, vertical: "Top" },
    },
    {
      range: { row: header, column: 0, rows: 1, columns },
      style: {
        bold: true,
        color: look.headerText,
        fill: look.headerFill,
        wrap: true,
        vertical: "Center",
        horizontal: "Center",
      },
    },
    ...(rows === 0
      ? []
      : [
          {
            range: body,
            style: {
              size: 9,
              wrap: true,
              vertical: "Center",
              border: { edges: ["InsideHorizontal", "EdgeBottom"], color: look.line, weight: "Thin" },
            },
          } as const,
          { range: { ...body, column: 2, columns: 3 }, style: { horizontal: "Center" } } as const,
          { range: { ...body, column: 2, columns: 1 }, style: { bold: true } } as const,
          { range: { ...body, column: columns - 1, columns: 1 }, style: { fill: look.inputFill } } as const,
        ]),
    ...comments.map(({ kind }, at): StyledRange => ({
      range: { row: commentsAt + at, column: 0, rows: 1, columns },
      style: {
        vertical: "Top",
        size: kind === "heading" ? 11 : 9,
        bold: kind !== "comment",
        color: kind === "heading" ? look.title : "#262626",
      },
    })),
  ];
}
