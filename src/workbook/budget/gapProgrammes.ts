import type { Catalog } from "../../catalog/catalog";
import type { Language } from "../../model/language";
import { moneyUnitName, type MoneyUnit } from "../gapSheet/moneyUnit";
import { readGapStatus, type GapStatusRow } from "../gapSheet/readGapStatus";
import type { BudgetProgramme } from "./budgetRequest";
import { budgetWords as words } from "./budgetWords";

/**
 * A programme for each target of a target-gap sheet, as it stands now. On the desk its cells give target and gap.
 *
 * @param catalog the data, for the direction of the plan's own targets
 * @param sheet name of the target-gap sheet
 * @param options language and unit of money of the desk
 * @returns the programmes in the order of the sheet
 * @throws {WorkbookError} no target-gap sheet, or an Office error
 */
export async function gapProgrammes(
  catalog: Catalog,
  sheet: string,
  options: { readonly language: Language; readonly moneyUnit: MoneyUnit },
): Promise<BudgetProgramme[]> {
  const rows = await readGapStatus(sheet);
  return rows.filter(({ name }) => name !== "").map((row) => programmeOf(catalog, row, options));
}

function programmeOf(
  catalog: Catalog,
  { id, name, unit, target, gap }: GapStatusRow,
  { language, moneyUnit }: { readonly language: Language; readonly moneyUnit: MoneyUnit },
): BudgetProgramme {
  const { en, ko } = moneyUnitName(moneyUnit);
  const isMoney = unit === en || unit === ko;
  const direction = catalog.targets.find((one) => one.id === id)?.direction ?? "higher";
  const actual = target === undefined || gap === undefined ? undefined : actualOf(target, gap, direction);
  return {
    name,
    targetId: id,
    unit,
    direction,
    target,
    actual,
    unitCost: isMoney ? 1 : undefined,
    weight: 1,
    profile: "even",
    note: isMoney ? words.moneyTarget[language] : "",
  };
}

function actualOf(target: number, gap: number, direction: "higher" | "lower"): number {
  return direction === "higher" ? target - gap : target + gap;
}
