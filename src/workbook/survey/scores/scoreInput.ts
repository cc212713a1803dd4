import { MissingDataError } from "../../../model/errors";
import type { LoadedRound } from "../responses/loadResponses";
import { sheetReference } from "../../sheet/sheetReference";
import type { Scores, SurveyItem } from "../surveyTypes";
import { scoreItems } from "./scoreItems";
import { turnedFrom, type ResponseCell } from "./scoreFormula";

/** What the scores of a round are made from. */
export interface ScoreInput {
  readonly loaded: LoadedRound;
  readonly items: readonly SurveyItem[];
  /** Cells of the questionnaire with ids and with the column Reversed. */
  readonly questionnaire: { readonly ids: string; readonly reversed: string };
  readonly values: Scores["values"];
}

/**
 * Puts together what the scores of a round are made from.
 *
 * @param loaded the round with its answers
 * @returns items, values, and where they come from
 * @throws {MissingDataError} no expert, or no item that is answered by a number
 */
export function scoreInput(loaded: LoadedRound): ScoreInput {
  const { round, responses } = loaded;
  const items = scoreItems(round.columns.items.map(({ item }) => item));
  if (responses.experts.length === 0 || items.length === 0)
    throw nothingToScore(responses.sheet, items.length);
  const placeOf = new Map(responses.round.items.map((id, place) => [id, place]));
  const values = responses.answers.map((answers) =>
    items.map((item) => {
      const answer = answers[placeOf.get(item.id) ?? -1];
      return typeof answer === "number" ? turned(item, answer) : null;
    }),
  );
  return { loaded, items, questionnaire: questionnaireColumns(loaded), values };
}

function turned(item: SurveyItem, answer: number): number {
  return item.reversed && item.kind !== "pairwise" ? turnedFrom(item) - answer : answer;
}

function questionnaireColumns({ book }: LoadedRound): ScoreInput["questionnaire"] {
  const { questionnaire, items } = book;
  const { id, reversed } = items.columnOf;
  const cells = (column: number): string => {
    const { header, rows } = questionnaire;
    return sheetReference(questionnaire.sheet, { row: header + 1, column, rows, columns: 1 });
  };
  return { ids: cells(id), reversed: cells(reversed) };
}

/**
 * Where an answer stands.
 *
 * @param input from `scoreInput`
 * @param expert place among the experts
 * @param column of the responses' sheet
 * @returns its cell
 */
export function responseCell(input: ScoreInput, expert: number, column: number): ResponseCell {
  const { sheet, rowOf } = input.loaded.responses;
  return { sheet, row: rowOf[expert] ?? 0, column };
}

function nothingToScore(sheet: string, items: number): MissingDataError {
  if (items === 0) {
    return new MissingDataError({
      en: `The responses on the sheet "${sheet}" have no column of an item that is answered by a number. Put an item of the questionnaire back, with its id as header.`,
      ko: `"${sheet}" 시트의 응답에 수치로 응답하는 문항 열이 없습니다. 문항 번호를 머리글로 하여 문항을 되돌리십시오.`,
    });
  }
  return new MissingDataError({
    en: `The responses on the sheet "${sheet}" have no expert yet. Enter or import answers first.`,
    ko: `"${sheet}" 시트의 응답에 아직 전문가가 없습니다. 먼저 응답을 넣거나 가져오십시오.`,
  });
}
