import type { Bilingual } from "../../../model/language";
import type { OperationScope } from "../../session";
import { readBackTexts } from "../../sheet/checkTexts";
import { applySetup, loadTakenNames } from "../../sheet/newSheet";
import { sheetName } from "../../sheet/sheetName";
import { rangeOf, writePiece } from "../../sheet/writePiece";
import { addSurveySheet } from "../addSurveySheet";
import { asWideSheet } from "../asWideSheet";
import { prepareMark } from "../prepareMark";
import { loadRound } from "../responses/loadResponses";
import type { Scores } from "../surveyTypes";
import { findScores, scoresAt } from "./findScores";
import { planScores, type ScoresPlan } from "./planScores";
import { scoreInput, type ScoreInput } from "./scoreInput";

const operation: Bilingual = { en: "Make the scores", ko: "점수 시트 만들기" };

/**
 * The scores of a round, to be used inside an operation of the caller's: the sheet that stands where it covers the
 * experts and items of the round as they are now, else a fresh one, taken back when the operation fails. Analyses made
 * from an older sheet keep it.
 *
 * @param context the request; synced here
 * @param scope of the caller's operation
 * @param surveyId the survey
 * @param round from 1
 * @returns where the scores stand, and the scores
 * @throws {MissingDataError} no such survey or round, or no expert
 * @throws {InputError} a table is damaged: names sheet, row and column
 */
export async function ensureScores(
  context: Excel.RequestContext,
  scope: OperationScope,
  surveyId: string,
  round: number,
): Promise<Scores> {
  const input = scoreInput(await loadRound(context, surveyId, round));
  return (await findScores(context, input)) ?? (await addScores(context, scope, input));
}

async function addScores(
  context: Excel.RequestContext,
  scope: OperationScope,
  input: ScoreInput,
): Promise<Scores> {
  const { book, round } = input.loaded;
  const part = { kind: "scores", id: book.id, round: round.number } as const;
  const taken = loadTakenNames(context);
  const mark = await prepareMark(context, scope, part);
  const plan = planScores(input);
  const name = sheetName(plan.setup.name, taken().sheets);
  scope.checkCancelled();
  context.application.suspendApiCalculationUntilNextSync();
  const sheet = addSurveySheet(context, scope, { name, part });
  mark.mark(sheet, name, plan.range);
  writePiece(sheet, plan.piece);
  fillDown(sheet, plan);
  applySetup(sheet, plan.setup);
  asWideSheet(
    sheet,
    plan.piece.columnWidths.map(({ characters }) => characters),
    2,
  );
  const compare = readBackTexts(sheet, plan.piece.blocks, operation);
  await context.sync();
  compare();
  return scoresAt(input, name, plan.header);
}

/** A thousand experts by two hundred items are more formulas than a request takes; filled down they are a few. */
function fillDown(sheet: Excel.Worksheet, { filled, range }: ScoresPlan): void {
  for (const { row, rows } of filled) {
    if (rows === 1) continue;
    const first = rangeOf(sheet, { ...range, row, rows: 1 });
    rangeOf(sheet, { ...range, row: row + 1, rows: rows - 1 }).copyFrom(first, "Formulas");
  }
}
