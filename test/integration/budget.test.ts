import { catalog } from "../../src/catalog/catalog";
import { buildBudget } from "../../src/workbook/budget/buildBudget";
import type { BudgetProgramme, BudgetRequest } from "../../src/workbook/budget/budgetRequest";
import { gapProgrammes } from "../../src/workbook/budget/gapProgrammes";
import { planProgrammes } from "../../src/workbook/budget/planProgrammes";
import { statedRate } from "../../src/workbook/budget/statedRate";
import { buildGapSheet } from "../../src/workbook/gapSheet/apply";
import type { Progress } from "../../src/workbook/progress";
import { buildPairwiseSheet } from "../../src/workbook/survey/analysis/ahp/buildPairwiseSheet";
import { readWeights } from "../../src/workbook/survey/analysis/weights/readWeights";
import { plainGapSheet } from "../workbook/plainGapSheet";
import {
  budgetRequest,
  checksOf,
  coreDesk,
  expectDesk,
  inputCells,
  layoutOf,
  type Cells,
} from "./budgetBook";
import type { OpenExcel } from "./excel";
import { openWithFunctions } from "./openWithFunctions";
import { workbookState } from "./workbookState";

jest.setTimeout(300_000);

let excel: OpenExcel;

beforeEach(async () => {
  excel = await openWithFunctions({ profile: "minimum" });
});

afterEach(async () => {
  await excel.close();
});

