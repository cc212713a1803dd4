import type { ExchangeRate, Policy } from "../../model/catalogTypes";
import type { Catalog } from "../catalog";
import { convert } from "../money";

/** A currency into which budgets are converted. */
export type BudgetCurrency = "USD" | "KRW";

/** The amount of a policy, and the same in another currency where there is a rate for the policy's year. */
export interface PolicyBudget {
  /** In single units of its own currency. */
  readonly value: number;
  readonly currency: string;
  readonly kind: string;
  readonly year: number;
  /** In single units of the wanted currency; undefined where there is no rate: the amount stays in its own. */
  readonly converted?: number;
  /** The rates behind the conversion; none within one currency. */
  readonly rates: readonly ExchangeRate[];
}

/**
 * The budget of a policy in one currency, at the average rate of the policy's year.
 *
 * Missing: a year or currency without a rate leaves the amount in its own currency.
 *
 * @param catalog the catalog with the rates
 * @param policy the policy
 * @param wanted the currency
 * @returns the budget; undefined for a policy without an amount
 */
export function policyBudget(
  catalog: Catalog,
  policy: Policy,
  wanted: BudgetCurrency,
): PolicyBudget | undefined {
  const { budgetValue: value, budgetCurrency: currency, budgetKind: kind, year } = policy;
  if (value === undefined || currency === undefined || kind === undefined) return undefined;
  const own = { value, currency, kind, year };
  if (currency === wanted) return { ...own, converted: value, rates: [] };
  const needed = [currency, wanted].filter((code) => code !== "USD");
  const rates = catalog.rates.filter(
    (rate) => needed.includes(rate.currency) && rate.period === String(year),
  );
  if (rates.length < needed.length) return { ...own, rates: [] };
  return { ...own, converted: convert(value, currency, wanted, year, catalog), rates };
}

/** Amounts of one kind put together; never of several. */
export interface BudgetSum {
  readonly kind: string;
  /** In single units of the wanted currency; undefined where none of them could be converted. */
  readonly sum?: number;
  /** How many amounts are in the sum. */
  readonly count: number;
  /** Those that stay in their own currency, and out of the sum. */
  readonly apart: readonly PolicyBudget[];
}

/**
 * Sums budgets within each kind: what a programme costs in all, in a year or for a school, and what private investors
 * promise, do not add up to anything.
 *
 * @param budgets the amounts
 * @returns a sum a kind, in the order in which the kinds come
 */
export function sumsByKind(budgets: readonly PolicyBudget[]): readonly BudgetSum[] {
  return [...new Set(budgets.map(({ kind }) => kind))].map((kind) => {
    const own = budgets.filter((budget) => budget.kind === kind);
    const values = own.flatMap(({ converted }) => converted ?? []);
    const apart = own.filter(({ converted }) => converted === undefined);
    const sum = values.length === 0 ? {} : { sum: values.reduce((a, b) => a + b, 0) };
    return { kind, ...sum, count: values.length, apart };
  });
}
