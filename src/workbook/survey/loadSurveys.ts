import { loadBooks, type BookRound, type SurveyBook } from "./loadBook";
import { noSurvey } from "./notFound";
import { readRows } from "./readRows";
import { parseResponses, type ParsedResponses } from "./responses/parseResponses";
import { responseRows } from "./responses/responseRows";
import type { Round, Survey } from "./surveyTypes";

/**
 * The surveys of the workbook, within a request of the caller's.
 *
 * @param context the request; synced here
 * @param only id of the one survey that is wanted
 * @returns a survey for each questionnaire, in the order of the sheets
 * @throws {InputError} a table is damaged: names sheet, row and column
 */
export async function loadSurveys(context: Excel.RequestContext, only?: string): Promise<readonly Survey[]> {
  const books = await loadBooks(context, only);
  const rounds = books.flatMap((book) => book.rounds);
  const rows = await readRows(context, rounds.map(responseRows));
  const read = new Map(
    rounds.map((round, place): [BookRound, Round] => {
      const parsed = parseResponses(round.table, round.columns, rows[place] ?? []);
      return [round, roundOf(round, parsed)];
    }),
  );
  return books.map((book) => ({
    ...book.head,
    rounds: book.rounds.flatMap((round) => read.get(round) ?? []),
  }));
}

/**
 * One survey of the workbook, within a request of the caller's.
 *
 * @param context the request; synced here
 * @param id of the survey
 * @returns the survey
 * @throws {MissingDataError} no such survey
 * @throws {InputError} a table is damaged: names sheet, row and column
 */
export async function loadSurvey(context: Excel.RequestContext, id: string): Promise<Survey> {
  const [survey] = await loadSurveys(context, id);
  if (survey === undefined) throw noSurvey(id);
  return survey;
}

/**
 * Where the parts of one survey stand, within a request of the caller's; its answers are not read.
 *
 * @param context the request; synced here
 * @param id of the survey
 * @returns its book
 * @throws {MissingDataError} no such survey
 * @throws {InputError} a table is damaged: names sheet, row and column
 */
export async function loadBook(context: Excel.RequestContext, id: string): Promise<SurveyBook> {
  const [book] = await loadBooks(context, id);
  if (book === undefined) throw noSurvey(id);
  return book;
}

/**
 * A round with how many have answered.
 *
 * @param round where it stands
 * @param parsed its rows
 * @returns the round
 */
export function roundOf(round: BookRound, parsed: ParsedResponses): Round {
  return {
    number: round.number,
    sheet: round.table.sheet,
    table: round.table.table ?? "",
    state: round.state,
    items: round.columns.items.map(({ item }) => item.id),
    experts: parsed.experts.length,
    complete: parsed.complete,
    partial: parsed.partial,
  };
}
