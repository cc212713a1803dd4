import type { Argument, ExcelClass } from "../protocol/excelClass";
import { chartFacts, setChartFact } from "../state/chartFacts";
import { factAt } from "../state/factWay";
import type { ChartTarget, SeriesTarget } from "../state/targets";
import { booleanArgument, countArgument } from "./argument";
import { mustBeSeries, seriesFacts } from "./chartSeries";

/** The entry lies with its series, which may move or go. */
function way({ index }: SeriesTarget): string {
  return `series/${String(index)}/legendEntry/visible`;
}

/** Excel.ChartLegendEntry */
export const chartLegendEntry: ExcelClass<SeriesTarget> = {
  name: "ChartLegendEntry",
  properties: {
    Index: { get: ({ index }) => index },
    Visible: {
      get: (target, host) => factAt(chartFacts(mustBeSeries(target, host), host).facts, way(target)) ?? true,
      set: (target, value: Argument, host) => {
        setChartFact(mustBeSeries(target, host), way(target), booleanArgument(value, "visible"), host);
      },
    },
  },
};

/** Excel.ChartLegendEntryCollection: an entry a series. */
export const chartLegendEntryCollection: ExcelClass<ChartTarget> = {
  name: "ChartLegendEntryCollection",
  items: ({ sheetId, chartId }, host) =>
    seriesFacts({ sheetId, chartId }, host).map((_, index) =>
      host.object("ChartLegendEntry", { sheetId, chartId, index }),
    ),
  methods: {
    GetCount: (target, _, host) => seriesFacts(target, host).length,
    GetItemAt: ({ sheetId, chartId }, [index], host) =>
      host.object(
        "ChartLegendEntry",
        mustBeSeries({ sheetId, chartId, index: countArgument(index, "index") }, host),
      ),
  },
};
