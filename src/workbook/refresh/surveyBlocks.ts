import type { Catalog } from "../../catalog/catalog";
import type { KeyedTable } from "../../core/merge/mergeTypes";
import type { Bilingual } from "../../model/language";
import { loadAsOf } from "../asOf/loadAsOf";
import { handedOver, type HandedOverCell } from "../handOff/handedOver";
import { loadCommentedCells, type CommentedCell } from "../optional/commentedCells";
import { loadNotedCells } from "../optional/notedCells";
import type { OperationScope } from "../session";
import type { Rect } from "../sheet/sheetPlan";
import { sha256 } from "../stamp/sha256";
import type { BlockCells, FoundBlock, WorkbookMap } from "./blockTypes";
import { addressOf } from "./cellRecord";
import { findBlocks } from "./findBlocks";
import { readBlock, type SheetBlock } from "./readBlock";
import { readFormulas } from "./readFormulas";
import { catalogTable, isGrid, readStampedBlocks, type StoredBlock, type Theirs } from "./readStampedBlocks";
import { readWorkbookMap } from "./readWorkbookMap";
import type { BlockTable } from "./tables/blockTable";

/** A block with its three versions, or why it cannot be compared. */
export type SurveyedBlock =
  | {
      readonly state: "read";
      readonly found: FoundBlock & { readonly cells: BlockCells };
      readonly sheet: SheetBlock;
      readonly base: BlockTable;
      readonly theirs: BlockTable;
      /** Of what was read, by key. */
      readonly fingerprint: string;
    }
  | {
      readonly state: "missing" | "unknownDataset" | "damaged" | "grid";
      readonly found: FoundBlock;
      readonly reason?: Bilingual;
    };

export interface Survey {
  readonly blocks: readonly SurveyedBlock[];
  readonly stored: readonly StoredBlock[];
  readonly asOf: string | undefined;
}

/** What is looked at. */
export interface SurveyRequest {
  readonly catalog: Catalog;
  /** Ids of blocks, or all. */
  readonly blocks: readonly string[] | "all";
  /** Whether copies of the blocks are read too. */
  readonly withCopies?: boolean;
  /** Whether what the catalog has now matters; without it, a block is read whatever has become of its dataset. */
  readonly withCatalog?: boolean;
}

/**
 * Finds the blocks of a workbook and reads them, with what was written and what the catalog has now.
 *
 * @param context the request; synced here
 * @param scope of the operation
 * @param request which blocks, and the data
 * @returns the blocks; a copy that turns out to be none is left out
 */
export async function surveyBlocks(
  context: Excel.RequestContext,
  scope: Pick<OperationScope, "progress" | "checkCancelled">,
  request: SurveyRequest,
): Promise<Survey> {
  const stored = await readStampedBlocks(context, request.catalog);
  const readAsOf = loadAsOf(context);
  const readNotes = loadNotedCells(context);
  const readComments = loadCommentedCells(context);
  const map = await readWorkbookMap(context);
  const asOf = readAsOf();
  const found = findBlocks(stored, map).filter((block) => isWanted(block, request));
  const notes = found.length === 0 ? [] : [...(await readNotes()), ...(await readComments())];
  const handed = found.length === 0 ? new Map<string, HandedOverCell>() : await handedOver(context);
  const blocks: SurveyedBlock[] = [];
  for (const [i, block] of found.entries()) {
    scope.checkCancelled();
    scope.progress.report(i, found.length + 1, reading);
    const surveyed = await surveyBlock(context, scope, block, {
      map,
      notes,
      handed,
      theirs: theirsOf(request, block, asOf),
    });
    if (block.copyOf === undefined || surveyed.state === "read") blocks.push(surveyed);
  }
  return { blocks, stored, asOf };
}

const reading: Bilingual = { en: "Reading the sheets", ko: "시트 읽기" };

function isWanted({ blockId, copyOf }: FoundBlock, { blocks, withCopies }: SurveyRequest): boolean {
  if (blocks === "all" || blocks.includes(blockId)) return true;
  return withCopies === true && copyOf !== undefined && blocks.includes(copyOf);
}

