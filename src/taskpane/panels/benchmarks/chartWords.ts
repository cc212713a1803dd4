import type { Observation } from "../../../model/catalogTypes";
import type { Translate } from "../../messages/createMessages";
import type { ChartModel } from "./chartModel";

interface Words {
  readonly t: Translate;
  readonly indicator: string;
  readonly unit: string;
  readonly areaName: (id: string) => string;
  readonly figure: (observation: Observation) => string;
}

/**
 * The chart in words, for those who do not see it: what it shows, and each area's figure or its way from first to
 * last.
 *
 * @param model what is drawn
 * @param figures the figures behind it
 * @param words names and number texts in the pane's language
 * @returns the alternative text
 */
export function chartWords(model: ChartModel, figures: readonly Observation[], words: Words): string {
  const { t, indicator, unit, areaName, figure } = words;
  const areas = model.kind === "bars" ? model.labels : model.series.map(({ area }) => area);
  const told: string[] = areas.flatMap((area) => {
    const own = figures.filter((candidate) => candidate.area === area);
    const first = own[0];
    const last = own.at(-1);
    if (!first || !last) return [];
    return model.kind === "bars"
      ? t("chart.barFigure", { area: areaName(area), value: figure(last), period: last.period })
      : t("chart.lineFigure", { area: areaName(area), first: figure(first), last: figure(last) });
  });
  if (model.left > 0) told.push(t("chart.more", { count: model.left }));
  const figuresText = told.join("; ");
  if (model.kind === "bars") return t("chart.bars", { indicator, unit, figures: figuresText });
  const from = model.labels[0] ?? "";
  const to = model.labels.at(-1) ?? "";
  return t("chart.lines", { indicator, unit, from, to, figures: figuresText });
}
