import { moneyUnit } from "../../catalog/money";
import { moneyUnitName } from "../gapSheet/moneyUnit";
import type { BudgetRequest } from "./budgetRequest";

/** The unit of money in the language of the desk. */
export function moneyName({ moneyUnit: unit, language }: BudgetRequest): string {
  return moneyUnitName(unit)[language];
}

/** How many won the unit of money is. */
export function krwMultiplier({ moneyUnit: unit }: BudgetRequest): number {
  return moneyUnit(unit).multiplier;
}

/**
 * The number format of amounts: as many decimals as the smallest amount has.
 *
 * @param request the desk
 * @returns such as "#,##0.0"
 */
export function moneyFormat({ unit }: BudgetRequest): string {
  const decimals = Math.min(4, (String(unit).split(".")[1] ?? "").length);
  return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
}
