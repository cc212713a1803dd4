import { translateFormulaToR1C1 } from "@borgar/fx";
import type { Bilingual } from "../../../model/language";
import { isFormula } from "../../formula/isFormula";
import { address } from "../../sheet/address";
import type { PlacedCell } from "../cellRects";
import type { HeldValue } from "../handOffTypes";
import type { Written } from "../planHandOff";
import { heldValue } from "../sheetValues";
import { keptReasons } from "../words";
import type { RecordFormula } from "./handOffRecord";
import type { LocatedArea, LocatedRecord } from "./locateRecord";
import { plainFormula } from "./plainFormula";
import { isOneCell } from "./recordAreas";
import { referenceMap, type FoundCell } from "./referenceMap";

/** A formula that can go back to where it came from. */
export interface RestoredFormula extends PlacedCell {
  readonly rows: number;
  readonly columns: number;
  /** The formula with today's references, or the line of text. */
  readonly before: Written;
  /** What its cells hold now, row by row. */
  readonly held: readonly Written[];
  readonly recorded: RecordFormula;
}

/** A formula that cannot. */
export interface KeptFormula {
  readonly sheet: string;
  readonly address: string;
  readonly reason: Bilingual;
  readonly recorded: RecordFormula;
}

/** What bringing back the formulas of one record comes to. */
export interface BringBackPlan {
  readonly restored: readonly RestoredFormula[];
  readonly kept: readonly KeptFormula[];
}

/**
 * Plans to bring the formulas of a record back: only where the cells still hold what the hand-over wrote.
 *
 * Where the area kept its size, a cell is looked for at its own place first. Cells that were sorted, or pushed aside
 * by inserted rows, are found by what they hold; that must be beyond doubt: all cells of that content had the same
 * formula, relative to their row, and there are no more of them now than were written.
 *
 * @param located the record with today's places
 * @returns what goes back and what stays
 */
export function planBringBack(located: LocatedRecord): BringBackPlan {
  const moved = referenceMap(located);
  const byArea = new Map<number, RecordFormula[]>();
  for (const formula of located.record.formulas)
    byArea.set(formula.area, [...(byArea.get(formula.area) ?? []), formula]);
  const plans = [...byArea].map(([place, formulas]): BringBackPlan => {
    const now = located.areas[place];
    const before = located.record.areas[place];
    if (now === undefined || before === undefined) return all(formulas, keptReasons.gone);
    const search = { formulas, before, now, moved };
    return formulas.some((formula) => !isOneCell(formula)) ? wholeArea(search) : cellByCell(search);
  });
  return {
    restored: plans.flatMap(({ restored }) => restored),
    kept: plans.flatMap(({ kept }) => kept),
  };
}

interface Search {
  readonly formulas: readonly RecordFormula[];
  readonly before: LocatedRecord["record"]["areas"][number];
  readonly now: LocatedArea;
  readonly moved: (formula: string, cell: FoundCell) => string | undefined;
}

function all(formulas: readonly RecordFormula[], reason: Bilingual): BringBackPlan {
  return { restored: [], kept: formulas.map((formula) => kept(formula, formula, reason)) };
}

function kept(recorded: RecordFormula, place: PlacedCell, reason: Bilingual): KeptFormula {
  const { rows, columns } = recorded;
  return { sheet: place.sheet, address: address({ ...place, rows, columns }), reason, recorded };
}

/** A formula that fills several cells goes back as a whole or not at all. */
function wholeArea({ formulas, before, now, moved }: Search): BringBackPlan {
  const [recorded] = formulas;
  if (recorded === undefined) return { restored: [], kept: [] };
  if (before.rows !== now.rows || before.columns !== now.columns) return all(formulas, keptReasons.unclear);
  const held = recorded.after.map((_, place) => {
    const [i, j] = [Math.floor(place / now.columns), place % now.columns];
    return heldAt(now, i, j);
  });
  const holds = recorded.after.every((after, place) => {
    const [i, j] = [Math.floor(place / now.columns), place % now.columns];
    return isHeld(
      held[place] ?? "",
      after,
      {
        before: { sheet: before.sheet, row: before.row + i, column: before.column + j },
        now: { sheet: now.sheet, row: now.row + i, column: now.column + j },
        moved: false,
      },
      moved,
    );
  });
  if (!holds) return { restored: [], kept: [kept(recorded, now, keptReasons.edited)] };
  return back(recorded, { before, now, moved: false }, held, moved);
}

