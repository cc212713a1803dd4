import type { JSX } from "react";
import type { Catalog } from "../../../catalog/catalog";
import { approaches, approachReadings } from "../../../catalog/policies/approachReadings";
import { policyBudget, sumsByKind, type BudgetCurrency } from "../../../catalog/policies/policyBudget";
import { word } from "../../../catalog/words";
import type { Policy } from "../../../model/catalogTypes";
import { usePane } from "../../components/PaneContext";
import { fullAmount, shortAmount } from "./policyTexts";

interface Props {
  readonly catalog: Catalog;
  readonly policies: readonly Policy[];
}

/**
 * The study's reading of each country, with the counts behind it.
 *
 * @param props the policies
 * @returns a list
 */
export function ApproachPreview({ catalog, policies }: Props): JSX.Element {
  const { t, say, language } = usePane();
  return (
    <>
      <p className="hint">{t("policyDesk.approachesHint")}</p>
      <ul className="plain-list">
        {approachReadings(catalog, policies).map(({ country, counts, leading }) => {
          const approach = leading.map((one) => word("approach", one, language)).join(", ");
          const behind = approaches
            .filter((one) => counts[one] > 0)
            .map((one) => `${word("approach", one, language)} ${String(counts[one])}`);
          return (
            <li key={country.id}>
              <b>{t("policyDesk.reading", { country: say(country.name), approach })}</b>{" "}
              <span className="hint">{behind.join(" · ")}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/**
 * The budgets in one currency, a sum a kind, and what stays in its own currency.
 *
 * @param props the policies and the currency
 * @returns a list
 */
export function BudgetPreview({
  catalog,
  policies,
  currency,
}: Props & { readonly currency: BudgetCurrency }): JSX.Element {
  const { t, language } = usePane();
  const sums = sumsByKind(policies.flatMap((policy) => policyBudget(catalog, policy, currency) ?? []));
  if (sums.length === 0) return <p className="hint">{t("policyDesk.noBudgets")}</p>;
  return (
    <>
      <p className="hint">{t("policyDesk.budgetsHint")}</p>
      <ul className="plain-list">
        {sums.flatMap(({ kind, sum, count, apart }) => {
          const name = word("budgetKind", kind, language);
          const amounts = apart.map((one) => fullAmount(one.value, one.currency)).join(", ");
          return [
            ...(sum === undefined
              ? []
              : [
                  <li key={kind}>
                    {t("policyDesk.sum", { kind: name, amount: shortAmount(sum, currency, language), count })}
                  </li>,
                ]),
            ...(apart.length === 0
              ? []
              : [<li key={`${kind}-apart`}>{t("policyDesk.apart", { kind: name, amounts })}</li>]),
          ];
        })}
      </ul>
    </>
  );
}