function theirsOf(
  { catalog, withCatalog }: SurveyRequest,
  { stamp, base }: FoundBlock,
  asOf: string | undefined,
): Theirs | undefined {
  if (stamp === undefined) return undefined;
  if (withCatalog === false) return base === undefined ? undefined : { state: "ok", table: base };
  return catalogTable(catalog, stamp, asOf);
}

async function surveyBlock(
  context: Excel.RequestContext,
  scope: Pick<OperationScope, "checkCancelled">,
  found: FoundBlock,
  known: {
    readonly map: WorkbookMap;
    readonly notes: readonly CommentedCell[];
    readonly handed: ReadonlyMap<string, HandedOverCell>;
    readonly theirs: Theirs | undefined;
  },
): Promise<SurveyedBlock> {
  const { finding, stamp, base, cells } = found;
  if (finding.state === "damaged") return { state: "damaged", found, reason: finding.reason };
  if (known.theirs?.state === "unknown")
    return { state: "unknownDataset", found, reason: known.theirs.reason };
  if (cells === undefined) return { state: "missing", found, reason: notThere };
  if (stamp === undefined || isGrid(stamp) || base === undefined || known.theirs === undefined)
    return { state: "grid", found };
  const theirs = known.theirs.table;
  const range = withBeside(cells, known.map);
  const sheet = context.workbook.worksheets.getItem(cells.sheetId);
  const rows = await readFormulas(context, sheet, range, scope);
  const read = { range, rows: withFormulasBack(rows, range, cells.sheet, known.handed) };
  const reading = readBlock({ ...found, cells }, { base, theirs }, read, {
    notes: known.notes,
    others: otherTables(cells, known.map),
  });
  if (reading.state === "missing") return { state: "missing", found, reason: reading.reason };
  const fingerprint = fingerprintOf(found, reading.block);
  return { state: "read", found: { ...found, cells }, sheet: reading.block, base, theirs, fingerprint };
}

/** Other tables beside a block are not remarks on its rows. */
function otherTables(cells: BlockCells, { tables }: WorkbookMap): readonly Rect[] {
  return tables
    .filter(({ sheetId, id }) => sheetId === cells.sheetId && id !== cells.table?.id)
    .map(({ range }) => range);
}

/** A cell that was handed over without the add-in counts as if its formula still stood there. */
function withFormulasBack(
  rows: readonly (readonly unknown[])[],
  range: Rect,
  sheet: string,
  handed: ReadonlyMap<string, HandedOverCell>,
): readonly (readonly unknown[])[] {
  if (handed.size === 0) return rows;
  return rows.map((row, i) =>
    row.map((cell, j) => {
      const place = addressOf({ row: range.row + i, column: range.column + j });
      return handed.get(`${sheet}!${place}`)?.before ?? cell;
    }),
  );
}

/** The rows of a block with all that stands beside them: a remark beside a row belongs to it. */
function withBeside(cells: BlockCells, map: WorkbookMap): Rect {
  const { range } = cells;
  const used = map.sheets.find(({ id }) => id === cells.sheetId)?.used;
  if (used === undefined) return range;
  const left = Math.min(range.column, used.column);
  const right = Math.max(range.column + range.columns, used.column + used.columns);
  return { ...range, column: left, columns: right - left };
}

/** By key, as a refresh goes by it: rows and columns that only stand elsewhere make no difference. */
function fingerprintOf({ stamp }: FoundBlock, { tables, pinned }: SheetBlock): string {
  const { content, ...head } = stamp ?? { content: undefined };
  const written = sha256(JSON.stringify([head, content]));
  const rows = tables.map(contentByKey);
  return sha256(`${written}${JSON.stringify(pinned.map((set) => [...set].sort()))}${JSON.stringify(rows)}`);
}

function contentByKey({ fields, rows }: KeyedTable): unknown {
  const order = fields.map((field, at) => ({ field, at })).sort((a, b) => (a.field < b.field ? -1 : 1));
  const keyed = [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    order.map(({ field }) => field),
    keyed.map(([key, cells]) => [key, order.map(({ at }) => cells[at])]),
  ];
}

const notThere: Bilingual = {
  en: "The figures are not found: their cells or their sheet were deleted, or moved into another workbook. Insert the data again if you need them.",
  ko: "수치를 찾을 수 없습니다. 셀이나 시트가 삭제되었거나 다른 통합 문서로 옮겨졌습니다. 필요하면 데이터를 다시 넣으십시오.",
};
