import { addNotes, hasNotes } from "../optional/cellNotes";
import type { Progress } from "../progress";
import { runOperation, type OperationScope } from "../session";
import { address } from "../sheet/address";
import { liftFilters } from "../sheet/liftFilters";
import { cellContent } from "./cellContent";
import { cellRects } from "./cellRects";
import type { BringBackResult, HeldValue, KeptCell } from "./handOffTypes";
import type { HandOffRecord } from "./record/handOffRecord";
import { locateRecords } from "./record/locateRecord";
import {
  planBringBack,
  type BringBackPlan,
  type KeptFormula,
  type RestoredFormula,
} from "./record/planBringBack";
import { recordParts } from "./record/recordParts";
import { addParts, loadParts, namesOf, readRecords, type StoredRecord } from "./record/recordStore";
import { removeSourcesSheet } from "./sourceNotes";
import { operations, steps } from "./words";
import { writeAreas, type CellWrite } from "./writeAreas";

/**
 * Brings the add-in's formulas back, wherever a cell still holds what the hand-over wrote. Cells that were changed
 * since are left alone and told, and the record keeps them. Notes that the hand-over added go away unless edited.
 *
 * @param progress told how far it is; may cancel
 * @returns how many came back, and those that were left alone
 * @throws {WorkbookError} "RecordDamaged", another Office error or a cancellation; the workbook is then as it was
 */
export async function bringBack(progress?: Progress): Promise<BringBackResult> {
  return runOperation({
    name: operations.bringBack,
    ...(progress === undefined ? {} : { progress }),
    run: async (context, scope) => {
      scope.progress.report(0, 1, steps.read);
      const stored = await readRecords(context);
      const records = stored.map(({ record }) => record);
      const plans = (await locateRecords(context, records, scope.progress)).map(planBringBack);
      const restored = plans.flatMap((plan) => plan.restored);
      const putFiltersBack = await liftFilters(
        context,
        scope,
        restored.map(({ sheet }) => sheet),
      );
      await writeAreas(context, scope, cellRects(restored.flatMap(writesOf)), steps.write);
      putFiltersBack();
      await takeNotesAway(context, scope, restored);
      for (const [place, plan] of plans.entries()) {
        const record = stored[place];
        if (record !== undefined && plan.restored.length > 0) await shrink(context, scope, record, plan);
      }
      scope.progress.report(1, 1, steps.keep);
      const formulas = restored.filter(({ before }) => typeof before === "object");
      return { restored: formulas.length, kept: plans.flatMap((plan) => plan.kept.flatMap(keptCell)) };
    },
  });
}

function keptCell({ sheet, address: place, reason, recorded }: KeptFormula): readonly KeptCell[] {
  const { before } = recorded;
  return typeof before === "object" ? [{ sheet, address: place, formula: before.formula, reason }] : [];
}

/** The formula goes into the first cell; the others are emptied, so that it can spill. */
function writesOf({ sheet, row, column, columns, before, held }: RestoredFormula): readonly CellWrite[] {
  return held.map((now, place): CellWrite => {
    const content: HeldValue = place === 0 ? cellContent(before) : "";
    const at = { row: row + Math.floor(place / columns), column: column + (place % columns) };
    return { sheet, ...at, content, before: cellContent(now) };
  });
}

async function takeNotesAway(
  context: Excel.RequestContext,
  scope: OperationScope,
  restored: readonly RestoredFormula[],
): Promise<void> {
  const noted = restored.flatMap(({ sheet, row, column, recorded }) =>
    recorded.note === undefined ? [] : [{ sheet, row, column, text: recorded.note }],
  );
  if (noted.length === 0 || !hasNotes()) {
    await context.sync();
    return;
  }
  const found = noted.map((note) => {
    const sheet = context.workbook.worksheets.getItem(note.sheet);
    const item = sheet.notes.getItemOrNullObject(address({ ...note, rows: 1, columns: 1 }));
    item.load("content");
    return { note, item };
  });
  await context.sync();
  const own = found.filter(({ note, item }) => !item.isNullObject && item.content === note.text);
  scope.checkCancelled();
  scope.onFailure(async (undo) => {
    const still = own.map(({ note }) => {
      const sheet = undo.workbook.worksheets.getItem(note.sheet);
      const item = sheet.notes.getItemOrNullObject(address({ ...note, rows: 1, columns: 1 }));
      item.load("content");
      return { note, sheet, item };
    });
    await undo.sync();
    for (const { note, sheet, item } of still) if (item.isNullObject) addNotes(sheet, [note]);
    await undo.sync();
  });
  for (const { item } of own) item.delete();
  await context.sync();
}

/** What came back leaves the record; an empty record goes, with its names and its sheet of sources. */
async function shrink(
  context: Excel.RequestContext,
  scope: OperationScope,
  { record, parts }: StoredRecord,
  plan: BringBackPlan,
): Promise<void> {
  const old = await loadParts(context, record.id);
  const left = plan.kept.map(({ recorded }) => recorded);
  const isDone = left.length === 0;
  const names = isDone ? await loadNames(context, record) : [];
  scope.checkCancelled();
  scope.onFailure(async (undo) => {
    const still = names.map(({ name }) => undo.workbook.names.getItemOrNullObject(name));
    for (const item of still) item.load("name");
    for (const part of await loadParts(undo, record.id)) part.delete();
    await undo.sync();
    names.forEach(({ name, range }, place) => {
      if (still[place]?.isNullObject === true) undo.workbook.names.add(name, range).visible = false;
    });
    await addParts(undo, parts);
  });
  for (const part of old) part.delete();
  for (const { item } of names) item.delete();
  if (isDone) await context.sync();
  else await addParts(context, recordParts({ ...record, formulas: left }));
  if (isDone && record.sources !== undefined) await removeSourcesSheet(context, record.sources);
}

interface LoadedName {
  readonly name: string;
  readonly item: Excel.NamedItem;
  /** What it stands for, as a formula. */
  readonly range: string;
}

async function loadNames(
  context: Excel.RequestContext,
  record: HandOffRecord,
): Promise<readonly LoadedName[]> {
  const loaded = namesOf(record).map(({ name }) => {
    const item = context.workbook.names.getItemOrNullObject(name);
    item.load("formula");
    return { name, item };
  });
  await context.sync();
  return loaded
    .filter(({ item }) => !item.isNullObject)
    .map(({ name, item }) => ({ name, item, range: String(item.formula) }));
}
