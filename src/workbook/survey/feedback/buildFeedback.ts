import type { Bilingual } from "../../../model/language";
import { largestRequest, splitRows } from "../../insertBlock/splitRows";
import { inTurns } from "../../inTurns";
import type { Progress } from "../../progress";
import { runOperation, type OperationScope } from "../../session";
import { applySetup, loadTakenNames, type TakenNames } from "../../sheet/newSheet";
import { sheetName } from "../../sheet/sheetName";
import { writePiece } from "../../sheet/writePiece";
import { readBackTexts } from "../../sheet/checkTexts";
import { feedbackMark } from "./feedbackMark";
import { feedbackSheet } from "./feedbackSheet";
import { feedbackPanel, type FeedbackPanel } from "./feedbackPanel";
import type { FeedbackRequest } from "./feedbackTypes";
import { loadFeedback } from "./loadFeedback";
import { planFeedback } from "./planFeedback";

const operation: Bilingual = { en: "Make the feedback sheets", ko: "피드백지 만들기" };

/**
 * Writes one feedback sheet an expert into the workbook: each item with the expert's own answer, the panel's median
 * and quartiles, and a place for a reason. No other expert's id, name or address is on it.
 *
 * @param request survey, round, and whose
 * @param progress told how far it is; may cancel
 * @returns names of the sheets, in the order of the experts
 * @throws {MissingDataError} no such survey or round, or no answer in the round
 * @throws {InputError} no such expert in the round
 * @throws {WorkbookError} an Office error or a cancellation; the workbook is then as it was
 */
export async function buildFeedback(
  request: FeedbackRequest,
  progress?: Progress,
): Promise<{ readonly sheets: readonly string[] }> {
  return runOperation({
    name: operation,
    ...(progress === undefined ? {} : { progress }),
    run: async (context, scope) => {
      const { input, experts } = await loadFeedback(context, request);
      const taken = loadTakenNames(context);
      await context.sync();
      const panel = await feedbackPanel(input);
      return { sheets: await write(context, scope, await planned(panel, experts, taken())) };
    },
  });
}

interface Planned extends ReturnType<typeof feedbackSheet> {
  readonly name: string;
  readonly mark: string;
}

function planned(
  panel: FeedbackPanel,
  experts: readonly string[],
  taken: TakenNames,
): Promise<readonly Planned[]> {
  const { input } = panel;
  const sheets = [...taken.sheets];
  const marks = new Set(taken.tables.map((name) => name.toLowerCase()));
  let place = 0;
  return inTurns(experts, (expert) => {
    const sheet = feedbackSheet(planFeedback(panel, expert), input.language);
    const name = sheetName(sheet.setup.name, sheets);
    sheets.push(name);
    do place += 1;
    while (marks.has(feedbackMark(input.surveyId, input.round, place).toLowerCase()));
    return { ...sheet, name, mark: feedbackMark(input.surveyId, input.round, place) };
  });
}

async function write(
  context: Excel.RequestContext,
  scope: OperationScope,
  sheets: readonly Planned[],
): Promise<readonly string[]> {
  scope.onFailure((undo) => removeSheets(undo, sheets));
  // What a sheet takes in a request: its texts, and the formats of its rows.
  const sizes = sheets.map(({ piece }) => JSON.stringify(piece).length * 3);
  const groups = splitRows(sizes, largestRequest);
  for (const { from, to } of groups) {
    scope.checkCancelled();
    context.application.suspendApiCalculationUntilNextSync();
    const written = sheets.slice(from, to).map(({ name, mark, piece, setup }) => {
      const sheet = context.workbook.worksheets.add(name);
      context.workbook.names.add(mark, sheet.getRange("A1")).visible = false;
      writePiece(sheet, piece);
      applySetup(sheet, setup);
      sheet.pageLayout.orientation = "Portrait";
      return { sheet, piece };
    });
    // After all is written: a value read between two new sheets makes the workbook calculate once more.
    const compares = written.map(({ sheet, piece }) => readBackTexts(sheet, piece.blocks, operation));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request holds 5 MB: each turn fills one
    await context.sync();
    for (const compare of compares) compare();
    scope.progress.report(to, sheets.length, steps.write);
  }
  const [first] = sheets;
  if (first !== undefined) context.workbook.worksheets.getItem(first.name).activate();
  await context.sync();
  scope.checkCancelled();
  return sheets.map(({ name }) => name);
}

const steps = {
  write: { en: "Writing the feedback sheets", ko: "피드백지 작성" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Only sheets that carry their mark: a co-author may have made one of the same name in between. */
async function removeSheets(context: Excel.RequestContext, sheets: readonly Planned[]): Promise<void> {
  const found = sheets.map(({ name, mark }) => ({
    sheet: context.workbook.worksheets.getItemOrNullObject(name),
    mark: context.workbook.names.getItemOrNullObject(mark),
  }));
  for (const { sheet, mark } of found) {
    sheet.load("name");
    mark.load("name");
  }
  await context.sync();
  for (const { sheet, mark } of found) {
    if (mark.isNullObject) continue;
    mark.delete();
    if (!sheet.isNullObject) sheet.delete();
  }
  await context.sync();
}
