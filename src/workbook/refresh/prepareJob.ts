import type { MergeCell } from "../../core/merge/mergeTypes";
import { hasRichNumbers, richValue } from "../optional/richNumbers";
import { isFigureFormat } from "../sheet/numberFormat";
import type { Stamp } from "../stamp/stampTypes";
import { columnSlots, type ColumnSlot } from "./columnSlots";
import { placedFormula } from "./canonicalFormula";
import { recordContent } from "./cellRecord";
import type { CurrentPlan } from "./currentPlan";
import { footerEdits } from "./footerEdits";
import type { BlockJob, CellEdit, CellWrite, NewRow } from "./jobTypes";
import { goneCells, rawCell, rawContent, recordOf, sliced } from "./cellsBefore";
import { loadBefore, type BeforeFacts, type CellBefore } from "./loadBefore";
import { rowsByKey, type BlockPlans, type ReadBlock } from "./planBlock";
import type { BlockRecord, RecordedCell } from "./recordTypes";
import { cellKey } from "./tables/blockTable";
import type { SheetBlock } from "./readBlock";
import type { RefreshPlan } from "./plan/refreshPlan";

/** What is written for a block, and what is kept to go back. */
export interface PreparedJob {
  readonly job: BlockJob;
  readonly record: BlockRecord;
}

/** What a job is made of. */
export interface JobRequest {
  readonly block: ReadBlock;
  readonly plans: BlockPlans;
  /** The stamp as it is to be, without the lines beneath. */
  readonly stamp: Stamp;
  readonly current: CurrentPlan | undefined;
  /** The as-of argument of live formulas, as it stands in them. */
  readonly asOf: string | undefined;
}

/**
 * Turns the plans of a block into what is written where, with what stands there now.
 *
 * @param context the request; synced here, nothing is written
 * @param request the block, its plans, its new stamp
 * @returns the job and its record
 */
export async function prepareJob(context: Excel.RequestContext, request: JobRequest): Promise<PreparedJob> {
  const { block, plans, stamp } = request;
  const { sheet, found } = block;
  const worksheet = context.workbook.worksheets.getItem(sheet.cells.sheetId);
  const [main] = plans.plans;
  const slots = columnSlots(sheet, main?.addFields ?? []);
  const writes = plans.plans.flatMap((plan, nth) => cellsToWrite(block, plan, nth));
  const gone = goneCells(sheet, main?.removeRows ?? []);
  const facts = await loadBefore(context, worksheet, [...writes, ...gone.flatMap(({ cells }) => cells)]);
  const edits = writes.map((write, i) => editOf(request, write, facts[i]));
  const done = edits.filter((edit) => edit !== undefined);
  const goneFacts = sliced(
    facts.slice(writes.length),
    gone.map(({ cells }) => cells.length),
  );
  const lines = await footerEdits(context, sheet, found.stamp?.footer ?? [], request.current?.footer);
  const job: BlockJob = {
    cells: sheet.cells,
    header: sheet.header,
    bodyRows: sheet.bodyRows,
    width: sheet.columns.length,
    edits: done.map(({ edit }) => edit),
    lateEdits: [],
    newColumns: slots.flatMap((slot, at) => newColumn(request, slot, at, main)),
    newRows: (main?.addRows ?? []).map((row, i) => newRow(request, slots, row, sheet.bodyRows + i)),
    goneRows: gone.map(({ at, cells }, i) => ({ at, cells: goneContents(slots, cells, goneFacts[i] ?? []) })),
    goneColumns: [],
    lines: lines.edits,
    name: { blockId: stamp.blockId, before: found.copyOf === undefined ? found.nameFormula : undefined },
    stamp: { ...stamp, ...(lines.footer === undefined ? {} : { footer: lines.footer }) },
  };
  const record: BlockRecord = {
    blockId: stamp.blockId,
    title: found.title,
    cells: done.map(({ recorded }) => recorded),
    newRows: (main?.addRows ?? []).map(({ key, values }) => ({ key, values: Object.fromEntries(values) })),
    goneRows: gone.map(({ key, at, cells }, i) => ({
      key,
      at,
      cells: goneRecords(sheet, cells, goneFacts[i] ?? []),
    })),
    newColumns: (main?.addFields ?? []).map(({ field, header }) => ({ field, header })),
    lines: lines.edits,
    stamp: { before: found.stamp ?? stamp, copied: found.copyOf !== undefined },
  };
  return { job, record };
}

/** A cell that is to be written over. */
interface CellToWrite extends CellBefore {
  readonly key: string;
  readonly nth: number;
  readonly field: string;
  /** Undefined where only the format may be another. */
  readonly value: MergeCell | undefined;
  readonly format?: string;
}

function cellsToWrite(block: ReadBlock, plan: RefreshPlan, nth: number): readonly CellToWrite[] {
  const { sheet } = block;
  const rows = rowsByKey(sheet);
  const formats = plan.formats.map((write) => ({ ...write, value: undefined }));
  return [...plan.cells, ...formats].flatMap(({ key, field, value, format }) => {
    const row = rows.get(`${nth}\u001f${key}`);
    const column = sheet.columnOf.get(field);
    if (row === undefined || column === undefined) return [];
    const raw = rawCell(sheet, row, column);
    const common = { row, column, raw, key, nth, field, value };
    return [format === undefined ? common : { ...common, format }];
  });
}

