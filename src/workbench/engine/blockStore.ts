import type { Dispatcher } from "./dispatcher";
import type { FormatStore } from "./formatStore";
import type { EngineModel } from "./library";
import { REARRANGE, type Rearrangement, targetOf } from "./rearrangement";
import type { BorderLine, BorderSide } from "./formatStore";
import type { SheetStore } from "./sheetStore";
import type { Zone } from "./zone";

const SIDES: readonly BorderSide[] = ["top", "bottom", "left", "right"];

interface MovedBorder {
  row: number;
  col: number;
  side: BorderSide;
  line: BorderLine;
}

/** Blocks of cells that move as a whole, with what points at them. */
export class BlockStore {
  constructor(
    private readonly model: EngineModel,
    private readonly dispatcher: Dispatcher,
    private readonly sheets: SheetStore,
    private readonly formats: FormatStore,
  ) {}

  /** Moves blocks within a sheet; the grid grows where they go beyond its end. */
  rearrange(rearrangement: Rearrangement): void {
    const { sheetId, moves, cleared } = rearrangement;
    this.dispatcher.flush();
    const targets = moves.map(targetOf);
    for (const zone of targets) this.sheets.growTo(sheetId, zone);
    const borders = moves.flatMap(({ zone, rows, columns }) => this.borders(sheetId, zone, rows, columns));
    this.dispatcher.run(REARRANGE, { ...rearrangement });
    if (borders.length > 0)
      this.redraw(sheetId, borders, [...cleared, ...targets, ...moves.map(({ zone }) => zone)]);
  }

  /** References to a block that is cut and put elsewhere follow it; the cells themselves do not move. */
  redirect(sheetId: string, zone: Zone, to: { sheetId: string; row: number; col: number }): void {
    this.dispatcher.run("MOVE_RANGES", {
      target: [zone],
      sheetId,
      sheetName: this.sheets.name(sheetId),
      targetSheetId: to.sheetId,
      col: to.col,
      row: to.row,
    });
  }

  /** A formula of one sheet as it must read on another to mean the same cells. */
  formulaElsewhere(sheetId: string, row: number, col: number, target: string): string | undefined {
    this.dispatcher.flush();
    const stored = this.stored(sheetId, row, col);
    return stored?.isFormula
      ? this.model.getters.getFormulaMovedInSheet(target, stored.compiledFormula)
      : undefined;
  }

  private stored(sheetId: string, row: number, col: number): ReturnType<EngineModel["getters"]["getCell"]> {
    return this.model.getters.getCell({ sheetId, row, col });
  }

  /** Is there any cell with content or format in the zone? */
  holdsCells(sheetId: string, zone: Zone): boolean {
    this.dispatcher.flush();
    const { rows } = this.model.getters.getSheet(sheetId);
    for (let row = zone.top; row <= Math.min(zone.bottom, rows.length - 1); row++)
      for (const [key, id] of Object.entries(rows[row]?.cells ?? {}))
        if (id !== undefined && Number(key) >= zone.left && Number(key) <= zone.right) return true;
    return false;
  }

  private borders(sheetId: string, zone: Zone, rows: number, columns: number): MovedBorder[] {
    const found: MovedBorder[] = [];
    const { getters } = this.model;
    const clipped = this.sheets.clip(sheetId, zone);
    if (!clipped) return found;
    for (let row = clipped.top; row <= clipped.bottom; row++)
      for (let col = clipped.left; col <= clipped.right; col++) {
        const lines = getters.getCellBorder({ sheetId, row, col });
        if (!lines) continue;
        for (const side of SIDES) {
          const line = lines[side];
          if (line) found.push({ row: row + rows, col: col + columns, side, line });
        }
      }
    return found;
  }

  private redraw(sheetId: string, borders: readonly MovedBorder[], touched: readonly Zone[]): void {
    for (const zone of touched) this.formats.setBorder(sheetId, zone, "clear", undefined);
    for (const { row, col, side, line } of borders)
      this.formats.setBorder(sheetId, { top: row, bottom: row, left: col, right: col }, side, line);
    this.dispatcher.flush();
  }
}
