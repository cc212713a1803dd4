import type { JSX } from "react";
import { usePane } from "../../components/PaneContext";

/**
 * The Policies panel.
 *
 * @returns the panel
 */
export default function PoliciesPanel(): JSX.Element {
  const { t } = usePane();
  return <h2>{t("policies.title")}</h2>;
}
