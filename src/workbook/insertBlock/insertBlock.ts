import type { Bilingual } from "../../model/language";
import { hasRichNumbers } from "../optional/richNumbers";
import type { Progress } from "../progress";
import { runOperation, type OperationScope } from "../session";
import { address } from "../sheet/address";
import { foundPlace, loadPlace, type FoundPlace } from "../sheet/emptyPlace";
import { freeName } from "../sheet/freeName";
import { addSheet, applySetup, loadTakenNames, type TakenNames } from "../sheet/newSheet";
import { moveRect, placePiece, type Origin } from "../sheet/placePiece";
import { sheetName } from "../sheet/sheetName";
import type { SheetPiece, StyledRange } from "../sheet/sheetPlan";
import { rangeOf, widthInPoints } from "../sheet/writePiece";
import { blockId } from "../stamp/blockId";
import { encodeStamp } from "../stamp/encodeStamp";
import { markBlock, queueStamp, sendLargeParts } from "../stamp/stampStore";
import { stampVersion, type Stamp } from "../stamp/stampTypes";
import { clearPlace } from "./clearPlace";
import { sheetSetup, titleBlock, withWrappedNotes } from "./newSheetLook";
import type { BlockPlan, Place } from "./blockPlan";
import { writeBlockPlan } from "./writeBlockPlan";

export interface InsertResult {
  readonly sheet: string;
  /** The figures with their header, without the sheet. */
  readonly address: string;
  /** Undefined for spilling grids, which stand in a plain range. */
  readonly tableName: string | undefined;
  readonly rows: number;
}

/**
 * Inserts a block into the workbook. Nothing is overwritten. Up to some thousand rows it takes two syncs, beyond that
 * one more for each 3.5 MB.
 *
 * @param operation its name, for errors
 * @param plan the block
 * @param place from the selected cell on, or a new sheet
 * @param progress told how far it is; may cancel
 * @returns where the figures stand
 * @throws {WorkbookError} "PlaceNotEmpty", another Office error or a cancellation; the workbook is then as it was
 */
export async function insertBlock(
  operation: Bilingual,
  plan: BlockPlan,
  place: Place,
  progress?: Progress,
): Promise<InsertResult> {
  return runOperation({
    name: operation,
    ...(progress === undefined ? {} : { progress }),
    run: async (context, scope) => {
      const readTaken = loadTakenNames(context);
      const loaded =
        place.kind === "selection" ? loadPlace(context, plan.block, plan.piece.styles) : undefined;
      await context.sync();
      scope.progress.report(1, 3, { en: "Looking at the workbook", ko: "통합 문서 확인" });
      const insertion = newInsertion(operation, plan, readTaken());
      return loaded === undefined
        ? onNewSheet(context, scope, insertion, place.kind === "newSheet" ? place.name : undefined)
        : atPlace(context, scope, insertion, foundPlace(loaded, operation));
    },
  });
}

interface Insertion {
  readonly operation: Bilingual;
  readonly plan: BlockPlan;
  readonly taken: TakenNames;
  readonly tableName: string;
  readonly id: string;
}

function newInsertion(operation: Bilingual, plan: BlockPlan, taken: TakenNames): Insertion {
  const wish = plan.piece.tables[0]?.name ?? "SEOULAI";
  return { operation, plan, taken, tableName: freeName(wish, taken.tables), id: blockId() };
}

async function atPlace(
  context: Excel.RequestContext,
  scope: OperationScope,
  insertion: Insertion,
  place: FoundPlace,
): Promise<InsertResult> {
  const { plan, tableName, id } = insertion;
  scope.onFailure((undo) => clearPlace(undo, { place, plan, tableName, blockId: id }));
  const sheet = context.workbook.worksheets.getItem(place.sheetName);
  const piece = {
    ...plan.piece,
    styles: restorable(plan.piece.styles, place),
    columnWidths: wider(plan, place),
    rowHeights: [],
  };
  return write(context, scope, insertion, { sheet, name: place.sheetName, origin: place.origin, piece });
}

/** Formats that could not be put back are not set. */
function restorable(styles: readonly StyledRange[], place: FoundPlace): StyledRange[] {
  return styles.map(({ range, style }, i) => {
    const known = place.styles[i] ?? {};
    const kept = Object.entries(style).filter(([key]) => key in known || key === "numberFormat");
    return { range, style: Object.fromEntries(kept) };
  });
}

/** On a sheet that is the user's, columns only grow, and rows keep their heights. */
function wider(plan: BlockPlan, place: FoundPlace): SheetPiece["columnWidths"] {
  return plan.piece.columnWidths.filter(
    ({ column, characters }) => widthInPoints(characters) > (place.columnWidths[column] ?? Infinity),
  );
}

async function onNewSheet(
  context: Excel.RequestContext,
  scope: OperationScope,
  insertion: Insertion,
  wish: string | undefined,
): Promise<InsertResult> {
  const { plan } = insertion;
  const name = sheetName(wish ?? plan.sheetLabel, insertion.taken.sheets);
  scope.checkCancelled();
  const sheet = addSheet(context, scope, { name, blockId: insertion.id });
  const title = titleBlock(plan);
  applySetup(sheet, sheetSetup(plan, title.rows));
  const origin = { row: title.rows, column: 0 };
  return write(context, scope, insertion, { sheet, name, origin, piece: withWrappedNotes(plan), title });
}

interface Target {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly origin: Origin;
  readonly piece: SheetPiece;
  readonly title?: ReturnType<typeof titleBlock>;
}

async function write(
  context: Excel.RequestContext,
  scope: OperationScope,
  { operation, plan, tableName, id }: Insertion,
  target: Target,
): Promise<InsertResult> {
  const { sheet, origin } = target;
  const figures = moveRect(plan.figures, origin);
  markBlock(context, id, rangeOf(sheet, figures));
  const placed = placePiece(target.piece, origin);
  const { title } = target;
  const piece: SheetPiece = {
    ...placed,
    blocks: [...(title === undefined ? [] : [title.block]), ...placed.blocks],
    styles: [...(title === undefined ? [] : [title.style]), ...placed.styles],
    tables: placed.tables.map((table) => ({ ...table, name: tableName })),
  };
  const rich =
    plan.rich === undefined
      ? undefined
      : { ...plan.rich, row: plan.rich.row + origin.row, column: plan.rich.column + origin.column };
  const data = { sheet, piece, rich: hasRichNumbers() ? rich : undefined, operation };
  const stamp = stampOf(plan, { id, sheet: target.name, address: address(figures), tableName });
  const parts = await sendLargeParts(context, encodeStamp(stamp));
  await writeBlockPlan(context, scope, data, () => {
    queueStamp(context, parts);
    sheet.activate();
    rangeOf(sheet, { ...figures, rows: 1, columns: 1 }).select();
  });
  const table = plan.piece.tables.length === 0 ? undefined : tableName;
  return { sheet: target.name, address: address(figures), tableName: table, rows: plan.rows };
}

function stampOf(
  plan: BlockPlan,
  place: {
    readonly id: string;
    readonly sheet: string;
    readonly address: string;
    readonly tableName: string;
  },
): Stamp {
  return {
    version: stampVersion,
    blockId: place.id,
    kind: plan.kind,
    written: new Date().toISOString(),
    query: plan.query,
    base: { kind: "catalog", version: plan.version, hash: plan.hash },
    sheet: place.sheet,
    address: place.address,
    ...(plan.piece.tables.length === 0 ? {} : { table: place.tableName }),
    footer: plan.footer,
    content: plan.content,
  };
}
