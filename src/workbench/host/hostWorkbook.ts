import { parseZone, quotedSheet, splitSheet, zoneAddress } from "../engine/address";
import type { Zone } from "../engine/zone";
import type { Engine } from "../engine/createEngine";
import type { TableReading } from "../engine/tableStore";
import type { WorkbookExtras } from "./extras";
import { findRange } from "./state/findRange";
import type { KeptState } from "./state/keptState";
import { reapplyFilters } from "./state/tableFilters";
import { headerTexts } from "./state/tableHeaders";

/** A note as the page draws it: a mark in the cell's corner, the text on hover. */
export interface NoteView {
  sheetId: string;
  row: number;
  col: number;
  author: string;
  text: string;
}

/** The workbook as the page sees it: what to draw beside the engine's grid, and what to save with it. */
export class HostWorkbook {
  private readonly listeners = new Set<() => void>();

  constructor(
    readonly engine: Engine,
    readonly kept: KeptState,
  ) {}

  get name(): string {
    return this.kept.name;
  }

  set name(name: string) {
    this.kept.name = name;
  }

  /** Notes of one sheet, row by row. */
  notes(sheetId: string): NoteView[] {
    return this.kept.notes
      .entries(sheetId)
      .map(({ row, col, value: { author, text } }) => ({ sheetId, row, col, author, text }));
  }

  note(sheetId: string, row: number, col: number): NoteView | undefined {
    const note = this.kept.notes.get(sheetId, row, col);
    return note && { sheetId, row, col, author: note.author, text: note.text };
  }

  /** Writes the note of a cell as the person wants it; an empty text removes it. */
  setNote(sheetId: string, row: number, col: number, text: string): void {
    const author = this.kept.notes.get(sheetId, row, col)?.author ?? "";
    if (text === "") this.kept.notes.delete(sheetId, row, col);
    else this.kept.notes.set(sheetId, row, col, { author, text, visible: false });
    this.notesChanged();
  }

  /** The input message of a cell's validation, which Excel shows when the cell is selected. */
  prompt(sheetId: string, row: number, col: number): { title: string; message: string } | undefined {
    const cell = this.engine.rules
      .validations(sheetId)
      .find(({ zones }) =>
        zones.some((z) => row >= z.top && row <= z.bottom && col >= z.left && col <= z.right),
      );
    const prompt =
      cell &&
      (this.kept.validations.get(cell.id)?.facts.prompt as { title?: string; message?: string } | undefined);
    return prompt?.message === undefined || prompt.message === ""
      ? undefined
      : { title: prompt.title ?? "", message: prompt.message };
  }

