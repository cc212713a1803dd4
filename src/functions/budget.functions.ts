import { phaseAmounts } from "../core/budget/phaseAmounts";
import { unitCost } from "../core/budget/unitCost";
import { allocationCells } from "./allocationCells";
import { elementwise, numbers } from "./elementwise";
import { frontierCells } from "./frontierCells";
import { guard } from "./guard";
import { numberOption, requiredNumber, textOption } from "./options";

/**
 * The money of each year of a plan, which sums exactly to the total.
 *
 * @customfunction BUDGET.PHASE
 * @param total The amount to spread, in any unit of money.
 * @param years How many years, 1 to 100.
 * @param [profile] "even" (default), "front" = beta(1,2), "back" = beta(3,1), "scurve" = beta(2,2), "rayleigh", or any "beta(a,b)".
 * @param [unit] The smallest amount that is paid, such as 1: whole units by largest remainder, the earlier year first. Left out: amounts with decimals.
 * @returns A row of yearly amounts.
 */
export function budgetPhase(total: number, years: number, profile?: string, unit?: number): number[][] {
  return guard("BUDGET.PHASE", () => [
    phaseAmounts(requiredNumber(total, "total"), requiredNumber(years, "years"), {
      profile: textOption(profile, "profile"),
      unit: numberOption(unit, "unit"),
    }),
  ]);
}

/**
 * A budget in proportion to weights within floors and caps, which sums exactly to the total.
 *
 * @customfunction BUDGET.ALLOCATE
 * @param total The amount to divide, in any unit of money.
 * @param weights A weight an item, e.g. its weighted gap; one at or below 0 gets its floor.
 * @param [floors] The least an item gets, in the order of the weights, or one value for all; a blank is 0.
 * @param [caps] The most an item gets, in the order of the weights, or one value for all; a blank is no limit.
 * @param [unit] The smallest amount that is paid, such as 1: whole units by largest remainder, the first listed first. Left out: amounts with decimals.
 * @returns The amounts, a cell for each weight.
 */
export function budgetAllocate(
  total: number,
  weights: unknown[][],
  floors?: unknown[][],
  caps?: unknown[][],
  unit?: number,
): unknown[][] {
  return guard("BUDGET.ALLOCATE", (name) =>
    allocationCells(name, requiredNumber(total, "total"), {
      weights,
      floors,
      caps,
      unit: numberOption(unit, "unit"),
    }),
  );
}

/**
 * What one unit of an outcome costs: cost / outcome.
 *
 * @customfunction BUDGET.UNITCOST
 * @param cost Amounts of money.
 * @param outcome What each brings, such as experts or start-ups; 0 has no unit cost.
 * @returns The cost of one, a cell for each.
 */
export function budgetUnitCost(cost: unknown[][], outcome: unknown[][]): unknown[][] {
  return guard("BUDGET.UNITCOST", (name) =>
    elementwise(name, { cost: numbers(cost), outcome: numbers(outcome) }, (at) =>
      unitCost(at.cost, at.outcome),
    ),
  );
}

/**
 * The cost-effectiveness frontier of options: which no other and no mix of two others beats, and what each further effect costs.
 *
 * @customfunction BUDGET.ICER
 * @param costs The cost of each option, one row or column.
 * @param effects The effect of each option, in the same order and one unit.
 * @returns A row an option: frontier, dominated or extendedly dominated; incremental cost, incremental effect and cost per further effect, which the cheapest option and those off the frontier do not have.
 */
export function budgetIcer(costs: unknown[][], effects: unknown[][]): unknown[][] {
  return guard("BUDGET.ICER", (name) => frontierCells(name, costs, effects));
}
