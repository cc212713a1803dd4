import type { Dispatcher } from "./dispatcher";
import { excelErrorCode } from "./errorCodes";
import { engineLibrary, type EngineModel } from "./library";
import { shownConstants } from "./namedConstant";
import type { NumberFormats } from "./numberFormat";
import { referencedCorners } from "./referencedCorners";
import type { SheetStore } from "./sheetStore";
import { shownFormula } from "./structuredReference";
import type { Zone } from "./zone";

export type CellType = "number" | "text" | "boolean" | "empty" | "error";

/** A cell as it reads: what it shows, and what was put in. */
export interface CellReading {
  readonly type: CellType;
  /** Excel's value: "" for an empty cell, the code for an error. */
  readonly value: string | number | boolean;
  readonly text: string;
  /** "=..." where the cell has a formula of its own. */
  readonly formula?: string;
  /** Why the cell is an error, where the function said so. */
  readonly message?: string;
}

type StoredCell = ReturnType<EngineModel["getters"]["getCell"]>;

const EMPTY: CellReading = { type: "empty", value: "", text: "" };

/** Text that the engine would show as a link. */
const LINK = /^\[[^\]]*\]\([^)]*\)$/u;
/** Text that the engine would read as something else than text. */
const NEEDS_APOSTROPHE = /^(?:=|'|#|\[[^\]]*\]\([^)]*\)$)/u;

/** Contents and values of cells. */
export class CellStore {
  constructor(
    private readonly model: EngineModel,
    private readonly dispatcher: Dispatcher,
    private readonly sheets: SheetStore,
    private readonly numberFormats: NumberFormats,
  ) {}

  read(sheetId: string, row: number, col: number): CellReading {
    this.dispatcher.flush();
    const position = { sheetId, row, col };
    const evaluated = this.model.getters.getEvaluatedCell(position);
    const formula = this.formulaAt(position);
    const type: CellType = evaluated.type;
    if (type === "empty") return formula === undefined ? EMPTY : { ...EMPTY, formula };
    const message = evaluated.message?.toString();
    const own = {
      ...(formula === undefined ? {} : { formula }),
      ...(message === undefined ? {} : { message }),
    };
    const spill = this.spillInTable(position, formula !== undefined);
    if (spill === "anchor") return { type: "error", value: "#SPILL!", text: "#SPILL!", ...own };
    if (spill === "part") return EMPTY;
    if (type === "error") {
      const code = excelErrorCode(String(evaluated.value), message);
      return { type: "error", value: code, text: code, ...own };
    }
    if (
      typeof evaluated.value === "string" &&
      evaluated.value.startsWith("'=") &&
      this.isTextCell(position)
    ) {
      const value = evaluated.value.slice(1);
      return { type: "text", value, text: value };
    }
    return { type, value: evaluated.value ?? "", text: evaluated.formattedValue, ...own };
  }

  /** In a table Excel lets no formula fill more than its cell; the engine would. */
  private spillInTable(
    position: { sheetId: string; row: number; col: number },
    hasFormula: boolean,
  ): "anchor" | "part" | undefined {
    const { getters } = this.model;
    if (getters.getCoreTables(position.sheetId).length === 0) return undefined;
    const parent = hasFormula ? position : getters.getArrayFormulaSpreadingOn(position);
    if (!parent || !getters.getTable(parent)) return undefined;
    const zone = getters.getSpreadZone(parent);
    if (!zone || (zone.top === zone.bottom && zone.left === zone.right)) return undefined;
    return hasFormula ? "anchor" : "part";
  }

  private formulaAt(position: { sheetId: string; row: number; col: number }): string | undefined {
    const found = this.stored(position);
    return found?.isFormula ? asShown(found.compiledFormula.toFormulaString(this.model.getters)) : undefined;
  }

  /** The formula of a cell as it stands now, also while the engine calculates: nothing is sent to it. */
  standingFormula(sheetId: string, row: number, col: number): string | undefined {
    return this.formulaAt({ sheetId, row, col });
  }

  private stored(position: { sheetId: string; row: number; col: number }): StoredCell {
    return this.model.getters.getCell(position);
  }

  /** The text that was put in, apostrophe included; "" for an empty cell. */
  content(sheetId: string, row: number, col: number): string {
    this.dispatcher.flush();
    const found = this.stored({ sheetId, row, col });
    if (!found) return "";
    return found.isFormula ? found.compiledFormula.toFormulaString(this.model.getters) : found.content;
  }

  isFormula(sheetId: string, row: number, col: number): boolean {
    this.dispatcher.flush();
    return this.model.getters.getCell({ sheetId, row, col })?.isFormula === true;
  }

  /** Puts a text in as if it were typed: "=..." calculates, numbers and dates are recognised. */
  enter(sheetId: string, row: number, col: number, content: string): void {
    this.growFor(sheetId, row, col);
    if (content.startsWith("=")) this.growForReferences(sheetId, content);
    this.dispatcher.enqueue("UPDATE_CELL", { sheetId, row, col, content });
  }

  /** Puts in what a person would type, no formula: numbers and dates are recognised, a link stays text. */
  enterTyped(sheetId: string, row: number, col: number, text: string): void {
    this.enter(sheetId, row, col, LINK.test(text) ? `'${text}` : text);
  }

  /** Puts a text in as text, whatever it looks like. */
  enterText(sheetId: string, row: number, col: number, text: string): void {
    const literal = NEEDS_APOSTROPHE.test(text) || looksTyped(text) ? `'${text}` : text;
    this.enter(sheetId, row, col, literal);
  }

  /** Puts a text into a cell whose format is "@": the engine takes it as text there, but for a formula. */
  enterIntoTextCell(sheetId: string, row: number, col: number, text: string): void {
    this.enter(sheetId, row, col, text.startsWith("=") ? `'${text}` : text);
  }

  private growFor(sheetId: string, row: number, col: number): void {
    if (row < this.sheets.rows(sheetId) && col < this.sheets.columns(sheetId)) return;
    this.sheets.growTo(sheetId, { top: row, bottom: row, left: col, right: col });
  }

  /** Where the engine's grid grows, it moves the references that point beyond its edge: the cells must be there first. */
  private growForReferences(sheetId: string, formula: string): void {
    for (const { sheet, row, column } of referencedCorners(formula)) {
      const id = sheet === undefined ? sheetId : this.sheets.idOf(sheet);
      if (id !== undefined) this.growFor(id, row, column);
    }
  }

  /** The formula as it would read `rows` further down and `columns` further right. */
  moved(sheetId: string, formula: string, rows: number, columns: number): string {
    const { getters } = this.model;
    const compiled = engineLibrary().CompiledFormula.Compile(formula, sheetId, getters);
    return asShown(getters.getTranslatedCellFormula(sheetId, columns, rows, compiled));
  }

  /** The cells a formula's result covers, the formula's own included; undefined if it fills only one. */
  spillZone(sheetId: string, row: number, col: number): Zone | undefined {
    this.dispatcher.flush();
    return this.model.getters.getSpreadZone({ sheetId, row, col });
  }

  /** Where the formula stands whose result covers this cell; undefined where none does. */
  spillParent(sheetId: string, row: number, col: number): { row: number; col: number } | undefined {
    this.dispatcher.flush();
    return this.model.getters.getArrayFormulaSpreadingOn({ sheetId, row, col });
  }

  /** The block from A1's first to the last cell with a value (or, if wanted, a format); undefined if none. */
  usedZone(sheetId: string, valuesOnly: boolean, within?: Zone): Zone | undefined {
    this.dispatcher.flush();
    const { getters } = this.model;
    let used: { top: number; left: number; bottom: number; right: number } | undefined;
    const add = (row: number, col: number): void => {
      if (within && (row < within.top || row > within.bottom || col < within.left || col > within.right))
        return;
      used ??= { top: row, bottom: row, left: col, right: col };
      used.top = Math.min(used.top, row);
      used.bottom = Math.max(used.bottom, row);
      used.left = Math.min(used.left, col);
      used.right = Math.max(used.right, col);
    };
    for (const { row, col } of getters.getEvaluatedCellsPositions(sheetId))
      if (getters.getEvaluatedCell({ sheetId, row, col }).value !== null) add(row, col);
    for (const cell of getters.getCells(sheetId)) {
      if (!valuesOnly || cell.isFormula) {
        const { row, col } = getters.getCellPosition(cell.id);
        add(row, col);
      }
    }
    return used;
  }

  clearContents(sheetId: string, zone: Zone): void {
    const target = this.sheets.clip(sheetId, zone);
    if (target) this.dispatcher.run("DELETE_CONTENT", { sheetId, target: [target] });
  }

  /** Does the cell take everything as text (format "@")? Writes that wait are not looked at, formats are. */
  takesText(sheetId: string, row: number, col: number): boolean {
    this.dispatcher.flushFormats();
    return this.isTextCell({ sheetId, row, col });
  }

  private isTextCell(position: { sheetId: string; row: number; col: number }): boolean {
    const format = this.model.getters.getCell(position)?.format;
    return format !== undefined && this.numberFormats.excelFormat(format) === "@";
  }

  /** Number format as Excel writes it. */
  numberFormat(sheetId: string, row: number, col: number): string {
    this.dispatcher.flush();
    return this.numberFormats.excelFormat(this.model.getters.getCell({ sheetId, row, col })?.format);
  }
}

/** A stored formula as the person wrote it. */
function asShown(formula: string): string {
  return shownConstants(shownFormula(formula));
}

/** Would the text be read as a number, a date, a boolean, a percentage or money? */
function looksTyped(text: string): boolean {
  return /^\s*[-+(]?[$€₩£¥]?\s*\.?\d|^(?:true|false)$/iu.test(text);
}
