import { WorkbookError } from "../../src/model/errors";
import { applyFixes } from "../../src/workbook/doctor/applyFixes";
import { examineWorkbook } from "../../src/workbook/doctor/examineWorkbook";
import type { CheckId, Finding } from "../../src/workbook/doctor/finding";
import { handOff } from "../../src/workbook/handOff/handOff";
import { openExcel, type OpenExcel } from "./excel";
import { openWithFunctions } from "./openWithFunctions";
import { workbookState } from "./workbookState";

jest.setTimeout(120_000);

let excel: OpenExcel;

afterEach(async () => {
  await excel.close();
});

async function write(address: string, formulas: unknown[][]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).formulas = formulas;
    await context.sync();
  });
}

async function valuesOf(address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

const noPause = (): Promise<void> => Promise.resolve();

async function found(check: CheckId): Promise<readonly Finding[]> {
  const all = await examineWorkbook({ currentYear: 2026, pause: noPause });
  return all.filter((finding) => finding.check === check);
}

describe("without the add-in's functions", () => {
  it("its formulas show #NAME?, a run of them as one finding with the cure", async () => {
    excel = await openExcel({ profile: "minimum" });
    await write("B2:B4", [["=SEOULAI.GAP(A1,A2)"], ["=SEOULAI.GAP(A1,A2)"], ["=SEOULAI.GAP(A1,A2)"]]);
    const list = await found("nameErrorOfAddIn");
    expect(list.map(({ address }) => address)).toEqual(["B2:B4"]);
    expect(list[0]!.text.en).toContain("Home > Add-ins");
    expect(list[0]!.text.ko).toContain("추가 기능");
  });
});

describe("a formula that is stuck", () => {
  it("is written again, stays the same formula, and is no finding once it has its result", async () => {
    let answer: (value: number) => void = () => undefined;
    const slow = (): Promise<number> => new Promise((resolve) => (answer = resolve));
    const parameters = [{ name: "target", type: "any" }];
    excel = await openExcel({
      profile: "minimum",
      functions: { functions: [{ id: "GAP", name: "GAP", parameters, result: {} }] },
      prepare: (window) => window.CustomFunctions.associate("GAP", slow),
    });
    await write("A1", [["=SEOULAI.GAP(1000)"]]);
    const list = await found("stuckFormula");
    expect(list.map(({ address, severity }) => [address, severity])).toEqual([["A1", "warning"]]);
    expect(list[0]!.fix).toMatchObject({ before: "=SEOULAI.GAP(1000)", after: "=SEOULAI.GAP(1000)" });
    expect(await applyFixes(list)).toEqual({ fixed: 1, skipped: [] });
    answer(580);
    await excel.host.settled();
    expect(await valuesOf("A1")).toEqual([[580]]);
    expect(await found("stuckFormula")).toEqual([]);
  });

  it("is none where the function answers while the doctor waits", async () => {
    excel = await openWithFunctions({ profile: "minimum" });
    await write("A1", [['=SEOULAI.BENCHMARK("gii_rank","KOR")']]);
    const all = await examineWorkbook({ currentYear: 2026, pause: () => excel.host.settled() });
    expect(all).toEqual([]);
  });
});

describe("fixes", () => {
  const numbers = [[1], [2], [3], ["'40"], [5], [6], ["'70"], [8]];

  it("leave a cell alone that has changed since it was shown, and say so", async () => {
    excel = await openWithFunctions({ profile: "minimum" });
    await write("A1:A8", numbers);
    const list = await found("numberAsText");
    await write("A4", [["'41"]]);
    const { fixed, skipped } = await applyFixes(list);
    expect([fixed, skipped.map(({ address }) => address)]).toEqual([1, ["A4"]]);
    expect((await valuesOf("A1:A8")).flat()).toEqual([1, 2, 3, "41", 5, 6, 70, 8]);
  });

  it("leave the workbook as it was when a request fails, whichever it is", async () => {
    excel = await openWithFunctions({ profile: "minimum" });
    await write("A1:A8", numbers);
    const list = await found("numberAsText");
    const before = workbookState(excel.host);
    for (const sync of [1, 2, 3]) {
      excel.host.faults.failAt(sync, "GeneralException");
      await expect(applyFixes(list)).rejects.toThrow(WorkbookError);
      expect(workbookState(excel.host)).toEqual(before);
      excel.host.faults.clear();
      excel.host.faults.failAfter(sync, "InvalidOrTimedOutSession");
      await expect(applyFixes(list)).rejects.toThrow(WorkbookError);
      expect(workbookState(excel.host)).toEqual(before);
      excel.host.faults.clear();
    }
  });

  it("are not applied once they are cancelled", async () => {
    excel = await openWithFunctions({ profile: "minimum" });
    await write("A1:A8", numbers);
    const list = await found("numberAsText");
    const stop = new AbortController();
    stop.abort();
    const cancelled = applyFixes(list, { report: () => undefined, signal: stop.signal });
    await expect(cancelled).rejects.toMatchObject({ code: "Cancelled" });
    expect((await valuesOf("A4"))[0]).toEqual(["40"]);
  });
});

describe("a workbook that was handed over", () => {
  it("is told to have its formulas brought back", async () => {
    excel = await openWithFunctions({ profile: "minimum" });
    await write("A1", [['=SEOULAI.BENCHMARK("gii_rank","KOR")']]);
    await excel.host.settled();
    expect(await found("handOffLeft")).toEqual([]);
    await handOff("en");
    expect((await found("handOffLeft")).map(({ severity }) => severity)).toEqual(["note"]);
  });
});

describe("a large workbook", () => {
  it("is read in few requests, however many cells it has", async () => {
    excel = await openWithFunctions({ profile: "minimum" });
    const rows = 5000;
    const cells = Array.from({ length: rows }, (_, i) =>
      Array.from({ length: 10 }, (__, j) => (j === 9 ? `=A${String(i + 1)}*2` : i + j)),
    );
    await write(`A1:J${String(rows)}`, cells);
    excel.host.log.syncs = 0;
    expect(await found("numberAsText")).toEqual([]);
    expect(excel.host.log.syncs).toBeLessThan(20);
  });
});
