import { useTheme } from "office-ui-fabric-react/lib/Theme";
import { lazy, Suspense, useCallback, useMemo, type JSX } from "react";
import type { Catalog } from "../../../catalog/catalog";
import { boundText } from "../../../catalog/citation";
import { usePane } from "../../components/PaneContext";
import { chartModel } from "./chartModel";
import { chartWords } from "./chartWords";
import type { IndicatorFigures } from "./indicatorFigures";

const TrendChart = lazy(() => import(/* webpackChunkName: "chart" */ "./TrendChart"));

interface Props {
  readonly catalog: Catalog;
  readonly group: IndicatorFigures;
}

/**
 * The chart of one indicator with its caption; the drawing library loads when it first shows.
 *
 * @param props the figures of the indicator
 * @returns the figure, or nothing where there is none to draw
 */
export function FigureChart({ catalog, group }: Props): JSX.Element | null {
  const { t, say } = usePane();
  const { isInverted } = useTheme();
  const { indicator, figures } = group;
  const model = useMemo(() => chartModel(catalog, indicator, figures), [catalog, indicator, figures]);
  const areaName = useCallback(
    (id: string): string => {
      const name = catalog.areas.get(id)?.name;
      return name ? say(name) : id;
    },
    [catalog, say],
  );
  if (!model) return null;
  const unitName = catalog.units.get(indicator.unit)?.name;
  const unit = unitName ? say(unitName) : indicator.unit;
  const words = chartWords(model, figures, {
    t,
    indicator: say(indicator.name),
    unit,
    areaName,
    figure: boundText,
  });
  const shown = model.kind === "bars" ? model.labels.length : model.series.length;
  return (
    <figure className="figure">
      <figcaption>
        {say(indicator.name)} <span className="hint">({unit})</span>
      </figcaption>
      <Suspense fallback={<p className="hint">{t("benchmarks.chartLoading")}</p>}>
        <TrendChart model={model} name={areaName} alternative={words} isDark={isInverted} />
      </Suspense>
      {model.left > 0 && <p className="hint">{t("chart.partial", { shown, total: shown + model.left })}</p>}
    </figure>
  );
}
