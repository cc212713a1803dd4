import type { Catalog } from "../../catalog/catalog";
import { evidenceWords, publishedWords } from "../../catalog/citation";
import { countryOf } from "../../catalog/policies/countryOf";
import { policyBudget, type BudgetCurrency } from "../../catalog/policies/policyBudget";
import { word } from "../../catalog/words";
import type { Policy } from "../../model/catalogTypes";
import type { Language } from "../../model/language";
import type { CellContent } from "../cellText";
import { budgetUnits, type policyHeaders } from "./policyWords";

export type PolicyColumn = keyof typeof policyHeaders;

/**
 * What the register says of a policy, by column; numbers as numbers, and nothing where it says nothing.
 *
 * @param catalog the data
 * @param policy the policy
 * @param language of the words; names stand as the register has them
 * @returns the cells
 */
export function policyCells(
  catalog: Catalog,
  policy: Policy,
  language: Language,
): Readonly<Record<PolicyColumn, CellContent>> {
  const source = catalog.sources.get(policy.source);
  const cited =
    source === undefined
      ? policy.source
      : `${source.publisher}, ${source.title}, ${publishedWords(source, language)}. ${source.url}`;
  return {
    country: text(countryOf(catalog, policy.area)?.name[language]),
    area: text(catalog.areas.get(policy.area)?.name[language] ?? policy.area),
    level: text(word("level", policy.level, language)),
    year: policy.year,
    name: text(policy.name),
    nameLocal: text(policy.nameLocal),
    leadBody: text(policy.leadBody),
    approach: text(policy.approach === undefined ? undefined : word("approach", policy.approach, language)),
    budgetKind: text(
      policy.budgetKind === undefined ? undefined : word("budgetKind", policy.budgetKind, language),
    ),
    budgetPeriod: text(policy.budgetPeriod),
    currency: text(policy.budgetCurrency),
    budget: policy.budgetValue ?? null,
    budgetUsd: converted(catalog, policy, "USD"),
    budgetKrw: converted(catalog, policy, "KRW"),
    provides: text(policy.quantifiedTarget),
    targetYear: policy.targetYear ?? null,
    source: text(cited),
    evidence: text(source === undefined ? undefined : evidenceWords(source.evidence, language)),
    id: text(policy.id),
  };
}

function text(value: string | undefined): CellContent {
  return value === undefined ? null : { text: value };
}

function converted(catalog: Catalog, policy: Policy, currency: BudgetCurrency): CellContent {
  const value = policyBudget(catalog, policy, currency)?.converted;
  return value === undefined ? null : value / budgetUnits[currency].units;
}
