import { addNotes } from "../optional/cellNotes";
import { notesAt } from "../optional/notesAt";
import type { Progress } from "../progress";
import { runOperation, type OperationScope } from "../session";
import { liftFilters } from "../sheet/liftFilters";
import { cancelling } from "./cancelling";
import { cellContent } from "./cellContent";
import { cellRects } from "./cellRects";
import { setNames } from "./handOffNames";
import type { BringBackResult, HeldValue, KeptCell } from "./handOffTypes";
import { namedItem } from "./namedFormulas";
import { locateRecords, type LocatedRecord } from "./record/locateRecord";
import { planNamesBack, sheetsNow, type KeptName } from "./record/namesBack";
import { planBringBack, type KeptFormula, type RestoredFormula } from "./record/planBringBack";
import { readRecords } from "./record/recordStore";
import { shrinkRecords } from "./record/shrinkRecords";
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
      const located = await locateRecords(context, records, cancelling(scope));
      const plans = located.map(planBringBack);
      const names = await namesBack(context, located);
      const restored = plans.flatMap((plan) => plan.restored);
      const putFiltersBack = await liftFilters(
        context,
        scope,
        restored.map(({ sheet }) => sheet),
      );
      await writeAreas(context, scope, cellRects(restored.flatMap(writesOf)), steps.write);
      scope.checkCancelled();
      const restoredNames = names.flatMap((plan) => plan.restored);
      setNames(context, scope, restoredNames);
      putFiltersBack();
      await takeNotesAway(context, scope, restored);
      const shrunk = plans.flatMap((plan, place) => {
        const record = stored[place];
        const { restored: back = [], kept = [] } = names[place] ?? {};
        if (record === undefined || plan.restored.length + back.length === 0) return [];
        return [{ ...record, plan, keptNames: kept.map(({ recorded }) => recorded) }];
      });
      await shrinkRecords(context, scope, shrunk);
      scope.progress.report(1, 1, steps.keep);
      const formulas = restored.filter(({ before }) => typeof before === "object");
      const kept = plans.flatMap((plan) => plan.kept.flatMap(keptCell));
      const keptNames = names.flatMap((plan) => plan.kept.map(keptName));
      return { restored: formulas.length + restoredNames.length, kept: [...kept, ...keptNames] };
    },
  });
}

function keptCell({ sheet, address: place, reason, recorded }: KeptFormula): readonly KeptCell[] {
  const { before } = recorded;
  return typeof before === "object" ? [{ sheet, address: place, formula: before.formula, reason }] : [];
}

function keptName({ recorded: { name, sheet = "", before }, reason }: KeptName): KeptCell {
  return { sheet, address: name, formula: before, reason };
}

/** Loads the names of all records, and plans what goes back. */
async function namesBack(
  context: Excel.RequestContext,
  located: readonly LocatedRecord[],
): Promise<readonly ReturnType<typeof planNamesBack>[]> {
  const loaded = located.map((one) => {
    const sheets = sheetsNow(one);
    return (one.record.names ?? []).map((recorded) => {
      const sheet = recorded.sheet === undefined ? undefined : (sheets.get(recorded.sheet) ?? recorded.sheet);
      const place = sheet === undefined ? {} : { sheet };
      const item = namedItem(context, { name: recorded.name, ...place });
      item.load("formula");
      return { recorded, ...place, item };
    });
  });
  await context.sync();
  return located.map((one, place) => {
    const now = (loaded[place] ?? []).map(({ item, ...name }) => ({
      ...name,
      formula: item.isNullObject ? undefined : String(item.formula),
    }));
    return planNamesBack(one, now);
  });
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
  const found = await notesAt(context, noted);
  const own = found.filter(({ place, text }) => text === place.text);
  if (own.length === 0) {
    await context.sync();
    return;
  }
  scope.checkCancelled();
  scope.onFailure(async (undo) => {
    const still = await notesAt(
      undo,
      own.map(({ place }) => place),
    );
    for (const { place, text } of still) {
      if (text === undefined) addNotes(undo.workbook.worksheets.getItem(place.sheet), [place]);
    }
    await undo.sync();
  });
  for (const note of own) note.delete();
  await context.sync();
}
