import { catalog as ownCatalog, type Catalog } from "../../catalog/catalog";
import { WorkbookError } from "../../model/errors";
import type { Bilingual } from "../../model/language";
import { auditEntries } from "../audit/auditEntries";
import { appendAudit, readAudit } from "../audit/auditStore";
import { addPoint, readPoints, type KeptRecord } from "../restore/restoreStore";
import { stampDifference } from "../restore/stampDifference";
import { runOperation, type OperationScope } from "../session";
import { blockId } from "../stamp/blockId";
import { stampVersion, type Stamp } from "../stamp/stampTypes";
import { asOfArgument } from "./asOfArgument";
import { carryOut } from "./carryOut";
import { recordedContent } from "./copiedRows";
import { currentPlan } from "./currentPlan";
import { planBlock, type BlockPlans, type ReadBlock } from "./planBlock";
import { prepareJob, type PreparedJob } from "./prepareJob";
import type { Decisions, RefreshOptions, RefreshPreview, RefreshResult } from "./refreshTypes";
import { requireUnprotected } from "./requireUnprotected";
import { stampParts } from "./stampParts";
import { surveyBlocks, type Survey } from "./surveyBlocks";

const operation: Bilingual = { en: "Refresh", ko: "새로 고침" };

/**
 * Carries out a preview, all or nothing: only what changed is written, formulas that stand in cells are left alone,
 * and a restore point leads back.
 *
 * @param preview from {@link previewRefresh}
 * @param decisions by the id of the change; without one a change goes as its `choice` says
 * @param options progress, the data, and who refreshes
 * @returns what was written
 * @throws {WorkbookError} "ChangedSincePreview": a block, the as-of date or the data changed since; "AccessDenied": a
 *   sheet is protected; another Office error or a cancellation. The workbook is then as it was
 */
export async function applyRefresh(
  preview: RefreshPreview,
  decisions: Decisions,
  options: RefreshOptions = {},
): Promise<RefreshResult> {
  const { progress, catalog = ownCatalog(), reviewer = "" } = options;
  return runOperation({
    name: operation,
    ...(progress === undefined ? {} : { progress }),
    run: async (context, scope) => {
      const blocks = preview.blocks.map(({ block }) => block.blockId);
      const survey = await surveyBlocks(context, scope, { catalog, blocks, withCopies: true });
      requireUnchanged(preview, survey, catalog);
      const request = { catalog, survey, decisions, wanted: new Set(blocks), reviewer };
      return writeRefresh(context, scope, request);
    },
  });
}

function requireUnchanged(preview: RefreshPreview, survey: Survey, catalog: Catalog): void {
  const now = new Map(
    survey.blocks.map((block) => [block.found.blockId, block.state === "read" ? block.fingerprint : ""]),
  );
  const isSame =
    preview.version === catalog.version &&
    preview.asOf === survey.asOf &&
    preview.blocks.every(({ block, fingerprint }) => now.get(block.blockId) === fingerprint);
  if (!isSame) throw changedSincePreview();
}

function changedSincePreview(): WorkbookError {
  return new WorkbookError(
    {
      en: "The figures, the as-of date or the data changed after this preview was made, perhaps by another reviewer. Nothing was written. Look at the new preview, then refresh again.",
      ko: "미리 보기 뒤에 수치나 기준 시점, 데이터가 바뀌었습니다. 다른 검토자가 바꾸었을 수 있습니다. 아무것도 쓰지 않았습니다. 새 미리 보기를 확인한 뒤 다시 새로 고치십시오.",
    },
    { code: "ChangedSincePreview", operation: operation.en },
  );
}

interface RefreshRequest {
  readonly catalog: Catalog;
  readonly survey: Survey;
  readonly decisions: Decisions;
  /** The blocks of the preview; copies of these only get a stamp of their own. */
  readonly wanted: ReadonlySet<string>;
  readonly reviewer: string;
}

/** A block that gets a new stamp, with what is written into it. */
interface RefreshJob extends PreparedJob {
  readonly block: ReadBlock;
  readonly plans: BlockPlans;
  readonly isCopyOnly: boolean;
}

async function writeRefresh(
  context: Excel.RequestContext,
  scope: OperationScope,
  request: RefreshRequest,
): Promise<RefreshResult> {
  const when = new Date().toISOString();
  const jobs = await prepareJobs(context, scope, request, when);
  const planned = request.survey.blocks.flatMap((block) =>
    block.state === "read" && request.wanted.has(block.found.blockId)
      ? [planBlock(block, request.decisions).openConflicts]
      : [],
  );
  const openConflicts = planned.reduce((a, b) => a + b, 0);
  if (jobs.length === 0) return { ...nothing, openConflicts };
  await requireUnprotected(
    context,
    jobs.map(({ job }) => job.cells.sheet),
    operation,
  );
  const points = await readPoints(context);
  const audit = await readAudit(context);
  const written = jobs.filter(({ isCopyOnly }) => !isCopyOnly);
  const id = blockId();
  const point = addPoint(points, { id, when, content: { blocks: jobs.map(keptRecord) } });
  const entries = written.flatMap(({ block, plans }) =>
    auditEntries(plans.changes, request.decisions, {
      when,
      reviewer: request.reviewer,
      block: block.found.title,
      from: block.found.stamp?.base.version ?? "",
      to: request.catalog.version,
    }),
  );
  const stamps = stampParts(
    request.survey.stored,
    jobs.map(({ job, block }) => ({ stamp: job.stamp, replaces: replacedBy(block) })),
  );
  await carryOut(
    context,
    scope,
    jobs.map(({ job }) => job),
    [...stamps, point.parts, appendAudit(audit, entries)],
  );
  return {
    cells: sum(jobs, ({ job }) => contents(job.edits) + filled(job.newColumns)),
    rowsAdded: sum(jobs, ({ job }) => job.newRows.length),
    rowsRemoved: sum(jobs, ({ job }) => job.goneRows.length),
    openConflicts,
    restorePoint: id,
    dropped: point.dropped,
  };
}

