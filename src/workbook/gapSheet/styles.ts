import { lineHeight, linesNeeded } from "../sheet/textHeight";
import type { CellStyle, Rect, SheetPiece, StyledRange } from "../sheet/sheetPlan";
import { columnIndex, columns, type ColumnKey } from "./columns";
import type { Layout } from "./layout";
import { colors, groupLooks } from "./look";
import type { TargetRow } from "./targetRows";
import type { TopLine } from "./texts";

/** Lines of the hint when every input is missing. */
const longestHint = 3;

const numberColumns = [
  "target",
  "baseline",
  "actual",
  "gap",
  "required",
] as const satisfies readonly ColumnKey[];
const yearColumns = ["baselineYear", "actualYear", "targetYear"] as const satisfies readonly ColumnKey[];
const shareColumns = ["relative", "progress", "bar"] as const satisfies readonly ColumnKey[];
const inputColumns = [
  "target",
  "baseline",
  "baselineYear",
  "actual",
  "actualYear",
  "targetYear",
  "owner",
  "note",
] as const satisfies readonly ColumnKey[];

/**
 * Formats, widths, heights and merged cells of the sheet.
 *
 * @param rows the targets
 * @param layout where everything stands
 * @param top the lines above the table
 * @returns the parts of the piece that make its look
 */
export function sheetStyles(
  rows: readonly TargetRow[],
  layout: Layout,
  top: readonly TopLine[],
): Pick<SheetPiece, "styles" | "merges" | "columnWidths" | "rowHeights"> {
  const wrapped = layout.notes.filter((block) => block.wrap).flatMap((block) => wrappedLines(block));
  return {
    styles: [
      { range: { row: 0, column: 0, rows: layout.end, columns: columns.length }, style: { size: 10 } },
      ...topStyles(top),
      ...headerStyles(layout),
      ...bodyStyles(rows, layout),
      ...noteStyles(layout),
    ],
    merges: wrapped.map(({ range }) => range),
    columnWidths: columns.map(({ characters }, column) => ({ column, characters })),
    rowHeights: [
      { row: 0, points: 27 },
      { row: layout.header, points: 2 * lineHeight + 6 },
      ...rows.map((row, place) => ({ row: layout.first + place, points: rowHeight(row) })),
      ...wrapped.map(({ range, points }) => ({ row: range.row, points })),
    ],
  };
}

function topStyles(top: readonly TopLine[]): StyledRange[] {
  const styleOf: Readonly<Record<(typeof top)[number]["kind"], CellStyle>> = {
    title: { bold: true, size: 16, color: colors.title, vertical: "Center" },
    example: { bold: true, size: 12, color: colors.example, fill: colors.exampleFill },
    plain: { color: colors.quiet },
    howTo: { bold: true, color: colors.inputText, fill: colors.inputFill },
  };
  return top.map(({ kind }, row) => ({
    range: { row, column: 0, rows: 1, columns: columnIndex("direction") },
    style: styleOf[kind],
  }));
}

function headerStyles(layout: Layout): StyledRange[] {
  return columns.flatMap(({ group }, column): StyledRange[] => {
    const look = groupLooks[group];
    const header = { row: layout.header, column, rows: 1, columns: 1 };
    return [
      { range: { ...header, row: layout.band }, style: { bold: true, color: "#FFFFFF", fill: look.band } },
      {
        range: header,
        style: {
          bold: true,
          color: "#262626",
          fill: look.header,
          wrap: true,
          vertical: "Center",
          horizontal: "Center",
        },
      },
    ];
  });
}

