import { quotedSheet, zoneAddress } from "./address";
import type { Dispatcher } from "./dispatcher";
import type { EngineModel } from "./library";
import { LAST_COLUMN, LAST_ROW, type Zone } from "./zone";

export type Dimension = "ROW" | "COL";

/** Sheets: their order, names, sizes, panes and visibility. */
export class SheetStore {
  private created = 0;

  constructor(
    private readonly model: EngineModel,
    private readonly dispatcher: Dispatcher,
  ) {}

  private get getters(): EngineModel["getters"] {
    this.dispatcher.flush();
    return this.model.getters;
  }

  /** Ids in the order of the tabs. Writes that wait touch cells only: they need not be sent for this. */
  ids(): string[] {
    return [...this.model.getters.getSheetIds()];
  }

  exists(id: string): boolean {
    return this.model.getters.tryGetSheet(id) !== undefined;
  }

  /** By name, case-insensitive as in Excel. */
  idOf(name: string): string | undefined {
    return this.ids().find((id) => this.name(id).toLowerCase() === name.toLowerCase());
  }

  name(id: string): string {
    return this.model.getters.getSheetName(id);
  }

  /** "Sheet1!A1:B2". */
  addressOf(id: string, zone: Zone): string {
    return `${quotedSheet(this.name(id))}!${zoneAddress(zone)}`;
  }

  activeId(): string {
    return this.model.getters.getActiveSheetId();
  }

