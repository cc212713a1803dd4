import { catalog as ownCatalog, type Catalog } from "../../catalog/catalog";
import type { Language } from "../../model/language";
import { formulasOf } from "../formula/addInFormulas";
import { isFormula } from "../formula/isFormula";
import { readStretches } from "../formula/readStretches";
import { usedCells } from "../formula/usedCells";
import type { Progress } from "../progress";
import { runOperation, type OperationScope } from "../session";
import { liftFilters } from "../sheet/liftFilters";
import { rangeOf } from "../sheet/writePiece";
import { blockId } from "../stamp/blockId";
import { cancelling } from "./cancelling";
import { cellContent, isSameValue } from "./cellContent";
import { cellRects, type CellRect } from "./cellRects";
import { handOffNames, type HandedName } from "./handOffNames";
import type { HandOffResult, HeldValue, KeptCell } from "./handOffTypes";
import { liveLines } from "./liveLines";
import { namedFormulas } from "./namedFormulas";
import { planHandOff, type PlannedCell, type PlannedFormula, type Written } from "./planHandOff";
import { planNames, type PlannedName } from "./planNames";
import { readFormulas, type ReadFormulas } from "./readFormulas";
import { keepRecord } from "./record/keepRecord";
import { ruleFormulas } from "./ruleFormulas";
import { keepSources } from "./sourceNotes";
import { heldValue } from "./sheetValues";
import { spillReferences } from "./spillReferences";
import { operations, reasons, steps } from "./words";
import { writeAreas, type CellWrite } from "./writeAreas";

/**
 * Hands the workbook over without the add-in: every formula of the add-in becomes its equal in Excel's own functions
 * where there is one, else the value that it shows. Sources go into notes (or onto a sheet where Excel has none), and a
 * record that allows to bring the formulas back goes into the workbook.
 *
 * Every cell is read back and compared with what it showed before; a formula that gives anything else is replaced by
 * the value.
 *
 * @param language of the notes
 * @param progress told how far it is; may cancel
 * @param catalog the data; the add-in's own by default
 * @returns how many formulas became what, and how many are left
 * @throws {WorkbookError} "NotCalculated", another Office error or a cancellation; the workbook is then as it was
 */
export async function handOff(
  language: Language,
  progress?: Progress,
  catalog: Catalog = ownCatalog(),
): Promise<HandOffResult> {
  return runOperation({
    name: operations.handOff,
    ...(progress === undefined ? {} : { progress }),
    run: async (context, scope) => {
      scope.progress.report(0, 1, steps.read);
      const read = await readFormulas(context, operations.handOff, cancelling(scope));
      const named = planNames(await namedFormulas(context), read.values, catalog);
      const rules = await ruleFormulas(context);
      const told = { stays: [...named.filter(({ after }) => after === undefined).map(keptName), ...rules] };
      if (read.formulas.length + named.length === 0) return result([], { left: rules.length, ...told });
      const plan = planHandOff(read.formulas, read.spills, read.values, catalog);
      const others = [...liveLines(read.sheets), ...spillReferences(read.sheets, read.spills)];
      const formulas = [...plan, ...others];
      const putFiltersBack = await liftFilters(
        context,
        scope,
        formulas.map(({ sheet }) => sheet),
      );
      await writeAreas(context, scope, rectsOf(formulas, contentsOf(formulas)), steps.write);
      const settled = await settle(context, scope, formulas);
      const names = await handOffNames(context, scope, named);
      await keep(context, scope, { read, formulas: settled, names, language });
      putFiltersBack();
      await context.sync();
      scope.checkCancelled();
      scope.progress.report(1, 1, steps.count);
      const cells = (await usedCells(context)).flatMap(formulasOf).length;
      const left = cells + (await namedFormulas(context)).length + rules.length;
      return result([...settled.slice(0, plan.length), ...names], { left, ...told });
    },
  });
}

function result(
  handed: readonly { readonly becomes: "native" | "value" }[],
  { left, stays }: { readonly left: number; readonly stays: readonly KeptCell[] },
): HandOffResult {
  const native = handed.filter(({ becomes }) => becomes === "native").length;
  return { native, values: handed.length - native, left, ...(stays.length === 0 ? {} : { stays }) };
}

function keptName({ name, sheet = "", formula, why }: PlannedName): KeptCell {
  return { sheet, address: name, formula, reason: why };
}

type Contents = ReadonlyMap<PlannedCell, { readonly content: HeldValue; readonly before: HeldValue }>;

