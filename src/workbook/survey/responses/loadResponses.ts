import type { Responses, Survey } from "../surveyTypes";

/** The answers of a round with where they stand, so that they can be written to. Zero-based. */
export interface LoadedResponses extends Responses {
  readonly sheet: string;
  /** Row of the header; the rows of the table follow. */
  readonly header: number;
  /** Row of each expert, in the order of the experts. */
  readonly rowOf: readonly number[];
  readonly columns: {
    readonly expert: number;
    readonly group: number;
    readonly field: number;
    readonly received: number | undefined;
  };
  /** Column of each item of the round. */
  readonly columnOf: ReadonlyMap<string, number>;
  /** The first row of the table without an expert or an answer; rows from here on are free. */
  readonly free: number;
  /** The row beneath the table. */
  readonly end: number;
}

/**
 * All answers of a round, within a request of the caller's; in as many requests as their size takes.
 *
 * @param context the request; synced here
 * @param survey from `loadSurvey`
 * @param round from 1
 * @returns experts, answers and where they stand
 * @throws {MissingDataError} no such round
 * @throws {InputError} the table is damaged: names sheet, row and column
 */
export async function loadResponses(
  context: Excel.RequestContext,
  survey: Survey,
  round: number,
): Promise<LoadedResponses> {
  await context.sync();
  throw new Error(`not written yet: ${survey.id} ${round}`);
}
