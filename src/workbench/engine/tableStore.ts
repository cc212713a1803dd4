import type { Dispatcher } from "./dispatcher";
import type { EngineModel } from "./library";
import { headerTexts } from "./headerTexts";
import { shownFormula, storedFormula, type TableLookup } from "./structuredReference";
import type { Zone } from "./zone";

/** What the engine does not keep of a table. */
export interface TableFacts {
  /** Excel's table id: a number as text, never given twice. */
  id: string;
  name: string;
  style: string;
}

export interface TableReading extends TableFacts {
  sheetId: string;
  zone: Zone;
  hasHeaders: boolean;
  hasTotals: boolean;
  bandedRows: boolean;
  bandedColumns: boolean;
  firstColumn: boolean;
  lastColumn: boolean;
  hasFilters: boolean;
}

/** A table without cells. */
export interface DetachedTable {
  readonly facts: TableFacts;
  readonly options: TableOptions;
}

export interface TableOptions {
  bandedRows: boolean;
  hasFilters: boolean;
  hasHeaders: boolean;
  hasTotals: boolean;
  style: string;
}

type EngineTable = ReturnType<EngineModel["getters"]["getCoreTables"]>[number];

/** Tables: the engine's areas, with the names that only we keep. */
export class TableStore {
  private readonly facts = new Map<string, TableFacts>();
  private lastId = 0;

  constructor(
    private readonly model: EngineModel,
    private readonly dispatcher: Dispatcher,
  ) {}

  /** All tables, sheet by sheet in the order of the tabs, oldest first. */
  all(): TableReading[] {
    this.dispatcher.flush();
    return this.readAll().sort((a, b) => Number(a.id) - Number(b.id));
  }

  get(id: string): TableReading | undefined {
    this.dispatcher.flush();
    return this.find((facts) => facts.id === id);
  }

  byName(name: string): TableReading | undefined {
    this.dispatcher.flush();
    return this.find((facts) => facts.name.toLowerCase() === name.toLowerCase());
  }

  /** Without the writes that wait: for formulas, when the engine is in the middle of a command, and for writing. */
  named(): TableReading[] {
    return this.readAll();
  }

  private readAll(): TableReading[] {
    const { getters } = this.model;
    return getters
      .getSheetIds()
      .flatMap((sheetId) => getters.getCoreTables(sheetId).map((table) => this.reading(sheetId, table)));
  }

  private find(wanted: (facts: TableFacts) => boolean): TableReading | undefined {
    const { getters } = this.model;
    for (const sheetId of getters.getSheetIds())
      for (const table of getters.getCoreTables(sheetId))
        if (wanted(this.factsOf(sheetId, table.id))) return this.reading(sheetId, table);
    return undefined;
  }

  private reading(sheetId: string, { id, range, config }: EngineTable): TableReading {
    const { top, left, bottom, right } = range.zone;
    return {
      ...this.factsOf(sheetId, id),
      sheetId,
      zone: { top, left, bottom, right },
      hasHeaders: config.numberOfHeaders > 0,
      hasTotals: config.totalRow,
      bandedRows: config.bandedRows,
      bandedColumns: config.bandedColumns,
      firstColumn: config.firstColumn,
      lastColumn: config.lastColumn,
      hasFilters: config.hasFilters,
    };
  }

  /** A table that the person made in the grid gets its facts when it is first seen. */
  private factsOf(sheetId: string, engineId: string): TableFacts {
    const key = factsKey(sheetId, engineId);
    const known = this.facts.get(key);
    if (known) return known;
    const id = String(++this.lastId);
    const fresh = { id, name: this.freeName(`Table${id}`), style: "TableStyleMedium2" };
    this.facts.set(key, fresh);
    return fresh;
  }

