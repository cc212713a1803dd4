import { catalog } from "../../src/catalog/catalog";
import { InputError } from "../../src/model/errors";
import {
  budgetRequestOf,
  emptyDraft,
  typedNumber,
  withProgrammes,
  type BudgetDraft,
  type ProgrammeField,
} from "../../src/taskpane/panels/budget/budgetDraft";
import { includedOrNone, numberOrNone } from "../../src/taskpane/panels/budget/lenient";
import { liveBudget, livePhasing } from "../../src/taskpane/panels/budget/liveBudget";
import { moneyText } from "../../src/taskpane/panels/budget/moneyText";
import { sliderRange } from "../../src/taskpane/panels/budget/sliderRange";
import { planBudget } from "../../src/workbook/budget/planBudget";
import { planProgrammes } from "../../src/workbook/budget/planProgrammes";

const data = catalog();
const context = { language: "en", title: "Plan", scenarioNames: ["Base", "Low", "High"] } as const;
const moneyUnit = "KRW_BN" as const;
const start = withProgrammes(
  emptyDraft(data, "en", 2026),
  planProgrammes(data, "seoul-2024", { language: "en", moneyUnit }),
  { source: "", moneyUnit },
);

/** The draft with figures typed for a target. */
const typed = (
  draft: BudgetDraft,
  id: string,
  values: Partial<Record<ProgrammeField, string>>,
): BudgetDraft => ({
  ...draft,
  programmes: draft.programmes.map((one) =>
    one.base.targetId === id ? { ...one, typed: { ...one.typed, ...values } } : one,
  ),
});
const envelope = (draft: BudgetDraft, amount: string): BudgetDraft => ({
  ...draft,
  envelopes: [amount, "", ""],
});
const filled = envelope(
  typed(typed(start, "core_experts", { actual: "333", unitCost: "0.15" }), "startups", {
    actual: "420",
    unitCost: "0.09",
    floor: "10",
    cap: "40",
  }),
  "100",
);

describe("the draft of a budget", () => {
  it("begins with the plan's targets, no costs but those of money, and the latest rate with its source", () => {
    expect(start.programmes).toHaveLength(data.plan("seoul-2024").targets.length);
    const priced = start.programmes.filter(({ typed: { unitCost } }) => unitCost !== "");
    expect(priced.map(({ base }) => base.targetId)).toEqual(["rd_budget", "ai_fund"]);
    expect(start.rateSource).not.toBe("");
    expect(Number(start.rate)).toBeGreaterThan(1000);
  });
  it("becomes a request that the sheet's plan takes, shares for per cent", () => {
    const request = budgetRequestOf({ ...filled, discount: "4.5", costChanges: ["", "10", "-5"] }, context);
    expect(request).toMatchObject({ discountRate: 0.045, unit: 0.1, firstYear: 2026, years: 5 });
    expect(request.scenarios.map(({ costChange }) => costChange)).toEqual([undefined, 0.1, -0.05]);
    expect(() => planBudget(request)).not.toThrow();
  });
  it("leaves out what is not chosen", () => {
    const few = {
      ...filled,
      programmes: filled.programmes.map((one, at) => ({ ...one, isIncluded: at < 2 })),
    };
    expect(budgetRequestOf(few, context).programmes).toHaveLength(2);
  });
  it("names programme and field of what is no number, and takes it as none while it is typed", () => {
    const wrong = typed(filled, "startups", { unitCost: "about 5" });
    expect(() => budgetRequestOf(wrong, context)).toThrow(InputError);
    expect(() => budgetRequestOf(wrong, context)).toThrow(/AI start-ups, unit cost.*"about 5"/);
    expect(includedOrNone(wrong)).toEqual([]);
    expect(numberOrNone("1,")).toBe(1);
    expect(numberOrNone("-")).toBeUndefined();
    expect(typedNumber(" 1,537.5 ", { en: "x", ko: "x" })).toBe(1537.5);
    expect(() => budgetRequestOf({ ...filled, years: "" }, context)).toThrow("Number of years is empty");
  });
  it("drops amounts of another unit of money", () => {
    const other = withProgrammes(filled, [], { source: "", moneyUnit: "KRW_100MN" });
    expect(other).toMatchObject({ envelopes: ["", "", ""], unit: "1" });
  });
});

describe("the allocation in the panel", () => {
  it("sums exactly to the envelope within floors and caps, and says what holds whom", () => {
    const { rows = [] } = liveBudget(filled, 0);
    expect(Number(rows.reduce((sum, { amount }) => sum + amount, 0).toPrecision(12))).toBe(100);
    const startups = rows.find(({ programme }) => programme.targetId === "startups")!;
    expect(startups).toMatchObject({ amount: 40, bound: "cap" });
    expect(startups.need).toBeCloseTo(52.2, 12);
    const years = livePhasing(filled, startups);
    expect(years).toHaveLength(5);
    expect(Number(years.reduce<number>((sum, amount) => sum + (amount ?? 0), 0).toPrecision(12))).toBe(40);
  });
  it("is none without an envelope, and says why where floors and caps leave no room", () => {
    expect(liveBudget(start, 0)).toEqual({ problem: undefined });
    const tight = liveBudget(envelope(filled, "5"), 0);
    expect(tight.problem!.en).toBe(
      "The floors add up to 10, 5 more than the total of 5. Lower floors, or raise the total.",
    );
  });
  it("takes weights of a survey by pillar", () => {
    const entry = (id: string, name: string, weight: number) => ({ id, name, weight });
    const set = {
      id: "w",
      title: "Weights",
      source: "ahp" as const,
      sheet: "AHP",
      address: "",
      place: { row: 0, column: 0, rows: 1, columns: 1 },
      entries: [entry("E1", "R&D and talent", 0.75), entry("E2", "Scale-up", 0.25)],
    };
    const { rows = [] } = liveBudget(typed(filled, "startups", { floor: "", cap: "" }), 0, set);
    const of = (id: string) => rows.find(({ programme }) => programme.targetId === id)!;
    expect(of("core_experts").weighted).toBeCloseTo(0.75 * 0.667, 12);
    expect(of("startups").weighted).toBeCloseTo(0.25 * 0.58, 12);
  });
});

describe("the slider", () => {
  it("goes from the floors to half more than the need, a hundredth at a key, in whole units", () => {
    expect(sliderRange({ floors: 10, need: 152.25, typed: 100, unit: 0.1 })).toEqual({
      least: 10,
      most: 500,
      step: 4.9,
    });
    expect(sliderRange({ floors: 0, need: 0, typed: 0, unit: 1 })).toEqual({ least: 0, most: 100, step: 1 });
    expect(sliderRange({ floors: 0, need: 900, typed: 7000, unit: 1 })).toEqual({
      least: 0,
      most: 10000,
      step: 100,
    });
  });
  it("shows amounts with thousands separated", () => {
    expect(moneyText(1537.5)).toBe("1,537.5");
  });
});
