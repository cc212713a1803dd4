import type { BudgetCurrency } from "../../../catalog/policies/policyBudget";
import type { PolicyFilter } from "../../../catalog/policies/filterPolicies";
import type { Policy } from "../../../model/catalogTypes";
import type { Language } from "../../../model/language";
import type { PolicyRequest } from "../../../workbook/policies/policyRequest";

/** What is to be made of the policies. */
export type PolicyProduct = "table" | "comparison" | "timeline";

/** The choices in the panel. */
export interface PolicyDraft {
  readonly query: string;
  readonly filter: PolicyFilter;
  /** Ids that were chosen one by one; none: all that are shown. */
  readonly chosen: readonly string[];
  readonly currency: BudgetCurrency;
  readonly product: PolicyProduct;
  readonly place: "selection" | "newSheet";
  readonly form: "native" | "functions";
}

export const emptyDraft: PolicyDraft = {
  query: "",
  filter: {},
  chosen: [],
  currency: "USD",
  product: "table",
  place: "newSheet",
  form: "native",
};

/**
 * Which policies a draft asks for: those chosen, wherever the filter has gone since; else all that are shown, by the
 * filter alone where nothing was searched, so that a later refresh finds what comes to fit it.
 *
 * @param draft the choices
 * @param shown the policies that the list shows
 * @param language of the sheets
 * @returns the request
 */
export function draftRequest(
  draft: PolicyDraft,
  shown: readonly Policy[],
  language: Language,
): PolicyRequest {
  if (draft.chosen.length > 0) return { filter: {}, ids: draft.chosen, language };
  const { filter } = draft;
  return draft.query.trim() === ""
    ? { filter, language }
    : { filter, ids: shown.map(({ id }) => id), language };
}

/**
 * How many parts of a filter narrow the list.
 *
 * @param filter the filter
 * @returns 0 to 7
 * @example activeFilters({ area: "KOR", withBudget: true, withNumber: false }) // => 2
 */
export function activeFilters(filter: PolicyFilter): number {
  return Object.values(filter).filter((part) => part !== undefined && part !== false).length;
}
