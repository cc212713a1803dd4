import type { Bilingual } from "../../model/language";
import type { CellContent } from "../cellText";
import type { SheetPiece, StyledRange } from "../sheet/sheetPlan";
import { fixedColumn } from "../analysisSheet/formulaText";
import { joinPieces } from "../analysisSheet/joinPieces";
import { look } from "../analysisSheet/look";
import { scenarios } from "./allocationFormulas";
import { scenarioCount, type BudgetLayout } from "./budgetLayout";
import type { BudgetRequest } from "./budgetRequest";
import { budgetWords as words } from "./budgetWords";
import { krwMultiplier, moneyFormat, moneyName } from "./money";
import { headingPart } from "./settingsPart";
import type { Workings } from "./workings";

/** What is shown of every scenario: amount, share of the need, outcome, dollars. */
const groups = 4;

/**
 * The allocation of every scenario side by side: amounts that sum exactly, how much of the need they cover, what they
 * buy at the scenario's unit costs, and dollars.
 *
 * @param layout where it stands
 * @param workings the cells behind
 * @param request the desk
 * @returns the table as a piece
 */
export function amountsPart(
  layout: BudgetLayout,
  workings: Workings,
  request: BudgetRequest,
): Partial<SheetPiece> {
  const { language } = request;
  const header = layout.amounts + 1;
  const first = header + 2;
  const text = (word: string): CellContent => ({ text: word });
  const group = (titles: readonly string[]): CellContent[] =>
    titles.flatMap((title) => [text(title), null, null]);
  const titles = [
    `${heads.amount[language]}, ${moneyName(request)}`,
    heads.covered[language],
    heads.outcome[language],
    words.usdMn[language],
  ];
  const names = Array.from({ length: groups }, () =>
    scenarios.map((scenario): CellContent => ({ formula: `=${layout.scenario("name", scenario)}` })),
  ).flat();
  const rows = Array.from({ length: layout.rows }, (_, row) => [
    { formula: `=${shownName(layout, row)}` },
    ...rowCells(layout, workings, request, row),
  ]);
  const sums = Array.from({ length: groups }, (_, at) =>
    scenarios.map((scenario) => totalCell(layout, at, scenario)),
  ).flat();
  return joinPieces([
    headingPart(layout.amounts, words.amounts[language]),
    {
      blocks: [
        { row: header, column: 0, cells: [[null, ...group(titles)]] },
        { row: header + 1, column: 0, cells: [[text(heads.name[language]), ...names]] },
        { row: first, column: 0, cells: rows },
        { row: first + layout.rows, column: 0, cells: [[text(words.total[language]), ...sums]] },
      ],
      merges: Array.from({ length: groups }, (_, at) => ({
        row: header,
        column: 1 + at * scenarioCount,
        rows: 1,
        columns: scenarioCount,
      })),
      ...lookOf(layout, request, header),
    },
  ]);
}

function lookOf(
  layout: BudgetLayout,
  request: BudgetRequest,
  header: number,
): Pick<SheetPiece, "rowHeights" | "styles"> {
  const first = header + 2;
  const width = 1 + groups * scenarioCount;
  return {
    rowHeights: [
      { row: header, points: 32 },
      { row: header + 1, points: 18 },
    ],
    styles: [
      ...headerLook(header, 2, width),
      ...tableLook(first, layout.rows + 1, width),
      ...formats(request).map((numberFormat, at): StyledRange => ({
        range: {
          row: first,
          column: 1 + at * scenarioCount,
          rows: layout.rows + 1,
          columns: scenarioCount,
        },
        style: { numberFormat, horizontal: "Right" },
      })),
    ],
  };
}

function formats(request: BudgetRequest): readonly string[] {
  return [moneyFormat(request), "0.0%", "#,##0.0", "#,##0.0"];
}

/** The name of a programme as it is typed in its table; "" for an empty row. */
export function shownName(layout: BudgetLayout, row: number): string {
  const name = layout.programme("name", row);
  return `IF(${name}="","",${name})`;
}

function rowCells(
  layout: BudgetLayout,
  workings: Workings,
  request: BudgetRequest,
  row: number,
): CellContent[] {
  const formulas = scenarios.map((scenario) => {
    const units = workings.scenario(scenario, "units", row);
    const need = workings.scenario(scenario, "need", row);
    const amount = layout.amount(scenario, row);
    const cost = `${layout.programme("unitCost", row)}*${workings.figure(scenario, "cost")}`;
    const rate = layout.setting("rate");
    return [
      `=IF(${layout.programme("name", row)}="","",IF(ISNUMBER(${units}),ROUND(${units}*${layout.setting("unit")},9),""))`,
      `=IF(COUNT(${amount},${need})=2,IF(${need}>0,${amount}/${need},""),"")`,
      `=IF(COUNT(${amount},${layout.programme("unitCost", row)})=2,IF(${cost}>0,${amount}/(${cost}),""),"")`,
      `=IF(COUNT(${amount},${rate})=2,IF(${rate}>0,${amount}*${krwMultiplier(request)}/${rate}/1000000,""),"")`,
    ];
  });
  return Array.from({ length: groups }, (_, at) =>
    formulas.map((own): CellContent => ({ formula: own[at] ?? '=""' })),
  ).flat();
}

/** Outcomes of different units are not summed; the cover of all stands in the table of scenarios. */
function totalCell(layout: BudgetLayout, group: number, scenario: number): CellContent {
  if (group === 1) return { formula: `=${layout.scenario("covered", scenario)}` };
  if (group === 2) return null;
  const column = fixedColumn(layout.amounts + 3, 1 + group * scenarioCount + scenario, layout.rows);
  return { formula: `=IF(COUNT(${column})=0,"",SUM(${column}))` };
}

/** The look of header rows. */
export function headerLook(row: number, rows: number, columns: number): StyledRange[] {
  return [
    {
      range: { row, column: 0, rows, columns },
      style: {
        bold: true,
        color: look.headerText,
        fill: look.headerFill,
        wrap: true,
        vertical: "Center",
        horizontal: "Center",
      },
    },
  ];
}

/** The look of a table whose last row is its total. */
export function tableLook(row: number, rows: number, columns: number): StyledRange[] {
  return [
    {
      range: { row, column: 0, rows, columns },
      style: {
        vertical: "Center",
        border: { edges: ["InsideHorizontal", "EdgeBottom"], color: look.line, weight: "Thin" },
      },
    },
    { range: { row: row + rows - 1, column: 0, rows: 1, columns }, style: { bold: true } },
  ];
}

const heads = {
  name: { en: "Programme", ko: "사업" },
  amount: { en: "Amount", ko: "배분액" },
  covered: { en: "Share of the need", ko: "소요액 대비" },
  outcome: { en: "Outcome that it buys, in the unit of the target", ko: "얻는 성과(목표의 단위)" },
} as const satisfies Readonly<Record<string, Bilingual>>;
