import { catalog as ownCatalog, type Catalog } from "../../catalog/catalog";
import type { Bilingual } from "../../model/language";
import { catalogAsOf } from "../asOf/catalogAsOf";
import { loadAsOf } from "../asOf/loadAsOf";
import type { Progress } from "../progress";
import { runOperation, type OperationScope } from "../session";
import { address } from "../sheet/address";
import { readBackTexts } from "../sheet/checkTexts";
import { freeName } from "../sheet/freeName";
import { addSheet, applySetup, loadTakenNames } from "../sheet/newSheet";
import { sheetName } from "../sheet/sheetName";
import { rangeOf, writePiece } from "../sheet/writePiece";
import { blockId } from "../stamp/blockId";
import { encodeStamp } from "../stamp/encodeStamp";
import { markBlock, queueStamp } from "../stamp/stampStore";
import { stampVersion, type Stamp } from "../stamp/stampTypes";
import { planGapSheet, type GapSheetPlan } from "./plan";
import type { GapSheetRequest } from "./request";

export interface GapSheetResult {
  readonly sheet: string;
  /** The table with its header, without the sheet. */
  readonly address: string;
  readonly targets: number;
}

const operation: Bilingual = { en: "Build the target-gap sheet", ko: "목표 격차 시트 만들기" };

/**
 * Builds the target-gap sheet on a new sheet and shows it, in two syncs. A second run makes a second sheet. In a pinned
 * workbook the benchmarks are those of its as-of date, as a refresh would write them.
 *
 * @param request what the sheet is to show
 * @param progress told how far it is; may cancel
 * @param catalog the data; the add-in's own by default
 * @returns where it stands
 * @throws {WorkbookError} an Office error or a cancellation; the workbook is then as it was
 * @throws {MissingDataError} no such plan
 * @throws {InputError} a deadline that is no year, is past, or belongs to no target; the as-of cell holds no period
 */
export async function buildGapSheet(
  request: GapSheetRequest,
  progress?: Progress,
  catalog: Catalog = ownCatalog(),
): Promise<GapSheetResult> {
  return runOperation({
    name: operation,
    ...(progress === undefined ? {} : { progress }),
    run: async (context, scope) => {
      const taken = loadTakenNames(context);
      const asOf = loadAsOf(context);
      await context.sync();
      scope.progress.report(1, 3, steps.look);
      const plan = planGapSheet(catalogAsOf(catalog, asOf()), request, new Date().getFullYear());
      return write(context, scope, { plan, catalog, taken: taken() });
    },
  });
}

const steps = {
  look: { en: "Looking at the workbook", ko: "통합 문서 확인" },
  write: { en: "Writing the sheet", ko: "시트 작성" },
  done: { en: "Done", ko: "완료" },
} as const satisfies Readonly<Record<string, Bilingual>>;

interface Writing {
  readonly plan: GapSheetPlan;
  readonly catalog: Catalog;
  readonly taken: { readonly sheets: readonly string[]; readonly tables: readonly string[] };
}

async function write(
  context: Excel.RequestContext,
  scope: OperationScope,
  { plan, catalog, taken }: Writing,
): Promise<GapSheetResult> {
  const name = sheetName(plan.setup.name, taken.sheets);
  const id = blockId();
  scope.checkCancelled();
  context.application.suspendApiCalculationUntilNextSync();
  const sheet = addSheet(context, scope, { name, blockId: id });
  markBlock(context, id, rangeOf(sheet, plan.layout.table));
  const tables = plan.piece.tables.map((table) => ({ ...table, name: freeName(table.name, taken.tables) }));
  writePiece(sheet, { ...plan.piece, tables });
  applySetup(sheet, plan.setup);
  queueStamp(context, encodeStamp(stampOf(plan, catalog, { id, sheet: name, table: tables[0]?.name })));
  const compare = readBackTexts(sheet, plan.piece.blocks, operation);
  sheet.activate();
  rangeOf(sheet, { row: plan.layout.first, column: 0, rows: 1, columns: 1 }).select();
  scope.progress.report(2, 3, steps.write);
  await context.sync();
  compare();
  scope.checkCancelled();
  scope.progress.report(3, 3, steps.done);
  return { sheet: name, address: address(plan.layout.table), targets: plan.layout.targets };
}

function stampOf(
  plan: GapSheetPlan,
  catalog: Catalog,
  place: { readonly id: string; readonly sheet: string; readonly table: string | undefined },
): Stamp {
  return {
    version: stampVersion,
    blockId: place.id,
    kind: "gapSheet",
    written: new Date().toISOString(),
    query: { ...plan.request },
    base: { kind: "catalog", version: catalog.version, hash: catalog.hash },
    sheet: place.sheet,
    address: address(plan.layout.table),
    ...(place.table === undefined ? {} : { table: place.table }),
    content: plan.content,
  };
}
