import type { Bilingual } from "../../../model/language";
import { keptReasons } from "../words";
import type { RecordName } from "./handOffRecord";
import type { LocatedRecord } from "./locateRecord";
import { plainFormula } from "./plainFormula";
import { referenceMap } from "./referenceMap";

/** A name as it stands in the workbook. */
export interface NameNow {
  readonly recorded: RecordName;
  /** The sheet that it belongs to, by its name now. */
  readonly sheet?: string;
  /** undefined where the name is gone. */
  readonly formula: string | undefined;
}

/** A name that gets its formula of the add-in back. */
export interface RestoredName {
  readonly name: string;
  readonly sheet?: string;
  readonly formula: string;
  readonly after: string;
}

/** A name that was changed or deleted since. */
export interface KeptName {
  readonly recorded: RecordName;
  readonly reason: Bilingual;
}

/**
 * Plans to bring the formulas of names back, where the names still hold what the hand-over wrote.
 *
 * @param located the record with today's places of cells
 * @param names its names as they are now
 * @returns what goes back and what stays
 */
export function planNamesBack(
  located: LocatedRecord,
  names: readonly NameNow[],
): { readonly restored: readonly RestoredName[]; readonly kept: readonly KeptName[] } {
  const moved = referenceMap(located);
  const restored: RestoredName[] = [];
  const kept: KeptName[] = [];
  for (const { recorded, sheet, formula } of names) {
    const { name, before, after } = recorded;
    // No cell: all references of a name say their sheet.
    const nowhere = { sheet: sheet ?? "", row: -1, column: -1 };
    const found = { before: nowhere, now: nowhere, moved: false };
    const back = moved(before, found);
    if (formula === undefined) kept.push({ recorded, reason: keptReasons.nameGone });
    else if (plainFormula(formula) !== plainFormula(moved(after, found) ?? after))
      kept.push({ recorded, reason: keptReasons.nameChanged });
    else if (back === undefined) kept.push({ recorded, reason: keptReasons.references });
    else restored.push({ name, ...(sheet === undefined ? {} : { sheet }), formula, after: back });
  }
  return { restored, kept };
}

/**
 * The names of sheets at the hand-over, with what they are called now.
 *
 * @param located the record with today's places
 * @returns the sheets that were renamed and hold cells of the record
 */
export function sheetsNow({ record, areas, anchors }: LocatedRecord): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  record.areas.forEach((area, place) => found.set(area.sheet, areas[place]?.sheet ?? area.sheet));
  record.anchors.forEach((area, place) => found.set(area.sheet, anchors[place]?.sheet ?? area.sheet));
  return found;
}
