import type { JSX } from "react";
import { usePane } from "../../components/PaneContext";
import "../../messages/addBudgetMessages";
import { BudgetSteps } from "./BudgetSteps";

/**
 * The Budget panel: from targets to money, step by step. In another language it begins anew, since the names of
 * targets are in it.
 *
 * @returns the panel
 */
export default function BudgetPanel(): JSX.Element {
  const { language } = usePane();
  return <BudgetSteps key={language} />;
}
