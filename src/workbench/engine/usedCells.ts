import type { Zone } from "./zone";

interface SheetRange {
  readonly sheetId: string;
  readonly zone: Zone;
}

interface Evaluator {
  evaluateAllCells(): void;
  evaluate(ranges: readonly SheetRange[]): void;
}

interface Getters {
  getCells(sheetId: string): readonly { readonly id: string }[];
  getCellPosition(id: string): { readonly row: number; readonly col: number };
}

/**
 * Lets the library calculate a workbook as a whole by the cells that hold something: it goes through every cell of
 * every grid, of which a new sheet has thousands, and a workbook of a few sheets hardly any other work.
 */
export function evaluateUsedCells(evaluator: Evaluator, getters: Getters): void {
  const all = evaluator.evaluateAllCells.bind(evaluator);
  const some = evaluator.evaluate.bind(evaluator);
  let whole = false;
  evaluator.evaluateAllCells = () => {
    whole = true;
    all();
  };
  evaluator.evaluate = (ranges) => {
    const wanted = whole ? ranges.flatMap((range) => usedPart(range, getters)) : ranges;
    whole = false;
    some(wanted);
  };
}

/** The block of a sheet that holds its cells, in the library's own order of columns and rows. */
function usedPart({ sheetId, zone }: SheetRange, getters: Getters): SheetRange[] {
  let [bottom, right] = [-1, -1];
  for (const { id } of getters.getCells(sheetId)) {
    const { row, col } = getters.getCellPosition(id);
    bottom = Math.max(bottom, row);
    right = Math.max(right, col);
  }
  return bottom < 0 ? [] : [{ sheetId, zone: { ...zone, bottom, right } }];
}
