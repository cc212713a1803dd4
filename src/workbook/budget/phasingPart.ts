import type { Bilingual } from "../../model/language";
import type { CellContent } from "../cellText";
import type { SheetPiece } from "../sheet/sheetPlan";
import { fixed, fixedColumn } from "../analysisSheet/formulaText";
import { joinPieces } from "../analysisSheet/joinPieces";
import { scenarios } from "./allocationFormulas";
import { headerLook, shownName, tableLook } from "./amountsPart";
import { scenarioCount, spareRows, type BudgetLayout } from "./budgetLayout";
import type { BudgetRequest } from "./budgetRequest";
import { budgetWords as words } from "./budgetWords";
import { krwMultiplier, moneyFormat, moneyName } from "./money";
import { headingPart } from "./settingsPart";
import type { Workings } from "./workings";

/**
 * The amounts by year of the chosen scenario, which sum exactly to each programme's amount; their total in won and
 * dollars, the totals of every scenario, and a chart of the years.
 *
 * @param layout where it stands
 * @param workings the cells behind
 * @param request the desk
 * @returns the table and its chart as a piece
 */
export function phasingPart(
  layout: BudgetLayout,
  workings: Workings,
  request: BudgetRequest,
): Partial<SheetPiece> {
  const header = layout.phasing + 1;
  const places = { header, first: header + 1, total: header + 1 + layout.rows };
  return joinPieces([
    headingPart(layout.phasing, words.phasing[request.language]),
    {
      blocks: [
        { row: header, column: 0, cells: [headerCells(layout, request)] },
        { row: places.first, column: 0, cells: programmeRows(layout, workings, places.first) },
        { row: places.total, column: 0, cells: totalRows(layout, workings, request, places) },
      ],
      styles: stylesOf(layout, request, places),
      seriesCharts: [chartOf(layout, request, places)],
    },
  ]);
}

interface Places {
  readonly header: number;
  readonly first: number;
  readonly total: number;
}

function yearsOf(layout: BudgetLayout): readonly number[] {
  return Array.from({ length: layout.years }, (_, year) => year);
}

function headerCells(layout: BudgetLayout, request: BudgetRequest): CellContent[] {
  const { language } = request;
  return [
    { text: `${heads.name[language]} (${moneyName(request)})` },
    ...yearsOf(layout).map((at): CellContent => ({ formula: `=${layout.setting("firstYear")}+${at}` })),
    { text: words.total[language] },
  ];
}

function programmeRows(layout: BudgetLayout, workings: Workings, first: number): CellContent[][] {
  return Array.from({ length: layout.rows }, (_, row) => [
    { formula: `=${shownName(layout, row)}` },
    ...yearsOf(layout).map((at): CellContent => {
      const each = scenarios.map((scenario) => workings.phased(scenario, row, at));
      return {
        formula: `=IF(${layout.programme("name", row)}="","",CHOOSE(${workings.chosen},${each.join(",")}))`,
      };
    }),
    sumOf(`${fixed(first + row, 1)}:${fixed(first + row, layout.years)}`),
  ]);
}

/** A sum, or nothing where there is nothing to sum. */
function sumOf(range: string): CellContent {
  return { formula: `=IF(COUNT(${range})=0,"",SUM(${range}))` };
}

function totalRows(
  layout: BudgetLayout,
  workings: Workings,
  request: BudgetRequest,
  { first, total }: Places,
): CellContent[][] {
  const { language } = request;
  const rate = layout.setting("rate");
  const years = yearsOf(layout);
  const ofRow = (row: number): CellContent => sumOf(`${fixed(row, 1)}:${fixed(row, layout.years)}`);
  const usd = (at: number): CellContent => ({
    formula: `=IF(COUNT(${fixed(total, 1 + at)},${rate})=2,IF(${rate}>0,${fixed(total, 1 + at)}*${krwMultiplier(request)}/${rate}/1000000,""),"")`,
  });
  return [
    [
      { text: words.total[language] },
      ...years.map((at) => sumOf(fixedColumn(first, 1 + at, layout.rows))),
      ofRow(total),
    ],
    [{ text: words.usdMn[language] }, ...years.map(usd), usd(layout.years)],
    ...scenarios.map((scenario) => [
      { formula: `=${quotedTotal(language)}&${layout.scenario("name", scenario)}` },
      ...years.map((at) => sumOf(workings.phasedYear(scenario, at))),
      ofRow(total + 2 + scenario),
    ]),
  ];
}

function stylesOf(
  layout: BudgetLayout,
  request: BudgetRequest,
  { header, first, total }: Places,
): SheetPiece["styles"] {
  const width = layout.years + 2;
  const numbers = (row: number, rows: number, numberFormat: string): SheetPiece["styles"][number] => ({
    range: { row, column: 1, rows, columns: layout.years + 1 },
    style: { numberFormat, horizontal: "Right" },
  });
  return [
    ...headerLook(header, 1, width),
    ...tableLook(first, layout.rows + 1, width),
    numbers(first, layout.rows + 1, moneyFormat(request)),
    numbers(total + 1, 1, "#,##0.0"),
    numbers(total + 2, scenarioCount, moneyFormat(request)),
    { range: { row: header, column: 1, rows: 1, columns: layout.years }, style: { numberFormat: "0" } },
  ];
}

function quotedTotal(language: BudgetRequest["language"]): string {
  return { en: '"Total, "', ko: '"합계, "' }[language];
}

/** Told apart without red and green. */
const colors = [
  "#1F3A5F",
  "#E08A00",
  "#56A0D3",
  "#B0548C",
  "#7A9A01",
  "#8C6D46",
  "#5F6F7F",
  "#2F6F62",
  "#C9B037",
  "#9A7FBF",
];
const addedColor = "#BFBFBF";

function chartOf(
  layout: BudgetLayout,
  request: BudgetRequest,
  { header, first }: Places,
): SheetPiece["seriesCharts"][number] {
  const { language } = request;
  const values = (row: number) => ({ row, column: 1, rows: 1, columns: layout.years });
  const named = request.programmes.map(({ name }, at) => ({
    name,
    values: values(first + at),
    color: colors[at % colors.length] ?? addedColor,
  }));
  const added = Array.from({ length: spareRows }, (_, at) => ({
    name: `${words.added[language]} ${at + 1}`,
    values: values(first + named.length + at),
    color: addedColor,
  }));
  return {
    name: "SEOULAI_BUDGET_YEARS",
    kind: "ColumnStacked",
    title: `${words.phasing[language]}, ${moneyName(request)}`,
    categories: values(header),
    series: [...named, ...added],
    place: layout.phasingChart,
    axis: { numberFormat: moneyFormat(request) },
    legend: true,
  };
}

const heads = { name: { en: "Programme", ko: "사업" } } as const satisfies Readonly<
  Record<string, Bilingual>
>;
