import { MissingDataError } from "../../../model/errors";
import type { Bilingual } from "../../../model/language";
import { writeBlockPlan } from "../../insertBlock/writeBlockPlan";
import type { Progress } from "../../progress";
import { runOperation, type OperationScope } from "../../session";
import { freeName } from "../../sheet/freeName";
import { applySetup, loadTakenNames } from "../../sheet/newSheet";
import { sheetName } from "../../sheet/sheetName";
import { addSurveySheet } from "../addSurveySheet";
import { loadSurvey } from "../loadSurveys";
import { prepareMark } from "../prepareMark";
import { loadResponses, type LoadedResponses } from "../responses/loadResponses";
import { ensureScores } from "../scores/ensureScores";
import { sheetReference } from "../../sheet/sheetReference";
import type { SurveyPart } from "../surveyNames";
import type { Survey } from "../surveyTypes";
import type { ResultInput } from "./resultInput";
import { mostWorkingCells, workingCells } from "./workingCells";
import { planResult, type PlannedSheet } from "./resultPlan";
import type { ResultRequest } from "./roundTypes";

const operation: Bilingual = { en: "Build the result of the round", ko: "차수 결과 만들기" };

/**
 * Writes the result sheet of a round on a new sheet: statistics, verdict and decision of each item, stability against
 * the round before, agreement of the panel, reliability, and the groups compared. A second run makes a second sheet,
 * and the decisions are then read from the newest.
 *
 * @param request survey, round, form of the formulas, language
 * @param progress told how far it is; may cancel
 * @returns the sheet's name
 * @throws {MissingDataError} no such survey or round, or no answer in it
 * @throws {WorkbookError} an Office error or a cancellation; the workbook is then as it was
 */
export async function buildResult(
  request: ResultRequest,
  progress?: Progress,
): Promise<{ readonly sheet: string }> {
  return runOperation({
    name: operation,
    ...(progress === undefined ? {} : { progress }),
    run: async (context, scope) => {
      const input = await readInput(context, scope, request);
      scope.progress.report(3, 5, steps.scores);
      return { sheet: await write(context, scope, input) };
    },
  });
}

const steps = {
  survey: { en: "Reading the survey", ko: "설문 읽기" },
  scores: { en: "Scoring the answers", ko: "응답 점수화" },
  working: { en: "Writing the working", ko: "계산 시트 작성" },
  done: { en: "Done", ko: "완료" },
} as const satisfies Readonly<Record<string, Bilingual>>;

async function readInput(
  context: Excel.RequestContext,
  scope: OperationScope,
  { surveyId, round, form, language }: ResultRequest,
): Promise<ResultInput> {
  const survey = await loadSurvey(context, surveyId);
  const responses = await loadResponses(context, survey, round);
  if (!responses.answers.some((row) => row.some((answer) => answer !== null))) throw noAnswer(round);
  scope.progress.report(1, 5, steps.survey);
  const previous = survey.rounds.some(({ number }) => number === round - 1)
    ? await ensureScores(context, scope, surveyId, round - 1)
    : undefined;
  const scores = await ensureScores(context, scope, surveyId, round);
  const asked = new Set(responses.round.items);
  const items = survey.items.filter(({ id }) => asked.has(id));
  const taken = loadTakenNames(context);
  await context.sync();
  const { sheets } = taken();
  const result = sheetName(sheetNames.result(round)[language], sheets);
  return {
    survey,
    round,
    form,
    language,
    items,
    scores,
    previous,
    openAnswers: openAnswers(survey, responses),
    sheets: { result, working: sheetName(sheetNames.working(round)[language], [...sheets, result]) },
    asValues: workingCells({ scores, previous, items, form }) > mostWorkingCells,
  };
}

function openAnswers({ items }: Survey, responses: LoadedResponses): ReadonlyMap<string, string> {
  const { header, end, sheet, columnOf } = responses;
  return new Map(
    items.flatMap(({ id, kind }): [string, string][] => {
      const column = columnOf.get(id);
      if (kind !== "open" || column === undefined) return [];
      const range = { row: header + 1, column, rows: Math.max(1, end - header - 1), columns: 1 };
      return [[id, sheetReference(sheet, range)]];
    }),
  );
}

const sheetNames = {
  result: (round: number): Bilingual => ({ en: `Round ${round} result`, ko: `${round}차 결과` }),
  working: (round: number): Bilingual => ({ en: `Round ${round} working`, ko: `${round}차 계산` }),
};

/** Both sheets are there before either is filled: their formulas refer to each other. */
async function write(
  context: Excel.RequestContext,
  scope: OperationScope,
  input: ResultInput,
): Promise<string> {
  const { survey, round, sheets } = input;
  const plan = await planResult(input);
  const part = (kind: "result" | "working"): SurveyPart => ({ kind, id: survey.id, round });
  scope.checkCancelled();
  const marks = {
    result: await prepareMark(context, scope, part("result")),
    working: await prepareMark(context, scope, part("working")),
  };
  const result = addSurveySheet(context, scope, { name: sheets.result, part: part("result") });
  marks.result.mark(result, sheets.result, plan.result.table);
  const working = addSurveySheet(context, scope, { name: sheets.working, part: part("working") });
  marks.working.mark(working, sheets.working, { row: 0, column: 0, rows: 1, columns: 1 });
  const taken = loadTakenNames(context);
  await context.sync();
  await fill(context, scope, working, plan.working, taken().tables);
  scope.progress.report(4, 5, steps.working);
  await fill(context, scope, result, plan.result, taken().tables, () => {
    result.activate();
    result.getRange("A1").select();
  });
  scope.progress.report(5, 5, steps.done);
  return sheets.result;
}

async function fill(
  context: Excel.RequestContext,
  scope: OperationScope,
  sheet: Excel.Worksheet,
  { piece, setup }: PlannedSheet,
  taken: readonly string[],
  finish?: () => void,
): Promise<void> {
  applySetup(sheet, setup);
  const tables = piece.tables.map((table) => ({ ...table, name: freeName(table.name, taken) }));
  await writeBlockPlan(
    context,
    scope,
    { sheet, piece: { ...piece, tables }, rich: undefined, operation },
    () => finish?.(),
  );
}

function noAnswer(round: number): MissingDataError {
  return new MissingDataError({
    en: `Round ${round} has no answer yet, so there is nothing to summarise. Enter or import answers first.`,
    ko: `${round}차에 아직 응답이 없어 집계할 것이 없습니다. 먼저 응답을 입력하거나 가져오십시오.`,
  });
}
