import { InputError } from "../../../model/errors";
import type { Bilingual } from "../../../model/language";
import { cellText } from "../../cellText";
import type { Progress } from "../../progress";
import { runOperation, type OperationScope } from "../../session";
import { liftFilters } from "../../sheet/liftFilters";
import type { SurveyBook } from "../loadBook";
import { addResponses } from "../responses/addResponses";
import { loadRound, type LoadedRound } from "../responses/loadResponses";
import { responseLayout } from "../responses/responseLayout";
import { itemStatusWords } from "../surveyWords";
import { itemChanges, itemDecision, type ItemChange } from "./planNextRound";
import { readDecisions } from "./readDecisions";

const operation: Bilingual = { en: "Make the next round", ko: "다음 차수 만들기" };

/**
 * Makes the next round from the decisions on the result sheet: accepted and dropped items get that status in the
 * questionnaire and are not asked, revised ones take their new words, kept ones are asked again. The responses of the
 * round before are archived, never deleted.
 *
 * @param request survey and the round that is over
 * @param progress told how far it is; may cancel
 * @returns number and responses sheet of the new round
 * @throws {MissingDataError} no such survey or round, or no result sheet of it
 * @throws {InputError} a decision that is none of the four, a revised item without new words, or nothing left to ask
 * @throws {WorkbookError} an Office error or a cancellation; the workbook is then as it was
 */
export async function makeNextRound(
  request: { readonly surveyId: string; readonly from: number },
  progress?: Progress,
): Promise<{ readonly round: number; readonly sheet: string }> {
  const { surveyId, from } = request;
  return runOperation({
    name: operation,
    ...(progress === undefined ? {} : { progress }),
    run: async (context, scope) => {
      const loaded = await loadRound(context, surveyId, from);
      const { book, responses } = loaded;
      requireLatest(book, from);
      const decisions = await readDecisions(context, book, from, responses.round.items);
      const changes = itemChanges(decisions.map(itemDecision));
      scope.progress.report(1, 4, steps.read);
      await changeItems(context, scope, book, changes);
      scope.progress.report(2, 4, steps.items);
      await archive(context, scope, loaded);
      scope.progress.report(3, 4, steps.archive);
      const asked = changes.filter(({ status }) => status === "active" || status === "revised");
      const items = book.head.items.flatMap((item) => {
        const change = asked.find(({ id }) => id === item.id);
        if (change === undefined) return [];
        return [{ ...item, status: change.status, text: change.text ?? item.text }];
      });
      const round = from + 1;
      const made = await addResponses(context, scope, book.head, {
        round,
        experts: responses.experts,
        items,
      });
      scope.checkCancelled();
      scope.progress.report(4, 4, steps.done);
      return { round, sheet: made.sheet };
    },
  });
}

const steps = {
  read: { en: "Reading the decisions", ko: "결정 읽기" },
  items: { en: "Changing the questionnaire", ko: "설문지 고치기" },
  archive: { en: "Archiving the round", ko: "차수 보관" },
  done: { en: "Done", ko: "완료" },
} as const satisfies Readonly<Record<string, Bilingual>>;

function requireLatest({ rounds }: SurveyBook, from: number): void {
  const latest = Math.max(...rounds.map(({ number }) => number));
  if (from === latest) return;
  throw new InputError({
    en: `Round ${from} is archived: round ${latest} was made after it. Make the next round from round ${latest}.`,
    ko: `${from}차는 보관되었고 그 뒤에 ${latest}차가 있습니다. 다음 차수는 ${latest}차에서 만드십시오.`,
  });
}

/** Cell by cell, and only what changes: what was read is never written back. */
async function changeItems(
  context: Excel.RequestContext,
  scope: OperationScope,
  { questionnaire, items, head }: SurveyBook,
  changes: readonly ItemChange[],
): Promise<void> {
  const putFiltersBack = await liftFilters(context, scope, [questionnaire.sheet]);
  const sheet = context.workbook.worksheets.getItem(questionnaire.sheet);
  const cells = changes.flatMap((change) => cellsOf(change, { items, head }));
  const before = cells.map((cell) => {
    const range = sheet.getCell(cell.row, cell.column);
    range.load("values,formulas");
    return range;
  });
  await context.sync();
  const old = before.map((range) =>
    restored((range.values as unknown[][])[0]?.[0], (range.formulas as unknown[][])[0]?.[0]),
  );
  scope.onFailure(async (undo) => {
    const same = undo.workbook.worksheets.getItem(questionnaire.sheet);
    cells.forEach(({ row, column }, at) => {
      same.getCell(row, column).formulas = [[old[at] ?? ""]];
    });
    await undo.sync();
  });
  scope.checkCancelled();
  for (const { row, column, text } of cells) sheet.getCell(row, column).formulas = [[cellText(text)]];
  putFiltersBack();
  await context.sync();
}

interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

function cellsOf(
  { id, status, text }: ItemChange,
  { items, head }: Pick<SurveyBook, "items" | "head">,
): ChangedCell[] {
  const row = items.rowOf.get(id);
  if (row === undefined) return [];
  const { columnOf } = items;
  const wanted = [
    { column: columnOf.status, text: itemStatusWords[status][head.language] },
    ...(text === undefined
      ? []
      : [
          { column: columnOf.textEn, text: text.en },
          { column: columnOf.textKo, text: text.ko },
        ]),
  ];
  return wanted.flatMap(({ column, text: words }) =>
    Number.isInteger(column) ? [{ row, column, text: words }] : [],
  );
}

/** A formula as it was; a text through the guard, since Excel answers for the text '=1 what it answers for a formula. */
function restored(value: unknown, formula: unknown): string | number | boolean {
  if (typeof value !== "string") return value as number | boolean;
  return formula === value ? cellText(value) : String(formula);
}

/** The sheet stays, greyed, with a line that says so. */
async function archive(
  context: Excel.RequestContext,
  scope: OperationScope,
  { book, round }: LoadedRound,
): Promise<void> {
  const { table, number } = round;
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  const mark = sheet.getCell(responseLayout.state, 0);
  sheet.load("tabColor");
  mark.load("values");
  await context.sync();
  const { tabColor } = sheet;
  const isFree = (mark.values as unknown[][])[0]?.[0] === "" && table.header > responseLayout.state;
  scope.onFailure(async (undo) => {
    const same = undo.workbook.worksheets.getItem(table.sheet);
    same.tabColor = tabColor;
    if (isFree) same.getCell(responseLayout.state, 0).values = [[""]];
    await undo.sync();
  });
  scope.checkCancelled();
  sheet.tabColor = archivedTab;
  if (isFree) mark.formulas = [[cellText(archivedText(number)[book.head.language])]];
  await context.sync();
}

const archivedTab = "#A6A6A6";

function archivedText(round: number): Bilingual {
  return {
    en: `Archived: round ${round + 1} was made from this round. Its answers stay as they are.`,
    ko: `보관: 이 차수에서 ${round + 1}차를 만들었습니다. 응답은 그대로 둡니다.`,
  };
}
