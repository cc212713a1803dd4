import type { Rect } from "../../sheet/sheetPlan";
import type { PlacedCell } from "../cellRects";
import type { RecordArea } from "./handOffRecord";
import type { LocatedRecord } from "./locateRecord";
import { areaKey, cellKey, isOneCell } from "./recordAreas";
import { movedFormula, type Reference } from "./references";

/** How a cell of a hand-over was found again. */
export interface FoundCell {
  readonly before: PlacedCell;
  readonly now: PlacedCell;
  /** The cell went to another row than its neighbours, by sorting: references to its own row go along. */
  readonly moved: boolean;
}

/**
 * The formulas of a record as they read today, with the cells that they refer to at their present places.
 *
 * @param located the record with today's places
 * @returns a formula of the record as it reads in a cell now; undefined where a reference is lost
 */
export function referenceMap(
  located: LocatedRecord,
): (formula: string, cell: FoundCell) => string | undefined {
  const { record, areas, anchors } = located;
  const cells = new Map<string, Shift>();
  const ranges = new Map<string, RecordArea>();
  const all: (readonly [RecordArea, RecordArea | undefined])[] = [
    ...record.areas.map((area, place) => [area, areas[place]] as const),
    ...record.anchors.map((area, place) => [area, anchors[place]] as const),
  ];
  for (const [before, now] of all) {
    if (now === undefined) continue;
    ranges.set(areaKey(before), now);
    if (before.rows * before.columns > largestList) continue;
    for (let i = 0; i < before.rows; i++)
      for (let j = 0; j < before.columns; j++)
        cells.set(cellKey({ sheet: before.sheet, row: before.row + i, column: before.column + j }), {
          before,
          now,
        });
  }
  return (formula, cell) =>
    movedFormula(formula, { sheet: cell.before.sheet, to: cell.now.sheet }, (reference) =>
      isOneCell(reference)
        ? cellNow(reference, cell, cells.get(cellKey(reference)))
        : ranges.get(areaKey(reference)),
    );
}

/** Whole columns are ranges that formulas name as such, never lists of single cells. */
const largestList = 1_000_000;

interface Shift {
  readonly before: RecordArea;
  readonly now: RecordArea;
}

function cellNow(
  reference: Reference,
  cell: FoundCell,
  shift: Shift | undefined,
): (Rect & { readonly sheet: string }) | undefined {
  if (shift === undefined) return undefined;
  const { before, now } = shift;
  const onSheet = reference.sheet.toLowerCase() === cell.before.sheet.toLowerCase();
  const ownRow = onSheet && reference.row === cell.before.row ? cell.now.row : undefined;
  const ownColumn = onSheet && reference.column === cell.before.column ? cell.now.column : undefined;
  const byRow = before.rows === now.rows ? now.row + reference.row - before.row : undefined;
  const byColumn = before.columns === now.columns ? now.column + reference.column - before.column : undefined;
  const row = cell.moved && reference.rowFollows ? (ownRow ?? byRow) : (byRow ?? ownRow);
  const column = byColumn ?? ownColumn;
  if (row === undefined || column === undefined) return undefined;
  return { sheet: now.sheet, row, column, rows: 1, columns: 1 };
}
