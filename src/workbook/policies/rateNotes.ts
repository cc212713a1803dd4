import type { Catalog } from "../../catalog/catalog";
import { citation } from "../../catalog/citation";
import { policyBudget, type BudgetCurrency } from "../../catalog/policies/policyBudget";
import type { ExchangeRate, Policy } from "../../model/catalogTypes";
import type { Language } from "../../model/language";

/**
 * The rates by which the budgets of policies are converted, each once.
 *
 * @param catalog the data
 * @param policies the policies
 * @param currency the one that is converted into
 * @returns by currency, then year
 */
export function ratesUsed(
  catalog: Catalog,
  policies: readonly Policy[],
  currency: BudgetCurrency,
): readonly ExchangeRate[] {
  const used = new Set(policies.flatMap((policy) => policyBudget(catalog, policy, currency)?.rates ?? []));
  return catalog.rates.filter((rate) => used.has(rate));
}

/**
 * Where rates come from.
 *
 * @param catalog the data
 * @param rates the rates
 * @param language of the words
 * @returns a citation a source
 */
export function rateSources(
  catalog: Catalog,
  rates: readonly ExchangeRate[],
  language: Language,
): readonly string[] {
  return [...new Set(rates.map(({ source }) => source))].flatMap((id) => {
    const source = catalog.sources.get(id);
    return source === undefined ? [] : [citation(source, language)];
  });
}
