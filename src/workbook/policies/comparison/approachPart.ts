import { approaches } from "../../../catalog/policies/approachReadings";
import { word } from "../../../catalog/words";
import type { CellContent } from "../../cellText";
import type { Rect, SheetPiece } from "../../sheet/sheetPlan";
import { fixed, fixedColumn, ofRow } from "../../analysisSheet/formulaText";
import { tablePart, type ResultColumn } from "../../analysisSheet/tablePart";
import { approachColors } from "../approachColors";
import { policyHeaders } from "../policyWords";
import type { ComparisonLayout } from "./comparisonLayout";
import { comparisonWords as words } from "./comparisonWords";

const firstApproach = 2;
const withBudget = firstApproach + approaches.length;

/**
 * How many policies of each country follow which approach, counted by formulas, with a chart.
 *
 * @param layout what stands where
 * @returns table and chart as a piece
 */
export function approachPart(layout: ComparisonLayout): Partial<SheetPiece> {
  const { language, readings, approachRow: header, chart } = layout;
  const count = { numberFormat: "0", characters: 14, align: "Center" } as const;
  const columns: readonly ResultColumn[] = [
    { header: policyHeaders.country, characters: 44 },
    { header: words.count, ...count },
    ...approaches.map((approach): ResultColumn => ({ header: approachWords(approach), ...count })),
    { header: words.withBudget, ...count },
    { header: words.firstYear, ...count },
    { header: words.lastYear, ...count },
    { header: words.reading, characters: 30, meaning: words.readingMeaning },
  ];
  const rows = readings.map((entry, at) => countryRow(layout, header + 1 + at, entry.country.name[language]));
  const table = tablePart({
    ...{ row: header, column: 0, columns, language },
    rows: [...rows, totalRow(layout)],
  });
  const body = (column: number): Rect => ({ row: header + 1, column, rows: readings.length, columns: 1 });
  return {
    ...table,
    styles: [...(table.styles ?? []), totalStyle(header + 1 + readings.length, columns.length)],
    seriesCharts: [
      {
        name: "SEOULAI_POLICY_APPROACHES",
        kind: "BarStacked",
        title: words.chart[language],
        categories: body(0),
        series: approaches.map((approach, at) => ({
          name: word("approach", approach, language),
          values: body(firstApproach + at),
          color: approachColors[approach],
        })),
        place: { row: chart.row, column: 0, rows: chart.rows, columns: 6 },
        axis: { least: 0, numberFormat: "0" },
        reversedCategories: true,
        legend: true,
      },
    ],
  };
}

/** A year after all others: the first year is the one that is farthest from it. MINIFS came with Excel 2019 only. */
const afterAll = "9999";

/** The row beneath a table that counts or sums the others. */
export function totalStyle(row: number, columns: number): NonNullable<SheetPiece["styles"]>[number] {
  return { range: { row, column: 0, rows: 1, columns }, style: { bold: true, fill: "#EDEDED" } };
}

function approachWords(approach: string): ResultColumn["header"] {
  return { en: word("approach", approach, "en"), ko: word("approach", approach, "ko") };
}

function countryRow(layout: ComparisonLayout, row: number, country: string): CellContent[] {
  const { approachRow: header, policyCells } = layout;
  const own = `${policyCells("country")},${ofRow(row, 0)}`;
  const isOwn = `(${policyCells("country")}=${ofRow(row, 0)})`;
  const years = policyCells("year");
  return [
    { text: country },
    { formula: `=COUNTIFS(${own})` },
    ...approaches.map((_, at): CellContent => ({
      formula: `=COUNTIFS(${own},${policyCells("approach")},${fixed(header, firstApproach + at)})`,
    })),
    { formula: `=COUNTIFS(${own},${policyCells("budget")},">=0")` },
    { formula: `=${afterAll}-SUMPRODUCT(MAX(${isOwn}*(${afterAll}-${years})))` },
    { formula: `=SUMPRODUCT(MAX(${isOwn}*${years}))` },
    { formula: readingFormula(row, header) },
  ];
}

/** The headers above the largest count, parted by commas; a header of two words is kept together on the way. */
function readingFormula(row: number, header: number): string {
  const counts = approaches.map((_, at) => ofRow(row, firstApproach + at));
  const most = `MAX(${counts[0] ?? ""}:${counts.at(-1) ?? ""})`;
  const parts = counts.map(
    (cell, at) => `IF(${cell}=${most},SUBSTITUTE(${fixed(header, firstApproach + at)}," ","_")&" ","")`,
  );
  return `=IF(${most}=0,"",SUBSTITUTE(SUBSTITUTE(TRIM(${parts.join("&")})," ",", "),"_"," "))`;
}

function totalRow({ approachRow: header, readings, language }: ComparisonLayout): CellContent[] {
  const cells = (column: number): string => fixedColumn(header + 1, column, readings.length);
  const sum = (column: number): CellContent => ({ formula: `=SUM(${cells(column)})` });
  return [
    { text: words.all[language] },
    sum(1),
    ...approaches.map((_, at) => sum(firstApproach + at)),
    sum(withBudget),
    { formula: `=MIN(${cells(withBudget + 1)})` },
    { formula: `=MAX(${cells(withBudget + 2)})` },
    null,
  ];
}