/** What each cell gets, and what it would get back. */
function contentsOf(formulas: readonly PlannedFormula[]): Contents {
  return new Map(
    formulas.flatMap(({ cells, before }) =>
      cells.map((cell, place) => {
        const old: HeldValue = place > 0 ? "" : before.startsWith("=") ? before : cellContent(before);
        return [cell, { content: cellContent(cell.written), before: old }] as const;
      }),
    ),
  );
}

function rectsOf(formulas: readonly PlannedFormula[], contents: Contents): readonly CellRect<CellWrite>[] {
  const writes = formulas
    .flatMap(({ cells }) => cells)
    .flatMap((cell): CellWrite[] => {
      const { sheet, row, column } = cell;
      const found = contents.get(cell);
      return found === undefined ? [] : [{ sheet, row, column, ...found }];
    });
  return cellRects(writes);
}

/** Reads back until every cell shows what it showed before; a native formula that does not gives way to the value. */
async function settle(
  context: Excel.RequestContext,
  scope: OperationScope,
  planned: readonly PlannedFormula[],
): Promise<readonly PlannedFormula[]> {
  let formulas = planned;
  for (;;) {
    scope.progress.report(0, 1, steps.check);
    const read = await readBack(context, scope, formulas);
    const differing = formulas.filter(
      (formula) =>
        formula.becomes === "native" &&
        formula.cells.some((cell) => !isSameValue(cell.value, read.get(cell)?.value ?? "")),
    );
    if (differing.length === 0) return formulas.map((formula) => asRead(formula, read));
    const given = new Map(differing.map((formula) => [formula, asValues(formula)]));
    formulas = formulas.map((formula) => given.get(formula) ?? formula);
    const values = [...given.values()];
    await writeAreas(context, scope, rectsOf(values, contentsOf(values)), steps.write);
  }
}

interface ReadCell {
  readonly value: HeldValue;
  readonly formula: unknown;
}

async function readBack(
  context: Excel.RequestContext,
  scope: OperationScope,
  formulas: readonly PlannedFormula[],
): Promise<ReadonlyMap<PlannedCell, ReadCell>> {
  const rects = cellRects(formulas.flatMap(({ cells }) => cells));
  const ranges = rects.map((rect) => rangeOf(context.workbook.worksheets.getItem(rect.sheet), rect));
  for (const range of ranges) range.load("rowCount,columnCount");
  await context.sync();
  const read = await readStretches(context, ranges, cancelling(scope));
  const found = new Map<PlannedCell, ReadCell>();
  rects.forEach((rect, place) => {
    rect.cells.forEach((cell, at) => {
      const [i, j] = [Math.floor(at / rect.columns), at % rect.columns];
      const rows = read[place];
      found.set(cell, { value: heldValue(rows?.values[i]?.[j]), formula: rows?.formulas[i]?.[j] });
    });
  });
  return found;
}

function asValues(formula: PlannedFormula): PlannedFormula {
  const cells = formula.cells.map((cell): PlannedCell => ({ ...cell, written: cell.value }));
  const note = formula.note ?? { en: "", ko: "" };
  const told = {
    en: `${reasons.differs.en} ${note.en}`.trim(),
    ko: `${reasons.differs.ko} ${note.ko}`.trim(),
  };
  return { ...formula, becomes: "value", cells, why: reasons.differs, note: told };
}

/** The record holds what Excel made of a formula: bringing back compares with what Excel shows then. */
function asRead(formula: PlannedFormula, read: ReadonlyMap<PlannedCell, ReadCell>): PlannedFormula {
  const cells = formula.cells.map((cell): PlannedCell => {
    const found = read.get(cell);
    const written: Written = isFormula(found?.formula, found?.value)
      ? { formula: found.formula }
      : (found?.value ?? "");
    return { ...cell, written };
  });
  return { ...formula, cells };
}

interface Kept {
  readonly read: ReadFormulas;
  readonly formulas: readonly PlannedFormula[];
  readonly names: readonly HandedName[];
  readonly language: Language;
}

async function keep(
  context: Excel.RequestContext,
  scope: OperationScope,
  { read, formulas, names, language }: Kept,
): Promise<void> {
  scope.progress.report(0, 1, steps.keep);
  const { notes, sheet } = await keepSources(context, scope, formulas, language);
  await keepRecord(context, scope, {
    id: blockId(),
    formulas,
    notes,
    names,
    sheets: read.sheets.map((cells) => cells.sheet),
    ...(sheet === undefined ? {} : { sources: sheet }),
  });
}