function bodyStyles(rows: readonly TargetRow[], layout: Layout): StyledRange[] {
  const column = (key: ColumnKey): Rect => ({
    row: layout.first,
    column: columnIndex(key),
    rows: rows.length,
    columns: 1,
  });
  const all = { row: layout.first, column: 0, rows: rows.length, columns: columns.length };
  const small = ["basis", "remarks", "hint"] as const;
  return [
    {
      range: all,
      style: {
        vertical: "Center",
        border: { edges: ["InsideHorizontal", "EdgeBottom"], color: colors.line, weight: "Thin" },
      },
    },
    ...(["pillar", "name", "unit", "status", "owner", "note", ...small] as const).map((key): StyledRange => ({
      range: column(key),
      style: { wrap: true, horizontal: "Left" },
    })),
    ...(["basis", "remarks", "hint", "status"] as const).map((key): StyledRange => ({
      range: column(key),
      style: { indent: 1 },
    })),
    ...small.map((key): StyledRange => ({ range: column(key), style: { size: 9, color: colors.quiet } })),
    { range: column("name"), style: { bold: true } },
    { range: column("sign"), style: { bold: true, horizontal: "Center" } },
    ...yearColumns.map((key): StyledRange => ({
      range: column(key),
      style: { numberFormat: "0", horizontal: "Center" },
    })),
    ...shareColumns.map((key): StyledRange => ({ range: column(key), style: { numberFormat: "0%" } })),
    { range: column("pace"), style: { numberFormat: "0.00" } },
    ...inputColumns.map((key): StyledRange => ({
      range: column(key),
      style: { color: colors.inputText, fill: colors.inputFill },
    })),
    ...(["direction", "id"] as const).map((key): StyledRange => ({
      range: column(key),
      style: { size: 9, color: colors.quiet },
    })),
    ...rows.flatMap((row, place) => rowFormats(row, layout.first + place)),
    ...pillarLines(rows, layout),
  ];
}

/** Each row has its own unit, and so its own decimals. */
function rowFormats(row: TargetRow, at: number): StyledRange[] {
  const cell = (key: ColumnKey): Rect => ({ row: at, column: columnIndex(key), rows: 1, columns: 1 });
  const formats = numberColumns.map((key): StyledRange => {
    const finer = key === "required" && !row.format.includes(".") ? `${row.format}.0` : row.format;
    return { range: cell(key), style: { numberFormat: finer } };
  });
  if (row.benchmark === undefined) return formats;
  return [...formats, { range: cell("benchmark"), style: { numberFormat: row.benchmark.format } }];
}

/** A stronger line where a pillar begins. */
function pillarLines(rows: readonly TargetRow[], layout: Layout): StyledRange[] {
  return rows.flatMap((row, place): StyledRange[] => {
    if (rows[place - 1]?.pillar === row.pillar) return [];
    const range = { row: layout.first + place, column: 0, rows: 1, columns: columns.length };
    return [{ range, style: { border: { edges: ["EdgeTop"], color: colors.strongLine, weight: "Medium" } } }];
  });
}

function noteStyles(layout: Layout): StyledRange[] {
  return layout.notes.flatMap(({ row, column, textColumn, lines, wrap }) =>
    lines.flatMap(({ label, text }, place): StyledRange[] => {
      if (label === "") return [];
      const cell = { row: row + place, column, rows: 1, columns: 1 };
      if (text === "") return [{ range: cell, style: { bold: true, size: 11, color: colors.title } }];
      return [
        { range: cell, style: { bold: true, size: 9, vertical: "Top" } },
        {
          range: { ...cell, column: textColumn },
          style: { size: 9, color: colors.quiet, vertical: "Top", wrap },
        },
      ];
    }),
  );
}

/** Long notes run over the whole width; merged cells do not grow by themselves, so the height is reckoned. */
function wrappedLines(block: Layout["notes"][number]): { range: Rect; points: number }[] {
  const last = columnIndex("remarks");
  const width = columns
    .slice(block.textColumn, last + 1)
    .reduce((sum, { characters }) => sum + characters, 0);
  return block.lines.flatMap(({ text }, place) => {
    if (text === "") return [];
    const range = {
      row: block.row + place,
      column: block.textColumn,
      rows: 1,
      columns: last + 1 - block.textColumn,
    };
    return [{ range, points: lineHeight * linesNeeded(text, width * 1.1) }];
  });
}

function rowHeight(row: TargetRow): number {
  const lines = [
    linesNeeded(row.remarks, characters("remarks") * 1.1),
    linesNeeded(row.basis, characters("basis") * 1.1),
    linesNeeded(row.name, characters("name") * 0.95),
    longestHint,
  ];
  return Math.max(...lines) * 12.5 + 6;
}

function characters(key: ColumnKey): number {
  return columns[columnIndex(key)]?.characters ?? 10;
}
