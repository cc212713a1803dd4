import type { JSX } from "react";
import type { Catalog } from "../../../catalog/catalog";
import { usePane } from "../../components/PaneContext";
import type { IndicatorFacts } from "./indicatorFacts";
import { themeName } from "./themeName";

interface Props {
  readonly catalog: Catalog;
  readonly facts: IndicatorFacts;
}

/**
 * One indicator in the list: its name, then theme, unit and coverage.
 *
 * @param props the indicator
 * @returns two lines
 */
export function IndicatorRow({ catalog, facts }: Props): JSX.Element {
  const { t, say, language } = usePane();
  const { indicator, areas, firstPeriod, lastPeriod } = facts;
  const unit = catalog.units.get(indicator.unit);
  const span = firstPeriod === lastPeriod ? lastPeriod : `${firstPeriod} – ${lastPeriod}`;
  return (
    <span className="row-words">
      <span className="row-name">{say(indicator.name)}</span>
      <span className="row-more">
        <span className="chip">{themeName(indicator.theme, language)}</span>
        <span>{unit ? say(unit.name) : indicator.unit}</span>
        <span>{t("benchmarks.coverage", { count: areas.length })}</span>
        <span>{span}</span>
      </span>
    </span>
  );
}