  activate(id: string): void {
    const sheetIdFrom = this.activeId();
    if (sheetIdFrom !== id) this.dispatcher.run("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: id });
  }

  /** Adds a blank sheet. @returns its id */
  create(name: string, position: number): string {
    const sheetId = this.freshId();
    this.dispatcher.run("CREATE_SHEET", { sheetId, name, position, rows: 200, cols: 26 });
    return sheetId;
  }

  private freshId(): string {
    let id: string;
    do id = `sheet${String(++this.created + 1)}`;
    while (this.exists(id));
    return id;
  }

  duplicate(id: string, name: string): string {
    const sheetIdTo = this.freshId();
    this.dispatcher.run("DUPLICATE_SHEET", { sheetId: id, sheetIdTo, sheetNameTo: name });
    return sheetIdTo;
  }

  remove(id: string): void {
    this.dispatcher.run("DELETE_SHEET", { sheetId: id, sheetName: this.name(id) });
  }

  rename(id: string, newName: string): void {
    this.dispatcher.run("RENAME_SHEET", { sheetId: id, newName, oldName: this.name(id) });
  }

  move(id: string, position: number): void {
    const delta = position - this.ids().indexOf(id);
    if (delta !== 0) this.dispatcher.run("MOVE_SHEET", { sheetId: id, delta });
  }

  isVisible(id: string): boolean {
    return this.getters.isSheetVisible(id);
  }

  setVisible(id: string, visible: boolean): void {
    if (visible !== this.isVisible(id))
      this.dispatcher.run(visible ? "SHOW_SHEET" : "HIDE_SHEET", { sheetId: id });
  }

  color(id: string): string {
    return this.getters.getSheet(id).color ?? "";
  }

  setColor(id: string, color: string): void {
    this.dispatcher.enqueue("COLOR_SHEET", { sheetId: id, color: color || undefined });
  }

  showsGridlines(id: string): boolean {
    return this.getters.getGridLinesVisibility(id);
  }

  setGridlines(id: string, areGridLinesVisible: boolean): void {
    this.dispatcher.enqueue("SET_GRID_LINES_VISIBILITY", { sheetId: id, areGridLinesVisible });
  }

  rows(id: string): number {
    return this.model.getters.getNumberRows(id);
  }

  columns(id: string): number {
    return this.model.getters.getNumberCols(id);
  }

  /**
   * Makes the engine's grid at least as large as the zone: Excel's grid is always there, the engine's is not.
   * Whole rows and columns end where the grid ends.
   */
  growTo(id: string, zone: Zone): void {
    const bottom = zone.bottom === LAST_ROW ? zone.top : zone.bottom;
    const right = zone.right === LAST_COLUMN ? zone.left : zone.right;
    this.grow(id, "ROW", bottom + 1 - this.rows(id), this.rows(id));
    this.grow(id, "COL", right + 1 - this.columns(id), this.columns(id));
  }

  private grow(id: string, dimension: Dimension, missing: number, size: number): void {
    if (missing <= 0) return;
    const quantity = missing + (dimension === "ROW" ? Math.max(50, Math.round(missing / 2)) : 5);
    const place = { base: size - 1, quantity, position: "after" };
    this.dispatcher.run("ADD_COLUMNS_ROWS", { sheetId: id, sheetName: this.name(id), dimension, ...place });
  }

  /** The part of the zone that the engine's grid has, or undefined. */
  clip(id: string, zone: Zone): Zone | undefined {
    const bottom = Math.min(zone.bottom, this.rows(id) - 1);
    const right = Math.min(zone.right, this.columns(id) - 1);
    return bottom < zone.top || right < zone.left ? undefined : { ...zone, bottom, right };
  }

  insert(id: string, dimension: Dimension, base: number, quantity: number): void {
    const place = { base, quantity, position: "before" };
    this.dispatcher.run("ADD_COLUMNS_ROWS", { sheetId: id, sheetName: this.name(id), dimension, ...place });
  }

  /** Deletes rows or columns; like Excel, the sheet keeps its size. */
  delete(id: string, dimension: Dimension, first: number, quantity: number): void {
    const size = dimension === "ROW" ? this.rows(id) : this.columns(id);
    const count = Math.min(quantity, size - first);
    if (count <= 0) return;
    this.grow(id, dimension, count, size);
    const elements = Array.from({ length: count }, (_, index) => first + index);
    this.dispatcher.run("REMOVE_COLUMNS_ROWS", {
      sheetId: id,
      sheetName: this.name(id),
      dimension,
      elements,
    });
  }

  frozen(id: string): { rows: number; columns: number } {
    const panes = this.getters.getPaneDivisions(id);
    return { rows: panes.ySplit, columns: panes.xSplit };
  }

  freeze(id: string, rows: number, columns: number): void {
    this.dispatcher.enqueue("UNFREEZE_COLUMNS_ROWS", { sheetId: id });
    if (rows > 0) this.dispatcher.enqueue("FREEZE_ROWS", { sheetId: id, quantity: rows });
    if (columns > 0) this.dispatcher.enqueue("FREEZE_COLUMNS", { sheetId: id, quantity: columns });
  }

  /** Pixels. */
  size(id: string, dimension: Dimension, index: number): number {
    const count = dimension === "ROW" ? this.rows(id) : this.columns(id);
    if (index >= count) return dimension === "ROW" ? 23 : 96;
    return dimension === "ROW" ? this.getters.getRowSize(id, index) : this.getters.getColSize(id, index);
  }

  setSize(id: string, dimension: Dimension, elements: number[], size: number | null): void {
    this.dispatcher.enqueue("RESIZE_COLUMNS_ROWS", { sheetId: id, dimension, elements, size });
  }

  isHidden(id: string, dimension: Dimension, index: number): boolean {
    return dimension === "ROW" ? this.getters.isRowHidden(id, index) : this.getters.isColHidden(id, index);
  }

  /** Is any row from `first` on hidden, by hand or by a filter? */
  hasHiddenRows(id: string, first: number): boolean {
    const { getters } = this;
    for (let row = first; row < this.rows(id); row++) if (getters.isRowHidden(id, row)) return true;
    return false;
  }

  /** Is the row hidden by a filter? Writes that wait are not looked at: in Excel they hide nothing before "reapply". */
  isFiltered(id: string, row: number): boolean {
    return row < this.rows(id) && this.model.getters.isRowFiltered(id, row);
  }

  setHidden(id: string, dimension: Dimension, elements: number[], hidden: boolean): void {
    const type = hidden ? "HIDE_COLUMNS_ROWS" : "UNHIDE_COLUMNS_ROWS";
    this.dispatcher.run(type, { sheetId: id, dimension, elements });
  }

  selection(): Zone {
    return { ...this.getters.getSelectedZone() };
  }

  select(id: string, zone: Zone): void {
    this.activate(id);
    this.growTo(id, {
      ...zone,
      bottom: Math.min(zone.bottom, this.rows(id)),
      right: Math.min(zone.right, this.columns(id)),
    });
    const clipped = this.clip(id, zone);
    if (!clipped) return;
    this.model.selection.selectZone({ zone: clipped, cell: { col: clipped.left, row: clipped.top } });
  }
}
