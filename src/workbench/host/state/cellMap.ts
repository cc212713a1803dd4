interface CellPlace {
  sheetId: string;
  row: number;
  col: number;
}

/** Facts about cells that stay with their cell when rows and columns are inserted or deleted. */
export class CellMap<T> {
  private readonly sheets = new Map<string, Map<string, { row: number; col: number; value: T }>>();

  private cells(sheetId: string): Map<string, { row: number; col: number; value: T }> {
    let cells = this.sheets.get(sheetId);
    if (!cells) {
      cells = new Map<string, { row: number; col: number; value: T }>();
      this.sheets.set(sheetId, cells);
    }
    return cells;
  }

  get(sheetId: string, row: number, col: number): T | undefined {
    return this.sheets.get(sheetId)?.get(`${String(row)},${String(col)}`)?.value;
  }

  set(sheetId: string, row: number, col: number, value: T): void {
    this.cells(sheetId).set(`${String(row)},${String(col)}`, { row, col, value });
  }

  delete(sheetId: string, row: number, col: number): boolean {
    return this.sheets.get(sheetId)?.delete(`${String(row)},${String(col)}`) ?? false;
  }

  /** Row by row, from left to right. */
  entries(sheetId: string): { row: number; col: number; value: T }[] {
    return [...(this.sheets.get(sheetId)?.values() ?? [])].sort((a, b) => a.row - b.row || a.col - b.col);
  }

  isEmpty(sheetId: string): boolean {
    return (this.sheets.get(sheetId)?.size ?? 0) === 0;
  }

  /** Moves every cell of a sheet; `undefined` drops it. */
  move(sheetId: string, to: (row: number, col: number) => { row: number; col: number } | undefined): void {
    const before = this.entries(sheetId);
    if (before.length === 0) return;
    this.sheets.delete(sheetId);
    for (const { row, col, value } of before) {
      const place = to(row, col);
      if (place) this.set(sheetId, place.row, place.col, value);
    }
  }

  /** Takes a value from one cell to another, on another sheet too. */
  moveTo(from: CellPlace, to: CellPlace): void {
    const value = this.get(from.sheetId, from.row, from.col);
    if (value === undefined) return;
    this.delete(from.sheetId, from.row, from.col);
    this.set(to.sheetId, to.row, to.col, value);
  }

  removeSheet(sheetId: string): void {
    this.sheets.delete(sheetId);
  }

  /** A copy of each value of its own: a change on one sheet does not show on the other. */
  copySheet(from: string, to: string): void {
    for (const { row, col, value } of this.entries(from)) this.set(to, row, col, structuredClone(value));
  }
}
