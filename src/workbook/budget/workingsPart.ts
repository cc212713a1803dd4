import type { Bilingual } from "../../model/language";
import type { CellContent } from "../cellText";
import type { CellBlock, SheetPiece } from "../sheet/sheetPlan";
import { joinPieces } from "../analysisSheet/joinPieces";
import { look } from "../analysisSheet/look";
import {
  belowFormula,
  boundFormulas,
  levelFormulas,
  scenarioFigures,
  scenarios,
  unitFormulas,
  type AllocationPlace,
} from "./allocationFormulas";
import { scenarioCount } from "./budgetLayout";
import type { BudgetRequest } from "./budgetRequest";
import { budgetWords as words } from "./budgetWords";
import { frontierFormulas, slopeFormula } from "./frontierFormulas";
import { phasedFormula, profileFormulas, restFormula, shareFormula } from "./phasingFormulas";
import { headingPart } from "./settingsPart";
import type { FrontierColumn, ScenarioColumn, ScenarioFigure, SharedColumn } from "./workings";

/**
 * The cells behind the desk: bounds in units, lambda, remainders, shares of the years, the frontier. In function form
 * the functions of the add-in stand in place of lambda, remainders and slopes.
 *
 * @param at layout, workings and form
 * @param request the desk
 * @returns the workings as a piece
 */
export function workingsPart(at: AllocationPlace, request: BudgetRequest): Partial<SheetPiece> {
  const { layout, workings, form } = at;
  const { language } = request;
  const isNative = form === "native";
  const rows = Array.from({ length: layout.rows }, (_, row) => row);
  const levels = Array.from({ length: 2 * layout.rows }, (_, place) => place);
  const blocks = [
    sharedBlock(at, request),
    ...(isNative ? levelBlocks(at, levels) : []),
    ...scenarios.flatMap((scenario) => scenarioBlocks(at, scenario)),
    yearBlock(at, workings.columnOf.share, (row, year) => shareFormula(at, row, year)),
    ...scenarios.flatMap((scenario) => [
      ...(isNative
        ? [
            yearBlock(at, workings.columnOf.rest(scenario), (row, year) =>
              restFormula(at, { scenario, row, year }),
            ),
          ]
        : []),
      yearBlock(at, workings.columnOf.phased(scenario), (row, year) =>
        phasedFormula(at, { scenario, row, year }),
      ),
    ]),
    ...frontierBlocks(at),
    ...(isNative
      ? ([0, 1] as const).map((side) => ({
          row: workings.first,
          column: workings.columnOf.slopes(side),
          cells: rows.map((row) => rows.map((other) => formula(slopeFormula(at, side, row, other)))),
        }))
      : []),
    ...figureBlocks(at, request),
  ];
  const lastColumn = Math.max(...blocks.map(({ column, cells }) => column + (cells[0]?.length ?? 0)));
  const height = workings.chosenAt.row + 1 - layout.workings;
  return joinPieces([
    headingPart(layout.workings, words.workings[language]),
    {
      blocks: [...headers(at, request), ...blocks],
      styles: [
        {
          range: { row: layout.workings + 1, column: 0, rows: height, columns: lastColumn },
          style: { size: 9, color: look.quiet },
        },
        {
          range: { row: layout.workings + 1, column: 0, rows: 1, columns: lastColumn },
          style: { bold: true, fill: look.sideFill },
        },
      ],
    },
  ]);
}

function formula(text: string | undefined): CellContent {
  return text === undefined ? null : { formula: text };
}

function sharedBlock(at: AllocationPlace, { language }: BudgetRequest): CellBlock {
  const { layout, workings } = at;
  const order: readonly SharedColumn[] = [
    "name",
    "weight",
    "floor",
    "cap",
    "from",
    "to",
    "a",
    "b",
    "curve",
    "word",
    "start",
    "span",
    "isInPlan",
    "twice",
  ];
  return {
    row: workings.first,
    column: 0,
    cells: Array.from({ length: layout.rows }, (_, row) => {
      const name = layout.programme("name", row);
      const cells: Readonly<Partial<Record<SharedColumn, string>>> = {
        name: `=IF(${name}="","",${name})`,
        ...boundFormulas(at, row),
        ...profileFormulas(at, row, language),
        twice: twiceFormula(at, row),
      };
      return order.map((column) => formula(cells[column]));
    }),
  };
}

