import type { Dispatcher } from "./dispatcher";
import type { EngineModel } from "./library";

/** A chart's place on its sheet, in pixels from the top left corner of cell A1. */
export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Charts on sheets. `definition` is in the engine's words. */
export class ChartStore {
  private created = 0;

  constructor(
    private readonly model: EngineModel,
    private readonly dispatcher: Dispatcher,
  ) {}

  ids(sheetId: string): string[] {
    this.dispatcher.flushQueue();
    return [...this.model.getters.getChartIds(sheetId)];
  }

  /** Puts a chart on a sheet. @returns its id */
  create(sheetId: string, definition: Record<string, unknown>, frame: Frame): string {
    const chartId = `chart-${String(++this.created)}-${String(Date.now() % 100_000)}`;
    this.dispatcher.run("CREATE_CHART", {
      sheetId,
      chartId,
      figureId: figureOf(chartId),
      ...this.anchored(sheetId, frame),
      size: { width: frame.width, height: frame.height },
      definition,
    });
    return chartId;
  }

  definition(chartId: string): Record<string, unknown> {
    const waiting = this.dispatcher.kept(chartId)?.["definition"] as Record<string, unknown> | undefined;
    if (waiting) return { ...waiting };
    this.dispatcher.flushQueue();
    return { ...(this.model.getters.getChartDefinition(chartId) as unknown as Record<string, unknown>) };
  }

  /** Sent with the next command or at the end of a batch: a chart is told its hundred facts one by one. */
  update(sheetId: string, chartId: string, definition: Record<string, unknown>): void {
    const payload = { sheetId, chartId, figureId: this.figureId(chartId), definition };
    this.dispatcher.defer(chartId, "UPDATE_CHART", payload);
  }

  frame(sheetId: string, chartId: string): Frame {
    this.dispatcher.flush();
    const figure = this.model.getters.getFigure(sheetId, this.figureId(chartId));
    if (!figure) return { x: 0, y: 0, width: 0, height: 0 };
    const { getters } = this.model;
    const start = (size: (index: number) => number, count: number): number =>
      Array.from({ length: count }, (_, index) => size(index)).reduce((sum, part) => sum + part, 0);
    return {
      x: start((col) => getters.getColSize(sheetId, col), figure.col) + figure.offset.x,
      y: start((row) => getters.getRowSize(sheetId, row), figure.row) + figure.offset.y,
      width: figure.width,
      height: figure.height,
    };
  }

  setFrame(sheetId: string, chartId: string, frame: Frame): void {
    const size = { width: frame.width, height: frame.height };
    const figureId = this.figureId(chartId);
    this.dispatcher.run("UPDATE_FIGURE", { sheetId, figureId, ...this.anchored(sheetId, frame), ...size });
  }

  remove(sheetId: string, chartId: string): void {
    this.dispatcher.run("DELETE_FIGURE", { sheetId, figureId: this.figureId(chartId) });
  }

  /** The engine hangs a figure on a cell, so that it moves with inserted rows. */
  private anchored(
    sheetId: string,
    frame: Frame,
  ): { col: number; row: number; offset: { x: number; y: number } } {
    const { getters } = this.model;
    const col = walk(frame.x, getters.getNumberCols(sheetId), (index) => getters.getColSize(sheetId, index));
    const row = walk(frame.y, getters.getNumberRows(sheetId), (index) => getters.getRowSize(sheetId, index));
    return { col: col.index, row: row.index, offset: { x: col.rest, y: row.rest } };
  }

  private figureId(chartId: string): string {
    return this.model.getters.getFigureIdFromChartId(chartId);
  }
}

function figureOf(chartId: string): string {
  return `figure-${chartId}`;
}

/** The row or column that lies `distance` pixels from the start, and what is left within it. */
function walk(
  distance: number,
  count: number,
  size: (index: number) => number,
): { index: number; rest: number } {
  let rest = distance;
  for (let index = 0; index < count; index++) {
    const step = size(index);
    if (rest < step) return { index, rest };
    rest -= step;
  }
  return { index: count - 1, rest };
}
