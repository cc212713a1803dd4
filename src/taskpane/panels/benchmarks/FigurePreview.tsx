import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import { useState, type JSX } from "react";
import type { Catalog } from "../../../catalog/catalog";
import { usePane } from "../../components/PaneContext";
import { FigureChart } from "./FigureChart";
import { FigureTable } from "./FigureTable";
import type { IndicatorFigures } from "./indicatorFigures";

interface Props {
  readonly catalog: Catalog;
  /** At least one. */
  readonly groups: readonly IndicatorFigures[];
}

/**
 * What would be inserted: a chart of one indicator and the first rows as a table.
 *
 * @param props the figures
 * @returns chart and table
 */
export function FigurePreview({ catalog, groups }: Props): JSX.Element {
  const { t, say } = usePane();
  const [drawnId, setDrawnId] = useState<string>();
  const drawn = groups.find(({ indicator }) => indicator.id === drawnId) ?? groups[0];
  return (
    <>
      {groups.length > 1 && (
        <Dropdown
          label={t("benchmarks.chartOf")}
          options={groups.map(({ indicator }) => ({ key: indicator.id, text: say(indicator.name) }))}
          selectedKey={drawn?.indicator.id}
          onChange={(_event, option) => {
            setDrawnId(option === undefined ? undefined : String(option.key));
          }}
        />
      )}
      {drawn && <FigureChart catalog={catalog} group={drawn} />}
      <FigureTable catalog={catalog} groups={groups} />
    </>
  );
}
