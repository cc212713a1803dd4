import { buildGapSheet } from "../../src/workbook/gapSheet/apply";
import { addInFormulas } from "../../src/workbook/formula/addInFormulas";
import { bringBack } from "../../src/workbook/handOff/bringBack";
import { countAddInFormulas } from "../../src/workbook/handOff/countAddInFormulas";
import { handedOver } from "../../src/workbook/handOff/handedOver";
import { handOff } from "../../src/workbook/handOff/handOff";
import { handOffRecord } from "../../src/workbook/handOff/handOffRecord";
import { previewHandOff } from "../../src/workbook/handOff/previewHandOff";
import { insertDataset } from "../../src/workbook/insertDataset/apply";
import type { DatasetRequest } from "../../src/workbook/insertDataset/request";
import type { Progress } from "../../src/workbook/progress";
import { FAULTS, type FaultName } from "../../src/workbench/host/faults";
import type { OpenExcel } from "./excel";
import { openWithFunctions } from "./openWithFunctions";
import { workbookState } from "./workbookState";
import { plainGapSheet } from "../workbook/plainGapSheet";

jest.setTimeout(240_000);

const LIVE: DatasetRequest = {
  indicators: ["private_ai_investment", "gerd_ppp_usd_bn"],
  areas: ["KOR", "USA"],
  periods: { from: "2020" },
  layout: "long",
  form: "formulas",
  language: "en",
};

let excel: OpenExcel;

afterEach(async () => {
  await excel.close();
});

async function write(
  sheet: string,
  address: string,
  formulas: readonly (readonly unknown[])[],
): Promise<void> {
  await Excel.run(async (context) => {
    const start = context.workbook.worksheets.getItem(sheet).getRange(address);
    const range = start.getResizedRange(formulas.length - 1, (formulas[0]?.length ?? 1) - 1);
    range.formulas = formulas.map((row) => [...row]);
    await context.sync();
  });
  await excel.host.settled();
}

async function read(sheet: string, address: string): Promise<{ values: unknown[][]; formulas: unknown[][] }> {
  await excel.host.settled();
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values,formulas");
    await context.sync();
    return { values: range.values as unknown[][], formulas: range.formulas as unknown[][] };
  });
}

async function act(change: (context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context);
    await context.sync();
  });
  await excel.host.settled();
}

/** Every formula of the add-in by its address. */
async function formulas(): Promise<Readonly<Record<string, string>>> {
  await excel.host.settled();
  return Excel.run(async (context) => {
    const found = await addInFormulas(context);
    return Object.fromEntries(found.map(({ sheet, address, formula }) => [`${sheet}!${address}`, formula]));
  });
}

/** An analyst's sheet: ids and numbers, formulas of every kind, one that spills, and one that refers to another. */
const ANALYST: readonly (readonly unknown[])[] = [
  ["startups", 640, "=SEOULAI.GAP(A1,B1)", "=C1/2"],
  ["ai_fund", 4, "=SEOULAI.GAP(A2,B2)", "=C2/2"],
  [50, 20, "=SEOULAI.GAP(A3,B3)", "=C3/2"],
  [
    "KOR",
    2023,
    '=SEOULAI.BENCHMARK("private_ai_investment",A4,B4)',
    '=IFERROR(ROUND(SEOULAI.BENCHMARK("private_ai_investment","USA",$B$4)/C4,1),"?")',
  ],
  ["", "", '=SEOULAI.HISTORY("gerd_ppp_usd_bn","KOR",2019,2021)', ""],
];

async function prepare(profile: "minimum" | "current" = "current"): Promise<void> {
  excel = await openWithFunctions({ profile });
  await write("Sheet1", "A1", ANALYST);
}

