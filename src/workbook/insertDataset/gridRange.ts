import type { Catalog } from "../../catalog/catalog";
import { periodCell } from "../../catalog/period";
import type { CellContent } from "../cellText";
import { unitFormat } from "../sheet/numberFormat";
import { pieceRef } from "../sheet/placePiece";
import type { CellBlock, Rect, StyledRange } from "../sheet/sheetPlan";
import type { StampRows } from "../stamp/stampTypes";
import { decimalsByIndicator } from "./longTable";
import { asOfArgument } from "./asOfArgument";
import type { DatasetRequest } from "./request";
import type { Series } from "./selectFigures";
import { periodsOf } from "./wideTable";

/** Live figures in wide form, as plain ranges. */
export interface GridRange {
  readonly blocks: readonly CellBlock[];
  readonly styles: readonly StyledRange[];
  readonly rows: number;
  readonly columns: number;
  /** How many of the rows hold the figures of an area. */
  readonly areas: number;
  readonly content: StampRows;
}

/**
 * One spilling GRID formula an indicator, in a plain range, since a formula that spills cannot stand in a table. The
 * areas stand beside it by name and the periods above it, as cells that the formula reads and a person may change.
 *
 * Each indicator takes: its name with the periods, the header that the formula spills, and a row an area.
 *
 * @param catalog the data
 * @param request language and as-of date
 * @param series the figures
 * @returns cells, styles, size and the record for the stamp
 */
export function gridRange(catalog: Catalog, request: DatasetRequest, series: readonly Series[]): GridRange {
  const decimals = decimalsByIndicator(series);
  const blocks: CellBlock[] = [];
  const styles: StyledRange[] = [];
  let row = 0;
  let columns = 0;
  for (const group of byIndicator(series)) {
    const periods = periodsOf(group);
    const size = { row, areas: group.length, periods: periods.length };
    blocks.push({ row, column: 0, cells: gridCells(catalog, request, group, periods, row) });
    styles.push(...gridStyles(size, formatOf(catalog, group, decimals)));
    columns = Math.max(columns, periods.length + 2);
    row += group.length + 3;
  }
  return { blocks, styles, rows: row - 1, columns, areas: series.length, content: contentOf(series) };
}

function gridCells(
  catalog: Catalog,
  request: DatasetRequest,
  group: readonly Series[],
  periods: readonly string[],
  row: number,
): CellContent[][] {
  const indicator = group[0]?.indicator;
  const { language } = request;
  const unit = catalog.units.get(indicator?.unit ?? "")?.name[language] ?? "";
  const areas = `${pieceRef(row + 2, 0)}:${pieceRef(row + 1 + group.length, 0)}`;
  const across = `${pieceRef(row, 2)}:${pieceRef(row, 1 + periods.length)}`;
  const asOf = asOfArgument(request);
  const rest = periods.map((): CellContent => null);
  const title = { text: `${indicator?.name[language] ?? ""} (${unit})` };
  return [
    [
      title,
      null,
      ...periods.map((period): CellContent => {
        const cell = periodCell(period);
        return typeof cell === "number" ? cell : { text: cell };
      }),
    ],
    [null, { formula: `=SEOULAI.GRID("${indicator?.id ?? ""}",${areas},${across}${asOf})` }, ...rest],
    ...group.map(({ area }): CellContent[] => [
      { text: catalog.areas.get(area)?.name[language] ?? area },
      null,
      ...rest,
    ]),
  ];
}

function gridStyles(
  size: { readonly row: number; readonly areas: number; readonly periods: number },
  numberFormat: string,
): StyledRange[] {
  const { row, areas, periods } = size;
  const input = { color: "#0000FF", size: 9 };
  const spilled: Rect = { row: row + 2, column: 2, rows: areas, columns: periods };
  return [
    { range: { row, column: 0, rows: 1, columns: 1 }, style: { bold: true } },
    { range: { row, column: 2, rows: 1, columns: periods }, style: { ...input, horizontal: "Right" } },
    { range: { row: row + 2, column: 0, rows: areas, columns: 1 }, style: input },
    { range: { row: row + 1, column: 1, rows: 1, columns: periods + 1 }, style: { bold: true } },
    { range: spilled, style: { numberFormat } },
  ];
}

function formatOf(catalog: Catalog, group: readonly Series[], decimals: ReadonlyMap<string, number>): string {
  const indicator = group[0]?.indicator;
  return unitFormat(catalog.units.get(indicator?.unit ?? ""), decimals.get(indicator?.id ?? "") ?? 0);
}

function byIndicator(series: readonly Series[]): readonly (readonly Series[])[] {
  const groups = new Map<string, Series[]>();
  for (const item of series) groups.set(item.indicator.id, [...(groups.get(item.indicator.id) ?? []), item]);
  return [...groups.values()];
}

function contentOf(series: readonly Series[]): StampRows {
  return {
    keyColumns: ["indicator"],
    columns: ["indicator", "areas"],
    rows: byIndicator(series).map((group) => [
      group[0]?.indicator.id ?? "",
      group.map(({ area }) => area).join(" "),
    ]),
  };
}
