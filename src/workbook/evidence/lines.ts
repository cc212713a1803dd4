import type { CellContent } from "../cellText";
import type { CellStyle } from "../sheet/sheetPlan";
import { wrappedLines } from "./wrappedLines";
import { columns } from "./words";

/** A part of a line: content in a column, over so many columns. */
export interface LinePart {
  readonly column: number;
  readonly span: number;
  readonly content: CellContent;
  readonly style: CellStyle;
}

/** One row of the sheet. */
export interface Line {
  /** Whether it begins a section, and so must not stand alone at the foot of a page. */
  readonly heading?: true;
  readonly parts: readonly LinePart[];
  /** Points. */
  readonly height: number;
  /** Of the whole row: fill and lines. */
  readonly style?: CellStyle;
}

export const ink = { title: "#1F3A5F", quiet: "#595959", line: "#D0D7DE", header: "#E8EDF3" } as const;

const pointsPerLine = 12.5;

/** Text of size 9 is smaller than the letters by which columns are measured; the rest is for wider fonts. */
const lettersPerCharacter = 1.22;

/**
 * A row with texts that wrap, as high as its longest text needs.
 *
 * @param parts its texts
 * @param style of the whole row
 * @returns the line
 */
export function line(parts: readonly LinePart[], style?: CellStyle): Line {
  const needed = parts.map(({ column, span, content, style: own }) => {
    const width = columns.slice(column, column + span).reduce((sum, { characters }) => sum + characters, 0);
    const scale = 9 / (own.size ?? 9);
    return (
      wrappedLines(textOf(content), Math.max(4, width * lettersPerCharacter * scale - 1)) *
      (pointsPerLine / scale)
    );
  });
  return {
    parts,
    height: Math.max(pointsPerLine, ...needed) + 5,
    ...(style === undefined ? {} : { style }),
  };
}

function textOf(content: CellContent): string {
  if (content === null) return "";
  if (typeof content === "number") return content.toLocaleString("en-US");
  return "text" in content ? content.text : "";
}

/** A text over columns. */
export function part(column: number, span: number, text: string, style: CellStyle = {}): LinePart {
  return { column, span, content: text === "" ? null : { text }, style };
}

/** A blank row. */
export const gap: Line = { parts: [], height: 10 };

/** The name of a section. */
export function heading(text: string): Line {
  return {
    parts: [part(0, columns.length, text, { bold: true, size: 12, color: ink.title, vertical: "Bottom" })],
    height: 22,
    heading: true,
    style: { border: { edges: ["EdgeBottom"], color: ink.title, weight: "Medium" } },
  };
}

/** The names of the columns of a list. */
export function headerLine(names: readonly string[], right: readonly number[]): Line {
  const parts = names.map((name, column) =>
    part(column, 1, name, {
      bold: true,
      color: ink.title,
      vertical: "Center",
      horizontal: right.includes(column) ? "Right" : "Left",
      // Set off from the numbers at its left.
      ...(right.includes(column - 1) && !right.includes(column) ? { indent: 1 } : {}),
    }),
  );
  return line(parts, {
    fill: ink.header,
    border: { edges: ["EdgeBottom"], color: ink.title, weight: "Thin" },
  });
}

/** The thin line beneath a row of a list. */
export const ruled: CellStyle = { border: { edges: ["EdgeBottom"], color: ink.line, weight: "Thin" } };
