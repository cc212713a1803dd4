import type { Policy } from "../../model/catalogTypes";
import type { Catalog } from "../catalog";
import { countryOf } from "./countryOf";
import { statesNumber } from "./statesNumber";

/** What a list of policies is narrowed to; an undefined part does not narrow. */
export interface PolicyFilter {
  /** A country or bloc with its regions and cities, or one of these alone. */
  readonly area?: string;
  readonly level?: string;
  readonly approach?: string;
  /** Adopted or announced in this year or later. */
  readonly fromYear?: number;
  /** Adopted or announced in this year or earlier. */
  readonly toYear?: number;
  /** Only those with an amount. */
  readonly withBudget?: boolean;
  /** Only those whose text states a number. */
  readonly withNumber?: boolean;
}

/**
 * The policies that fit every part of a filter.
 *
 * @param catalog the catalog
 * @param filter what to keep
 * @returns those that fit, in the order of the register
 */
export function filterPolicies(catalog: Catalog, filter: PolicyFilter): readonly Policy[] {
  const { area, level, approach, fromYear = -Infinity, toYear = Infinity } = filter;
  return catalog.policies.filter(
    (policy) =>
      (area === undefined || policy.area === area || countryOf(catalog, policy.area)?.id === area) &&
      (level === undefined || policy.level === level) &&
      (approach === undefined || policy.approach === approach) &&
      policy.year >= fromYear &&
      policy.year <= toYear &&
      (filter.withBudget !== true || policy.budgetValue !== undefined) &&
      (filter.withNumber !== true || statesNumber(policy.quantifiedTarget ?? "")),
  );
}
