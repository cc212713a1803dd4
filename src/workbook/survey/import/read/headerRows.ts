import { looksLikeAnswer } from "./looksLikeAnswer";

/** Zero-based: the first and the last row of a header; marks are rows under it that hold no answers either. */
export interface HeaderPlace {
  readonly first: number;
  readonly last: number;
  /** The first row with answers. */
  readonly body: number;
}

/** How far down a header is looked for: titles, notes and blank lines may stand above it. */
const rowsLookedAt = 25;

/**
 * Where the header of a table stands: the first row that is nearly as full as the rows are and holds words. Two rows
 * are one header where the upper has gaps that the lower fills: questions merged over their parts, or texts of items
 * above their ids. Qualtrics writes a third row of import marks.
 *
 * @param grid all rows of the sheet or text
 * @returns the header; undefined where no row can be one
 */
export function findHeaderRows(grid: readonly (readonly string[])[]): HeaderPlace | undefined {
  const top = grid.slice(0, rowsLookedAt);
  const fill = top.map((row) => row.filter((cell) => cell.trim() !== "").length);
  const needed = Math.max(1, Math.ceil(0.6 * usualFill(grid)));
  const first = top.findIndex((row, at) => (fill[at] ?? 0) >= needed && isHeaderLike(row));
  if (first < 0) return undefined;
  const marks = top.findIndex((row, at) => at > first && at <= first + 2 && row.some(isImportMark));
  if (marks > 0) return { first, last: marks - 1, body: marks + 1 };
  const last = isUpperHeader(grid, first) ? first + 1 : first;
  return { first: hasTextsAbove(top, first) ? first - 1 : first, last, body: last + 1 };
}

/** Texts of items above their ids: fewer than the header has, and each above a cell of it. A title is one cell only. */
function hasTextsAbove(top: readonly (readonly string[])[], first: number): boolean {
  const above = top[first - 1] ?? [];
  const filled = above.flatMap((cell, at) => (cell.trim() === "" ? [] : [at]));
  const isOver = filled.every((at) => (top[first]?.[at] ?? "").trim() !== "");
  return filled.length >= 2 && isOver && !above.some(looksLikeAnswer);
}

/** The median of the filled rows; the header of a survey is about as wide as its answers. */
function usualFill(grid: readonly (readonly string[])[]): number {
  const fills = grid
    .slice(0, 400)
    .map((row) => row.filter((cell) => cell.trim() !== "").length)
    .filter((fill) => fill > 0)
    .sort((one, other) => one - other);
  return fills[Math.floor(fills.length / 2)] ?? 0;
}

/** Mostly words: at most a fifth of the cells look like answers; years and numbers of questions do occur. */
function isHeaderLike(row: readonly string[]): boolean {
  const cells = row.filter((cell) => cell.trim() !== "");
  return cells.filter(looksLikeAnswer).length <= cells.length / 5;
}

function isUpperHeader(grid: readonly (readonly string[])[], first: number): boolean {
  const upper = grid[first] ?? [];
  const lower = grid[first + 1] ?? [];
  const below = grid[first + 2];
  if (below === undefined) return false;
  const fillsGaps = lower.some((cell, at) => cell.trim() !== "" && (upper[at] ?? "").trim() === "");
  return fillsGaps && !lower.some(looksLikeAnswer) && differ(lower, grid.slice(first + 2, first + 12));
}

/** Answers of words only are told from a second header by a column that answers fill with what a header never is. */
function differ(lower: readonly string[], body: readonly (readonly string[])[]): boolean {
  return lower.some((_, at) => body.some((row) => looksLikeAnswer(row[at] ?? "")));
}

function isImportMark(cell: string): boolean {
  return /^\s*\{"ImportId"/.test(cell);
}

/**
 * The header of each column, joined from its rows. A cell left empty by a merge takes the words to its left, but only
 * where there are words beneath it.
 *
 * @param rows of the header
 * @param width columns
 * @returns one header a column; "" where there is none
 */
export function joinHeaders(rows: readonly (readonly string[])[], width: number): string[] {
  const filled = rows.map((row, level) =>
    level < rows.length - 1 ? fillMerged(row, rows[level + 1], width) : row,
  );
  return Array.from({ length: width }, (_, column) => {
    const parts = filled
      .map((row) => (row[column] ?? "").trim().replace(/\s+/g, " "))
      .filter((part) => part !== "");
    return [...new Set(parts)].join(" / ");
  });
}

function fillMerged(row: readonly string[], beneath: readonly string[] | undefined, width: number): string[] {
  let left = "";
  return Array.from({ length: width }, (_, column) => {
    const own = (row[column] ?? "").trim();
    if (own !== "") left = own;
    return own === "" && (beneath?.[column] ?? "").trim() !== "" ? left : own;
  });
}
