import { WorkbookError } from "../../model/errors";
import type { Bilingual } from "../../model/language";
import { cellValue } from "../cellText";
import { silentProgress } from "../progress";
import type { OperationScope } from "../session";
import { liftFilters } from "../sheet/liftFilters";
import { formulaWrites, type ColumnWrite, type FormulaEdit, type TableBody } from "./formulaWrites";

/**
 * Writes other formulas into cells, and into no other cell: filters are lifted and put back, columns of tables keep
 * what else stands in them, and where a cell holds another formula than was seen, nothing is written at all.
 *
 * @param context the request; synced here
 * @param scope of the operation; what is written is taken back when it fails
 * @param edits what stands there and what is to
 * @param operation its name, for errors
 * @throws {WorkbookError} "ChangedSincePreview"; "ColumnFilled" where Excel changed a cell that was to stay
 */
export async function writeFormulas(
  context: Excel.RequestContext,
  scope: OperationScope,
  edits: readonly FormulaEdit[],
  operation: Bilingual,
): Promise<void> {
  if (edits.length === 0) return;
  const requests = formulaWrites(edits, await tableBodies(context));
  const found = await readAll(context, requests, operation);
  requireUnchanged(requests, found, operation);
  scope.checkCancelled();
  const sheets = [...new Set(edits.map(({ sheet }) => sheet))];
  const putBack = await liftFilters(context, scope, sheets);
  scope.onFailure((undo) => takeBack(undo, requests, sheets));
  for (const [turn, writes] of requests.entries()) {
    scope.checkCancelled();
    const check = queueWrites(context, writes, ({ after }) => after);
    if (turn === requests.length - 1) putBack();
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request holds 5 MB: each turn fills one
    await context.sync();
    requireOthersUntouched(check(), found[turn] ?? [], writes, operation);
    scope.progress.report(turn + 1, requests.length + 1, { en: "Writing the formulas", ko: "수식 쓰기" });
  }
}

async function tableBodies(context: Excel.RequestContext): Promise<readonly TableBody[]> {
  const { tables } = context.workbook;
  tables.load("items/name");
  await context.sync();
  const bodies = tables.items.map((table) => table.getDataBodyRange());
  for (const body of bodies) body.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
  await context.sync();
  return bodies.map(({ worksheet, rowIndex, columnIndex, rowCount, columnCount }) => ({
    sheet: worksheet.name,
    row: rowIndex,
    column: columnIndex,
    rows: rowCount,
    columns: columnCount,
  }));
}

function rangeOf(context: Excel.RequestContext, write: ColumnWrite): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(write.sheet);
  return sheet.getRangeByIndexes(write.row, write.column, write.edits.length, 1);
}

/** The formulas of each write, row by row. */
type Found = readonly (readonly unknown[])[];

async function readAll(
  context: Excel.RequestContext,
  requests: readonly (readonly ColumnWrite[])[],
  operation: Bilingual,
): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const writes of requests) {
    const ranges = writes.map((write) => rangeOf(context, write));
    for (const range of ranges) range.load("formulas,numberFormat");
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one answer holds 5 MB: each turn fills one
    await context.sync();
    writes.forEach((write, place) => requireNoTextFormat(write, ranges[place], operation));
    found.push(ranges.map(columnOf));
  }
  return found;
}

function loadFormulas(range: Excel.Range): Excel.Range {
  range.load("formulas");
  return range;
}

function columnOf(range: Excel.Range): readonly unknown[] {
  return (range.formulas as unknown[][]).map(([formula]) => formula);
}

/** Queues the writes of one request, and the reading back of those that leave cells alone. */
function queueWrites(
  context: Excel.RequestContext,
  writes: readonly ColumnWrite[],
  text: (edit: FormulaEdit) => string,
): () => Found {
  context.application.suspendApiCalculationUntilNextSync();
  const ranges = writes.map((write) => {
    const range = rangeOf(context, write);
    range.formulas = write.edits.map((edit) => [
      edit === undefined ? null : cellValue({ formula: text(edit) }),
    ]);
    return write.edits.includes(undefined) ? loadFormulas(range) : undefined;
  });
  return () => ranges.map((range) => (range === undefined ? [] : columnOf(range)));
}

