import { catalog } from "../../catalog/catalog";
import type { Language } from "../../model/language";
import { buildGapSheet, type GapSheetResult } from "../gapSheet/apply";
import { defaultPlan } from "./defaultPlan";

/**
 * Builds the target-gap sheet of the first plan with the choices that the pane begins with.
 *
 * @param language of the sheet
 * @param options `sample`: fill all inputs with invented figures, and say so
 * @returns where it stands
 * @throws {WorkbookError} an Office error; the workbook is then as it was
 */
export async function buildDefaultGapSheet(
  language: Language,
  options: { readonly sample: boolean },
): Promise<GapSheetResult> {
  const plan = defaultPlan(catalog());
  const years = plan.targets.flatMap(({ id, targetYear }) =>
    targetYear === undefined ? [] : [[id, targetYear] as const],
  );
  return buildGapSheet({
    planId: plan.id,
    form: "native",
    language,
    moneyUnit: "KRW_100MN",
    benchmark: "leader",
    deadlines: Object.fromEntries(years),
    scheme: "eurostat",
    addedTargets: [],
    sample: options.sample,
  });
}
