import { catalog as ownCatalog, type Catalog } from "../../catalog/catalog";
import { WorkbookError } from "../../model/errors";
import type { Bilingual } from "../../model/language";
import { appendAudit, readAudit } from "../audit/auditStore";
import type { AuditEntry } from "../audit/auditTypes";
import { carryOut } from "../refresh/carryOut";
import type { RefreshOptions, Change } from "../refresh/refreshTypes";
import { requireUnprotected } from "../refresh/requireUnprotected";
import { stampParts } from "../refresh/stampParts";
import { surveyBlocks } from "../refresh/surveyBlocks";
import type { ReadBlock } from "../refresh/planBlock";
import { runOperation, type OperationScope } from "../session";
import { shownRecord } from "./restoreCells";
import { restoreJob, type RestoreJob } from "./restoreJob";
import { dropPoints, readPoints, type PointContent, type StoredPoint } from "./restoreStore";
import type { RestoreResult } from "./restoreTypes";

const operation: Bilingual = { en: "Restore", ko: "복원" };

/**
 * Goes back to the state before a refresh, all or nothing. Later refreshes are undone first, the latest of them first,
 * since each is kept as its difference from the one before. What a person has edited since a refresh stays, and is
 * told. The points that are used up go.
 *
 * @param id from {@link listRestorePoints}
 * @param options progress, the data, and who restores
 * @returns what went back, and what stayed
 * @throws {WorkbookError} "ItemNotFound": there is no such point any more, or it was cut or changed by hand;
 *   "AccessDenied": a sheet is protected; another Office error or a cancellation. The workbook is then as it was
 */
export async function restoreTo(id: string, options: RefreshOptions = {}): Promise<RestoreResult> {
  const { progress, catalog = ownCatalog(), reviewer = "" } = options;
  return runOperation({
    name: operation,
    ...(progress === undefined ? {} : { progress }),
    run: async (context, scope) => {
      const points = await readPoints(context);
      const place = points.findIndex((point) => point.id === id);
      const undone = place < 0 ? [] : points.slice(place).reverse();
      const contents = undone.map(({ content }) => content).filter((content) => content !== undefined);
      if (undone.length === 0 || contents.length < undone.length) throw noPoint();
      const result = { cells: 0, rows: 0, kept: [] as Change[] };
      const entries: AuditEntry[] = [];
      for (const [i, content] of contents.entries()) {
        const last = i === contents.length - 1 ? { points, undone, entries } : undefined;
        const step = { catalog, reviewer, content, entries, last };
        addTo(result, await undoPoint(context, scope, step));
      }
      return result;
    },
  });
}

function noPoint(): WorkbookError {
  return new WorkbookError(
    {
      en: "This restore point, or a later one that must be undone before it, is no longer in the workbook or was changed by hand. Nothing was written. Choose a later point.",
      ko: "이 복원 지점이나 그 전에 되돌려야 할 이후 지점이 통합 문서에 없거나 다른 곳에서 바뀌었습니다. 아무것도 쓰지 않았습니다. 더 나중의 지점을 고르십시오.",
    },
    { code: "ItemNotFound", operation: operation.en },
  );
}

function addTo(result: { cells: number; rows: number; kept: Change[] }, jobs: readonly RestoreJob[]): void {
  for (const { job, kept } of jobs) {
    result.cells += job.edits.length;
    result.rows += job.newRows.length + job.goneRows.length;
    result.kept.push(...kept);
  }
}

/** One refresh that is undone; with the last one go the points and comes the record. */
interface UndoStep {
  readonly catalog: Catalog;
  readonly reviewer: string;
  readonly content: PointContent;
  readonly entries: AuditEntry[];
  readonly last:
    { readonly points: readonly StoredPoint[]; readonly undone: readonly StoredPoint[] } | undefined;
}

async function undoPoint(
  context: Excel.RequestContext,
  scope: OperationScope,
  step: UndoStep,
): Promise<readonly RestoreJob[]> {
  const { catalog, content } = step;
  const blocks = content.blocks.map(({ blockId }) => blockId);
  const survey = await surveyBlocks(context, scope, { catalog, blocks, withCatalog: false });
  const jobs: RestoreJob[] = [];
  for (const block of survey.blocks) {
    const record = content.blocks.find(({ blockId }) => blockId === block.found.blockId);
    if (block.state !== "read" || record === undefined) continue;
    const made = await restoreJob(context, block, record, survey.asOf);
    jobs.push(made);
    step.entries.push(...entriesOf(made, block, step.reviewer));
  }
  if (jobs.length < content.blocks.length) throw blockMissing(content, jobs);
  await requireUnprotected(
    context,
    jobs.map(({ job }) => job.cells.sheet),
    operation,
  );
  const stamps = stampParts(
    survey.stored,
    jobs.map(({ job: { stamp } }) => ({ stamp, replaces: stamp.blockId })),
  );
  const rest =
    step.last === undefined
      ? []
      : [dropPoints(step.last.points, step.last.undone), appendAudit(await readAudit(context), step.entries)];
  await carryOut(
    context,
    scope,
    jobs.map(({ job }) => job),
    [...stamps, ...rest],
  );
  return jobs;
}

function blockMissing(content: PointContent, jobs: readonly RestoreJob[]): WorkbookError {
  const found = new Set(jobs.map(({ job }) => job.stamp.blockId));
  const missing = content.blocks.filter(({ blockId }) => !found.has(blockId)).map(({ title }) => title);
  const list = { en: missing.map(({ en }) => en).join(", "), ko: missing.map(({ ko }) => ko).join(", ") };
  return new WorkbookError(
    {
      en: `These figures are not found any more, so nothing was restored: ${list.en}. Bring their sheet and columns back, for instance with Undo in Excel, then try again.`,
      ko: `다음 수치를 찾을 수 없어 아무것도 복원하지 않았습니다: ${list.ko}. Excel의 실행 취소 등으로 시트와 열을 되살린 뒤 다시 시도하십시오.`,
    },
    { code: "ItemNotFound", operation: operation.en },
  );
}

function entriesOf(
  { job, back }: RestoreJob,
  { found, base }: ReadBlock,
  reviewer: string,
): readonly AuditEntry[] {
  const when = new Date().toISOString();
  return back.map(({ recorded, row }) => {
    const format = base.formats.get(recorded.key)?.get(recorded.field);
    return {
      when,
      reviewer,
      block: found.title,
      row,
      column: base.headers.get(recorded.field) ?? recorded.field,
      old: shownRecord(recorded.after, format).text,
      new: shownRecord(recorded.before, format).text,
      why: "restored",
      source: { en: "", ko: "" },
      from: found.stamp?.base.version ?? "",
      to: job.stamp.base.version,
    };
  });
}
