import type { Catalog } from "../../catalog/catalog";
import { shortName } from "../../catalog/query/seriesIndicator";
import type { Rect, ScatterPlan, SheetPiece } from "../sheet/sheetPlan";
import type { Behind } from "./behindPart";
import type { Measure } from "./measure";
import { mapPoints } from "./mapPoints";
import type { ValueChainRequest } from "./valueChainRequest";
import { valueChainWords as words } from "./valueChainWords";

/** Told apart without red and green; the home country is the dark one. */
const colors = ["#1F3A5F", "#E08A00", "#56A0D3", "#B0548C", "#7A9A01", "#8C6D46", "#5F6F7F"] as const;
const othersColor = "#A6A6A6";
const restColor = "#E3E3E3";

/**
 * The charts of the sheet: the shares of countries a measure as stacked bars, and the map of positions.
 *
 * @param catalog the data
 * @param request home, peers, language
 * @param parts the measures, where names, shares and growth stand, and the place of both charts
 * @returns the charts
 */
export function chartsPart(
  catalog: Catalog,
  request: ValueChainRequest,
  parts: {
    readonly measures: readonly Measure[];
    readonly behind: Behind;
    readonly names: Rect;
    readonly shares: readonly { readonly key: string; readonly label: string; readonly row: number }[];
    readonly place: Rect;
  },
): Partial<SheetPiece> {
  const { language } = request;
  const { names, place } = parts;
  const left = Math.ceil(place.columns / 2);
  const countries = parts.shares.length - 2;
  return {
    seriesCharts: [
      {
        name: "SEOULAI_SHARES",
        kind: "BarStacked",
        title: words.chartShares[language],
        categories: names,
        series: parts.shares.map(({ label, row }, at) => ({
          name: label,
          values: { ...names, row },
          color:
            at < countries
              ? (colors[at % colors.length] ?? othersColor)
              : at === countries
                ? othersColor
                : restColor,
        })),
        place: { ...place, columns: left },
        axis: { least: 0, most: 1, numberFormat: "0%" },
        reversedCategories: true,
        legend: true,
      },
    ],
    scatters: scatters(catalog, request, parts, { ...place, column: left, columns: place.columns - left }),
  };
}

function scatters(
  catalog: Catalog,
  request: ValueChainRequest,
  { measures, behind }: { measures: readonly Measure[]; behind: Behind },
  place: Rect,
): ScatterPlan[] {
  const { language, home, peers } = request;
  const points = mapPoints(measures, request);
  if (points.length === 0) return [];
  const areas = [home, ...peers.filter((peer) => peer !== home)];
  const rates = points.map(({ growth }) => growth);
  const step = 0.1;
  const edge = (value: number, round: (number: number) => number): number =>
    Number((round(value / step) * step).toFixed(10));
  return [
    {
      name: "SEOULAI_POSITIONS",
      title: words.chartMap[language],
      points: points.flatMap(({ measure, area }) => {
        const row = behind.cells[measures.indexOf(measure)]?.rows.get(area);
        if (row === undefined) return [];
        const found = catalog.areas.get(area);
        const cell = (column: number): Rect => ({ row, column, rows: 1, columns: 1 });
        return [
          {
            name: `${found === undefined ? area : shortName(found, language)}: ${measure.indicator.name[language]}`,
            x: cell(behind.columns.share),
            y: cell(behind.columns.growth),
            color: colors[areas.indexOf(area)] ?? othersColor,
            size: area === home ? 10 : 7,
          },
        ];
      }),
      lines: [],
      xAxis: { title: words.mapX[language], least: 0, most: 1, numberFormat: "0%" },
      yAxis: {
        title: words.mapY[language],
        numberFormat: "0%",
        least: edge(Math.min(0, ...rates) - 0.02, Math.floor),
        most: edge(Math.max(0, ...rates) + 0.02, Math.ceil),
      },
      place,
      color: othersColor,
    },
  ];
}