describe.each(["minimum", "current"] as const)("handing over (profile %s)", (profile) => {
  it("leaves no formula of the add-in, and every cell shows what it showed", async () => {
    await prepare(profile);
    const before = await read("Sheet1", "A1:D4");
    expect(await countAddInFormulas()).toBe(6);
    const result = await handOff("en");
    expect(result).toEqual({ native: 4, values: 2, left: 0 });
    expect(await countAddInFormulas()).toBe(0);
    expect((await read("Sheet1", "A1:D4")).values).toEqual(before.values);
  });

  it("keeps the source of every value that it wrote", async () => {
    await prepare(profile);
    await handOff("ko");
    const { notes } = excel.host.workbook.extras();
    if (profile === "current") {
      const texts = notes.map(({ cell, text }) => [cell, text.split("\n")[0], /근거:/.test(text)]);
      const title = "SEOULAI 추가 기능 없이 넘긴 값:";
      expect(texts).toEqual(["C1", "C2", "C4", "D4", "C5"].map((cell) => [cell, title, true]));
      return;
    }
    expect(notes).toEqual([]);
    const lines = (await read("넘긴 값의 출처", "A3:C8")).values;
    expect(lines[0]).toEqual(["시트", "셀", "출처"]);
    expect(lines.slice(1).map(([, cell]) => cell)).toEqual(expect.arrayContaining(["C1", "C2", "C4", "D4"]));
    expect(lines.slice(1).every(([, , source]) => /근거:/.test(String(source)))).toBe(true);
  });

  it("brings exactly the same formulas back, and takes its notes, names and records away", async () => {
    await prepare(profile);
    const before = { formulas: await formulas(), state: workbookState(excel.host) };
    await handOff("en");
    expect(await handOffRecord()).toMatchObject({ cells: 6 });
    const result = await bringBack();
    expect(result).toEqual({ restored: 6, kept: [] });
    expect(await formulas()).toEqual(before.formulas);
    expect(workbookState(excel.host)).toEqual(before.state);
    expect(await handOffRecord()).toBeUndefined();
    expect(await bringBack()).toEqual({ restored: 0, kept: [] });
  });
});

