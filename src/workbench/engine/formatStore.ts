import type { Dispatcher } from "./dispatcher";
import type { EngineModel } from "./library";
import type { NumberFormats } from "./numberFormat";
import type { SheetStore } from "./sheetStore";
import type { Zone } from "./zone";

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

/** Formats, styles, borders and merged cells. */
export class FormatStore {
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

  border(sheetId: string, row: number, col: number, side: BorderSide): BorderLine | undefined {
    this.dispatcher.flush();
    return this.model.getters.getCellBorder({ sheetId, row, col })?.[side];
  }

  setBorder(sheetId: string, zone: Zone, position: string, line: BorderLine | undefined): void {
    const target = this.target(sheetId, zone);
    if (!target) return;
    const border = line ? { position, ...line } : { position };
    this.dispatcher.enqueue("SET_ZONE_BORDERS", { sheetId, target, border });
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
