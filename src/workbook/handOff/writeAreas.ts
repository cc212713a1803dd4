import type { Bilingual } from "../../model/language";
import { largestRequest, splitRows } from "../insertBlock/splitRows";
import type { OperationScope } from "../session";
import { rangeOf } from "../sheet/writePiece";
import type { CellRect, PlacedCell } from "./cellRects";
import type { HeldValue } from "./handOffTypes";

/** A cell with what to put in, and what to put back if the operation fails. */
export interface CellWrite extends PlacedCell {
  /** As `Range.formulas` takes it. */
  readonly content: HeldValue;
  readonly before: HeldValue;
}

/**
 * Writes rectangles of cells in as few requests as the limit of 5 MB allows. Number formats stay: Excel gives a cell
 * with the format "General" that of the cells a new formula refers to, and would take a formula in a text cell as text.
 *
 * @param context the request; synced here
 * @param scope of the operation; every request is registered to be taken back
 * @param rects what to write
 * @param label what is told meanwhile
 */
export async function writeAreas(
  context: Excel.RequestContext,
  scope: OperationScope,
  rects: readonly CellRect<CellWrite>[],
  label: Bilingual,
): Promise<void> {
  const requests = requestsOf(rects);
  for (const [turn, request] of requests.entries()) {
    scope.checkCancelled();
    const ranges = request.map((rect) => rangeIn(context, rect));
    for (const range of ranges) range.load("numberFormat");
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request holds 5 MB: each turn fills one
    await context.sync();
    const formats = ranges.map((range) => range.numberFormat as string[][]);
    scope.checkCancelled();
    scope.onFailure(async (undo) => {
      undo.application.suspendApiCalculationUntilNextSync();
      request.forEach((rect, place) => put(rangeIn(undo, rect), rect, formats[place] ?? [], "before"));
      await undo.sync();
    });
    context.application.suspendApiCalculationUntilNextSync();
    request.forEach((rect, place) => put(rangeIn(context, rect), rect, formats[place] ?? [], "content"));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request holds 5 MB: each turn fills one
    await context.sync();
    scope.progress.report(turn + 1, requests.length, label);
  }
}

function rangeIn(context: Excel.RequestContext, rect: CellRect<unknown>): Excel.Range {
  return rangeOf(context.workbook.worksheets.getItem(rect.sheet), rect);
}

function put(
  range: Excel.Range,
  rect: CellRect<CellWrite>,
  formats: string[][],
  what: "before" | "content",
): void {
  const isText = formats.some((row) => row.includes("@"));
  if (isText)
    range.numberFormat = formats.map((row) => row.map((format) => (format === "@" ? "General" : format)));
  range.formulas = Array.from({ length: rect.rows }, (_, row) =>
    rect.cells.slice(row * rect.columns, (row + 1) * rect.columns).map((cell) => cell[what]),
  );
  range.numberFormat = formats;
}

/** Rectangles too large for one request are cut by rows; small ones share a request. */
function requestsOf(rects: readonly CellRect<CellWrite>[]): readonly (readonly CellRect<CellWrite>[])[] {
  const pieces = rects.flatMap((rect) => {
    const sizes = Array.from({ length: rect.rows }, (_, row) => sizeOf(rowOf(rect, row)));
    return splitRows(sizes, largestRequest).map(({ from, to }) => ({
      size: sizes.slice(from, to).reduce((sum, size) => sum + size, 0),
      rect: {
        ...rect,
        row: rect.row + from,
        rows: to - from,
        cells: rect.cells.slice(from * rect.columns, to * rect.columns),
      },
    }));
  });
  const sizes = pieces.map(({ size }) => size);
  return splitRows(sizes, largestRequest)
    .map(({ from, to }) => pieces.slice(from, to).map(({ rect }) => rect))
    .filter((request) => request.length > 0);
}

function rowOf(rect: CellRect<CellWrite>, row: number): readonly CellWrite[] {
  return rect.cells.slice(row * rect.columns, (row + 1) * rect.columns);
}

/** Content and number format, with what the protocol adds to each. */
function sizeOf(cells: readonly CellWrite[]): number {
  return cells.reduce((sum, { content }) => sum + JSON.stringify(content).length * 2 + 40, 0);
}
