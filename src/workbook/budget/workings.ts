import { fixed, fixedColumn } from "../analysisSheet/formulaText";
import { scenarioCount, type BudgetLayout } from "./budgetLayout";

/** The columns of the workings that are the same for every scenario. */
const columns = {
  name: 0,
  weight: 1,
  floor: 2,
  cap: 3,
  from: 4,
  to: 5,
  a: 6,
  b: 7,
  curve: 8,
  word: 9,
  start: 10,
  span: 11,
  isInPlan: 12,
  twice: 13,
  level: 14,
  sumAt: 15,
} as const;

/** Those of one scenario. */
const scenarioWorkings = { below: 0, exact: 1, whole: 2, rest: 3, units: 4, need: 5 } as const;

/** The figures of a scenario, a row each, beneath. */
const figures = {
  name: 0,
  total: 1,
  isPossible: 2,
  level: 3,
  held: 4,
  freeWeight: 5,
  lambda: 6,
  left: 7,
  least: 8,
  most: 9,
  cost: 10,
} as const;

const frontierColumns = {
  cost: 0,
  effect: 1,
  isWhole: 2,
  code: 3,
  place: 4,
  before: 5,
  x: 6,
  y: 7,
  lineX: 8,
  lineY: 9,
} as const;

export type SharedColumn = keyof typeof columns;
export type ScenarioColumn = keyof typeof scenarioWorkings;
export type ScenarioFigure = keyof typeof figures;
export type FrontierColumn = keyof typeof frontierColumns;

/** References to the cells of the workings, and where they stand. */
export interface Workings {
  readonly first: number;
  /** The row of a programme, from 0; the levels take twice as many. */
  readonly shared: (column: SharedColumn, row: number) => string;
  readonly sharedColumn: (column: SharedColumn) => string;
  readonly scenario: (scenario: number, column: ScenarioColumn, row: number) => string;
  readonly scenarioColumn: (scenario: number, column: ScenarioColumn) => string;
  readonly figure: (scenario: number, figure: ScenarioFigure) => string;
  readonly figuresRow: number;
  /** The number of the chosen scenario, 1 to 3. */
  readonly chosen: string;
  readonly chosenAt: { readonly row: number; readonly column: number };
  readonly share: (row: number, year: number) => string;
  readonly rest: (scenario: number, row: number, year: number) => string;
  readonly phased: (scenario: number, row: number, year: number) => string;
  readonly phasedYear: (scenario: number, year: number) => string;
  readonly frontier: (column: FrontierColumn, row: number) => string;
  readonly frontierColumn: (column: FrontierColumn) => string;
  /** Slopes to the options of less (0) or more (1) effect. */
  readonly slope: (side: 0 | 1, row: number, other: number) => string;
  readonly columnOf: {
    readonly shared: (column: SharedColumn) => number;
    readonly scenario: (scenario: number, column: ScenarioColumn) => number;
    readonly figure: (figure: ScenarioFigure) => number;
    readonly share: number;
    readonly rest: (scenario: number) => number;
    readonly phased: (scenario: number) => number;
    readonly frontier: (column: FrontierColumn) => number;
    readonly slopes: (side: 0 | 1) => number;
  };
}

/**
 * The workings of a desk: beneath its printed page, a row a programme.
 *
 * @param layout where the desk stands
 * @returns references to their cells
 */
export function workingsOf({ workings, rows, years }: BudgetLayout): Workings {
  const first = workings + 2;
  const figuresRow = first + 2 * rows + 2;
  const widths = { shared: Object.keys(columns).length, scenario: Object.keys(scenarioWorkings).length };
  const share = widths.shared + scenarioCount * widths.scenario;
  const rest = (scenario: number): number => share + years + 2 * years * scenario;
  const phased = (scenario: number): number => rest(scenario) + years;
  const frontierAt = share + years + 2 * years * scenarioCount;
  const slopesAt = frontierAt + Object.keys(frontierColumns).length;
  const columnOf: Workings["columnOf"] = {
    shared: (column) => columns[column],
    scenario: (scenario, column) => widths.shared + scenario * widths.scenario + scenarioWorkings[column],
    figure: (figure) => figures[figure],
    share,
    rest,
    phased,
    frontier: (column) => frontierAt + frontierColumns[column],
    slopes: (side) => slopesAt + side * rows,
  };
  const longColumn = (column: number, isLong: boolean): string =>
    fixedColumn(first, column, isLong ? 2 * rows : rows);
  return {
    first,
    figuresRow,
    columnOf,
    shared: (column, row) => fixed(first + row, columnOf.shared(column)),
    sharedColumn: (column) => longColumn(columnOf.shared(column), column === "level" || column === "sumAt"),
    scenario: (scenario, column, row) => fixed(first + row, columnOf.scenario(scenario, column)),
    scenarioColumn: (scenario, column) => longColumn(columnOf.scenario(scenario, column), column === "below"),
    figure: (scenario, figure) => fixed(figuresRow + scenario, figures[figure]),
    chosen: fixed(figuresRow + scenarioCount + 1, 1),
    chosenAt: { row: figuresRow + scenarioCount + 1, column: 1 },
    share: (row, year) => fixed(first + row, share + year),
    rest: (scenario, row, year) => fixed(first + row, rest(scenario) + year),
    phased: (scenario, row, year) => fixed(first + row, phased(scenario) + year),
    phasedYear: (scenario, year) => fixedColumn(first, phased(scenario) + year, rows),
    frontier: (column, row) => fixed(first + row, columnOf.frontier(column)),
    frontierColumn: (column) => fixedColumn(first, columnOf.frontier(column), rows),
    slope: (side, row, other) => fixed(first + row, columnOf.slopes(side) + other),
  };
}