const nothing: RefreshResult = {
  cells: 0,
  rowsAdded: 0,
  rowsRemoved: 0,
  openConflicts: 0,
  restorePoint: "",
  dropped: 0,
};

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

/** Cells that only got another format are not counted. */
function contents(edits: PreparedJob["job"]["edits"]): number {
  return edits.filter(({ after }) => after.content !== undefined || after.rich !== undefined).length;
}

function filled(columns: PreparedJob["job"]["newColumns"]): number {
  return sum(columns, ({ cells }) => cells.filter((cell) => cell !== undefined).length);
}

/** A copy leaves the stamp of its original alone. */
function replacedBy({ found }: ReadBlock): string | undefined {
  return found.copyOf === undefined ? found.blockId : undefined;
}

function keptRecord({ record, job }: RefreshJob): KeptRecord {
  const { before, copied } = record.stamp;
  return { ...record, stamp: { before: stampDifference(before, job.stamp), copied } };
}

async function prepareJobs(
  context: Excel.RequestContext,
  scope: OperationScope,
  request: RefreshRequest,
  when: string,
): Promise<readonly RefreshJob[]> {
  const blocks = request.survey.blocks.filter((block) => block.state === "read");
  const jobs: RefreshJob[] = [];
  for (const block of blocks) {
    if (!request.wanted.has(block.found.blockId)) continue;
    scope.checkCancelled();
    const job = await refreshJob(context, request, block, when);
    if (job !== undefined) jobs.push(job);
  }
  const refreshed = new Set(jobs.map(({ block }) => block.found.blockId));
  for (const block of blocks) {
    const { copyOf, blockId: id } = block.found;
    if (copyOf === undefined || !refreshed.has(copyOf) || refreshed.has(id)) continue;
    jobs.push(await copyJob(context, block));
  }
  return jobs;
}

/** Undefined where the block is as the catalog has it, and its record too. */
async function refreshJob(
  context: Excel.RequestContext,
  { catalog, survey, decisions }: RefreshRequest,
  block: ReadBlock,
  when: string,
): Promise<RefreshJob | undefined> {
  const { found, sheet } = block;
  const plans = planBlock(block, decisions);
  const before = found.stamp;
  const [first, ...others] = plans.plans;
  if (before === undefined || first === undefined) return undefined;
  const stamp: Stamp = {
    ...before,
    version: stampVersion,
    blockId: found.copyOf === undefined ? before.blockId : blockId(),
    written: when,
    base: { kind: "catalog", version: catalog.version, hash: catalog.hash },
    sheet: sheet.cells.sheet,
    ...(sheet.cells.table === undefined ? {} : { table: sheet.cells.table.name }),
    content: recordedContent([first, ...others], sheet.tables),
  };
  if (!isNeeded(before, stamp, plans)) return undefined;
  const asOf = asOfArgument(survey.asOf, before);
  const current = currentPlan(catalog, before, survey.asOf);
  const prepared = await prepareJob(context, { block, plans, stamp, current, asOf });
  return { ...prepared, block, plans, isCopyOnly: false };
}

function isNeeded(before: Stamp, stamp: Stamp, { plans }: BlockPlans): boolean {
  const writes = plans.some(
    ({ cells, addRows, removeRows, addFields }) =>
      cells.length + addRows.length + removeRows.length + addFields.length > 0,
  );
  return (
    writes ||
    before.blockId !== stamp.blockId ||
    before.version !== stamp.version ||
    before.base.version !== stamp.base.version ||
    JSON.stringify(before.content) !== JSON.stringify(stamp.content)
  );
}

/** A copy of a block that is refreshed keeps what was written into it: it gets a stamp of its own, and nothing else. */
async function copyJob(context: Excel.RequestContext, block: ReadBlock): Promise<RefreshJob> {
  const { found, sheet } = block;
  const plans: BlockPlans = { ...planBlock(block), plans: [], changes: [] };
  const { stamp: original } = found;
  if (original === undefined) throw new Error("A copy is found by the stamp of its original.");
  const table = sheet.cells.table === undefined ? {} : { table: sheet.cells.table.name };
  const stamp: Stamp = { ...original, ...table, blockId: blockId(), sheet: sheet.cells.sheet };
  const prepared = await prepareJob(context, { block, plans, stamp, current: undefined, asOf: undefined });
  return { ...prepared, block, plans, isCopyOnly: true };
}
