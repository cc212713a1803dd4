import type { OperationScope } from "../../session";
import type { HandedName } from "../handOffNames";
import type { PlannedFormula } from "../planHandOff";
import type { HandOffRecord, RecordName } from "./handOffRecord";
import { recordAreas } from "./recordAreas";
import { recordParts } from "./recordParts";
import { addNames, addParts, removeRecord } from "./recordStore";

/** What a hand-over has written. */
export interface HandedOver {
  readonly id: string;
  readonly formulas: readonly PlannedFormula[];
  /** The note that a formula got. */
  readonly notes: ReadonlyMap<PlannedFormula, string>;
  /** The workbook's own names that were handed over, as they read now. */
  readonly names: readonly HandedName[];
  /** The names of the workbook's sheets. */
  readonly sheets: readonly string[];
  readonly sources?: HandOffRecord["sources"];
}

/**
 * Keeps the record of a hand-over in the workbook: hidden names over the cells and custom XML parts.
 *
 * @param context the request; synced here
 * @param scope of the operation
 * @param handed what was written
 */
export async function keepRecord(
  context: Excel.RequestContext,
  scope: OperationScope,
  handed: HandedOver,
): Promise<void> {
  const { areas, anchors, areaOf } = recordAreas(handed.formulas, handed.sheets, handed.names);
  const record: HandOffRecord = {
    id: handed.id,
    when: new Date().toISOString(),
    areas,
    anchors,
    formulas: handed.formulas.map((formula, place) => {
      const { sheet, row, column, rows, columns, before, cells } = formula;
      const note = handed.notes.get(formula);
      return {
        ...{ sheet, row, column, rows, columns },
        area: areaOf[place] ?? 0,
        before: before.startsWith("=") ? { formula: before } : before,
        after: cells.map(({ written }) => written),
        ...(note === undefined ? {} : { note }),
      };
    }),
    ...(handed.names.length === 0 ? {} : { names: handed.names.map(recordName) }),
    ...(handed.sources === undefined ? {} : { sources: handed.sources }),
  };
  scope.checkCancelled();
  scope.onFailure((undo) => removeRecord(undo, record));
  addNames(context, record);
  await addParts(context, recordParts(record));
}

function recordName({ name, sheet, formula, after }: HandedName): RecordName {
  return { name, ...(sheet === undefined ? {} : { sheet }), before: formula, after };
}
