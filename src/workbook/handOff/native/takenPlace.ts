import { addInCalls } from "../../formula/addInCalls";
import type { NativeArgument } from "./nativeArgument";

/** One cell of what a function gives, from 0. */
interface TakenPlace {
  readonly row: number;
  readonly column: number;
}

/** How many parameters the functions have of which a cell can be taken. */
const parameters: Readonly<Record<string, number>> = {
  "DELPHI.SUMMARY": 4,
  "DELPHI.CVR": 2,
  "DELPHI.CONSENSUS": 2,
  "DELPHI.CONVERGENCE": 2,
  "DELPHI.CV": 1,
  "DELPHI.STABILITY": 3,
  "SURVEY.SUMMARY": 3,
  "SURVEY.BORICH": 2,
  "AHP.WEIGHTS": 2,
  "AHP.COMBINE": 2,
  "CLUSTER.SHIFTSHARE": 4,
  "INDEX.NORMALISE": 5,
  "INDEX.WEIGHTS": 2,
  "INDEX.SCORE": 3,
  "INDEX.RANK": 2,
  "BUDGET.PHASE": 4,
};

/**
 * Writes the place that INDEX takes behind the arguments of a call, so that the call can be translated for that cell:
 * `INDEX(SEOULAI.DELPHI.CV(A1:C9),1,2)` becomes `SEOULAI.DELPHI.CV(A1:C9,1,2)`, whose last two arguments no function
 * of the add-in has.
 *
 * @param formula with its "="
 * @returns the formula; unchanged where no cell is taken by two numbers
 */
export function withTakenPlaces(formula: string): string {
  for (const call of addInCalls(formula)) {
    const count = parameters[call.name];
    const before = /INDEX\(\s*$/i.exec(formula.slice(0, call.from));
    const after = /^\s*,\s*(\d+)\s*,\s*(\d+)\s*\)/.exec(formula.slice(call.to));
    if (count === undefined || before === null || after === null) continue;
    const taken = formula.slice(call.from, call.to - 1);
    const blanks = ",".repeat(Math.max(0, count - call.arguments.length));
    const [whole, row = "", column = ""] = after;
    const rest = formula.slice(call.to + whole.length);
    // One at a time, since the places of the calls behind it move.
    return withTakenPlaces(`${formula.slice(0, before.index)}${taken}${blanks},${row},${column})${rest}`);
  }
  return formula;
}

/** Whether a function gives several cells, each of which may have an equal of its own. */
export function takesCells(name: string): boolean {
  return name in parameters;
}

/**
 * The cell that a translation is for.
 *
 * @param given the arguments of the call
 * @param count how many parameters the function has
 * @param isSingle whether the call gives one cell only, so that no place need be written
 * @returns the place; undefined where none is written of several, or a row or column as a whole is taken
 */
export function takenPlace(
  given: readonly NativeArgument[],
  count: number,
  isSingle = false,
): TakenPlace | undefined {
  const [row, column] = [given[count], given[count + 1]];
  if (row === undefined) return isSingle ? { row: 0, column: 0 } : undefined;
  if (row.kind !== "literal" || column?.kind !== "literal") return undefined;
  const place = { row: Number(row.value) - 1, column: Number(column.value) - 1 };
  return place.row < 0 || place.column < 0 ? undefined : place;
}