function cellByCell(search: Search): BringBackPlan {
  const { formulas, before, now, moved } = search;
  const sameSize = before.rows === now.rows && before.columns === now.columns;
  const taken = new Set<string>();
  const rest: RecordFormula[] = [];
  const plans: BringBackPlan[] = [];
  for (const recorded of formulas) {
    const [i, j] = [recorded.row - before.row, recorded.column - before.column];
    const place = { sheet: now.sheet, row: now.row + i, column: now.column + j };
    const found = { before: recorded, now: place, moved: false };
    const held = sameSize ? heldAt(now, i, j) : undefined;
    if (held !== undefined && isHeld(held, recorded.after[0] ?? "", found, moved)) {
      taken.add(`${i},${j}`);
      plans.push(back(recorded, found, [held], moved));
    } else rest.push(recorded);
  }
  return merged([...plans, ...byContent(search, rest, taken)]);
}

function merged(plans: readonly BringBackPlan[]): BringBackPlan {
  return {
    restored: plans.flatMap(({ restored }) => restored),
    kept: plans.flatMap((plan) => plan.kept),
  };
}

/** Cells that are not at their place any more, by what they hold. */
function byContent(
  { before, now, moved }: Search,
  rest: readonly RecordFormula[],
  taken: ReadonlySet<string>,
): readonly BringBackPlan[] {
  const sameSize = before.rows === now.rows && before.columns === now.columns;
  const reason = sameSize ? keptReasons.edited : keptReasons.unclear;
  const asKept = (formula: RecordFormula): BringBackPlan => {
    const shift = { row: now.row - before.row, column: now.column - before.column };
    const place = { sheet: now.sheet, row: formula.row + shift.row, column: formula.column + shift.column };
    return { restored: [], kept: [kept(formula, place, reason)] };
  };
  if (before.columns !== now.columns || rest.length === 0) return rest.map(asKept);
  const written = grouped(rest, (formula) => {
    const column = formula.column - before.column;
    return `${column}|${contentKey(formula.after[0] ?? "", formula)}`;
  });
  const free = grouped(
    freeCells(now, taken),
    ({ place, held, column }) => `${column}|${contentKey(held, place)}`,
  );
  return [...written].flatMap(([key, formulas]) => {
    const cells = free.get(key) ?? [];
    const sources = new Set(formulas.map((formula) => contentKey(formula.before, formula)));
    if (sources.size > 1 || cells.length > formulas.length) return formulas.map(asKept);
    return formulas.map((formula, place) => {
      const cell = cells[place];
      if (cell === undefined) return asKept(formula);
      return back(formula, { before: formula, now: cell.place, moved: true }, [cell.held], moved);
    });
  });
}

interface FreeCell {
  readonly place: PlacedCell;
  readonly column: number;
  readonly held: Written;
}

function freeCells(now: LocatedArea, taken: ReadonlySet<string>): readonly FreeCell[] {
  return Array.from({ length: now.rows * now.columns }, (_, at) => at).flatMap((at): FreeCell[] => {
    const [i, j] = [Math.floor(at / now.columns), at % now.columns];
    if (taken.has(`${i},${j}`)) return [];
    const place = { sheet: now.sheet, row: now.row + i, column: now.column + j };
    return [{ place, column: j, held: heldAt(now, i, j) }];
  });
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Formulas as they read relative to their cell, so that equal ones of different rows are equal. */
function contentKey(content: Written, { row, column }: PlacedCell): string {
  if (typeof content !== "object") return `${typeof content}:${String(content)}`;
  return `formula:${translateFormulaToR1C1(content.formula, address({ row, column, rows: 1, columns: 1 }))}`;
}

function heldAt(now: LocatedArea, i: number, j: number): Written {
  const [formula, value] = [now.formulas[i]?.[j], now.values[i]?.[j]];
  return isFormula(formula, value) ? { formula } : heldValue(value);
}

function isHeld(
  held: Written,
  after: Written,
  cell: FoundCell,
  moved: (formula: string, cell: FoundCell) => string | undefined,
): boolean {
  if (typeof after !== "object") return isSameHeld(held, after);
  if (typeof held !== "object") return false;
  return plainFormula(held.formula) === plainFormula(moved(after.formula, cell) ?? after.formula);
}

function isSameHeld(held: Written, after: HeldValue): boolean {
  return held === after;
}

function back(
  recorded: RecordFormula,
  cell: FoundCell,
  held: readonly Written[],
  moved: (formula: string, cell: FoundCell) => string | undefined,
): BringBackPlan {
  const { before } = recorded;
  const formula = typeof before === "object" ? moved(before.formula, cell) : undefined;
  if (typeof before === "object" && formula === undefined)
    return { restored: [], kept: [kept(recorded, cell.now, keptReasons.references)] };
  const { sheet, row, column } = cell.now;
  const { rows, columns } = recorded;
  const written: Written = formula === undefined ? before : { formula };
  return { restored: [{ sheet, row, column, rows, columns, before: written, held, recorded }], kept: [] };
}
