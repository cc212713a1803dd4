import type { Engine } from "../../engine/createEngine";
import type { CellReading } from "../../engine/cellStore";

/** The selected cell and what it shows. */
export interface ActiveCell {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
  readonly reading: CellReading;
}

/** The cell that is selected now. */
export function activeCell(engine: Engine): ActiveCell {
  const { sheetId, row, col } = engine.model.getters.getActivePosition();
  return { sheetId, row, col, reading: engine.cells.read(sheetId, row, col) };
}

/**
 * Calls back with the selected cell after every change of the selection or of the workbook.
 *
 * @returns stops it
 */
export function followActiveCell(engine: Engine, listener: (cell: ActiveCell) => void): () => void {
  const owner = {};
  let waiting = false;
  // Several updates come in one go; the cell is read once after them.
  const update = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      listener(activeCell(engine));
    });
  };
  engine.model.on("update", owner, update);
  update();
  return () => engine.model.off("update", owner);
}
