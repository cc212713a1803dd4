import { allocateBudget } from "../../src/core/budget/allocateBudget";
import { costEffectiveness } from "../../src/core/budget/costEffectiveness";
import { netPresentValue } from "../../src/core/budget/netPresentValue";
import { phaseAmounts } from "../../src/core/budget/phaseAmounts";
import {
  budgetLayout,
  programmeColumns,
  scenarioColumns,
  type BudgetLayout,
} from "../../src/workbook/budget/budgetLayout";
import type { BudgetProgramme, BudgetRequest } from "../../src/workbook/budget/budgetRequest";

/** Values of a sheet from its first cell on. */
export type Cells = readonly (readonly unknown[])[];

const programme = (name: string, rest: Partial<BudgetProgramme>): BudgetProgramme => ({
  name,
  targetId: "",
  unit: "people",
  direction: "higher",
  weight: 1,
  profile: "even",
  note: "",
  ...rest,
});

/** Programmes with every kind of cost, bound, profile and span; figures made up for the test. */
export const budgetRequest: BudgetRequest = {
  title: "Test plan",
  form: "native",
  language: "en",
  moneyUnit: "KRW_100MN",
  unit: 1,
  firstYear: 2026,
  years: 5,
  programmes: [
    programme("AI graduate schools", {
      targetId: "experts",
      target: 1000,
      actual: 333,
      unitCost: 1.5,
      weight: 0.4,
      profile: "scurve",
      cap: 700,
    }),
    programme("Start-up vouchers", {
      targetId: "startups",
      target: 1000,
      actual: 420,
      unitCost: 0.9,
      weight: 0.3,
      profile: "front",
      floor: 100,
    }),
    programme("Research centres", {
      target: 5,
      actual: 1,
      unitCost: 90,
      weight: 0.2,
      profile: "back",
      fromYear: 2027,
      toYear: 2029,
    }),
    programme("Energy of data centres", {
      target: 40,
      actual: 55,
      direction: "lower",
      unitCost: 12,
      weight: 0.1,
      profile: "rayleigh",
      floor: 33,
    }),
    programme("Target that is met", {
      target: 100,
      actual: 120,
      unitCost: 2,
      profile: "beta(2,5)",
      floor: 20,
    }),
    programme("Visas", { target: 1000, actual: 700, given: 250, weight: 0.15, cap: 90 }),
  ],
  scenarios: [
    { name: "Base", envelope: 1537 },
    { name: "Low", envelope: 811, costChange: 0.1 },
    { name: "High", envelope: 2222, costChange: -0.05 },
  ],
  rate: { krwPerUsd: 1400, year: 2025, source: "typed by the user." },
  discountRate: 0.045,
};

/** Where the parts stand: as `planBudget` lays them out. */
export function layoutOf({ programmes, years, form }: BudgetRequest): BudgetLayout {
  return budgetLayout(programmes.length, years, form === "functions" ? 4 : 3, 4);
}

/** The address of an input cell. */
export const inputCells = {
  setting: (request: BudgetRequest, key: Parameters<BudgetLayout["setting"]>[0]): string =>
    layoutOf(request).setting(key).replaceAll("$", ""),
  scenario: (request: BudgetRequest, column: keyof typeof scenarioColumns, scenario: number): string =>
    layoutOf(request).scenario(column, scenario).replaceAll("$", ""),
  programme: (request: BudgetRequest, column: keyof typeof programmeColumns, row: number): string =>
    layoutOf(request).programme(column, row).replaceAll("$", ""),
};

const gapOf = ({ target, actual, direction }: BudgetProgramme): number | undefined =>
  target === undefined || actual === undefined
    ? undefined
    : direction === "lower"
      ? actual - target
      : target - actual;

