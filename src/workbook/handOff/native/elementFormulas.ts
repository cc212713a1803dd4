import { parseA1Ref, stringifyA1Ref, type RangeA1, type ReferenceA1 } from "@borgar/fx";
import { addInCalls, type AddInCall } from "../../formula/addInCalls";
import { takesCells } from "./takenPlace";

/** Functions that work cell by cell on ranges of one shape. */
const cellByCell = new Set([
  "GAP",
  "GAP.RELATIVE",
  "ACHIEVEMENT",
  "PROGRESS",
  "CAGR",
  "REQUIRED",
  "PACE",
  "STATUS",
  "EXCHANGE",
  "DELPHI.CVRMIN",
  "CLUSTER.LQ",
  "BUDGET.UNITCOST",
]);

/**
 * The formulas of the cells into which one formula over ranges spills, each for the cells of its own row and column.
 *
 * A formula a cell works in every spreadsheet; a formula that fills a range is an array formula in older ones, and
 * could not be edited cell by cell.
 *
 * @param formula with its "=", a single call
 * @param size of what it spills
 * @returns a formula of the add-in for each cell; undefined for a formula of another kind
 */
export function elementFormulas(
  formula: string,
  size: { readonly rows: number; readonly columns: number },
): readonly (readonly string[])[] | undefined {
  const [call, ...nested] = addInCalls(formula);
  if (call === undefined || nested.length > 0 || call.from !== 1 || call.to !== formula.trimEnd().length)
    return undefined;
  if (call.name === "DISTANCE") return distances(call, size);
  if (takesCells(call.name))
    return matrix(size, (row, column) => `=INDEX(${formula.slice(1).trim()},${row + 1},${column + 1})`);
  if (!cellByCell.has(call.name)) return undefined;
  const arguments_ = call.arguments.map((text) => argumentOf(text, size));
  if (arguments_.some((one) => one === undefined)) return undefined;
  return matrix(size, (row, column) => {
    const texts = arguments_.map((at) => at?.(row, column) ?? "");
    return `=SEOULAI.${call.name}(${texts.join(",")})`;
  });
}

/** The text of an argument for one cell; undefined for a range of another shape or a formula over ranges. */
function argumentOf(
  text: string,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): ((row: number, column: number) => string) | undefined {
  const range = rangeOf(text);
  if (range === undefined) return /[:#]/.test(text.replace(/"(?:[^"]|"")*"/g, "")) ? undefined : () => text;
  const { top, left, bottom, right } = range.range;
  if (top === bottom && left === right) return () => text;
  if (bottom - top + 1 !== rows || right - left + 1 !== columns) return undefined;
  return (row, column) => cellText(range, top + row, left + column);
}

/** A peer's distance needs all peers: the range goes along as a whole. */
function distances(
  { arguments: [values = "", ...rest] }: AddInCall,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): readonly (readonly string[])[] | undefined {
  const range = rangeOf(values);
  if (range === undefined) return undefined;
  const { top, left, bottom, right } = range.range;
  if (bottom - top + 1 !== rows || right - left + 1 !== columns) return undefined;
  return matrix({ rows, columns }, (row, column) => {
    const peer = cellText(range, top + row, left + column);
    return `=SEOULAI.DISTANCE(${[values, ...rest, ...blanks(rest.length), peer].join(",")})`;
  });
}

/** The peer always stands at the fourth place, after values, target and direction. */
function blanks(given: number): readonly string[] {
  return Array.from({ length: Math.max(0, 2 - given) }, () => "");
}

interface Cells extends ReferenceA1 {
  readonly range: RangeA1 & { top: number; left: number; bottom: number; right: number };
}

function rangeOf(text: string): Cells | undefined {
  const found = parseA1Ref(text, { allowNamed: false });
  if (found === undefined || !("range" in found)) return undefined;
  const { top, left, bottom, right } = found.range;
  if (typeof top !== "number" || typeof left !== "number") return undefined;
  if (typeof bottom !== "number" || typeof right !== "number") return undefined;
  return { ...found, range: { ...found.range, top, left, bottom, right } };
}

function cellText(range: Cells, row: number, column: number): string {
  const cell = { ...range.range, top: row, bottom: row, left: column, right: column };
  return stringifyA1Ref({ ...range, range: { ...cell, $bottom: cell.$top, $right: cell.$left } });
}

function matrix(
  { rows, columns }: { readonly rows: number; readonly columns: number },
  at: (row: number, column: number) => string,
): readonly (readonly string[])[] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => at(row, column)),
  );
}
