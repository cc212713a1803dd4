import type { Catalog } from "../../catalog/catalog";
import type { PlanTarget } from "../../model/catalogTypes";
import type { Language } from "../../model/language";
import { shownUnit, type MoneyUnit } from "../gapSheet/moneyUnit";
import type { BudgetProgramme } from "./budgetRequest";
import { budgetWords as words } from "./budgetWords";

/**
 * A programme for each target of a plan. The plan publishes no unit costs, so they stay empty; where the target itself is
 * money in won, one unit of it costs itself.
 *
 * @param catalog the data
 * @param planId the plan
 * @param options language and unit of money
 * @returns the programmes in the order of the plan
 * @throws {MissingDataError} no such plan
 */
export function planProgrammes(
  catalog: Catalog,
  planId: string,
  options: { readonly language: Language; readonly moneyUnit: MoneyUnit },
): BudgetProgramme[] {
  return catalog.plan(planId).targets.map((target) => programmeOf(catalog, target, options));
}

function programmeOf(
  catalog: Catalog,
  target: PlanTarget,
  { language, moneyUnit }: { readonly language: Language; readonly moneyUnit: MoneyUnit },
): BudgetProgramme {
  const unit = target.unit === undefined ? undefined : catalog.units.get(target.unit);
  const shown = unit === undefined ? undefined : shownUnit(unit, moneyUnit);
  const isMoney = unit?.kind === "money" && unit.currency === "KRW";
  return {
    name: target.name[language],
    targetId: target.id,
    pillar: target.pillar,
    unit: shown?.name[language] ?? words.milestone[language],
    direction: target.direction,
    target: target.value === undefined ? undefined : (shown?.shown(target.value) ?? target.value),
    unitCost: isMoney ? 1 : undefined,
    weight: 1,
    profile: "even",
    toYear: target.targetYear,
    note: isMoney ? words.moneyTarget[language] : "",
  };
}
