import type { Dispatcher, QueuedCommand } from "./dispatcher";
import type { EngineModel } from "./library";
import type { NumberFormats } from "./numberFormat";
import type { SheetStore } from "./sheetStore";
import { contains, intersection, sameZone, type Zone } from "./zone";

/** The look of a cell, in the engine's words. */
export interface CellStyle {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  align?: "left" | "center" | "right" | undefined;
  verticalAlign?: "top" | "middle" | "bottom" | undefined;
  wrapping?: "overflow" | "wrap" | "clip" | undefined;
  fillColor?: string | undefined;
  textColor?: string | undefined;
  fontSize?: number;
}

export interface BorderLine {
  style: "thin" | "medium" | "thick" | "dashed" | "dotted";
  color: string;
}

export type BorderSide = "top" | "bottom" | "left" | "right";

/** Rows down and columns right to the cell that shares a side. */
const BEYOND: Readonly<Record<BorderSide, readonly [number, number]>> = {
  top: [-1, 0],
  bottom: [1, 0],
  left: [0, -1],
  right: [0, 1],
};

interface WaitingBorder {
  readonly sheetId: string;
  readonly zone: Zone;
  readonly position: string;
  line: BorderLine | undefined;
  readonly command: QueuedCommand;
}

function cellZone(row: number, col: number): Zone {
  return { top: row, bottom: row, left: col, right: col };
}

/** Formats, styles, borders and merged cells. */
export class FormatStore {
  /** Borders that still wait in the queue. */
  private waiting: { queue: number; drawn: WaitingBorder[] } = { queue: -1, drawn: [] };

  constructor(
    private readonly model: EngineModel,
    private readonly dispatcher: Dispatcher,
    private readonly sheets: SheetStore,
    private readonly numberFormats: NumberFormats,
  ) {}

  style(sheetId: string, row: number, col: number): CellStyle {
    this.dispatcher.flush();
    return { ...this.model.getters.getCell({ sheetId, row, col })?.style };
  }

  setStyle(sheetId: string, zone: Zone, style: CellStyle): void {
    const target = this.target(sheetId, zone);
    if (target) this.dispatcher.enqueue("SET_FORMATTING", { sheetId, target, style });
  }

  setNumberFormat(sheetId: string, zone: Zone, excelFormat: string): void {
    const target = this.target(sheetId, zone);
    const format = this.numberFormats.engineFormat(excelFormat);
    if (target) this.dispatcher.enqueue("SET_FORMATTING", { sheetId, target, format });
  }

  clear(sheetId: string, zone: Zone): void {
    const target = this.sheets.clip(sheetId, zone);
    if (!target) return;
    this.dispatcher.run("CLEAR_FORMATTING", { sheetId, target: [target] });
    this.dispatcher.run("SET_ZONE_BORDERS", { sheetId, target: [target], border: { position: "clear" } });
  }

  /** Sends what waits only where a line there is part of it: drawing a line reads the one before. */
  border(sheetId: string, row: number, col: number, side: BorderSide): BorderLine | undefined {
    if (this.waitsAt(sheetId, row, col, side)) this.dispatcher.flush();
    return this.model.getters.getCellBorder({ sheetId, row, col })?.[side];
  }

  setBorder(sheetId: string, zone: Zone, position: string, line: BorderLine | undefined): void {
    const target = this.target(sheetId, zone);
    if (!target) return;
    const border = line ? { position, ...line } : { position };
    const same = line && this.lastDrawn(sheetId, zone, position);
    if (same) {
      same.line = line;
      same.command.payload = { sheetId, target, border };
      return;
    }
    const queue = this.dispatcher.queuesSent;
    if (this.waiting.queue !== queue) this.waiting = { queue, drawn: [] };
    const command = this.dispatcher.enqueue("SET_ZONE_BORDERS", { sheetId, target, border });
    this.waiting.drawn.push({ sheetId, zone, position, line, command });
  }

  /** The line that waits to be drawn on this side of these very cells, as the last that touches any of them. */
  waitingLine(sheetId: string, zone: Zone, position: string): BorderLine | undefined {
    return this.lastDrawn(sheetId, zone, position)?.line;
  }

  private lastDrawn(sheetId: string, zone: Zone, position: string): WaitingBorder | undefined {
    if (this.waiting.queue !== this.dispatcher.queuesSent) return undefined;
    const around = { top: zone.top - 1, bottom: zone.bottom + 1, left: zone.left - 1, right: zone.right + 1 };
    const { drawn } = this.waiting;
    for (let at = drawn.length - 1; at >= 0; at--) {
      const last = drawn[at];
      if (last?.sheetId === sheetId && intersection(last.zone, around))
        return last.position === position && sameZone(last.zone, zone) ? last : undefined;
    }
    return undefined;
  }

  /** Does a line wait to be drawn on the cell, or on the one beyond that side, whose line it is too? */
  private waitsAt(sheetId: string, row: number, col: number, side: BorderSide): boolean {
    if (this.waiting.queue !== this.dispatcher.queuesSent) return false;
    const [down, right] = BEYOND[side];
    const both = [cellZone(row, col), cellZone(row + down, col + right)];
    return this.waiting.drawn.some(
      ({ sheetId: on, zone }) => on === sheetId && both.some((cell) => contains(zone, cell)),
    );
  }

  merges(sheetId: string): Zone[] {
    this.dispatcher.flush();
    return this.model.getters
      .getMerges(sheetId)
      .map(({ top, left, bottom, right }) => ({ top, left, bottom, right }));
  }

  merge(sheetId: string, zone: Zone): void {
    this.sheets.growTo(sheetId, zone);
    this.dispatcher.run("ADD_MERGE", { sheetId, target: [zone], force: true });
  }

  unmerge(sheetId: string, zones: Zone[]): void {
    if (zones.length > 0) this.dispatcher.run("REMOVE_MERGE", { sheetId, target: zones });
  }

  /** Whole rows and columns end at the engine's grid; a block within Excel's grid makes it grow. */
  private target(sheetId: string, zone: Zone): Zone[] | undefined {
    const rows = this.sheets.rows(sheetId);
    const columns = this.sheets.columns(sheetId);
    const unbounded = zone.bottom - zone.top > 100_000 || zone.right - zone.left > 1_000;
    if (!unbounded && (zone.bottom >= rows || zone.right >= columns)) this.sheets.growTo(sheetId, zone);
    const clipped = this.sheets.clip(sheetId, zone);
    return clipped && [clipped];
  }
}