  private freeName(wanted: string): string {
    const taken = new Set([...this.facts.values()].map(({ name }) => name.toLowerCase()));
    let name = wanted;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted}_${String(n)}`;
    return name;
  }

  /** Makes a table of a block. @returns its id */
  create(sheetId: string, zone: Zone, options: TableOptions, name?: string): string {
    const facts = this.factsOf(sheetId, this.make(sheetId, zone, options));
    if (name !== undefined) facts.name = name;
    facts.style = options.style;
    this.reenterFormulas();
    return facts.id;
  }

  /** Makes a table. @returns the engine's id of it */
  private make(sheetId: string, zone: Zone, options: TableOptions): string {
    const before = new Set(this.engineIds(sheetId));
    this.dispatcher.run("CREATE_TABLE", {
      sheetId,
      ranges: [{ _sheetId: sheetId, _zone: zone }],
      tableType: "static",
      config: engineConfig(options),
    });
    const engineId = this.engineIds(sheetId).find((id) => !before.has(id));
    if (engineId === undefined) throw new Error("The engine accepted a table and made none.");
    return engineId;
  }

  private engineIds(sheetId: string): string[] {
    this.dispatcher.flush();
    return this.model.getters.getCoreTables(sheetId).map(({ id }) => id);
  }

  /** Changes a table's name, which the engine does not know; formulas with it are calculated anew. */
  rename(id: string, name: string): void {
    const facts = [...this.facts.values()].find((entry) => entry.id === id);
    const before = facts?.name;
    if (facts) facts.name = name;
    this.reenterFormulas(before, name);
  }

  /** Formulas with table references are put in again: a name that was unknown may be known now, or another. */
  private reenterFormulas(before?: string, after?: string, only?: string): void {
    this.dispatcher.flush();
    const { getters } = this.model;
    for (const sheetId of only === undefined ? getters.getSheetIds() : [only])
      for (const cell of getters.getCells(sheetId)) {
        if (!cell.isFormula) continue;
        const content = cell.compiledFormula.toFormulaString(getters);
        if (!content.includes("[")) continue;
        const { row, col } = getters.getCellPosition(cell.id);
        const shown = shownFormula(content);
        const renamed =
          before !== undefined && after !== undefined ? renameTable(shown, before, after) : shown;
        // The stored form: the engine takes a text that reads as before for no change.
        const stored = storedFormula(renamed, { sheetId, row, column: col }, this.lookup());
        this.dispatcher.enqueue("UPDATE_CELL", { sheetId, row, col, content: stored });
      }
    this.dispatcher.flush();
  }

  private lookup(): TableLookup {
    const { getters } = this.model;
    return {
      tables: this.named(),
      sheetName: (sheetId) => getters.getSheetName(sheetId),
      headers: ({ sheetId, zone }) => headerTexts(getters, sheetId, zone),
    };
  }

  setStyle(id: string, style: string): void {
    const facts = [...this.facts.values()].find((entry) => entry.id === id);
    if (facts) facts.style = style;
    this.update(id, { styleId: engineStyle(style) });
  }

  update(id: string, config: Record<string, unknown>): void {
    const table = this.get(id);
    if (table) this.dispatcher.run("UPDATE_TABLE", { sheetId: table.sheetId, zone: table.zone, config });
  }

  resize(id: string, zone: Zone): void {
    const table = this.get(id);
    if (!table) return;
    const newTableRange = { _sheetId: table.sheetId, _zone: zone };
    this.dispatcher.run("UPDATE_TABLE", { sheetId: table.sheetId, zone: table.zone, newTableRange });
  }

  /** Filters by one column; `value` in the engine's words. */
  filter(id: string, index: number, value: Record<string, unknown>): void {
    const table = this.get(id);
    if (!table) return;
    const { sheetId, zone } = table;
    // The engine hides rows of the active sheet only.
    const shown = this.model.getters.getActiveSheetId();
    if (shown !== sheetId) this.dispatcher.run("ACTIVATE_SHEET", { sheetIdFrom: shown, sheetIdTo: sheetId });
    this.dispatcher.run("UPDATE_FILTER", { sheetId, col: zone.left + index, row: zone.top, value });
    if (shown !== sheetId) this.dispatcher.run("ACTIVATE_SHEET", { sheetIdFrom: sheetId, sheetIdTo: shown });
  }

  clearFilters(id: string): void {
    const table = this.get(id);
    if (!table) return;
    const { sheetId, zone } = table;
    for (let index = 0; index <= zone.right - zone.left; index++)
      // Each command makes the engine compute anew: none where there is nothing to take off.
      if (this.model.getters.isFilterActive({ sheetId, col: zone.left + index, row: zone.top }))
        this.filter(id, index, { filterType: "values", hiddenValues: [] });
  }

  /** Takes a table off its cells; `attach` puts it on others. */
  detach(id: string): DetachedTable {
    const table = this.get(id);
    const [key, facts] = [...this.facts].find(([, { id: own }]) => own === id) ?? [];
    if (!table || key === undefined || !facts) throw new Error(`There is no table ${id}.`);
    this.remove(id);
    this.facts.delete(key);
    const { bandedRows, hasFilters, hasHeaders, hasTotals, style } = table;
    return { facts, options: { bandedRows, hasFilters, hasHeaders, hasTotals, style } };
  }

  /** Puts a detached table on cells, under its old name and id. */
  attach({ facts, options }: DetachedTable, sheetId: string, zone: Zone): void {
    const engineId = this.make(sheetId, zone, options);
    this.facts.set(factsKey(sheetId, engineId), facts);
    // Formulas read as before: nothing but this calculates them anew.
    this.dispatcher.run("EVALUATE_CELLS", {});
  }

  /** Gives a table of a copied sheet a free name like its original's, and its formulas that name. */
  nameCopy(id: string, original: TableReading): void {
    const facts = [...this.facts.values()].find((entry) => entry.id === id);
    if (!facts) return;
    facts.name = this.freeName(`${original.name}${id}`);
    facts.style = original.style;
    this.reenterFormulas(original.name, facts.name, this.get(id)?.sheetId);
  }

  remove(id: string): void {
    const table = this.get(id);
    if (table) this.dispatcher.run("REMOVE_TABLE", { sheetId: table.sheetId, target: [table.zone] });
  }
}

/** A copied sheet's tables have the same ids in the engine as their originals. */
function factsKey(sheetId: string, engineId: string): string {
  return `${sheetId}/${engineId}`;
}

/** `Old[Col]` -> `New[Col]`, outside texts. */
function renameTable(formula: string, before: string, after: string): string {
  return formula.replace(
    /"(?:[^"]|"")*"|([\p{L}_][\p{L}\p{N}_.]*)(?=\[)/gu,
    (text, name: string | undefined) => (name?.toLowerCase() === before.toLowerCase() ? after : text),
  );
}

function engineConfig(options: TableOptions): Record<string, unknown> {
  return {
    hasFilters: options.hasFilters,
    totalRow: options.hasTotals,
    firstColumn: false,
    lastColumn: false,
    numberOfHeaders: options.hasHeaders ? 1 : 0,
    bandedRows: options.bandedRows,
    bandedColumns: false,
    automaticAutofill: false,
    styleId: engineStyle(options.style),
  };
}

/** The engine has some of Excel's styles under Excel's own names. */
function engineStyle(style: string): string {
  const known = /^TableStyle(Light|Medium|Dark)(\d+)$/u.exec(style);
  if (!known) return "None";
  const most = { Light: 21, Medium: 28, Dark: 11 }[known[1] as "Light" | "Medium" | "Dark"];
  return Number(known[2]) >= 1 && Number(known[2]) <= most ? style : "TableStyleMedium2";
}
