import type { PartTable } from "../partTables";
import { readRows } from "../readRows";
import { readFormulaRows } from "./readFormulaRows";
import { scoreColumns, scoreRow, scoreTurned } from "./planScores";
import type { ScoreInput } from "./scoreInput";
import type { Scores } from "../surveyTypes";

/**
 * A sheet of this many scores or fewer is compared formula by formula. Of a larger one the formulas of the first row and
 * of the experts are, and of all scores their values, which take a tenth of the room.
 */
const mostCompared = 20_000;

/**
 * Finds the scores that stand in the workbook, if they still cover the round: the same experts in the same rows of the
 * responses, the same items with the same scales, and no formula typed over.
 *
 * @param context the request; synced here
 * @param input what the scores would be made from now
 * @returns the scores; undefined where there are none, or they no longer cover the round
 */
export async function findScores(
  context: Excel.RequestContext,
  input: ScoreInput,
): Promise<Scores | undefined> {
  const { book, round } = input.loaded;
  const stands = book.parts.find(({ part }) => part.kind === "scores" && part.round === round.number);
  if (stands === undefined || !hasShape(stands, input)) return undefined;
  return (await isCovered(context, stands, input)) ? scoresAt(input, stands.sheet, stands.header) : undefined;
}

function hasShape({ column, header, headers, rows }: PartTable, { items, loaded }: ScoreInput): boolean {
  const ids = headers.slice(scoreColumns.items);
  return (
    column === 0 &&
    header > 0 &&
    rows === loaded.responses.experts.length &&
    ids.length === items.length &&
    items.every(({ id }, place) => id === ids[place])
  );
}

async function isCovered(
  context: Excel.RequestContext,
  stands: PartTable,
  input: ScoreInput,
): Promise<boolean> {
  const { header, rows, sheet } = stands;
  const width = scoreColumns.items + input.items.length;
  const whole = rows * width <= mostCompared;
  const turned = { row: header - 1, column: scoreColumns.items, rows: 1, columns: input.items.length };
  const first = { row: header + 1, column: 0, rows: whole ? rows : 1, columns: width };
  const experts = { row: header + 1, column: 0, rows, columns: 1 };
  const [ofTurned = [], ofRows = [], ofExperts = []] = await readFormulaRows(context, sheet, [
    turned,
    first,
    experts,
  ]);
  const rowAt = (expert: number): string[] => scoreRow(input, header, expert).map(({ formula }) => formula);
  return (
    same(
      ofTurned[0] ?? [],
      scoreTurned(input, header).map(({ formula }) => formula),
    ) &&
    ofRows.every((row, expert) => same(row, rowAt(expert))) &&
    ofExperts.every((row, expert) => same(row, rowAt(expert).slice(0, 1))) &&
    (whole || (await hasValues(context, stands, input)))
  );
}

/** What a score of a large sheet may take in an answer. */
const bytesPerValue = 12;

/** A score that was typed over shows another value than its answer gives. */
async function hasValues(
  context: Excel.RequestContext,
  { header, rows, sheet }: PartTable,
  { items, values }: ScoreInput,
): Promise<boolean> {
  const range = { row: header + 1, column: scoreColumns.items, rows, columns: items.length };
  const [found = []] = await readRows(context, [{ sheet, range, bytesPerRow: items.length * bytesPerValue }]);
  return found.every((row, expert) => row.every((value, place) => isScore(value, values[expert]?.[place])));
}

function isScore(value: unknown, score: number | null | undefined): boolean {
  if (typeof value !== "number" || typeof score !== "number") return value === (score ?? "");
  return Math.abs(value - score) < 1e-9;
}

/** Excel leaves out the apostrophes of a sheet's name that does not need them. */
function same(found: readonly unknown[], wanted: readonly string[]): boolean {
  const plain = (formula: unknown): string => String(formula).replace(/['\s]/g, "").toUpperCase();
  return (
    found.length === wanted.length && found.every((formula, place) => plain(formula) === plain(wanted[place]))
  );
}

/**
 * The scores as the analyses take them.
 *
 * @param input what they are made from
 * @param sheet where they stand
 * @param header row of the ids, zero-based
 * @returns the scores
 */
export function scoresAt(input: ScoreInput, sheet: string, header: number): Scores {
  return {
    sheet,
    header,
    experts: input.loaded.responses.experts,
    expertColumn: scoreColumns.expert,
    groupColumn: scoreColumns.group,
    fieldColumn: scoreColumns.field,
    columnOf: new Map(input.items.map(({ id }, place) => [id, scoreColumns.items + place])),
    values: input.values,
  };
}
