import type { MergeCell } from "../../core/merge/mergeTypes";
import { sameCell } from "../../core/merge/sameCell";
import type { Bilingual } from "../../model/language";
import { cellsBeforeOf, type RestoreCells } from "./restoreCells";
import { asOfArgument } from "../refresh/asOfArgument";
import { sheetAddress } from "../refresh/cellAddress";
import { goneCells, rawCell, rawContent, sliced } from "../refresh/cellsBefore";
import { addressOf, holdsRecord, recordContent, type CellRecord } from "../refresh/cellRecord";
import { placedFormula } from "../refresh/canonicalFormula";
import type { BlockJob, CellWrite, GoneColumn, LineEdit, NewRow } from "../refresh/jobTypes";
import { loadBefore, type BeforeFacts } from "../refresh/loadBefore";
import { rowsByKey, type ReadBlock } from "../refresh/planBlock";
import type { GoneCell, RecordedCell } from "../refresh/recordTypes";
import type { Change } from "../refresh/refreshTypes";
import type { KeptRecord } from "./restoreStore";
import { earlierStamp } from "./stampDifference";

/** What is written to go back, and what stays because it was edited since. */
export interface RestoreJob {
  readonly job: BlockJob;
  readonly kept: readonly Change[];
  /** The cells that go back, for the record. */
  readonly back: readonly { readonly recorded: RecordedCell; readonly row: Bilingual }[];
}

/**
 * Plans the way back of one block: by key, wherever rows and columns are now. What was edited since stays.
 *
 * @param context the request; synced here, nothing is written
 * @param block as it stands
 * @param record what the refresh did
 * @param pinned the workbook's as-of date, which live formulas that come back follow
 * @returns the job, and what stays
 */
export async function restoreJob(
  context: Excel.RequestContext,
  block: ReadBlock,
  record: KeptRecord,
  pinned: string | undefined,
): Promise<RestoreJob> {
  const { sheet, found } = block;
  const asOf = asOfArgument(pinned, found.stamp ?? missingStamp());
  const worksheet = context.workbook.worksheets.getItem(sheet.cells.sheetId);
  const cells = cellsBeforeOf(block, record.cells);
  const leaving = rowsToLeave(block, record);
  const gone = goneCells(sheet, leaving.keys);
  const facts = await loadBefore(context, worksheet, [
    ...cells.back.map(({ cell }) => cell),
    ...gone.flatMap((row) => row.cells),
  ]);
  const goneFacts = sliced(
    facts.slice(cells.back.length),
    gone.map((row) => row.cells.length),
  );
  const rows = rowsToBringBack(block, record, asOf);
  const columns = columnsToLeave(block, record);
  const stamp = earlierStamp(found.stamp ?? missingStamp(), record.stamp.before);
  const job: BlockJob = {
    cells: sheet.cells,
    header: sheet.header,
    bodyRows: sheet.bodyRows,
    width: sheet.columns.length,
    edits: cells.back.flatMap((back, i) => editBack(block, back, facts[i], asOf)),
    lateEdits: cells.back.flatMap((back) => lateEdit(block, back, rows.newRows, asOf)),
    newColumns: [],
    newRows: rows.newRows,
    goneRows: gone.map(({ at, cells: contents }, i) => ({
      at: at + rows.newRows.filter((row) => row.at <= at).length,
      cells: contents.map((cell, j) => contentBefore(cell.raw, goneFacts[i]?.[j])),
    })),
    goneColumns: columns.gone,
    lines: await linesBack(context, block, record.lines),
    name: { blockId: record.blockId, before: found.nameFormula },
    stamp: { ...stamp, blockId: record.blockId },
  };
  return {
    job,
    kept: [...cells.kept, ...leaving.kept, ...rows.kept, ...columns.kept],
    back: cells.back.map(({ recorded }) => ({ recorded, row: labelOf(block, recorded.key) })),
  };
}

function missingStamp(): never {
  throw new Error("A block that was read has a stamp.");
}

function labelOf({ base }: ReadBlock, key: string): Bilingual {
  const text = key.split("\u001f").join(", ");
  return base.rowLabels.get(key) ?? { en: text, ko: text };
}

/** A formula of the user's may refer to rows that come back: it is written after them. */
function isLate({ before, after }: RecordedCell): boolean {
  if (JSON.stringify(before) === JSON.stringify(after)) return false;
  return typeof before === "object" && before !== null && before.at !== undefined;
}