async function read(sheet: string): Promise<Cells> {
  await excel.host.settled();
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange();
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

async function type(sheet: string, cells: Readonly<Record<string, string | number>>): Promise<void> {
  await Excel.run(async (context) => {
    for (const [address, value] of Object.entries(cells)) {
      context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    }
    await context.sync();
  });
}

/** The desk with one programme changed. */
const changed = (request: BudgetRequest, place: number, change: Partial<BudgetProgramme>): BudgetRequest => ({
  ...request,
  programmes: request.programmes.map((one, at) => (at === place ? { ...one, ...change } : one)),
});

describe.each(["native", "functions"] as const)("the Budget desk in %s form", (form) => {
  const request: BudgetRequest = { ...budgetRequest, form };
  const programme = (column: Parameters<typeof inputCells.programme>[1], row: number): string =>
    inputCells.programme(request, column, row);

  it("gives every figure as the core does, in each scenario, and follows its cells", async () => {
    const { sheet } = await buildBudget(request);
    expectDesk(await read(sheet), request, 0);
    await type(sheet, {
      [inputCells.setting(request, "chosen")]: "High",
      [inputCells.scenario(request, "envelope", 2)]: 1999,
      [inputCells.scenario(request, "costChange", 2)]: 0.25,
      [programme("weight", 0)]: 0.7,
      [programme("floor", 2)]: 61,
      [programme("cap", 1)]: 333,
      [programme("profile", 0)]: "back",
      [programme("from", 3)]: 2028,
      [programme("actual", 5)]: 100,
    });
    const [base, low, high] = request.scenarios;
    const first = changed(request, 0, { weight: 0.7, profile: "back" });
    const second = changed(changed(first, 2, { floor: 61 }), 1, { cap: 333 });
    const now: BudgetRequest = {
      ...changed(changed(second, 3, { fromYear: 2028 }), 5, { actual: 100 }),
      scenarios: [base, low, { ...high, envelope: 1999, costChange: 0.25 }],
    };
    expectDesk(await read(sheet), now, 2);
  });

  it("says what does not fit, with the numbers, and shows no amount then", async () => {
    const { sheet } = await buildBudget(request);
    await type(sheet, {
      [programme("floor", 1)]: 900,
      [inputCells.scenario(request, "envelope", 2)]: 99_999,
      [programme("cap", 0)]: 10,
      [programme("cap", 2)]: 10,
      [programme("cap", 1)]: 5000,
      [programme("cap", 3)]: 40,
      [programme("name", 5)]: "Start-up vouchers",
      [programme("to", 2)]: 2031,
      [inputCells.setting(request, "rate")]: "",
    });
    const cells = await read(sheet);
    const layout = layoutOf(request);
    expect(cells[layout.scenarios + 3]![8]).toBe(
      "The floors add up to 953, 142 more than the envelope. Lower floors, or raise the envelope.",
    );
    expect(cells[layout.scenarios + 4]![8]).toMatch(/^The caps leave room for 5,170, 94,829 less/);
    expect(cells[layout.amounts + 3]!.slice(1, 4)).toEqual([expect.any(Number), "", ""]);
    const said = new Map(checksOf(cells, request).map(([name, verdict, words]) => [name, [verdict, words]]));
    expect(said.get("Envelope, floors, caps")![1]).toMatch(/^Low: The floors add up to 953/);
    expect(said.get("Nothing is paid twice")![1]).toMatch(/^Start-up vouchers: /);
    expect(said.get("Years within the plan")).toEqual(["Look", "A programme has years outside of 2026-2030"]);
    expect(said.get("Years sum to the amounts")).toEqual([
      "Look",
      "Base: the years differ from the amounts. Look at profiles and years of the programmes.",
    ]);
    expect(said.get("Exchange rate with its year")![0]).toBe("Look");
    expect(said.get("Amounts sum to the envelope")).toEqual(["OK", ""]);
    expect(cells[layout.programmes + 3]!.at(17)).toBe("This name or target stands twice: is it paid twice?");
  });

  it("goes on with a programme that is typed into an empty row", async () => {
    const { sheet } = await buildBudget(request);
    const row = request.programmes.length;
    const added = { name: "Sandbox", target: 50, actual: 10, unitCost: 3, weight: 0.5, profile: "front" };
    await type(sheet, {
      [programme("name", row)]: added.name,
      [programme("goal", row)]: added.target,
      [programme("actual", row)]: added.actual,
      [programme("unitCost", row)]: added.unitCost,
      [programme("weight", row)]: added.weight,
      [programme("profile", row)]: added.profile,
    });
    const own: BudgetProgramme = { ...request.programmes[5]!, given: undefined, cap: undefined, ...added };
    const core = coreDesk({ ...request, programmes: [...request.programmes, own] }, 0);
    const cells = await read(sheet);
    const { amounts, phasing } = layoutOf(request);
    expect(cells[amounts + 3 + row]!.slice(1, 4)).toEqual(core.amounts.map((list) => list[row]));
    expect(cells[phasing + 2 + row]!.slice(1, 6)).toEqual(core.phased[0]![row]);
  });
});

describe("the Budget desk from targets", () => {
  it("takes the plan's targets without inventing costs, and says what to type, in Korean too", async () => {
    const options = { language: "ko", moneyUnit: "KRW_100MN" } as const;
    const programmes = planProgrammes(catalog(), "seoul-2024", options);
    expect(
      programmes.filter(({ unitCost }) => unitCost !== undefined).map(({ targetId }) => targetId),
    ).toEqual(["rd_budget", "ai_fund"]);
    const request: BudgetRequest = {
      ...budgetRequest,
      language: "ko",
      programmes,
      rate: statedRate(catalog(), "ko"),
      scenarios: [{ name: "기준" }, { name: "축소" }, { name: "확대" }],
    };
    const { sheet } = await buildBudget(request);
    expect(sheet).toBe("예산 데스크");
    const cells = await read(sheet);
    const { programmes: at, scenarios, settings } = layoutOf(request);
    expect(cells[at + 2]!.at(17)).toBe("정해진 금액이나 목표값과 실적값을 입력하십시오.");
    expect(cells[at + 3]!.at(17)).toBe("실적값이나 정해진 금액을 입력하십시오.");
    expect(cells[at + 3]![3]).toBe(2000);
    expect(cells[scenarios + 2]![8]).toBe("0보다 큰 총예산을 입력하십시오.");
    expect(cells[settings + 5]![1]).toBe(statedRate(catalog(), "ko")!.krwPerUsd);
    expect(cells.flat().filter((cell) => typeof cell === "string" && cell.startsWith("#"))).toEqual([]);
  });

  it("follows a target-gap sheet and weights of the workbook, wherever their figures change", async () => {
    const gap = await buildGapSheet({ ...plainGapSheet, form: "native", sample: true });
    await buildPairwiseSheet({
      title: "Weights",
      elements: ["Infrastructure", "R&D and talent", "Scale-up", "Global"],
      method: "geometric",
      form: "native",
      language: "en",
    });
    const [weights] = await readWeights();
    const options = { language: "en", moneyUnit: "KRW_BN" } as const;
    const programmes = (await gapProgrammes(catalog(), gap.sheet, options)).map((one) => ({
      ...one,
      pillar: catalog().targets.find(({ id }) => id === one.targetId)?.pillar,
    }));
    const request: BudgetRequest = {
      ...budgetRequest,
      moneyUnit: "KRW_BN",
      unit: 0.1,
      programmes,
      gapSheet: gap.sheet,
      weights: weights!.id,
    };
    const { sheet } = await buildBudget(request);
    const { programmes: at } = layoutOf(request);
    const row = programmes.findIndex(({ targetId }) => targetId === "startups");
    const before = (await read(sheet))[at + 2 + row]!;
    expect(before.slice(3, 6)).toEqual([
      programmes[row]!.target,
      programmes[row]!.actual,
      programmes[row]!.target! - programmes[row]!.actual!,
    ]);
    expect(before[9]).toBe("");
    const fill = Array.from({ length: 4 }, (_, i) =>
      Array.from({ length: 3 - i }, (__, d) => [i, i + 1 + d]),
    ).flat();
    await Excel.run(async (context) => {
      const matrix = context.workbook.worksheets.getItem(weights!.sheet);
      const used = matrix.getUsedRange();
      used.load("values");
      await context.sync();
      const head = (used.values as unknown[][]).findIndex((cells) => cells[1] === "Infrastructure");
      for (const [i, j] of fill) matrix.getRangeByIndexes(head + 1 + i!, 1 + j!, 1, 1).values = [[2]];
      await context.sync();
    });
    const after = (await read(sheet))[at + 2 + row]!;
    expect(after[9]).toBeCloseTo((await readWeights())[0]!.entries[2]!.weight!, 12);
    expect(after[10]).toBeCloseTo(((after[9] as number) * (after[5] as number)) / (after[3] as number), 12);
  });
});

describe("a desk that fails or is cancelled", () => {
  /** Does something at the so manieth report: reading, before writing, when the cells are written. */
  const once = (act: (controller: AbortController) => void, step: number): Progress => {
    const controller = new AbortController();
    let reports = 0;
    const report = (): void => {
      reports += 1;
      if (reports === step) act(controller);
    };
    return { signal: controller.signal, report };
  };

  it("leaves the workbook as it was", async () => {
    const before = workbookState(excel.host);
    for (const step of [1, 2, 3]) {
      const failing = once(() => excel.host.faults.failNext("GeneralException"), step);
      await expect(buildBudget(budgetRequest, failing)).rejects.toMatchObject({ code: "GeneralException" });
      expect(workbookState(excel.host)).toEqual(before);
      if (step === 3) continue; // All is written by then.
      const cancelling = once((controller) => controller.abort(), step);
      await expect(buildBudget(budgetRequest, cancelling)).rejects.toMatchObject({ code: "Cancelled" });
      expect(workbookState(excel.host)).toEqual(before);
    }
  });

  it("refuses what it cannot show before it writes anything", async () => {
    const before = workbookState(excel.host);
    await expect(buildBudget({ ...budgetRequest, programmes: [] })).rejects.toThrow("there are 0");
    await expect(buildBudget({ ...budgetRequest, years: 11 })).rejects.toThrow("11 arrived");
    await expect(buildBudget({ ...budgetRequest, gapSheet: "Nowhere" })).rejects.toMatchObject({
      code: "ItemNotFound",
    });
    await expect(buildBudget({ ...budgetRequest, weights: "none" })).rejects.toThrow(
      "no longer in the workbook",
    );
    expect(workbookState(excel.host)).toEqual(before);
  });
});
