import type { JSX } from "react";
import { usePane } from "../../components/PaneContext";

/**
 * The Index panel.
 *
 * @returns the panel
 */
export default function IndexPanel(): JSX.Element {
  const { t } = usePane();
  return <h2>{t("index.title")}</h2>;
}
