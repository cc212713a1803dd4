import type { Language } from "../../../model/language";
import { scoreAddress, scoreMatrix } from "../scores/scoreAddress";
import { sheetReference } from "../../sheet/sheetReference";
import type { Scores, Survey, SurveyItem } from "../surveyTypes";
import type { SheetForm } from "../../analysisSheet/sheetForm";

/** What a result sheet is planned from. */
export interface ResultInput {
  readonly survey: Survey;
  readonly round: number;
  readonly form: SheetForm;
  readonly language: Language;
  /** The items of the round, in the order of the questionnaire. */
  readonly items: readonly SurveyItem[];
  readonly scores: Scores;
  /** Of the round before, where it has any. */
  readonly previous: Scores | undefined;
  /** The answers of each open item. */
  readonly openAnswers: ReadonlyMap<string, string>;
  readonly sheets: { readonly result: string; readonly working: string };
  /** Figures that compare ranks or pairs are values, since the cells behind them would be too many. */
  readonly asValues: boolean;
}

/**
 * The scores of an item as the core takes them.
 *
 * @param scores of a round
 * @param id of the item
 * @returns a score an expert, null where there is none
 */
export function scoresOf(scores: Scores, id: string): readonly (number | null)[] {
  const own = scores.columnOf.get(id) ?? -1;
  const place = own < 0 ? -1 : [...scores.columnOf.values()].filter((column) => column < own).length;
  return scores.values.map((row) => row[place] ?? null);
}

function byColumn({ columnOf }: Scores): (a: string, b: string) => number {
  return (a, b) => (columnOf.get(a) ?? 0) - (columnOf.get(b) ?? 0);
}

/** Items that are analysed together as a matrix of experts and items. */
export interface ItemSet {
  readonly ids: readonly string[];
  /** Their scores as one range; undefined where other items stand between them. */
  readonly matrix: string | undefined;
  /** The scores of one expert, as the arguments of COUNT or SUM. */
  readonly row: (expert: number) => string;
  /** Each stretch of neighbours in the row of one expert. */
  readonly stretches: (expert: number) => readonly string[];
}

/**
 * Items as a matrix, in the order of their columns.
 *
 * @param scores of the round
 * @param ids of the items
 * @returns the set
 */
export function itemSet(scores: Scores, ids: readonly string[]): ItemSet {
  const ordered = [...ids].sort(byColumn(scores));
  const runs: { column: number; columns: number }[] = [];
  for (const id of ordered) {
    const column = scores.columnOf.get(id) ?? 0;
    const last = runs.at(-1);
    if (last !== undefined && last.column + last.columns === column) last.columns += 1;
    else runs.push({ column, columns: 1 });
  }
  const stretches = (expert: number): string[] =>
    runs.map((run) => sheetReference(scores.sheet, { ...run, row: scores.header + 1 + expert, rows: 1 }));
  return {
    ids: ordered,
    matrix: scoreMatrix(scores, ordered),
    row: (expert) => stretches(expert).join(","),
    stretches,
  };
}

/**
 * The scores of an item, for formulas.
 *
 * @param input the result's input
 * @param item the item
 * @returns a range; of an open item its answers
 */
export function answersAddress({ scores, openAnswers }: ResultInput, { id }: SurveyItem): string {
  return openAnswers.get(id) ?? scoreAddress(scores, id);
}
