import type { JSX } from "react";
import type { Catalog } from "../../../catalog/catalog";
import { citation } from "../../../catalog/citation";
import { policyBudget, type BudgetCurrency } from "../../../catalog/policies/policyBudget";
import { word } from "../../../catalog/words";
import type { Policy } from "../../../model/catalogTypes";
import { usePane } from "../../components/PaneContext";
import { fullAmount, policyTitle, shortAmount } from "./policyTexts";

interface Props {
  readonly catalog: Catalog;
  readonly policy: Policy;
  readonly currency: BudgetCurrency;
}

/**
 * What the register says of a policy, with its source.
 *
 * @param props the policy, and the currency of the pane
 * @returns a card
 */
export function PolicyAbout({ catalog, policy, currency }: Props): JSX.Element {
  const { t, language } = usePane();
  const { leadBody, quantifiedTarget, targetYear } = policy;
  const source = catalog.sources.get(policy.source);
  const title = policyTitle(catalog, policy, language);
  const otherName = title === policy.name ? policy.nameLocal : policy.name;
  return (
    <section className="about about-tall" aria-label={t("policyDesk.about")} tabIndex={0}>
      <h3>
        {title} <code>{policy.id}</code>
      </h3>
      {otherName !== undefined && otherName !== title && <p className="about-source">{otherName}</p>}
      {leadBody !== undefined && <p>{t("policyDesk.leadBody", { body: leadBody })}</p>}
      <BudgetLine catalog={catalog} policy={policy} currency={currency} />
      {quantifiedTarget !== undefined && <p>{t("policyDesk.provides", { text: quantifiedTarget })}</p>}
      <p>
        {targetYear === undefined
          ? t("policyDesk.noTargetYear")
          : t("policyDesk.targetYear", { year: targetYear })}
      </p>
      <p className="about-source">
        {t("policyDesk.source", { text: source ? citation(source, language) : policy.source })}
      </p>
    </section>
  );
}

function BudgetLine({ catalog, policy, currency }: Props): JSX.Element | null {
  const { t, language } = usePane();
  const budget = policyBudget(catalog, policy, currency);
  if (budget === undefined) return null;
  const { value, kind, year, converted } = budget;
  const amount = fullAmount(value, budget.currency);
  const period = policy.budgetPeriod === undefined ? "" : `; ${policy.budgetPeriod}`;
  const beside =
    converted === undefined
      ? t("policyDesk.noRate", { currency: budget.currency, year })
      : t("policyDesk.converted", { amount: shortAmount(converted, currency, language), year });
  return (
    <p>
      {t("policyDesk.budget", { amount, kind: word("budgetKind", kind, language), period })}
      {budget.currency === currency ? "" : ` ${beside}`}
    </p>
  );
}