describe("what is handed over", () => {
  it("is told before: each formula with what it becomes and why", async () => {
    await prepare();
    const { cells } = await previewHandOff();
    expect(cells.map(({ id, becomes }) => [id, becomes])).toEqual([
      ["Sheet1!C1", "native"],
      ["Sheet1!C2", "native"],
      ["Sheet1!C3", "native"],
      ["Sheet1!C4", "value"],
      ["Sheet1!D4", "native"],
      ["Sheet1!C5:D6", "value"],
    ]);
    expect(cells[0]?.after).toBe('=IF(ISNUMBER(B1),1000-B1,IF(B1="",NA(),B1+VALUE("?")))');
    expect(cells[2]?.after).toMatch(/^=IF\(COUNT\(A3,B3\)=2,A3-B3,/);
    expect(cells[3]?.why?.ko).toMatch(/자료에서 가져온 값/);
    expect(await countAddInFormulas()).toBe(6);
  });

  it("is every range of a formula over ranges, a formula a cell", async () => {
    excel = await openWithFunctions({ profile: "current" });
    await write("Sheet1", "A1", [
      [100, 40, "=SEOULAI.GAP(A1:A3,B1:B3)"],
      [200, "", ""],
      ["=1/0", 3, ""],
    ]);
    const before = (await read("Sheet1", "C1:C3")).values;
    expect(before).toEqual([[60], ["#N/A"], ["#DIV/0!"]]);
    expect(await handOff("en")).toEqual({ native: 1, values: 0, left: 0 });
    const after = await read("Sheet1", "C1:C3");
    expect(after.values).toEqual(before);
    expect(after.formulas[1]?.[0]).toMatch(/^=IF\(COUNT\(A2,B2\)=2,A2-B2,/);
    await write("Sheet1", "B2", [[50]]);
    expect((await read("Sheet1", "C2")).values).toEqual([[150]]);
    await write("Sheet1", "B2", [[""]]);
    expect(await bringBack()).toEqual({ restored: 1, kept: [] });
    expect(await formulas()).toEqual({ "Sheet1!C1": "=SEOULAI.GAP(A1:A3,B1:B3)" });
    expect((await read("Sheet1", "C1:C3")).values).toEqual(before);
  });

  it("is the distance of peers too, with an error in the place of a text among them", async () => {
    excel = await openWithFunctions({ profile: "current" });
    await write("Sheet1", "A1", [
      [1, "=SEOULAI.DISTANCE(A1:A4,5)"],
      [4, ""],
      ["", ""],
      [9, ""],
    ]);
    const before = (await read("Sheet1", "B1:B4")).values as number[][];
    expect(await handOff("en")).toEqual({ native: 1, values: 0, left: 0 });
    const after = (await read("Sheet1", "B1:B4")).values as number[][];
    before.forEach(([value], row) => {
      if (typeof value === "number") expect(after[row]?.[0]).toBeCloseTo(value, 12);
      else expect(after[row]?.[0]).toBe(value);
    });
    await write("Sheet1", "A3", [["text"]]);
    expect((await read("Sheet1", "B1:B2")).values).toEqual([["#VALUE!"], ["#VALUE!"]]);
  });

  it("is a gap sheet in function form, which becomes the sheet in native form", async () => {
    excel = await openWithFunctions({ profile: "current" });
    const request = {
      ...plainGapSheet,
      scheme: "un",
      sample: true,
    } as const;
    const functions = await buildGapSheet({ ...request, form: "functions" });
    const native = await buildGapSheet({ ...request, form: "native" });
    await excel.host.settled();
    const count = await countAddInFormulas();
    expect(await handOff("en")).toEqual({ native: count, values: 0, left: 0 });
    const body = (address: string): string => address.replace(/A(\d+)/, (_, row) => `A${Number(row) + 1}`);
    const handed = await read(functions.sheet, body(functions.address));
    const built = await read(native.sheet, body(native.address));
    // The sheet in function form has a line more above the table.
    const level = (matrix: unknown[][], by: number): string[][] =>
      matrix.map((row) =>
        row.map((cell) => String(cell).replace(/\$([A-Z]+)(\d+)/g, (_, c, r) => `$${c}${Number(r) + by}`)),
      );
    expect(level(handed.formulas, -1)).toEqual(level(built.formulas, 0));
    const lines = (await read(functions.sheet, "A1:C8")).values.flat().map(String);
    expect(lines.some((line) => /#NAME/.test(line))).toBe(false);
    expect((await bringBack()).restored).toBe(count);
    expect(await countAddInFormulas()).toBe(count);
  });

  it.each(["long", "wide"] as const)(
    "is a live table in %s form, its note beneath included",
    async (layout) => {
      excel = await openWithFunctions({ profile: "current" });
      const { sheet, address } = await insertDataset({ ...LIVE, layout }, { kind: "newSheet" });
      await excel.host.settled();
      const before = {
        cells: await read(sheet, address),
        formulas: await formulas(),
        state: workbookState(excel.host),
      };
      const count = await countAddInFormulas();
      const result = await handOff("en");
      expect(result).toEqual({ native: 0, values: count, left: 0 });
      expect((await read(sheet, address)).values).toEqual(before.cells.values);
      const used = (await read(sheet, "A1:A60")).values.flat().map(String);
      expect(used.some((text) => /are SEOULAI functions/.test(text))).toBe(false);
      expect(used.some((text) => /Handed over without/.test(text))).toBe(true);
      expect(await bringBack()).toEqual({ restored: count, kept: [] });
      expect(await formulas()).toEqual(before.formulas);
      expect(workbookState(excel.host)).toEqual(before.state);
    },
  );

  it("keeps number formats, and rows that a filter hides are handed over too", async () => {
    excel = await openWithFunctions({ profile: "current" });
    const { sheet, address } = await insertDataset(LIVE, { kind: "newSheet" });
    await act((context) => {
      const table = context.workbook.worksheets.getItem(sheet).tables.getItemAt(0);
      table.columns.getItemAt(1).filter.applyValuesFilter(["United States"]);
      context.workbook.worksheets.getItem(sheet).getRange("D4").numberFormat = [["0.000"]];
    });
    const before = await read(sheet, address);
    await handOff("en");
    const after = await read(sheet, address);
    expect(after.values).toEqual(before.values);
    await act((context) => context.workbook.worksheets.getItem(sheet).getRange("D4").load("numberFormat"));
    const text = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange("D4");
      const hidden = context.workbook.worksheets.getItem(sheet).getRange("A4");
      range.load("numberFormat");
      hidden.load("rowHidden");
      await context.sync();
      return [range.numberFormat, hidden.rowHidden] as unknown;
    });
    expect(text).toEqual([[["0.000"]], true]);
  });

  it("is nothing while a function has not answered", async () => {
    excel = await openWithFunctions({ profile: "current" });
    await write("Sheet1", "A1", [["=SEOULAI.NOSUCH(1)", "=SEOULAI.GAP(5,3)"]]);
    const before = workbookState(excel.host);
    await expect(handOff("en")).rejects.toMatchObject({ code: "NotCalculated" });
    await expect(handOff("en")).rejects.toThrow(/Sheet1!A1 \(#NAME\?\)/);
    expect(workbookState(excel.host)).toEqual(before);
  });

  it("gives way to the value where the native formula shows anything else", async () => {
    excel = await openWithFunctions({ profile: "current" });
    await write("Sheet1", "A1", [
      ["'5", 3, '=SEOULAI.REQUIRED(-100,2020,-50,2030,"cagr")', "=SEOULAI.GAP(10,B1)+RAND()"],
    ]);
    const before = (await read("Sheet1", "C1:D1")).values[0] ?? [];
    const result = await handOff("en");
    expect(result).toEqual({ native: 1, values: 1, left: 0 });
    const after = await read("Sheet1", "C1:D1");
    expect(after.values[0]?.[1]).toBe(before[1]);
    const note = excel.host.workbook.extras().notes.find(({ cell }) => cell === "D1");
    expect(note?.text).toMatch(/gave another result here/);
  });

  it("leaves a note of the user's alone, and keeps the source on a sheet instead", async () => {
    await prepare();
    await act((context) => context.workbook.worksheets.getItem("Sheet1").notes.add("C4", "mine"));
    await handOff("en");
    const { notes } = excel.host.workbook.extras();
    expect(notes.find(({ cell }) => cell === "C4")?.text).toBe("mine");
    const lines = (await read("Handed-over values", "A1:C4")).values;
    expect(lines[0]?.[0]).toBe("Sources of handed-over values");
    expect(lines[3]?.slice(0, 2)).toEqual(["Sheet1", "C4"]);
    await bringBack();
    expect(excel.host.workbook.extras().notes.map(({ text }) => text)).toEqual(["mine"]);
    await expect(read("Handed-over values", "A1")).rejects.toThrow();
  });
});

describe("bringing the formulas back", () => {
  it("leaves cells alone that were changed, tells their formula, and keeps them in the record", async () => {
    await prepare();
    await handOff("en");
    await write("Sheet1", "C4", [[99]]);
    await write("Sheet1", "C2", [["=B2*2"]]);
    await write("Sheet1", "D6", [["typed"]]);
    const result = await bringBack();
    expect(result.restored).toBe(3);
    expect(result.kept.map(({ sheet, address, formula }) => [sheet, address, formula])).toEqual([
      ["Sheet1", "C2", "=SEOULAI.GAP(A2,B2)"],
      ["Sheet1", "C4", '=SEOULAI.BENCHMARK("private_ai_investment",A4,B4)'],
      ["Sheet1", "C5:D6", '=SEOULAI.HISTORY("gerd_ppp_usd_bn","KOR",2019,2021)'],
    ]);
    expect(result.kept[0]?.reason.ko).toMatch(/바뀐 셀/);
    expect((await read("Sheet1", "C2:C4")).formulas).toEqual([["=B2*2"], ["=SEOULAI.GAP(A3,B3)"], [99]]);
    expect(await handOffRecord()).toMatchObject({ cells: 3 });
    await write("Sheet1", "C4", [[await previewValue()]]);
    expect((await bringBack()).restored).toBe(1);
    expect(await handOffRecord()).toMatchObject({ cells: 2 });
  });

  async function previewValue(): Promise<unknown> {
    await write("Sheet1", "Z1", [['=SEOULAI.BENCHMARK("private_ai_investment","KOR",2023)']]);
    const value = (await read("Sheet1", "Z1")).values[0]?.[0];
    await write("Sheet1", "Z1", [[""]]);
    return value;
  }

  it("finds the cells again after rows and columns were inserted and the sheet was renamed", async () => {
    await prepare();
    await handOff("en");
    await act((context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("2:2").insert("Down");
      sheet.getRange("A:A").insert("Right");
      sheet.name = "Renamed sheet";
    });
    const result = await bringBack();
    expect(result).toEqual({ restored: 6, kept: [] });
    expect(await formulas()).toEqual({
      "Renamed sheet!D1": "=SEOULAI.GAP(B1,C1)",
      "Renamed sheet!D3": "=SEOULAI.GAP(B3,C3)",
      "Renamed sheet!D4": "=SEOULAI.GAP(B4,C4)",
      "Renamed sheet!D5": '=SEOULAI.BENCHMARK("private_ai_investment",B5,C5)',
      "Renamed sheet!E5": '=IFERROR(ROUND(SEOULAI.BENCHMARK("private_ai_investment","USA",$C$5)/D5,1),"?")',
      "Renamed sheet!D6": '=SEOULAI.HISTORY("gerd_ppp_usd_bn","KOR",2019,2021)',
    });
  });

  it("finds the formulas of a live table again after it was sorted and a row was typed in", async () => {
    excel = await openWithFunctions({ profile: "current" });
    const { sheet } = await insertDataset(LIVE, { kind: "newSheet" });
    await excel.host.settled();
    const count = await countAddInFormulas();
    await handOff("en");
    await act((context) => {
      const table = context.workbook.worksheets.getItem(sheet).tables.getItemAt(0);
      table.sort.apply([{ key: 3, ascending: true }]);
    });
    await act((context) => {
      const body = context.workbook.worksheets.getItem(sheet);
      body.getRange("6:6").insert("Down");
    });
    await write(sheet, "A6", [["own", "row", 2030, 123456.5]]);
    const before = await read(sheet, `D3:D${count + 3}`);
    expect(await bringBack()).toEqual({ restored: count, kept: [] });
    const after = await read(sheet, `D3:D${count + 3}`);
    expect(after.values).toEqual(before.values);
    expect(after.formulas[3]).toEqual([123456.5]);
    expect(after.formulas[4]).toEqual(["=SEOULAI.BENCHMARK($I7,$J7,$C7)"]);
  });

  it("tells of cells that were deleted", async () => {
    await prepare();
    await handOff("en");
    await act((context) => context.workbook.worksheets.getItem("Sheet1").getRange("5:7").delete("Up"));
    const result = await bringBack();
    expect(result.restored).toBe(5);
    expect(result.kept.map(({ address, reason }) => [address, reason.ko])).toEqual([
      ["C5:D6", "넘긴 뒤에 삭제된 셀입니다."],
    ]);
  });

  it("leaves an edited note where it is", async () => {
    await prepare();
    await handOff("en");
    await act((context) => {
      context.workbook.worksheets.getItem("Sheet1").notes.getItem("C1").content = "my own words";
    });
    await bringBack();
    expect(excel.host.workbook.extras().notes.map(({ text }) => text)).toEqual(["my own words"]);
  });

  it("tells a refresh which cells hold what the hand-over wrote", async () => {
    await prepare();
    await handOff("en");
    await write("Sheet1", "C4", [[99]]);
    const cells = await Excel.run((context) => handedOver(context));
    expect([...cells.keys()]).toEqual(["Sheet1!C1", "Sheet1!C2", "Sheet1!C3", "Sheet1!D4", "Sheet1!C5"]);
    expect(cells.get("Sheet1!C3")?.before).toBe("=SEOULAI.GAP(A3,B3)");
  });

  it("refuses a record that was cut", async () => {
    await prepare();
    await handOff("en");
    await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts.getByNamespace("urn:seoulai:handoff:1");
      parts.load("items/id");
      await context.sync();
      const xml = parts.items[0]?.getXml();
      await context.sync();
      parts.items[0]?.setXml((xml?.value ?? "").replace(/content="./, 'content="x'));
      await context.sync();
    });
    await expect(bringBack()).rejects.toMatchObject({ code: "RecordDamaged" });
  });
});

describe("a failed operation", () => {
  const faults = Object.keys(FAULTS) as FaultName[];

  /** Parts that were deleted and put back have another id, which nobody looks at. */
  function state(): unknown {
    return JSON.parse(
      JSON.stringify(workbookState(excel.host)).replace(/"id":"\{0{8}-[^}]*\}",/g, ""),
    ) as unknown;
  }

  /** Too large an answer is asked for again in smaller pieces: the operation gets through at the first such reading. */
  function least(fault: FaultName, syncs: number): number {
    return fault === "ResponsePayloadSizeLimitExceeded" ? 1 : syncs;
  }

  /** Lets the k-th request fail, for every k until the operation gets through; tells how many there were. */
  async function failingAtEverySync(
    kind: "failAt" | "failAfter",
    fault: FaultName,
    run: () => Promise<unknown>,
  ): Promise<number> {
    const before = state();
    for (let at = 1; ; at++) {
      excel.host.faults[kind](at, fault);
      const error = await run().then(
        () => undefined,
        (reason: unknown) => reason,
      );
      excel.host.faults.clear();
      await excel.host.settled();
      if (error === undefined) return at - 1;
      expect(error).toMatchObject({ code: expect.any(String) as unknown });
      expect({ at, state: state() }).toEqual({ at, state: before });
    }
  }

  it.each(faults)("leaves the workbook as it was at any sync of the hand-over (%s)", async (fault) => {
    await prepare();
    expect(await failingAtEverySync("failAt", fault, () => handOff("en"))).toBeGreaterThan(least(fault, 8));
  });

  it.each(faults)("leaves the workbook as it was at any sync of bringing back (%s)", async (fault) => {
    await prepare();
    await handOff("en");
    expect(await failingAtEverySync("failAt", fault, () => bringBack())).toBeGreaterThan(least(fault, 6));
  });

  it.each(["minimum", "current"] as const)(
    "leaves the workbook as it was where the request ran before the session was lost (profile %s)",
    async (profile) => {
      await prepare(profile);
      const fault = "InvalidOrTimedOutSession";
      expect(await failingAtEverySync("failAfter", fault, () => handOff("en"))).toBeGreaterThan(8);
      expect(await failingAtEverySync("failAfter", fault, () => bringBack())).toBeGreaterThan(6);
    },
  );

  it("leaves the workbook as it was where the sources go onto a sheet", async () => {
    await prepare("minimum");
    expect(await failingAtEverySync("failAt", "GeneralException", () => handOff("en"))).toBeGreaterThan(8);
    expect(await failingAtEverySync("failAt", "GeneralException", () => bringBack())).toBeGreaterThan(6);
  });

  it("takes back what Excel had done before it stopped in the middle of a request", async () => {
    await prepare();
    const before = workbookState(excel.host);
    const proto = excel.Excel.CustomXmlPartCollection.prototype;
    const add = proto.add;
    proto.add = function (this: Excel.CustomXmlPartCollection) {
      return add.call(this, "<broken");
    };
    await expect(handOff("en")).rejects.toMatchObject({ code: expect.any(String) as unknown });
    proto.add = add;
    await excel.host.settled();
    expect(workbookState(excel.host)).toEqual(before);
  });

  it("is taken back when it is cancelled at any step", async () => {
    await prepare();
    const before = workbookState(excel.host);
    for (let step = 1; ; step++) {
      const controller = new AbortController();
      let reports = 0;
      const progress: Progress = {
        signal: controller.signal,
        report: () => {
          reports++;
          if (reports === step) controller.abort();
        },
      };
      const error = await handOff("en", progress).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      if (error === undefined) {
        expect(step).toBeGreaterThan(3);
        return;
      }
      expect(error).toMatchObject({ code: "Cancelled" });
      await excel.host.settled();
      expect(workbookState(excel.host)).toEqual(before);
    }
  });
});
