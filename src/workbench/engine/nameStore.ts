import type { Dispatcher } from "./dispatcher";
import type { EngineModel } from "./library";
import { shownConstants, storedConstants } from "./namedConstant";
import type { SheetStore } from "./sheetStore";
import type { Zone } from "./zone";

export interface RangeName {
  name: string;
  sheetId: string;
  zone: Zone;
}

/** Names of ranges that formulas can use. */
export class NameStore {
  private readonly constants = new Map<string, string>();

  constructor(
    private readonly model: EngineModel,
    private readonly dispatcher: Dispatcher,
    private readonly sheets: SheetStore,
  ) {}

  all(): RangeName[] {
    this.dispatcher.flush();
    return this.model.getters.getNamedRanges().map(({ name, range }) => ({
      name,
      sheetId: range.sheetId,
      zone: {
        top: range.zone.top,
        left: range.zone.left,
        bottom: range.zone.bottom,
        right: range.zone.right,
      },
    }));
  }

  get(name: string): RangeName | undefined {
    return this.all().find((entry) => entry.name.toLowerCase() === name.toLowerCase());
  }

  set(name: string, sheetId: string, zone: Zone): void {
    this.sheets.growTo(sheetId, zone);
    const ranges = [{ _sheetId: sheetId, _zone: this.sheets.clip(sheetId, zone) ?? zone }];
    const known = this.get(name);
    // Without a sheet the engine holds the range against the size of the active one.
    const range = { sheetId, ranges };
    if (known)
      this.dispatcher.run("UPDATE_NAMED_RANGE", { oldRangeName: known.name, newRangeName: name, ...range });
    else this.dispatcher.run("CREATE_NAMED_RANGE", { name, ...range });
  }

  /** Gives formulas a name for a constant or a formula ("=5", "=\"2026-11\""), which the engine has not. */
  setConstant(name: string, formula: string): void {
    this.dispatcher.flush();
    this.constants.set(name.toLowerCase(), formula);
    this.reenterFormulasWith(name);
    this.dispatcher.run("EVALUATE_CELLS", {});
  }

  /** A formula that used the name before there was one was stored as an unknown name. */
  private reenterFormulasWith(name: string): void {
    const { getters } = this.model;
    for (const sheetId of getters.getSheetIds())
      for (const cell of getters.getCells(sheetId)) {
        if (!cell.isFormula) continue;
        const content = cell.compiledFormula.toFormulaString(getters);
        if (!content.toLowerCase().includes(name.toLowerCase())) continue;
        const { row, col } = getters.getCellPosition(cell.id);
        this.dispatcher.enqueue("UPDATE_CELL", { sheetId, row, col, content: this.stored(content) });
      }
  }

  private stored(formula: string): string {
    return storedConstants(shownConstants(formula), (name) => this.constant(name) !== undefined);
  }

  /** The formula behind a constant's name; for the engine's own formulas. */
  constant(name: string): string | undefined {
    return this.constants.get(name.toLowerCase());
  }

  /** What a formula gives on a sheet; a matrix gives its first value. */
  evaluate(formula: string, sheetId: string): string | number | boolean {
    this.dispatcher.flush();
    const result = this.model.getters.evaluateFormula(sheetId, formula);
    const value = Array.isArray(result) ? result[0]?.[0] : result;
    return value ?? "";
  }

  remove(name: string): void {
    this.constants.delete(name.toLowerCase());
    const known = this.get(name);
    if (known) this.dispatcher.run("DELETE_NAMED_RANGE", { name: known.name });
  }
}