/** The filters may be back already, or may still be lifted. */
async function takeBack(
  context: Excel.RequestContext,
  requests: readonly (readonly ColumnWrite[])[],
  sheets: readonly string[],
): Promise<void> {
  const putBack = await liftFilters(context, undoScope, sheets);
  for (const writes of requests) {
    queueWrites(context, writes, ({ before }) => before);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request holds 5 MB: each turn fills one
    await context.sync();
  }
  putBack();
  await context.sync();
}

/** Taking back is neither cancelled nor itself taken back. */
const undoScope: OperationScope = {
  progress: silentProgress,
  checkCancelled: () => undefined,
  onFailure: () => undefined,
};

/** A formula that is written into a cell of the text format becomes a text. */
function requireNoTextFormat(write: ColumnWrite, range: Excel.Range | undefined, operation: Bilingual): void {
  const formats = (range?.numberFormat ?? []) as unknown[][];
  const text = write.edits.find((edit, row) => edit !== undefined && formats[row]?.[0] === "@");
  if (text !== undefined) throw textFormat(text, operation);
}

function requireUnchanged(
  requests: readonly (readonly ColumnWrite[])[],
  found: readonly Found[],
  operation: Bilingual,
): void {
  requests.forEach((writes, turn) => {
    writes.forEach((write, place) => {
      const changed = write.edits.find(
        (edit, row) => edit !== undefined && found[turn]?.[place]?.[row] !== edit.before,
      );
      if (changed !== undefined) throw changedSince(changed, operation);
    });
  });
}

function requireOthersUntouched(
  now: Found,
  before: Found,
  writes: readonly ColumnWrite[],
  operation: Bilingual,
): void {
  writes.forEach((write, place) => {
    const filled = now[place]?.some(
      (formula, row) => write.edits[row] === undefined && formula !== before[place]?.[row],
    );
    if (filled === true) throw columnFilled(write, operation);
  });
}

function changedSince({ sheet, address }: FormulaEdit, operation: Bilingual): WorkbookError {
  return new WorkbookError(
    {
      en: `The formula in ${sheet}!${address} has changed since the preview, so nothing was written. Look at the preview again.`,
      ko: `미리 보기 이후 ${sheet}!${address}의 수식이 바뀌어 아무것도 쓰지 않았습니다. 미리 보기를 다시 확인하십시오.`,
    },
    { code: "ChangedSincePreview", operation: operation.en },
  );
}

function textFormat({ sheet, address }: FormulaEdit, operation: Bilingual): WorkbookError {
  return new WorkbookError(
    {
      en: `${sheet}!${address} has the number format Text: a formula written there would become a text, so nothing was written. Set the format to General and try again.`,
      ko: `${sheet}!${address}의 표시 형식이 텍스트여서 수식을 쓰면 글자가 되므로 아무것도 쓰지 않았습니다. 표시 형식을 일반으로 바꾸고 다시 하십시오.`,
    },
    { code: "TextFormat", operation: operation.en },
  );
}

function columnFilled({ sheet }: ColumnWrite, operation: Bilingual): WorkbookError {
  return new WorkbookError(
    {
      en: `Excel filled other cells of a table on ${sheet} with a new formula, so everything was put back. Turn off "Fill formulas in tables to create calculated columns" (AutoCorrect options) and try again.`,
      ko: `Excel이 ${sheet} 시트 표의 다른 셀까지 새 수식으로 채워 모두 되돌렸습니다. 자동 고침 옵션에서 "표에 수식을 채워 계산된 열 만들기"를 끄고 다시 하십시오.`,
    },
    { code: "ColumnFilled", operation: operation.en },
  );
}
