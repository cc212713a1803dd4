import { MissingDataError } from "../../../model/errors";
import type { SurveyBook } from "../loadBook";
import { readRows } from "../readRows";
import { loadRound } from "../responses/loadResponses";
import { expertHeaders, keyOfWord } from "../surveyWords";
import type { FeedbackInput, FeedbackRequest } from "./feedbackTypes";

/**
 * What the feedback of a round is made from, and whose.
 *
 * @param context the request; synced here
 * @param request survey, round, experts
 * @returns the input, and the ids of those who get feedback
 * @throws {MissingDataError} no such survey or round, or no answer in it
 */
export async function loadFeedback(
  context: Excel.RequestContext,
  request: FeedbackRequest,
): Promise<{ readonly input: FeedbackInput; readonly experts: readonly string[] }> {
  const { book, responses } = await loadRound(context, request.surveyId, request.round);
  const { head } = book;
  const { answers, experts, round } = responses;
  if (!answers.some((row) => row.some((answer) => answer !== null))) throw noAnswer(request.round);
  const input: FeedbackInput = {
    surveyId: book.id,
    title: head.title,
    language: head.language,
    round: round.number,
    rules: head.rules,
    items: round.items.flatMap((id) => head.items.find((item) => item.id === id) ?? []),
    experts,
    answers,
    secrets: await keySecrets(context, book),
    date: new Date().toISOString().slice(0, 10),
  };
  return { input, experts: request.experts ?? experts.map(({ id }) => id) };
}

/** All that the key holds besides id, group and field: names, addresses, and what else a user has added. */
async function keySecrets(context: Excel.RequestContext, { parts }: SurveyBook): Promise<readonly string[]> {
  const key = parts.find(({ part }) => part.kind === "key");
  if (key === undefined) return [];
  const range = { row: key.header + 1, column: key.column, rows: key.rows, columns: key.headers.length };
  const [rows = []] = await readRows(context, [{ sheet: key.sheet, range, bytesPerRow: 2000 }]);
  const personal = key.headers.flatMap((header, at) =>
    keyOfWord(expertHeaders, header) === undefined ? [at] : [],
  );
  return rows.flatMap((row) => personal.map((at) => textOf(row[at]))).filter((text) => text !== "");
}

function textOf(cell: unknown): string {
  return (typeof cell === "string" || typeof cell === "number" ? String(cell) : "").trim();
}

function noAnswer(round: number): MissingDataError {
  return new MissingDataError({
    en: `Round ${round} has no answer yet, so there is nothing to feed back. Enter or import answers first.`,
    ko: `${round}차에 아직 응답이 없어 돌려줄 내용이 없습니다. 먼저 응답을 입력하거나 가져오십시오.`,
  });
}
