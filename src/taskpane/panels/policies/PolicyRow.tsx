import type { JSX } from "react";
import type { Catalog } from "../../../catalog/catalog";
import { word } from "../../../catalog/words";
import type { Policy } from "../../../model/catalogTypes";
import { usePane } from "../../components/PaneContext";
import { policyTitle, shortAmount } from "./policyTexts";

interface Props {
  readonly catalog: Catalog;
  readonly policy: Policy;
}

/**
 * One policy in the list: its name, then approach, area, year and budget.
 *
 * @param props the policy
 * @returns two lines
 */
export function PolicyRow({ catalog, policy }: Props): JSX.Element {
  const { say, language } = usePane();
  const { area, approach, budgetValue, budgetCurrency } = policy;
  const place = catalog.areas.get(area);
  return (
    <span className="row-words">
      <span className="row-name">{policyTitle(catalog, policy, language)}</span>
      <span className="row-more">
        {approach !== undefined && <span className="chip">{word("approach", approach, language)}</span>}
        <span>{place ? say(place.name) : area}</span>
        <span>{policy.year}</span>
        {budgetValue !== undefined && <span>{shortAmount(budgetValue, budgetCurrency ?? "", language)}</span>}
      </span>
    </span>
  );
}
