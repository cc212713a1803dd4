import { allocateBudget, type Allocation } from "../../../core/budget/allocateBudget";
import { phaseAmounts } from "../../../core/budget/phaseAmounts";
import { SeoulaiError } from "../../../model/errors";
import type { Bilingual } from "../../../model/language";
import type { BudgetProgramme } from "../../../workbook/budget/budgetRequest";
import { matchEntries } from "../../../workbook/survey/analysis/weights/matchEntries";
import type { WeightSet } from "../../../workbook/survey/analysis/weights/weightSet";
import { fieldNames, includedProgrammes, typedNumber, type BudgetDraft } from "./budgetDraft";

/** A programme with what it would get. */
export interface LiveProgramme {
  readonly programme: BudgetProgramme;
  /** Undefined where gap or cost is missing. */
  readonly need: number | undefined;
  readonly weighted: number;
  readonly amount: number;
  readonly bound: Allocation["bounds"][number];
}

/** The allocation of an envelope as the desk will have it, or why there is none. */
export type LiveBudget =
  | { readonly rows: readonly LiveProgramme[]; readonly total: number; readonly problem?: undefined }
  | { readonly rows?: undefined; readonly problem: Bilingual | undefined };

/**
 * What each programme would get of the envelope of a scenario.
 *
 * @param draft the choices
 * @param scenario 0 base, 1 low, 2 high
 * @param weights the set of weights that is chosen
 * @returns the allocation; without an envelope nothing, and no problem
 */
export function liveBudget(draft: BudgetDraft, scenario: 0 | 1 | 2, weights?: WeightSet): LiveBudget {
  try {
    const total = typedNumber(draft.envelopes[scenario], fieldNames.envelope);
    const programmes = withWeights(includedProgrammes(draft), weights);
    if (total === undefined || programmes.length === 0) return { problem: undefined };
    const unit = typedNumber(draft.unit, fieldNames.unit);
    const change = typedNumber(draft.costChanges[scenario], fieldNames.costChange) ?? 0;
    const weighted = programmes.map(weightedGap);
    const { amounts, bounds } = allocateBudget(total, weighted, {
      floors: programmes.map(({ floor }) => floor ?? null),
      caps: programmes.map(({ cap }) => cap ?? null),
      unit,
    });
    const rows = programmes.map((programme, at) => ({
      programme,
      need: needOf(programme, 1 + change / 100),
      weighted: weighted[at] ?? 0,
      amount: amounts[at] ?? 0,
      bound: bounds[at] ?? null,
    }));
    return { rows, total };
  } catch (error) {
    if (error instanceof SeoulaiError) return { problem: error.text };
    throw error;
  }
}

/** The amounts by year of a programme: null outside of its years. */
export function livePhasing(draft: BudgetDraft, { programme, amount }: LiveProgramme): (number | null)[] {
  const first = typedNumber(draft.firstYear, fieldNames.firstYear) ?? 0;
  const years = typedNumber(draft.years, fieldNames.years) ?? 0;
  const { fromYear = first, toYear = first + years - 1, profile } = programme;
  const unit = typedNumber(draft.unit, fieldNames.unit);
  const own = phaseAmounts(amount, toYear - fromYear + 1, { profile, unit });
  return Array.from({ length: Math.max(0, years) }, (_, year) => own[first + year - fromYear] ?? null);
}

/** The weight of each programme from a set of the workbook, as the desk will look it up. */
function withWeights(
  programmes: readonly BudgetProgramme[],
  weights: WeightSet | undefined,
): readonly BudgetProgramme[] {
  if (weights === undefined) return programmes;
  const keys = matchEntries(
    programmes.map(({ targetId, name, pillar }) => ({ id: targetId, name, pillar: pillar ?? "" })),
    weights.entries,
  );
  return programmes.map((programme, at) => ({
    ...programme,
    weight: weights.entries.find(({ name }) => name === keys[at])?.weight ?? undefined,
  }));
}

function gapOf({ target, actual, direction }: BudgetProgramme): number | undefined {
  if (target === undefined || actual === undefined) return undefined;
  return Math.max(0, direction === "lower" ? actual - target : target - actual);
}

function weightedGap(programme: BudgetProgramme): number {
  const gap = gapOf(programme);
  const { weight, target } = programme;
  if (gap === undefined || weight === undefined || target === undefined || target === 0) return 0;
  return (weight * gap) / Math.abs(target);
}

/** The given amount, else gap times unit cost. */
export function needOf(programme: BudgetProgramme, costFactor = 1): number | undefined {
  if (programme.given !== undefined) return programme.given;
  const gap = gapOf(programme);
  return gap === undefined || programme.unitCost === undefined
    ? undefined
    : gap * programme.unitCost * costFactor;
}
