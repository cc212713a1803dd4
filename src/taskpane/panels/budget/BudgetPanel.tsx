import type { JSX } from "react";
import { usePane } from "../../components/PaneContext";

/**
 * The Budget panel.
 *
 * @returns the panel
 */
export default function BudgetPanel(): JSX.Element {
  const { t } = usePane();
  return <h2>{t("budget.title")}</h2>;
}