/** Whether another row has the same name or serves the same target. */
function twiceFormula({ layout }: AllocationPlace, row: number): string {
  const [name, target] = [layout.programme("name", row), layout.programme("target", row)];
  const [names, targets] = [layout.programmeColumn("name"), layout.programmeColumn("target")];
  const sameTarget = `IF(${target}="",0,SUMPRODUCT((${names}<>"")*(${targets}=${target})))`;
  return `=IF(${name}="",0,IF(OR(SUMPRODUCT(--(${names}=${name}))>1,${sameTarget}>1),1,0))`;
}

function levelBlocks(at: AllocationPlace, levels: readonly number[]): CellBlock[] {
  const { workings } = at;
  return [
    {
      row: workings.first,
      column: workings.columnOf.shared("level"),
      cells: levels.map((place) => {
        const { level, sumAt } = levelFormulas(at, place);
        return [formula(level), formula(sumAt)];
      }),
    },
    ...scenarios.map((scenario) => ({
      row: workings.first,
      column: workings.columnOf.scenario(scenario, "below"),
      cells: levels.map((place) => [formula(belowFormula(at, scenario, place))]),
    })),
  ];
}

function scenarioBlocks(at: AllocationPlace, scenario: number): CellBlock[] {
  const { layout, workings } = at;
  const order: readonly ScenarioColumn[] = ["exact", "whole", "rest", "units", "need"];
  return [
    {
      row: workings.first,
      column: workings.columnOf.scenario(scenario, "exact"),
      cells: Array.from({ length: layout.rows }, (_, row) => {
        const cells = unitFormulas(at, scenario, row);
        return order.map((column) => formula(cells[column]));
      }),
    },
  ];
}

function yearBlock(
  { layout, workings }: AllocationPlace,
  column: number,
  cell: (row: number, year: number) => string,
): CellBlock {
  return {
    row: workings.first,
    column,
    cells: Array.from({ length: layout.rows }, (_, row) =>
      Array.from({ length: layout.years }, (__, year) => formula(cell(row, year))),
    ),
  };
}

const frontierOrder: readonly FrontierColumn[] = [
  "cost",
  "effect",
  "isWhole",
  "code",
  "place",
  "before",
  "x",
  "y",
  "lineX",
  "lineY",
];

function frontierBlocks(at: AllocationPlace): CellBlock[] {
  const { layout, workings } = at;
  return [
    {
      row: workings.first,
      column: workings.columnOf.frontier("cost"),
      cells: Array.from({ length: layout.rows }, (_, row) => {
        const cells = frontierFormulas(at, row);
        return frontierOrder.map((column) => formula(cells[column]));
      }),
    },
  ];
}

const figureOrder: readonly ScenarioFigure[] = [
  "name",
  "total",
  "isPossible",
  "level",
  "held",
  "freeWeight",
  "lambda",
  "left",
  "least",
  "most",
  "cost",
];

function figureBlocks(at: AllocationPlace, { language }: BudgetRequest): CellBlock[] {
  const { layout, workings } = at;
  const names = scenarios.map((scenario) => layout.scenario("name", scenario));
  const chosen = `=IFERROR(MATCH(${layout.setting("chosen")},${names[0] ?? ""}:${names[scenarioCount - 1] ?? ""},0),1)`;
  return [
    {
      row: workings.figuresRow - 1,
      column: 0,
      cells: [figureOrder.map((figure): CellContent => ({ text: figureHeads[figure][language] }))],
    },
    {
      row: workings.figuresRow,
      column: 0,
      cells: scenarios.map((scenario) => {
        const cells = scenarioFigures(at, scenario);
        return figureOrder.map((figure) => formula(cells[figure]));
      }),
    },
    {
      row: workings.chosenAt.row,
      column: 0,
      cells: [[{ text: words.chosen[language] }, { formula: chosen }]],
    },
  ];
}

