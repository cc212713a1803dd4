import type { Catalog } from "../../../catalog/catalog";
import type { PlanTarget } from "../../../model/catalogTypes";
import type { Language } from "../../../model/language";
import { shownUnit, type MoneyUnit } from "../../../workbook/gapSheet/moneyUnit";
import { milestone } from "../../../workbook/gapSheet/words";
import { quantityText } from "../../../workbook/quantityText";

/**
 * The value of a target with its unit, money in the unit chosen for the sheet.
 *
 * @param catalog the data
 * @param target the target
 * @param shown the unit for money, and the language
 * @returns such as "2,000억 원" or "1,000 persons", or "milestone" for a target without a number
 */
export function targetValueText(
  catalog: Catalog,
  target: PlanTarget,
  shown: { readonly moneyUnit: MoneyUnit; readonly language: Language },
): string {
  if (target.value === undefined) return milestone[shown.language];
  const unit = catalog.units.get(target.unit ?? "");
  if (!unit) return quantityText(target.value, "");
  const scale = shownUnit(unit, shown.moneyUnit);
  return quantityText(scale.shown(target.value), scale.name[shown.language]);
}