function lateEdit(
  { sheet }: ReadBlock,
  { recorded, cell }: RestoreCells["back"][number],
  newRows: readonly NewRow[],
  asOf: string | undefined,
): BlockJob["lateEdits"] {
  if (!isLate(recorded)) return [];
  const at = newRows.reduce(
    (place, row) => (row.at <= place ? place + 1 : place),
    cell.row - sheet.header - 1,
  );
  const place = { row: sheet.header + 1 + at, column: cell.column };
  const content = contentAt({ ...sheet, asOf }, recorded.before, place);
  if (content === undefined) return [];
  return [{ at, column: cell.column - sheet.cells.range.column, after: { content } }];
}

function editBack(
  { sheet }: ReadBlock,
  { recorded, cell }: RestoreCells["back"][number],
  facts: BeforeFacts | undefined,
  asOf: string | undefined,
): BlockJob["edits"] {
  const content = contentAt({ ...sheet, asOf }, recorded.before, cell);
  if (facts === undefined || content === undefined) return [];
  const isOurFormat = recorded.formats !== undefined && facts.format === recorded.formats.after;
  const format = isOurFormat ? recorded.formats.before : undefined;
  const written: CellWrite = recorded.rich === undefined ? { content } : { rich: recorded.rich };
  const hasContent = JSON.stringify(recorded.before) !== JSON.stringify(recorded.after);
  const after = isLate(recorded) || !hasContent ? {} : written;
  const before = contentBefore(cell.raw, facts);
  return [
    {
      row: cell.row,
      column: cell.column,
      before: format === undefined ? withoutFormat(before) : before,
      after: format === undefined ? after : { ...after, format },
    },
  ];
}

function withoutFormat({ content, rich }: CellWrite): CellWrite {
  return rich === undefined ? { content: content ?? "" } : { rich };
}

function contentBefore(raw: unknown, facts: BeforeFacts | undefined): CellWrite {
  if (facts === undefined) return {};
  const { rich, format } = facts;
  return rich === undefined ? { content: rawContent(raw, facts), format } : { rich, format };
}

function contentAt(
  { columnOf, asOf }: { readonly columnOf: ReadonlyMap<string, number>; readonly asOf: string | undefined },
  record: CellRecord,
  place: { readonly row: number; readonly column: number },
): string | number | boolean | undefined {
  return recordContent(record, place, (canonical, row) =>
    placedFormula(canonical, row, (field) => columnOf.get(field), asOf),
  );
}

/** Rows that came with the refresh go again, unless something in them was edited or written beside them. */
function rowsToLeave(
  block: ReadBlock,
  record: KeptRecord,
): { readonly keys: readonly string[]; readonly kept: readonly Change[] } {
  const { sheet } = block;
  const [mine] = sheet.tables;
  const standing = record.newRows.filter(({ key }) => mine?.rows.has(key) === true);
  const isUntouched = ({ key, values }: KeptRecord["newRows"][number]): boolean => {
    const cells = mine?.rows.get(key) ?? [];
    const same = (mine?.fields ?? []).every((field, i) => holdsValue(cells[i] ?? null, values[field]));
    return same && sheet.pinned[0]?.has(key) !== true;
  };
  return {
    keys: standing.filter(isUntouched).map(({ key }) => key),
    kept: standing.filter((row) => !isUntouched(row)).map(({ key }) => keptRow(block, key, "goneKept")),
  };
}

function holdsValue(now: MergeCell, written: CellRecord | undefined): boolean {
  return written === undefined || holdsRecord(now, written, "A1");
}

/** Rows that went come back at their old place, unless a row of their key stands there again. */
function rowsToBringBack(
  block: ReadBlock,
  record: KeptRecord,
  asOf: string | undefined,
): { readonly newRows: readonly NewRow[]; readonly kept: readonly Change[] } {
  const rows = rowsByKey(block.sheet);
  const missing = record.goneRows.filter(({ key }) => !rows.has(`0\u001f${key}`));
  const sorted = [...missing].sort((a, b) => a.at - b.at);
  const newRows = sorted.map(({ at, cells }, i) => {
    const place = Math.min(at, block.sheet.bodyRows + i);
    return { at: place, cells: rowContents(block, cells, block.sheet.header + 1 + place, asOf) };
  });
  const again = record.goneRows.filter(({ key }) => rows.has(`0\u001f${key}`));
  return { newRows, kept: again.map(({ key }) => keptRow(block, key, "kept")) };
}

