import type { Catalog } from "../../catalog/catalog";
import type { Bilingual } from "../../model/language";
import type { SpillRange } from "../optional/spillRanges";
import { addInCalls } from "../formula/addInCalls";
import type { FormulaCell } from "../formula/addInFormulas";
import { callSource } from "./native/callSource";
import { knownArguments } from "./native/catalogValue";
import type { CellLook } from "./native/cellLook";
import { elementFormulas } from "./native/elementFormulas";
import { gapSheetFormula } from "./native/gapSheetFormula";
import { methodSources } from "./native/methodSources";
import { isLookUp, isOfWorkbook, nativeFormula, type NativeFormula } from "./native/nativeFormula";
import type { HeldValue } from "./handOffTypes";
import { reasons } from "./words";
import { sheetLook, type SheetValues } from "./sheetValues";

/** What is to stand in a cell: a formula of Excel's own, or a value. */
export type Written = { readonly formula: string } | HeldValue;

/** One cell of a hand-over as data. */
export interface PlannedCell {
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  /** What the cell shows now, and has to show afterwards. */
  readonly value: HeldValue;
  readonly written: Written;
}

/** One formula of the add-in with all the cells that it fills. */
export interface PlannedFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly before: string;
  readonly becomes: "native" | "value";
  /** Row by row. */
  readonly cells: readonly PlannedCell[];
  /** Why it becomes a value, or what was written into the native formula. */
  readonly why?: Bilingual;
  /** Sources and messages that must not get lost: they go into a note. */
  readonly note?: Bilingual;
}

/**
 * Plans the hand-over: what becomes of each formula of the add-in.
 *
 * @param formulas the formulas of the workbook that call the add-in
 * @param spills how far those go that fill several cells
 * @param values what all cells show
 * @param catalog the data
 * @returns a plan a formula, in the same order
 */
export function planHandOff(
  formulas: readonly FormulaCell[],
  spills: ReadonlyMap<FormulaCell, SpillRange>,
  values: SheetValues,
  catalog: Catalog,
): readonly PlannedFormula[] {
  return formulas.map((cell) => {
    const look = sheetLook(values, cell.sheet, catalog);
    const spill = spills.get(cell);
    if (spill !== undefined) return spilled(cell, spill, values, look);
    const own = gapSheetFormula(cell.formula, cell.row);
    const native: NativeFormula | undefined =
      own === undefined
        ? isLookUp(cell.formula)
          ? undefined
          : nativeFormula(cell.formula, look)
        : { formula: own, sources: [], messages: [] };
    return native === undefined ? asValue(cell, look) : asNative(cell, native);
  });
}

function asNative(cell: FormulaCell, native: NativeFormula): PlannedFormula {
  const told = [...native.messages, ...native.sources];
  return {
    ...placeOf(cell, { rows: 1, columns: 1 }),
    becomes: "native",
    cells: [{ ...cellOf(cell), written: { formula: native.formula } }],
    ...(told.length === 0 ? {} : { note: joined(told), why: joined(told) }),
  };
}

/**
 * A formula as the value that it shows.
 *
 * @param cell the formula
 * @param look what the cells show
 * @param why the reason; by default that the catalog gave the value
 * @returns its plan
 */
export function asValue(cell: FormulaCell, look: CellLook, why?: Bilingual): PlannedFormula {
  const source = joined([...messagesOf(cell, look), ...sourcesOf(cell.formula, look)]);
  return {
    ...placeOf(cell, { rows: 1, columns: 1 }),
    becomes: "value",
    cells: [{ ...cellOf(cell), written: cell.value }],
    why: why ?? (isLookUp(cell.formula) ? reasons.lookUp : reasons.noEqual),
    note: source,
  };
}

function spilled(cell: FormulaCell, size: SpillRange, values: SheetValues, look: CellLook): PlannedFormula {
  const elements = elementFormulas(cell.formula, size);
  const natives = elements?.map((row) => row.map((formula) => nativeFormula(formula, look)));
  const isNative = natives?.every((row) => row.every((native) => native !== undefined)) === true;
  const cells = Array.from({ length: size.rows * size.columns }, (_, place): PlannedCell => {
    const [i, j] = [Math.floor(place / size.columns), place % size.columns];
    const [row, column] = [cell.row + i, cell.column + j];
    const value = values.value(cell.sheet, row, column);
    const native = isNative ? natives[i]?.[j] : undefined;
    const written: Written = native === undefined ? value : { formula: native.formula };
    return { sheet: cell.sheet, row, column, value, written };
  });
  const sources = isNative ? (natives[0]?.[0]?.sources ?? []) : sourcesOf(cell.formula, look);
  return {
    ...placeOf(cell, size),
    becomes: isNative ? "native" : "value",
    cells,
    why: isNative ? reasons.cellByCell : isLookUp(cell.formula) ? reasons.spill : reasons.noEqual,
    ...(sources.length === 0 ? {} : { note: joined(sources) }),
  };
}

function placeOf(
  { sheet, row, column, formula }: FormulaCell,
  { rows, columns }: SpillRange,
): Omit<PlannedFormula, "becomes" | "cells"> {
  return { sheet, row, column, rows, columns, before: formula };
}

function cellOf({ sheet, row, column, value }: FormulaCell): Omit<PlannedCell, "written"> {
  return { sheet, row, column, value };
}

/** What the functions of a formula that shows an error say. */
function messagesOf({ formula, value }: FormulaCell, look: CellLook): readonly Bilingual[] {
  if (typeof value !== "string" || !value.startsWith("#")) return [];
  return nativeFormula(formula, look)?.messages ?? [];
}

function sourcesOf(formula: string, look: CellLook): readonly Bilingual[] {
  const sources = addInCalls(formula).flatMap((call) =>
    isOfWorkbook(call.name)
      ? methodSources(call)
      : [callSource(call.name, firstArguments(call.arguments, look), look.catalog)],
  );
  return [...new Map(sources.map((source) => [source.en, source])).values()];

  /** A range among the later arguments does not hide the indicator. */
  function firstArguments(
    texts: readonly string[],
    at: CellLook,
  ): ReturnType<typeof knownArguments> & object {
    const each = texts.map(
      (text) => knownArguments({ name: "", arguments: [text], from: 0, to: 0 }, at)?.[0],
    );
    return each;
  }
}

/**
 * Texts one under the other.
 *
 * @param texts some texts
 * @returns one text
 */
export function joined(texts: readonly Bilingual[]): Bilingual {
  return {
    en: texts.map(({ en }) => en).join("\n"),
    ko: texts.map(({ ko }) => ko).join("\n"),
  };
}
