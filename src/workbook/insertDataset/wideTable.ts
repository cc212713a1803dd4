import type { Catalog } from "../../catalog/catalog";
import { comparePeriods, parsePeriod } from "../../catalog/period";
import type { CellContent } from "../cellText";
import { flaggedFormat, unitFormat } from "../sheet/numberFormat";
import { stampRows } from "../stamp/stampRows";
import { decimalsByIndicator } from "./longTable";
import type { DatasetBody } from "./datasetBody";
import type { DatasetRequest } from "./request";
import { figureNumber } from "./figureNumber";
import type { Series } from "./selectFigures";
import { columnWidths } from "./columnWidths";
import { headers, marksCell } from "./words";

/** Indicator, area and unit stand before the periods. */
const leading = 3;

/**
 * One row an indicator and area, the periods across. Bounds and status flags show in the number formats, and in words
 * in a column of their own; the cells stay numbers.
 *
 * @param catalog the data
 * @param request language
 * @param series the figures
 * @returns header, cells, formats and the record for the stamp
 */
export function wideTable(catalog: Catalog, request: DatasetRequest, series: readonly Series[]): DatasetBody {
  const { language } = request;
  const periods = periodsOf(series);
  const decimals = decimalsByIndicator(series);
  const at = (item: Series, period: string) => item.figures.find((figure) => figure.period === period);
  const plain = (item: Series): string =>
    unitFormat(catalog.units.get(item.indicator.unit), decimals.get(item.indicator.id) ?? 0);
  const cells = series.map((item): CellContent[] => [
    { text: item.indicator.name[language] },
    { text: catalog.areas.get(item.area)?.name[language] ?? item.area },
    { text: catalog.units.get(item.indicator.unit)?.name[language] ?? item.indicator.unit },
    ...periods.map((period) => at(item, period)?.value ?? null),
    { text: marksCell(item.figures, language) },
    { text: item.indicator.id },
    { text: item.area },
  ]);
  return {
    headers: [
      ...[headers.indicator, headers.area, headers.unit].map((header) => header[language]),
      ...periods,
      ...[headers.marks, headers.indicatorId, headers.areaId].map((header) => header[language]),
    ],
    widths: columnWidths(cells, [24, 16, 12, ...periods.map(() => 11), 24, 20, 12]),
    cells,
    formats: {
      column: leading,
      rows: series.map((item) =>
        periods.map((period) => {
          const figure = at(item, period);
          return figure === undefined ? plain(item) : flaggedFormat(plain(item), figure.bound, figure.status);
        }),
      ),
    },
    rich: {
      column: leading,
      rows: series.map((item) =>
        periods.map((period) => {
          const figure = at(item, period);
          return figure === undefined ? null : figureNumber(catalog, figure, language);
        }),
      ),
    },
    setOff: [leading + periods.length],
    content: stampRows({
      keyColumns: ["indicatorId", "areaId"],
      columns: ["indicator", "area", "unit", ...periods, "marks", "indicatorId", "areaId"],
      cells,
    }),
  };
}

/**
 * All periods of the figures, in their order.
 *
 * @param series the figures
 * @returns periods as the data write them
 */
export function periodsOf(series: readonly Series[]): readonly string[] {
  const texts = new Set(series.flatMap(({ figures }) => figures.map(({ period }) => period)));
  return [...texts].sort((a, b) => comparePeriods(parsePeriod(a), parsePeriod(b)));
}
