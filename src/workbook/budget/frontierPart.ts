import type { Bilingual } from "../../model/language";
import type { CellContent } from "../cellText";
import type { SheetPiece } from "../sheet/sheetPlan";
import { quoted } from "../analysisSheet/formulaText";
import { joinPieces } from "../analysisSheet/joinPieces";
import { look } from "../analysisSheet/look";
import { tablePart, type ResultColumn } from "../analysisSheet/tablePart";
import { shownName } from "./amountsPart";
import type { BudgetLayout } from "./budgetLayout";
import type { BudgetRequest } from "./budgetRequest";
import { budgetWords as words } from "./budgetWords";
import { moneyFormat, moneyName } from "./money";
import { headingPart } from "./settingsPart";
import type { Workings } from "./workings";

/**
 * The cost-effectiveness frontier of the programmes, with a chart of cost against effect.
 *
 * @param layout where it stands
 * @param workings the cells behind
 * @param request the desk
 * @returns the table and its chart as a piece
 */
export function frontierPart(
  layout: BudgetLayout,
  workings: Workings,
  request: BudgetRequest,
): Partial<SheetPiece> {
  const { language } = request;
  return joinPieces([
    headingPart(layout.frontier, words.frontier[language]),
    tablePart({
      row: layout.frontier + 1,
      column: 0,
      columns: columnsOf(request),
      rows: Array.from({ length: layout.rows }, (_, row) => rowOf(layout, workings, request, row)),
      language,
    }),
    { scatters: [chartOf(layout, workings, request)] },
  ]);
}

function rowOf(
  layout: BudgetLayout,
  workings: Workings,
  { language }: BudgetRequest,
  row: number,
): CellContent[] {
  const own = (column: Parameters<Workings["frontier"]>[0]): string => workings.frontier(column, row);
  const before = own("before");
  const step = (column: "cost" | "effect"): string =>
    `(${own(column)}-INDEX(${workings.frontierColumn(column)},${before}))`;
  const further = (value: string): CellContent => ({ formula: `=IF(ISNUMBER(${before}),${value},"")` });
  const ifWhole = (value: string): CellContent => ({ formula: `=IF(${own("isWhole")}=1,${value},"")` });
  const statuses = [heads.on, heads.dominated, heads.extended].map((text) => quoted(text[language]));
  const named = layout.programme("name", row);
  return [
    { formula: `=${shownName(layout, row)}` },
    ifWhole(own("cost")),
    ifWhole(own("effect")),
    further(step("cost")),
    further(step("effect")),
    further(`${step("cost")}/${step("effect")}`),
    {
      formula: `=IF(${named}="","",IF(${own("isWhole")}=1,CHOOSE(${own("code")},${statuses.join(",")}),${quoted(heads.missing[language])}))`,
    },
  ];
}

function columnsOf(request: BudgetRequest): ResultColumn[] {
  const money = moneyName(request);
  const amount = moneyFormat(request);
  const column = (en: string, ko: string, numberFormat?: string): ResultColumn => ({
    header: { en, ko },
    characters: 11,
    ...(numberFormat === undefined ? {} : { numberFormat }),
  });
  return [
    { ...column("Programme", "사업"), characters: 26 },
    column(`Cost (need), ${money}`, `비용(소요액), ${money}`, amount),
    column("Effect (weighted gap)", "효과(가중 부족분)", "0.000"),
    column(`Further cost, ${money}`, `추가 비용, ${money}`, amount),
    column("Further effect", "추가 효과", "0.000"),
    column(`ICER, ${money} for 1`, `ICER, 효과 1당 ${money}`, amount),
    // Last, so that its words run into the empty cells beside it.
    column("Status", "판정"),
  ];
}

function chartOf(
  layout: BudgetLayout,
  workings: Workings,
  { language, programmes }: BudgetRequest,
): SheetPiece["scatters"][number] {
  const cell = (column: "x" | "y" | "lineX" | "lineY", row: number, rows = 1) => ({
    row: workings.first + row,
    column: workings.columnOf.frontier(column),
    rows,
    columns: 1,
  });
  return {
    name: "SEOULAI_BUDGET_FRONTIER",
    title: heads.chart[language],
    points: programmes.map(({ name }, row) => ({ name, x: cell("x", row), y: cell("y", row) })),
    lines: programmes.slice(1).map((_, row) => ({
      name: `${heads.on[language]} ${row + 1}`,
      x: cell("lineX", row, 2),
      y: cell("lineY", row, 2),
    })),
    xAxis: { title: heads.x[language], least: 0, most: 1.1 },
    yAxis: { title: heads.y[language], least: 0, most: 1.1 },
    place: layout.frontierChart,
    color: look.chart,
  };
}

const heads = {
  on: { en: "frontier", ko: "경계" },
  dominated: { en: "dominated", ko: "열등" },
  extended: { en: "extendedly dominated", ko: "확장 열등" },
  missing: { en: "cost or weighted gap is missing", ko: "비용이나 가중 부족분 없음" },
  chart: { en: "Cost against effect", ko: "비용과 효과" },
  x: { en: "Effect, against the largest", ko: "효과(가장 큰 값 대비)" },
  y: { en: "Cost, against the largest", ko: "비용(가장 큰 값 대비)" },
} as const satisfies Readonly<Record<string, Bilingual>>;
