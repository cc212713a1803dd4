import type { Catalog } from "../../../catalog/catalog";
import type { StatusScheme } from "../../../core/targets/statusWords";
import { InputError } from "../../../model/errors";
import type { Language } from "../../../model/language";
import type { MoneyUnit } from "../../../workbook/gapSheet/moneyUnit";
import type { AddedTarget, GapSheetRequest } from "../../../workbook/gapSheet/request";
import { deadlineProblem } from "./deadlineProblem";

/** The choices in the panel before they become a request; years are kept as they were typed. */
export interface GapDraft {
  readonly planId: string;
  readonly deadlines: Readonly<Record<string, string>>;
  readonly form: "native" | "functions";
  readonly moneyUnit: MoneyUnit;
  readonly benchmark: string;
  readonly scheme: StatusScheme;
  readonly added: readonly AddedTarget[];
  readonly sample: boolean;
}

/**
 * The choices a plan starts with: its own deadlines where it has them.
 *
 * @param catalog the data
 * @param planId the plan
 * @param language of the pane: money is shown in the unit its readers count in
 * @returns the draft
 * @throws {MissingDataError} no such plan
 */
export function startDraft(catalog: Catalog, planId: string, language: Language): GapDraft {
  const years = catalog
    .plan(planId)
    .targets.flatMap(({ id, targetYear }) => (targetYear === undefined ? [] : [[id, String(targetYear)]]));
  return {
    planId,
    deadlines: Object.fromEntries(years) as Record<string, string>,
    form: "native",
    moneyUnit: language === "ko" ? "KRW_100MN" : "KRW_BN",
    benchmark: "leader",
    scheme: "eurostat",
    added: [],
    sample: false,
  };
}

/**
 * The request of the draft.
 *
 * @param catalog the data
 * @param draft the choices
 * @param context the language of the sheet, and the year of today for judging deadlines
 * @returns what the workbook operation takes
 * @throws {InputError} a deadline is no year, or lies in the past
 */
export function gapRequest(
  catalog: Catalog,
  draft: GapDraft,
  context: { readonly language: Language; readonly thisYear: number },
): GapSheetRequest {
  const deadlines: Record<string, number> = {};
  for (const { id, name } of catalog.plan(draft.planId).targets) {
    const text = (draft.deadlines[id] ?? "").trim();
    const problem = deadlineProblem(text, name, context.thisYear);
    if (problem) throw new InputError(problem);
    if (text !== "") deadlines[id] = Number(text);
  }
  return {
    planId: draft.planId,
    form: draft.form,
    language: context.language,
    moneyUnit: draft.moneyUnit,
    benchmark: draft.benchmark,
    deadlines,
    scheme: draft.scheme,
    addedTargets: draft.added,
    sample: draft.sample,
  };
}
