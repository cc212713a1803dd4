import type { BookRound, SurveyBook } from "../loadBook";
import { loadBook, roundOf } from "../loadSurveys";
import { noRound } from "../notFound";
import { readRows } from "../readRows";
import type { Responses, Survey } from "../surveyTypes";
import { parseResponses, type AnswerProblem } from "./parseResponses";
import { responseRows } from "./responseRows";

/** The answers of a round with where they stand, so that they can be written to. Zero-based. */
export interface LoadedResponses extends Responses {
  readonly sheet: string;
  /** Row of the header; the rows of the table follow. */
  readonly header: number;
  /** Row of each expert, in the order of the experts. */
  readonly rowOf: readonly number[];
  /** Undefined where the user has deleted the column. */
  readonly columns: {
    readonly expert: number;
    readonly group: number | undefined;
    readonly field: number | undefined;
    readonly received: number | undefined;
  };
  /** Column of each item of the round. */
  readonly columnOf: ReadonlyMap<string, number>;
  /** The first row from which on there is neither expert nor answer. */
  readonly free: number;
  /** The row beneath the table. */
  readonly end: number;
  /** Cells that hold something, but no answer to their item; in `answers` they are words. */
  readonly problems: readonly AnswerProblem[];
}

/** A round with the survey that it belongs to. */
export interface LoadedRound {
  readonly book: SurveyBook;
  readonly round: BookRound;
  readonly responses: LoadedResponses;
}

/**
 * All answers of a round, within a request of the caller's; in as many requests as their size takes.
 *
 * @param context the request; synced here
 * @param survey from `loadSurvey`
 * @param round from 1
 * @returns experts, answers and where they stand
 * @throws {MissingDataError} no such survey or round
 * @throws {InputError} the table is damaged: names sheet, row and column
 */
export async function loadResponses(
  context: Excel.RequestContext,
  survey: Pick<Survey, "id">,
  round: number,
): Promise<LoadedResponses> {
  return (await loadRound(context, survey.id, round)).responses;
}

/**
 * A round with its survey and all its answers, within a request of the caller's.
 *
 * @param context the request; synced here
 * @param surveyId the survey
 * @param number of the round, from 1
 * @returns survey, round and answers
 * @throws {MissingDataError} no such survey or round
 * @throws {InputError} a table is damaged: names sheet, row and column
 */
export async function loadRound(
  context: Excel.RequestContext,
  surveyId: string,
  number: number,
): Promise<LoadedRound> {
  const book = await loadBook(context, surveyId);
  const round = book.rounds.find((other) => other.number === number);
  if (round === undefined) throw noRound(book.head.title, number);
  const [rows = []] = await readRows(context, [responseRows(round)]);
  return { book, round, responses: placed(round, rows) };
}

function placed(round: BookRound, rows: readonly (readonly unknown[])[]): LoadedResponses {
  const { table, columns } = round;
  const { experts } = columns;
  const parsed = parseResponses(table, columns, rows);
  const at = (column: number | undefined): number | undefined =>
    column === undefined ? undefined : table.column + column;
  return {
    round: roundOf(round, parsed),
    experts: parsed.experts,
    answers: parsed.answers,
    problems: parsed.problems,
    sheet: table.sheet,
    header: table.header,
    rowOf: parsed.rowOf,
    columns: {
      expert: table.column + experts.expert,
      group: at(experts.group),
      field: at(experts.field),
      received: at(experts.received),
    },
    columnOf: new Map(columns.items.map(({ item, column }) => [item.id, table.column + column])),
    free: parsed.free,
    end: table.header + 1 + table.rows,
  };
}
