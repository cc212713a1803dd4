import { fixed, fixedColumn } from "../analysisSheet/formulaText";
import type { Rect } from "../sheet/sheetPlan";

/** Empty rows for programmes that are added by hand. */
export const spareRows = 2;
/** Rows that a chart takes. */
const chartRows = 20;
/** Columns of the printed page. */
export const pageColumns = 18;

export const scenarioCount = 3;

/** The columns of the table of programmes. */
export const programmeColumns = {
  name: 0,
  target: 1,
  unit: 2,
  goal: 3,
  actual: 4,
  gap: 5,
  unitCost: 6,
  given: 7,
  need: 8,
  weight: 9,
  weighted: 10,
  floor: 11,
  cap: 12,
  profile: 13,
  from: 14,
  to: 15,
  note: 16,
  hint: 17,
} as const;

/** The columns of the table of scenarios. */
export const scenarioColumns = {
  name: 0,
  envelope: 1,
  costChange: 2,
  need: 3,
  allocated: 4,
  covered: 5,
  usd: 6,
  worth: 7,
  verdict: 8,
} as const;

/** Where everything stands on the desk; rows and columns from 0. */
export interface BudgetLayout {
  readonly rows: number;
  readonly years: number;
  readonly settings: number;
  readonly scenarios: number;
  readonly checks: number;
  readonly programmes: number;
  readonly amounts: number;
  readonly phasing: number;
  readonly phasingChart: Rect;
  readonly frontier: number;
  readonly frontierChart: Rect;
  readonly notes: number;
  readonly workings: number;
  /** References to a cell and to a column of the rows of programmes. */
  readonly setting: (at: keyof typeof settingRows) => string;
  readonly scenario: (column: keyof typeof scenarioColumns, scenario: number) => string;
  readonly programme: (column: keyof typeof programmeColumns, row: number) => string;
  readonly programmeColumn: (column: keyof typeof programmeColumns) => string;
  readonly amount: (scenario: number, row: number) => string;
  readonly amountColumn: (scenario: number) => string;
}

/** Lines of the settings beneath their heading. */
export const settingRows = {
  chosen: 1,
  unit: 2,
  firstYear: 3,
  lastYear: 4,
  rate: 5,
  rateYear: 6,
  discount: 7,
} as const;

/** How many checks stand on the desk. */
export const checkCount = 9;

/**
 * Where everything stands on the desk.
 *
 * @param programmes how many programmes it begins with
 * @param years how many years the plan has
 * @param lines lines above the settings
 * @param noteLines lines of the notes beneath
 * @returns the places
 */
export function budgetLayout(
  programmes: number,
  years: number,
  lines: number,
  noteLines: number,
): BudgetLayout {
  const rows = programmes + spareRows;
  const settings = lines + 1;
  const scenarios = settings + Object.keys(settingRows).length + 2;
  const checks = scenarios + 2 + scenarioCount + 1;
  const programmesAt = checks + 1 + checkCount + 1;
  const amounts = programmesAt + 2 + rows + 2;
  const phasing = amounts + 3 + rows + 2;
  const chart = phasing + 2 + rows + 2 + scenarioCount + 1;
  const frontier = chart + chartRows + 1;
  const frontierChart = frontier + 2 + rows + 1;
  const notes = frontierChart + chartRows + 1;
  const place = (row: number): Rect => ({ row, column: 0, rows: chartRows, columns: 12 });
  return {
    rows,
    years,
    settings,
    scenarios,
    checks,
    programmes: programmesAt,
    amounts,
    phasing,
    phasingChart: place(chart),
    frontier,
    frontierChart: place(frontierChart),
    notes,
    workings: notes + noteLines + 3,
    setting: (at) => fixed(settings + settingRows[at], 1),
    scenario: (column, scenario) => fixed(scenarios + 2 + scenario, scenarioColumns[column]),
    programme: (column, row) => fixed(programmesAt + 2 + row, programmeColumns[column]),
    programmeColumn: (column) => fixedColumn(programmesAt + 2, programmeColumns[column], rows),
    amount: (scenario, row) => fixed(amounts + 3 + row, 1 + scenario),
    amountColumn: (scenario) => fixedColumn(amounts + 3, 1 + scenario, rows),
  };
}