function headers(at: AllocationPlace, { language }: BudgetRequest): CellBlock[] {
  const { layout, workings } = at;
  const row = layout.workings + 1;
  const block = (column: number, texts: readonly string[]): CellBlock => ({
    row,
    column,
    cells: [texts.map((text): CellContent => ({ text }))],
  });
  const shared = Object.values(sharedHeads).map((text) => text[language]);
  const years = (title: Bilingual, scenario?: number): string[] =>
    Array.from(
      { length: layout.years },
      (_, year) => `${title[language]}${scenario === undefined ? "" : ` ${scenario + 1}`}: ${year + 1}`,
    );
  return [
    block(0, shared),
    ...scenarios.map((scenario) =>
      block(
        workings.columnOf.scenario(scenario, "below"),
        Object.values(scenarioHeads).map((text) => `${text[language]} ${scenario + 1}`),
      ),
    ),
    block(workings.columnOf.share, years(yearHeads.share)),
    ...scenarios.flatMap((scenario) => [
      block(workings.columnOf.rest(scenario), years(yearHeads.rest, scenario)),
      block(workings.columnOf.phased(scenario), years(yearHeads.phased, scenario)),
    ]),
    block(
      workings.columnOf.frontier("cost"),
      frontierOrder.map((column) => frontierHeads[column][language]),
    ),
  ];
}

const sharedHeads: Readonly<Record<SharedColumn, Bilingual>> = {
  name: { en: "Programme", ko: "사업" },
  weight: { en: "Weight", ko: "가중치" },
  floor: { en: "Floor, units", ko: "하한(단위 수)" },
  cap: { en: "Cap, units", ko: "상한(단위 수)" },
  from: { en: "Leaves floor at", ko: "하한을 넘는 수준" },
  to: { en: "Reaches cap at", ko: "상한에 닿는 수준" },
  a: { en: "a", ko: "a" },
  b: { en: "b", ko: "b" },
  curve: { en: "Curve", ko: "곡선" },
  word: { en: "Profile", ko: "배분 형태" },
  start: { en: "First year", ko: "첫 연차" },
  span: { en: "Years", ko: "연수" },
  isInPlan: { en: "In the plan", ko: "계획 안" },
  twice: { en: "Twice", ko: "중복" },
  level: { en: "Level", ko: "수준" },
  sumAt: { en: "Sum at it", ko: "그때의 합계" },
};

const scenarioHeads: Readonly<Record<ScenarioColumn, Bilingual>> = {
  below: { en: "Level below", ko: "아래 수준" },
  exact: { en: "Exact units", ko: "정확한 단위 수" },
  whole: { en: "Whole units", ko: "정수 단위" },
  rest: { en: "Remainder", ko: "나머지" },
  units: { en: "Units", ko: "단위 수" },
  need: { en: "Need", ko: "소요액" },
};

const figureHeads: Readonly<Record<ScenarioFigure, Bilingual>> = {
  name: { en: "Scenario", ko: "시나리오" },
  total: { en: "Envelope, units", ko: "총예산(단위 수)" },
  isPossible: { en: "Possible", ko: "가능" },
  level: { en: "Level below", ko: "아래 수준" },
  held: { en: "At bounds", ko: "하한·상한에서" },
  freeWeight: { en: "Free weight", ko: "남은 가중치" },
  lambda: { en: "Lambda", ko: "lambda" },
  left: { en: "Left over", ko: "남은 단위" },
  least: { en: "Least", ko: "최소" },
  most: { en: "Most", ko: "최대" },
  cost: { en: "Cost factor", ko: "비용 배수" },
};

const yearHeads = {
  share: { en: "Share, year", ko: "몫, 연차" },
  rest: { en: "Remainder, scenario", ko: "나머지, 시나리오" },
  phased: { en: "Amount, scenario", ko: "금액, 시나리오" },
} as const satisfies Readonly<Record<string, Bilingual>>;

const frontierHeads: Readonly<Record<FrontierColumn, Bilingual>> = {
  cost: { en: "Cost", ko: "비용" },
  effect: { en: "Effect", ko: "효과" },
  isWhole: { en: "Both there", ko: "둘 다 있음" },
  code: { en: "Status", ko: "판정" },
  place: { en: "Place", ko: "순서" },
  before: { en: "Row before", ko: "앞 행" },
  x: { en: "x", ko: "x" },
  y: { en: "y", ko: "y" },
  lineX: { en: "Line x", ko: "선 x" },
  lineY: { en: "Line y", ko: "선 y" },
};