/** Undefined where nothing is to be written: the format is right, or the columns of a live formula are gone. */
function editOf(
  request: JobRequest,
  write: CellToWrite,
  facts: BeforeFacts | undefined,
): { readonly edit: CellEdit; readonly recorded: RecordedCell } | undefined {
  const { row, column, key, nth, field, raw, value } = write;
  if (facts === undefined) return undefined;
  const format = newFormat(write, facts);
  const formats = format === undefined ? undefined : { before: facts.format, after: format };
  const held = recordOf(request.block.sheet, { row, column, raw }, facts);
  const recorded: RecordedCell = {
    key,
    nth,
    field,
    before: held,
    after: value === undefined ? held : value,
    ...(formats === undefined ? {} : { formats }),
    ...(facts.rich === undefined ? {} : { rich: facts.rich }),
  };
  const contents = value === undefined ? { before: {}, after: {} } : contentsOf(request, write, facts);
  if (contents === undefined || (value === undefined && formats === undefined)) return undefined;
  const before = { ...contents.before, ...(formats === undefined ? {} : { format: formats.before }) };
  const after = { ...contents.after, ...(formats === undefined ? {} : { format: formats.after }) };
  return { edit: { row, column, before, after }, recorded };
}

function contentsOf(
  request: JobRequest,
  { row, key, field, raw, value }: CellToWrite,
  facts: BeforeFacts,
): { readonly before: CellWrite; readonly after: CellWrite } | undefined {
  const content = contentOf(request, value ?? null, row, request.block.sheet.columnOf);
  if (content === undefined) return undefined;
  const rich = typeof content === "number" ? richOf(request, cellKey(key, field)) : undefined;
  return {
    before: facts.rich === undefined ? { content: rawContent(raw, facts) } : { rich: facts.rich },
    after: rich === undefined ? { content } : { rich },
  };
}

/** The new figure's format, unless the user has given the cell one of their own. */
function newFormat({ format }: CellToWrite, facts: BeforeFacts): string | undefined {
  if (format === undefined || format === facts.format) return undefined;
  return isFigureFormat(facts.format) ? format : undefined;
}

function contentOf(
  request: Pick<JobRequest, "asOf">,
  value: MergeCell,
  row: number,
  columnOf: ReadonlyMap<string, number>,
): string | number | boolean | undefined {
  return recordContent(value, { row, column: 0 }, (canonical) =>
    placedFormula(canonical, row, (field) => columnOf.get(field), request.asOf),
  );
}

function richOf({ current }: JobRequest, key: string): Excel.CellValue | undefined {
  const number = hasRichNumbers() ? current?.rich.get(key) : undefined;
  return number === undefined ? undefined : richValue(number);
}

function newColumn(
  request: JobRequest,
  slot: ColumnSlot,
  at: number,
  plan: RefreshPlan | undefined,
): BlockJob["newColumns"] {
  if (slot.kind === "old" || plan === undefined) return [];
  const { sheet } = request.block;
  const rows = rowsByKey(sheet);
  const cells = Array.from({ length: sheet.bodyRows }, (): CellWrite | undefined => undefined);
  for (const { key, field, value, format } of plan.cells) {
    const row = field === slot.field ? rows.get(`0\u001f${key}`) : undefined;
    if (row === undefined) continue;
    const content = contentOf(request, value, row, sheet.columnOf);
    const rich = richOf(request, cellKey(key, field));
    cells[row - sheet.header - 1] = {
      ...(rich === undefined ? { content: content ?? "" } : { rich }),
      ...(format === undefined ? {} : { format }),
    };
  }
  return [{ at, header: slot.header, cells }];
}

function newRow(
  request: JobRequest,
  slots: readonly ColumnSlot[],
  row: RefreshPlan["addRows"][number],
  at: number,
): NewRow {
  const { sheet } = request.block;
  const left = sheet.cells.range.column;
  const fields = slots.map(({ field }) => field);
  const columnOf = new Map(
    fields.flatMap((field, i) => (field === undefined ? [] : [[field, left + i] as const])),
  );
  const cells = fields.map((field): CellWrite | undefined => {
    const value = field === undefined ? undefined : row.values.get(field);
    if (field === undefined || value === undefined) return undefined;
    const content = contentOf(request, value, sheet.header + 1 + at, columnOf);
    const format = row.formats.get(field);
    const rich = typeof content === "number" ? richOf(request, cellKey(row.key, field)) : undefined;
    return {
      ...(rich === undefined ? { content: content ?? "" } : { rich }),
      ...(format === undefined ? {} : { format }),
    };
  });
  return { at, cells };
}

function goneContents(
  slots: readonly ColumnSlot[],
  cells: readonly CellBefore[],
  facts: readonly BeforeFacts[],
): readonly CellWrite[] {
  return slots.map((slot) => {
    const cell = slot.kind === "old" ? cells[slot.at] : undefined;
    const known = slot.kind === "old" ? facts[slot.at] : undefined;
    if (cell === undefined || known === undefined) return {};
    const { rich, format } = known;
    return { ...(rich === undefined ? { content: rawContent(cell.raw, known) } : { rich }), format };
  });
}

function goneRecords(
  sheet: SheetBlock,
  cells: readonly CellBefore[],
  facts: readonly BeforeFacts[],
): BlockRecord["goneRows"][number]["cells"] {
  const fieldAt = new Map([...sheet.columnOf].map(([field, column]) => [column, field]));
  return cells.map((cell, i) => {
    const known = facts[i] ?? { format: "General", isText: false };
    return {
      column: fieldAt.get(cell.column) ?? "",
      header: sheet.columns[i]?.header ?? "",
      content: recordOf(sheet, cell, known),
      format: known.format,
      ...(known.rich === undefined ? {} : { rich: known.rich }),
    };
  });
}