/** What the core says of a desk. */
export function coreDesk(request: BudgetRequest, chosen: number) {
  const { programmes, scenarios, unit, years, firstYear } = request;
  const weighted = programmes.map((one) => {
    const gap = gapOf(one);
    if (gap === undefined || one.weight === undefined || one.target === undefined) return undefined;
    return one.target === 0 ? 0 : (one.weight * Math.max(0, gap)) / Math.abs(one.target);
  });
  const weights = weighted.map((value) => value ?? 0);
  const needs = scenarios.map(({ costChange = 0 }) =>
    programmes.map((one) => {
      const gap = gapOf(one);
      if (one.given !== undefined) return one.given;
      return gap === undefined || one.unitCost === undefined
        ? undefined
        : Math.max(0, gap) * one.unitCost * (1 + costChange);
    }),
  );
  const floors = programmes.map(({ floor }) => floor ?? null);
  const caps = programmes.map(({ cap }) => cap ?? null);
  const amounts = scenarios.map(
    ({ envelope = 0 }) => allocateBudget(envelope, weights, { floors, caps, unit }).amounts,
  );
  const phased = amounts.map((list) =>
    list.map((amount, i) => {
      const { fromYear = firstYear, toYear = firstYear + years - 1, profile } = programmes[i]!;
      const own = phaseAmounts(amount, toYear - fromYear + 1, { profile, unit });
      return Array.from({ length: years }, (_, year) => own[firstYear + year - fromYear] ?? null);
    }),
  );
  const totals = phased.map((rows) =>
    Array.from({ length: years }, (_, year) => rows.reduce((sum, row) => sum + (row[year] ?? 0), 0)),
  );
  const options = programmes.flatMap((_, i) => {
    const need = needs[chosen]![i];
    const effect = weighted[i];
    return need === undefined || effect === undefined ? [] : [{ i, cost: need, effect }];
  });
  const places = costEffectiveness(options);
  const frontier = programmes.map((_, i) => places[options.findIndex((option) => option.i === i)]);
  const worth = totals.map((flows) => netPresentValue(request.discountRate ?? 0, flows));
  return { weighted, needs, amounts, phased, totals, frontier, worth };
}

const millions = { KRW_MN: 1, KRW_100MN: 100, KRW_BN: 1000 } as const;

/** Every figure of a desk held against the core. */
export function expectDesk(cells: Cells, request: BudgetRequest, chosen: number): void {
  const layout = layoutOf(request);
  const core = coreDesk(request, chosen);
  const at = (row: number, column: number): unknown => cells[row]?.[column];
  const near = (actual: unknown, expected: number | null | undefined, what: string): void => {
    if (expected === null || expected === undefined) {
      if (actual !== "" && actual !== undefined)
        throw new Error(`${what}: expected nothing, got ${JSON.stringify(actual)}`);
      return;
    }
    const close =
      typeof actual === "number" && Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
    if (!close) throw new Error(`${what}: expected ${expected}, got ${JSON.stringify(actual)}`);
  };
  const status = {
    frontier: "frontier",
    dominated: "dominated",
    "extendedly dominated": "extendedly dominated",
  };
  request.programmes.forEach(({ name }, i) => {
    const row = layout.amounts + 3 + i;
    expect(at(row, 0)).toBe(name);
    near(
      at(layout.programmes + 2 + i, programmeColumns.weighted),
      core.weighted[i],
      `weighted gap of ${name}`,
    );
    core.amounts.forEach((amounts, scenario) => {
      // To the last won: no tolerance.
      expect([name, scenario, at(row, 1 + scenario)]).toEqual([name, scenario, amounts[i]]);
      const need = core.needs[scenario]![i];
      near(at(row, 4 + scenario), need ? amounts[i]! / need : undefined, `cover of ${name} in ${scenario}`);
      near(
        at(row, 10 + scenario),
        (amounts[i]! * millions[request.moneyUnit]) / request.rate!.krwPerUsd,
        `dollars of ${name}`,
      );
    });
    const years = Array.from({ length: request.years }, (_, year) => at(layout.phasing + 2 + i, 1 + year));
    expect([name, years]).toEqual([name, core.phased[chosen]![i]!.map((value) => value ?? "")]);
    const place = core.frontier[i];
    const frontier = layout.frontier + 2 + i;
    if (place === undefined) return;
    expect([name, at(frontier, 6)]).toEqual([name, status[place.status]]);
    near(at(frontier, 3), place.incrementalCost, `further cost of ${name}`);
    near(at(frontier, 4), place.incrementalEffect, `further effect of ${name}`);
    near(at(frontier, 5), place.icer, `ICER of ${name}`);
  });
  request.scenarios.forEach(({ envelope }, scenario) => {
    const row = layout.scenarios + 2 + scenario;
    near(at(row, scenarioColumns.allocated), envelope, `allocated in ${scenario}`);
    near(
      at(row, scenarioColumns.need),
      core.needs[scenario]!.reduce<number>((sum, need) => sum + (need ?? 0), 0),
      `need in ${scenario}`,
    );
    near(at(row, scenarioColumns.worth), core.worth[scenario], `present value in ${scenario}`);
    const totals = layout.phasing + 2 + layout.rows + 2 + scenario;
    core.totals[scenario]!.forEach((total, year) =>
      near(at(totals, 1 + year), total, `year ${year} in ${scenario}`),
    );
  });
}

/** The verdicts of the checks, and what they say. */
export function checksOf(cells: Cells, request: BudgetRequest): (readonly [unknown, unknown, unknown])[] {
  const first = layoutOf(request).checks + 1;
  return Array.from({ length: 9 }, (_, at) => [
    cells[first + at]?.[0],
    cells[first + at]?.[1],
    cells[first + at]?.[2],
  ]);
}
