import type { JSX } from "react";
import { usePane } from "../../components/PaneContext";

/**
 * The Clusters panel.
 *
 * @returns the panel
 */
export default function ClustersPanel(): JSX.Element {
  const { t } = usePane();
  return <h2>{t("clusters.title")}</h2>;
}
