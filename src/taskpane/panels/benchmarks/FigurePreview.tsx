import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import { useState, type JSX } from "react";
import type { Catalog } from "../../../catalog/catalog";
import { usePane } from "../../components/PaneContext";
import { FigureChart } from "./FigureChart";
import { FigureTable } from "./FigureTable";
import type { RequestedSeries } from "./requestedFigures";

interface Props {
  readonly catalog: Catalog;
  readonly series: readonly RequestedSeries[];
}

/**
 * What would be inserted: a chart of one indicator and the first rows as a table.
 *
 * @param props the figures
 * @returns chart and table, or words when there is no figure
 */
export function FigurePreview({ catalog, series }: Props): JSX.Element {
  const { t, say } = usePane();
  const [drawnId, setDrawnId] = useState<string>();
  const withFigures = series.filter(({ figures }) => figures.length > 0);
  const drawn = withFigures.find(({ indicator }) => indicator === drawnId) ?? withFigures[0];
  if (!drawn) return <p className="empty">{t("benchmarks.noRows")}</p>;
  const nameOf = (id: string): string => {
    const name = catalog.indicators.get(id)?.name;
    return name ? say(name) : id;
  };
  return (
    <>
      {withFigures.length > 1 && (
        <Dropdown
          label={t("benchmarks.chartOf")}
          options={withFigures.map(({ indicator }) => ({ key: indicator, text: nameOf(indicator) }))}
          selectedKey={drawn.indicator}
          onChange={(_event, option) => {
            setDrawnId(option === undefined ? undefined : String(option.key));
          }}
        />
      )}
      <FigureChart catalog={catalog} series={drawn} />
      <FigureTable catalog={catalog} series={withFigures} />
    </>
  );
}