function rowContents(
  { sheet }: ReadBlock,
  cells: readonly GoneCell[],
  row: number,
  asOf: string | undefined,
): readonly (CellWrite | undefined)[] {
  const left = sheet.cells.range.column;
  return sheet.columns.map(({ header }, i) => {
    const cell = cells.find(({ column, header: before }) =>
      column === "" ? before === header : sheet.columnOf.get(column) === left + i,
    );
    if (cell === undefined) return undefined;
    const content = contentAt({ ...sheet, asOf }, cell.content, { row, column: left + i });
    const { format, rich } = cell;
    return rich === undefined ? { content: content ?? "", format } : { rich, format };
  });
}

/** Columns that came with the refresh go again, unless something in them was edited. */
function columnsToLeave(
  block: ReadBlock,
  record: KeptRecord,
): { readonly gone: readonly GoneColumn[]; readonly kept: readonly Change[] } {
  const { sheet, base } = block;
  const gone: GoneColumn[] = [];
  const kept: Change[] = [];
  for (const { field, header } of record.newColumns) {
    const column = sheet.columnOf.get(field);
    if (column === undefined) continue;
    const at = base.fields.indexOf(field);
    const edited = sheet.rows.filter(({ key, row }) => {
      const written = base.rows.get(key)?.[at] ?? null;
      return !holdsRecord(mergeValue(block, row, column), written, addressOf({ row, column }));
    });
    if (edited.length > 0) kept.push(keptColumn(block, field, header));
    else gone.push({ at: column - sheet.cells.range.column, header, cells: columnContents(block, column) });
  }
  return { gone: gone.sort((a, b) => a.at - b.at), kept };
}

function mergeValue({ sheet }: ReadBlock, row: number, column: number): MergeCell {
  const raw = rawCell(sheet, row, column);
  return typeof raw === "number" || (typeof raw === "string" && raw !== "") ? raw : null;
}

function columnContents({ sheet }: ReadBlock, column: number): readonly CellWrite[] {
  return Array.from({ length: sheet.bodyRows }, (_, i) => {
    const raw = rawCell(sheet, sheet.header + 1 + i, column);
    return { content: typeof raw === "number" || typeof raw === "string" ? raw : "" };
  });
}

/** The lines beneath go back where they still read as the refresh wrote them. */
async function linesBack(
  context: Excel.RequestContext,
  { sheet }: ReadBlock,
  lines: readonly LineEdit[],
): Promise<readonly LineEdit[]> {
  if (lines.length === 0) return [];
  const last = sheet.header + sheet.bodyRows;
  const depth = lines.reduce((most, { offset }) => Math.max(most, offset), 1);
  const cells = context.workbook.worksheets
    .getItem(sheet.cells.sheetId)
    .getRangeByIndexes(last + 1, sheet.cells.range.column, depth, 1);
  cells.load("formulas");
  await context.sync();
  const texts = (cells.formulas as MergeCell[][]).map(([text]) => text ?? "");
  return lines
    .filter(({ offset, after }) => sameCell(texts[offset - 1] ?? null, after))
    .map(({ offset, before, after }) => ({ offset, before: after, after: before }));
}

function keptRow(block: ReadBlock, key: string, outcome: "kept" | "goneKept"): Change {
  const { sheet, found } = block;
  const row = rowsByKey(sheet).get(`0\u001f${key}`);
  const range = { row: row ?? 0, column: sheet.cells.range.column, rows: 1, columns: sheet.columns.length };
  return {
    id: `${found.blockId}/restore/${key}`,
    blockId: found.blockId,
    key,
    row: labelOf(block, key),
    outcome,
    ...(row === undefined ? {} : { address: sheetAddress(sheet.cells.sheet, range) }),
    choice: "refuse",
    decidable: false,
  };
}

function keptColumn({ found }: ReadBlock, field: string, header: string): Change {
  return {
    id: `${found.blockId}/restore//${field}`,
    blockId: found.blockId,
    key: "",
    row: { en: `Column ${header}`, ko: `열 ${header}` },
    field,
    header,
    outcome: "kept",
    choice: "refuse",
    decidable: false,
  };
}
