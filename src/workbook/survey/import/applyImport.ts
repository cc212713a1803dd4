import { WorkbookError } from "../../../model/errors";
import type { Bilingual } from "../../../model/language";
import { silentProgress, type Progress } from "../../progress";
import { requireUnprotected } from "../../refresh/requireUnprotected";
import { runOperation, type OperationScope } from "../../session";
import { liftFilters } from "../../sheet/liftFilters";
import { rangeOf } from "../../sheet/rangeOf";
import { applyStyle } from "../../sheet/writePiece";
import { addValidation } from "../../sheet/writeRules";
import { appendRows } from "../appendRows";
import { addToKey } from "../privacy/key/addToKey";
import { loadKey, type LoadedKey } from "../privacy/key/loadKey";
import { itemRule } from "../responses/itemRule";
import { loadRound, type LoadedRound } from "../responses/loadResponses";
import { responseRows } from "../responses/responseRows";
import { fingerprint } from "./fingerprint";
import type { ImportRequest, ImportResult, KeyEntry } from "./importTypes";
import { planImport, type ImportPlan } from "./planImport";
import { resolveImport, type ResolvedRow } from "./resolveImport";
import { writeStanding } from "./writeStanding";

const operation: Bilingual = { en: "Import the answers", ko: "응답 가져오기" };
const reading: Bilingual = { en: "Reading the responses", ko: "응답 시트 읽기" };
const writing: Bilingual = { en: "Writing the answers", ko: "응답 쓰기" };

/**
 * Writes the answers of a checked file into the responses of a round, all or nothing. Names and e-mail addresses go
 * to the expert key only. Answers that stand are never overwritten unless the person chose so.
 *
 * @param request the preview and what the person decided about its findings
 * @param progress how far it is, and how to stop
 * @returns what was written
 * @throws {WorkbookError} "ChangedSincePreview"; protected sheets; Office errors; "Cancelled"
 * @throws {InputError} a choice or a typed answer that cannot be carried out
 */
export function applyImport(
  request: ImportRequest,
  progress: Progress = silentProgress,
): Promise<ImportResult> {
  return runOperation({
    name: operation,
    progress,
    run: async (context, scope) => {
      progress.report(0, 3, reading);
      const loaded = await loadRound(context, request.surveyId, request.round);
      const key = await loadKey(context, request.surveyId, loaded.book.parts);
      requireUnchanged(request, loaded, key);
      const { book, round, responses } = loaded;
      const used = [...responses.experts.map(({ id }) => id), ...key.entries.map(({ expert }) => expert)];
      const resolved = resolveImport(request.preview, request.choices, book.head.items, used);
      const { column, headers } = round.table;
      const place = { responses, column, width: headers.length };
      const plan = planImport(resolved.rows, request.preview.items, place, book.head);
      const sheets = [responses.sheet, ...(key.table === undefined ? [] : [key.table.sheet])];
      await requireUnprotected(context, sheets, operation);
      const putFiltersBack = await liftFilters(context, scope, sheets);
      progress.report(1, 3, writing);
      await writeRows(context, scope, loaded, plan);
      const people = newPeople(resolved.rows, key);
      const keySheet =
        people.length === 0 ? key.table?.sheet : await addToKey(context, scope, book.head, key, people);
      scope.checkCancelled();
      putFiltersBack();
      await context.sync();
      progress.report(3, 3, writing);
      const { added, filled, answers } = plan;
      const result = { sheet: responses.sheet, added, filled, answers, leftOut: resolved.leftOut };
      return keySheet === undefined ? result : { ...result, keySheet };
    },
  });
}

function requireUnchanged(
  { preview, surveyId, round }: ImportRequest,
  loaded: LoadedRound,
  key: LoadedKey,
): void {
  const now = fingerprint(loaded.book.head.items, loaded.responses, key.entries);
  if (preview.surveyId === surveyId && preview.round === round && preview.fingerprint === now) return;
  throw new WorkbookError(
    {
      en: "The responses, the questionnaire or the expert key changed after the preview was made, so nothing was written. Check the file again.",
      ko: "미리 보기를 만든 뒤 응답 시트나 설문지, 전문가 대조표가 바뀌어 아무것도 쓰지 않았습니다. 파일을 다시 확인하십시오.",
    },
    { code: "ChangedSincePreview", operation: operation.en },
  );
}

/** Rows of the table that are empty are taken first; then it grows. */
async function writeRows(
  context: Excel.RequestContext,
  scope: OperationScope,
  { book, round, responses }: LoadedRound,
  plan: ImportPlan,
): Promise<void> {
  const { sheet, free, end } = responses;
  const room = Math.max(0, end - free);
  const inTable = plan.fresh.slice(0, room).map((cells, at) => ({ row: free + at, cells }));
  const { bytesPerRow } = responseRows(round);
  const place = { sheet, column: round.table.column, bytesPerRow };
  const writes = [...plan.standing, ...inTable];
  await writeStanding(context, scope, place, writes, (rows) => {
    scope.progress.report(1 + rows / Math.max(1, writes.length), 3, writing);
  });
  const beneath = plan.fresh.slice(room);
  if (beneath.length === 0) return;
  await appendRows(context, scope, round.table, beneath);
  const target = context.workbook.worksheets.getItem(sheet);
  const grown = {
    row: end,
    column: round.table.column,
    rows: beneath.length,
    columns: round.table.headers.length,
  };
  const { received } = responses.columns;
  if (received !== undefined) {
    applyStyle(rangeOf(target, { ...grown, column: received, columns: 1 }), { numberFormat: "yyyy-mm-dd" });
  }
  for (const { item, column } of round.columns.items) {
    const range = { ...grown, column: round.table.column + column, columns: 1 };
    const rule = itemRule(item, range, book.head.language);
    if (rule !== undefined) addValidation(rangeOf(target, range), rule);
    if (item.kind === "pairwise") applyStyle(rangeOf(target, range), { numberFormat: "# ?/?" });
  }
  await context.sync();
}

function newPeople(rows: readonly ResolvedRow[], key: LoadedKey): readonly KeyEntry[] {
  const known = new Set(key.entries.map(({ expert }) => expert.toLowerCase()));
  return rows.flatMap(({ expert, name, email }): KeyEntry[] => {
    const id = expert.id.toLowerCase();
    if ((name === "" && email === "") || known.has(id)) return [];
    known.add(id);
    return [{ expert: expert.id, name, email, group: expert.group, field: expert.field }];
  });
}
