import type { JSX } from "react";
import type { Catalog } from "../../../catalog/catalog";
import { usePane } from "../../components/PaneContext";

/**
 * Version, content hash and size of the data that the add-in carries.
 *
 * @param props the data
 * @returns a list of facts
 */
export function DataFacts({ catalog }: { readonly catalog: Catalog }): JSX.Element {
  const { t } = usePane();
  return (
    <dl className="facts">
      <dt>{t("help.version")}</dt>
      <dd>{catalog.version}</dd>
      <dt>{t("help.hash")}</dt>
      <dd>
        <code>{catalog.hash}</code>
      </dd>
      <dd>
        {t("help.contents", {
          observations: catalog.observations.length,
          indicators: catalog.indicators.size,
          areas: catalog.areas.size,
          sources: catalog.sources.size,
        })}
      </dd>
    </dl>
  );
}
