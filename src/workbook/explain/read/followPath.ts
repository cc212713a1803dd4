import { addInCalls } from "../../formula/addInCalls";
import { isFormula } from "../../formula/isFormula";
import { areaKey, resolveReference, type Area, type Book, type Place } from "./book";
import { formulaTree, referencesIn } from "./formulaTree";
import { readAreas, type Reference } from "./readAreas";

/** How far the cells behind a number are followed. */
export const deepest = 5;

/** A range with more formulas than these shows the first ones. */
export const mostInRange = 10;

/** A formula cell on the path, with its references. */
export interface Step {
  readonly at: Place;
  readonly formula: string;
}

/**
 * Reads the cells that a formula depends on, step by step, into the book: each step in one sync, at most five steps.
 * Cells that were met before are not followed again, so that circles end.
 *
 * @param context the request; synced here
 * @param book what is known; what is read is added
 * @param start the formula
 */
export async function followPath(context: Excel.RequestContext, book: Book, start: Step): Promise<void> {
  const met = new Set([cellKey(start.at)]);
  let steps: readonly Step[] = [start];
  for (let depth = 1; depth <= deepest && steps.length > 0; depth++) {
    const references = steps.flatMap((step) => referencesOf(step));
    await readAreas(context, book, references);
    steps = references
      .flatMap(({ text, at }) => formulasIn(book, text, at))
      .filter(({ at }) => {
        const isNew = !met.has(cellKey(at));
        met.add(cellKey(at));
        return isNew && met.size < mostMet;
      });
  }
}

/** Enough for the 50 cells that are shown, whichever of them these are. */
const mostMet = 200;

/** The references of a formula; EXPLAIN is not followed, so that no explanation explains itself. */
export function referencesOf({ formula, at }: Step): readonly Reference[] {
  if (addInCalls(formula).some(({ name }) => name === "EXPLAIN")) return [];
  return referencesIn(formulaTree(formula)).map((text) => ({ text, at }));
}

/**
 * The formulas among the cells that a reference stands for.
 *
 * @param book what was read
 * @param text the reference
 * @param at where the formula stands in which it is written
 * @returns the first formulas of the cells
 */
export function formulasIn(book: Book, text: string, at: Place): readonly Step[] {
  const found = resolveReference(text, at, book);
  return found.kind === "area" ? formulasOfArea(book, found.area).slice(0, mostInRange) : [];
}

/** All formulas of an area that was read. */
export function formulasOfArea(book: Book, area: Area): readonly Step[] {
  const read = book.read.get(areaKey(area));
  if (read === undefined) return [];
  return read.formulas.flatMap((row, r) =>
    row.flatMap((formula, c) =>
      isFormula(formula, read.values[r]?.[c])
        ? [{ formula, at: { sheet: area.sheet, row: area.row + r, column: area.column + c } }]
        : [],
    ),
  );
}

/** The key of one cell. */
export function cellKey({ sheet, row, column }: Place): string {
  return `${row} ${column} ${sheet}`;
}
