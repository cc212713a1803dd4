import type { Change, Decisions, Outcome } from "./refreshTypes";
import { sheetAddress } from "./cellAddress";
import { tablesByNumber } from "./copiedRows";
import { planRefresh } from "./plan/planRefresh";
import type { RefreshPlan } from "./plan/refreshPlan";
import type { SheetBlock } from "./readBlock";
import type { SurveyedBlock } from "./surveyBlocks";

export type ReadBlock = Extract<SurveyedBlock, { readonly state: "read" }>;

/** What a refresh does to a block: one plan for the block, and one for each further row of a key that was copied. */
export interface BlockPlans {
  readonly plans: readonly RefreshPlan[];
  readonly changes: readonly Change[];
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly state: RefreshPlan["state"];
  readonly openConflicts: number;
}

/**
 * Plans the refresh of a block.
 *
 * @param block with its three versions
 * @param decisions by the id of the change; none for a preview
 * @returns the plans, and the changes with their places on the sheet
 */
export function planBlock(block: ReadBlock, decisions?: Decisions): BlockPlans {
  const { found, sheet, base, theirs } = block;
  const compared = tablesByNumber({ base, theirs }, sheet.tables, found.stamp?.content.copies);
  const plans = compared.map((of, nth) =>
    planRefresh({
      blockId: nth === 0 ? found.blockId : `${found.blockId}#${nth + 1}`,
      ...of,
      mine: sheet.tables[nth] ?? { fields: [], rows: new Map() },
      pinnedRows: sheet.pinned[nth] ?? new Set<string>(),
      ...(decisions === undefined ? {} : { decisions }),
    }),
  );
  const changes = plans.flatMap((plan, nth) =>
    plan.changes.map((change): Change => ({
      ...change,
      blockId: found.blockId,
      ...placeOf(sheet, change, nth),
    })),
  );
  return {
    plans,
    changes,
    counts: sum(plans.map(({ counts }) => counts)),
    state: worst(plans.map(({ state }) => state)),
    openConflicts: plans.reduce((total, plan) => total + plan.openConflicts, 0),
  };
}

function placeOf(
  sheet: SheetBlock,
  { key, field }: Pick<Change, "key" | "field">,
  nth: number,
): Pick<Change, "address" | "header"> {
  const row = rowsByKey(sheet).get(`${nth}\u001f${key}`);
  const column = field === undefined ? undefined : sheet.columnOf.get(field);
  const { cells, columns } = sheet;
  const header = column === undefined ? undefined : columns[column - cells.range.column]?.header;
  const range =
    row === undefined || (field !== undefined && column === undefined)
      ? undefined
      : {
          row,
          column: column ?? cells.range.column,
          rows: 1,
          columns: column === undefined ? columns.length : 1,
        };
  return {
    ...(range === undefined ? {} : { address: sheetAddress(cells.sheet, range) }),
    ...(header === undefined ? {} : { header }),
  };
}

const places = new WeakMap<SheetBlock, ReadonlyMap<string, number>>();

/**
 * The rows of a block on the sheet by number among the rows of their key, and key.
 *
 * @param sheet the block
 * @returns zero-based rows on the sheet
 */
export function rowsByKey(sheet: SheetBlock): ReadonlyMap<string, number> {
  const known = places.get(sheet);
  if (known !== undefined) return known;
  const made = new Map(sheet.rows.map(({ row, key, nth }) => [`${nth}\u001f${key}`, row]));
  places.set(sheet, made);
  return made;
}

function sum(counts: readonly Readonly<Record<Outcome, number>>[]): Readonly<Record<Outcome, number>> {
  const total: Record<Outcome, number> = { ...noCounts };
  for (const one of counts) {
    for (const outcome of Object.keys(noCounts) as Outcome[]) total[outcome] += one[outcome];
  }
  return total;
}

/** Nothing of anything. */
export const noCounts: Readonly<Record<Outcome, number>> = {
  updated: 0,
  kept: 0,
  same: 0,
  conflict: 0,
  added: 0,
  gone: 0,
  goneKept: 0,
  deleted: 0,
  deletedConflict: 0,
};

const states = ["upToDate", "edited", "updateAvailable", "conflict"] as const;

function worst(found: readonly RefreshPlan["state"][]): RefreshPlan["state"] {
  return found.reduce((a, b) => (states.indexOf(b) > states.indexOf(a) ? b : a), "upToDate");
}