  /** Calls back when notes were added, changed or removed; returns the way to stop. */
  onNotes(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  notesChanged(): void {
    for (const listener of this.listeners) listener();
  }

  /**
   * Moves a column of a table to another place in it, as a person drags it: cells, id, formulas that point there and
   * filters go along; what stands above and below the table stays.
   *
   * @param tableName which table
   * @param from place of the column, counted from 0
   * @param to place that it has afterwards
   */
  moveTableColumn(tableName: string, from: number, to: number): void {
    const table = this.engine.tables.byName(tableName);
    if (!table || from === to) return;
    const { sheetId, zone } = table;
    const column = (index: number): Zone => ({ ...zone, left: zone.left + index, right: zone.left + index });
    const moves = [{ zone: column(from), rows: 0, columns: to - from }];
    const step = from < to ? 1 : -1;
    for (let index = from + step; index !== to + step; index += step)
      moves.push({ zone: column(index), rows: 0, columns: -step });
    this.engine.blocks.rearrange({ sheetId, moves, cleared: [] });
    reapplyFilters(table, this);
    this.notesChanged();
  }

  /** What must be saved beside the engine's own data. */
  extras(): WorkbookExtras {
    const { kept } = this;
    const byName = <T>(map: ReadonlyMap<string, T>): Record<string, T> =>
      Object.fromEntries(
        [...map]
          .filter(([id]) => this.engine.sheets.exists(id))
          .map(([id, value]) => [this.engine.sheets.name(id), value]),
      );
    return {
      names: this.nameExtras(),
      tables: this.tableExtras(),
      notes: this.noteExtras(),
      pageLayouts: structuredClone(byName(kept.pageLayouts)),
      frozen: this.frozenExtras(),
      customXmlParts: [...kept.customXmlParts].map(([id, xml]) => ({ id, xml })),
      customProperties: Object.fromEntries(kept.customProperties),
      settings: Object.fromEntries([...kept.settings].map(([key, value]) => [key, JSON.stringify(value)])),
    };
  }

  private nameExtras(): WorkbookExtras["names"] {
    const { engine, kept } = this;
    const inEngine = engine.names.all();
    const own = kept.names.filter(
      (entry) =>
        entry.sheetId !== undefined ||
        !inEngine.some(({ name }) => name.toLowerCase() === entry.name.toLowerCase()),
    );
    const facts = (name: string): { comment?: string; visible: boolean } => {
      const entry = kept.names.find(
        (other) => other.sheetId === undefined && other.name.toLowerCase() === name.toLowerCase(),
      );
      const comment = entry?.comment ? { comment: entry.comment } : {};
      return { ...comment, visible: entry?.visible ?? true };
    };
    return [
      ...inEngine.map(({ name, sheetId, zone }) => ({
        name,
        refersTo: this.reference(sheetId, zone),
        ...facts(name),
      })),
      ...own.map(({ name, sheetId, range, formula, comment, visible }) => ({
        name,
        ...(sheetId === undefined ? {} : { sheet: engine.sheets.name(sheetId) }),
        refersTo: range ? this.reference(range.sheetId, range.zone) : formula === "" ? "=#REF!" : formula,
        ...(comment === "" ? {} : { comment }),
        visible,
      })),
    ];
  }

  private reference(sheetId: string, zone: Parameters<typeof zoneAddress>[0]): string {
    return `=${quotedSheet(this.engine.sheets.name(sheetId))}!${zoneAddress(zone, true)}`;
  }

  private tableExtras(): WorkbookExtras["tables"] {
    const filters = new Set(this.kept.sheetFilters.values());
    return this.engine.tables
      .all()
      .filter(({ id }) => !filters.has(id))
      .map((table) => ({
        sheet: this.engine.sheets.name(table.sheetId),
        address: zoneAddress(table.zone),
        name: table.name,
        style: table.style,
        showBandedRows: table.bandedRows,
        showFilterButton: table.hasFilters,
        columns: headerTexts(table, this.engine),
        ...this.columnIds(table),
      }));
  }

  /** Ids that only a history of inserted, removed or moved columns gives. */
  private columnIds(table: TableReading): { columnIds?: number[] } {
    const columnIds = this.kept.tableColumns.of(table);
    return columnIds.every((id, index) => id === index + 1) ? {} : { columnIds };
  }

  private noteExtras(): WorkbookExtras["notes"] {
    return this.engine.sheets.ids().flatMap((sheetId) =>
      this.notes(sheetId).map(({ row, col, author, text }) => ({
        sheet: this.engine.sheets.name(sheetId),
        cell: zoneAddress({ top: row, bottom: row, left: col, right: col }),
        author,
        text,
      })),
    );
  }

  private frozenExtras(): WorkbookExtras["frozen"] {
    const frozen: WorkbookExtras["frozen"] = {};
    for (const id of this.engine.sheets.ids()) {
      const panes = this.engine.sheets.frozen(id);
      if (panes.rows > 0 || panes.columns > 0) frozen[this.engine.sheets.name(id)] = panes;
    }
    return frozen;
  }

  /**
   * Puts back what `extras` gave, onto an engine that holds the workbook's cells already.
   *
   * @throws {Error} the extras name a sheet that the workbook does not have
   */
  restore(extras: WorkbookExtras): void {
    for (const name of extras.names) this.restoreName(name);
    for (const table of extras.tables) this.restoreTable(table);
    for (const { sheet, cell, author, text } of extras.notes) {
      const zone = parseZone(cell);
      if (zone)
        this.kept.notes.set(this.sheetId(sheet), zone.top, zone.left, { author, text, visible: false });
    }
    for (const [sheet, layout] of Object.entries(extras.pageLayouts))
      this.kept.pageLayouts.set(this.sheetId(sheet), structuredClone(layout));
    for (const [sheet, { rows, columns }] of Object.entries(extras.frozen))
      this.engine.sheets.freeze(this.sheetId(sheet), rows, columns);
    for (const { id, xml } of extras.customXmlParts) this.kept.customXmlParts.set(id, xml);
    for (const [key, value] of Object.entries(extras.customProperties))
      this.kept.customProperties.set(key, value);
    for (const [key, value] of Object.entries(extras.settings))
      this.kept.settings.set(key, JSON.parse(value) as never);
    this.notesChanged();
  }

  private sheetId(name: string): string {
    const id = this.engine.sheets.idOf(name);
    if (id === undefined) throw new Error(`The workbook has no sheet ${name}, which its extras name.`);
    return id;
  }

  private restoreName({ name, sheet, refersTo, comment, visible }: WorkbookExtras["names"][number]): void {
    const sheetId = sheet === undefined ? undefined : this.sheetId(sheet);
    const named = splitSheet(refersTo.replace(/^=/u, "")).sheet;
    const range =
      named !== undefined && this.engine.sheets.idOf(named) === undefined
        ? undefined
        : findRange(refersTo, sheetId, { engine: this.engine, kept: this.kept });
    const scope = sheetId === undefined ? {} : { sheetId };
    // A name of cells says nothing of its own: where it stands is the engine's to know.
    const formula = range ? "" : refersTo;
    const entry = { name, ...scope, formula, comment: comment ?? "", visible };
    this.kept.names.push(sheetId !== undefined && range ? { ...entry, range } : entry);
    if (sheetId !== undefined) return;
    if (range) this.engine.names.set(name, range.sheetId, range.zone);
    else this.engine.names.setConstant(name, refersTo);
  }

  private restoreTable(table: WorkbookExtras["tables"][number]): void {
    const zone = parseZone(table.address);
    if (!zone) return;
    const sheetId = this.sheetId(table.sheet);
    const known = this.engine.tables
      .all()
      .find(
        (other) => other.sheetId === sheetId && other.zone.top === zone.top && other.zone.left === zone.left,
      );
    const options = {
      bandedRows: table.showBandedRows,
      hasFilters: table.showFilterButton,
      hasHeaders: true,
      hasTotals: false,
      style: table.style,
    };
    const id = known?.id ?? this.engine.tables.create(sheetId, zone, options, table.name);
    if (known) {
      this.engine.tables.rename(id, table.name);
      this.engine.tables.setStyle(id, table.style);
    }
    const made = this.engine.tables.get(id);
    if (made && table.columnIds) this.kept.tableColumns.set(made, table.columnIds);
  }
}
