import { InputError, WorkbookError } from "../../src/model/errors";
import { applyAsOf } from "../../src/workbook/asOf/applyAsOf";
import type { AsOfPreview } from "../../src/workbook/asOf/asOfTypes";
import { loadAsOf } from "../../src/workbook/asOf/loadAsOf";
import { previewAsOf } from "../../src/workbook/asOf/previewAsOf";
import { readAsOf } from "../../src/workbook/asOf/readAsOf";
import { buildGapSheet } from "../../src/workbook/gapSheet/apply";
import { insertDataset } from "../../src/workbook/insertDataset/apply";
import type { DatasetRequest } from "../../src/workbook/insertDataset/request";
import { applyRefresh } from "../../src/workbook/refresh/applyRefresh";
import { previewRefresh } from "../../src/workbook/refresh/previewRefresh";
import type { OpenExcel } from "./excel";
import { openWithFunctions } from "./openWithFunctions";
import { workbookState } from "./workbookState";
import { plainGapSheet } from "../workbook/plainGapSheet";

jest.setTimeout(60_000);

const dataset: DatasetRequest = {
  indicators: ["private_ai_investment"],
  areas: ["USA", "CHN"],
  periods: { from: "2023", to: "2024" },
  layout: "long",
  form: "formulas",
  language: "en",
};

let excel: OpenExcel;

afterEach(async () => {
  await excel.close();
});

/** Formulas that a person has written, from A1 of a new sheet on. */
async function write(sheet: string, cells: readonly (readonly (string | number)[])[]): Promise<void> {
  await Excel.run(async (context) => {
    const added = context.workbook.worksheets.add(sheet);
    added.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 1).formulas = cells.map((row) => [
      ...row,
    ]);
    await context.sync();
  });
}

async function read(sheet: string, address: string) {
  await excel.host.settled();
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values,formulas");
    await context.sync();
    return { values: range.values as unknown[][], formulas: range.formulas as unknown[][] };
  });
}

async function setCell(sheet: string, address: string, content: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[content]];
    await context.sync();
  });
}

const all = (preview: AsOfPreview): ReadonlySet<string> => new Set(preview.changes.map(({ id }) => id));
const none: ReadonlySet<string> = new Set();

async function pin(asOf: string | undefined): Promise<void> {
  const preview = await previewAsOf(asOf);
  await applyAsOf(preview, all(preview));
}

/** Every way in which an answer can be lost: before the request has run, or after. */
const faults = [
  { name: "InvalidOrTimedOutSession", when: "failAt" },
  { name: "AccessDenied", when: "failAt" },
  { name: "GeneralException", when: "failAt" },
  { name: "InvalidOrTimedOutSession", when: "failAfter" },
] as const;

/** Runs it again and again, each time with the fault at the next sync, until there is none left to fail. */
async function failingEverywhere(
  { name, when }: (typeof faults)[number],
  action: () => Promise<unknown>,
): Promise<void> {
  await excel.host.settled();
  const state = workbookState(excel.host);
  for (let turn = 1; ; turn++) {
    excel.host.faults[when](turn, name);
    const error: unknown = await action().catch((problem: unknown) => problem);
    excel.host.faults.clear();
    if (!(error instanceof Error)) {
      expect(turn).toBeGreaterThan(5);
      return;
    }
    expect(error).toBeInstanceOf(WorkbookError);
    await excel.host.settled();
    expect(workbookState(excel.host)).toEqual(state);
  }
}

const ownFormulas = [
  ['=SEOULAI.BENCHMARK("private_ai_investment","USA",2023)', "="],
  ['=ROUND( SEOULAI.BENCHMARK("private_ai_investment","USA",2023,), 1 )', 5],
  ['=SEOULAI.BENCHMARK("private_ai_investment","USA",2023,"2026-12")', "'=SEOULAI.TARGET(1)"],
  ["=SUM(1,2)", "note"],
] as const;

describe("figures inserted into a pinned workbook", () => {
  const pinned = { ...dataset, asOf: "2024-12", asOfPinned: true } as const;

  it("name the workbook's date, and later pins and unpins take them along", async () => {
    excel = await openWithFunctions();
    await applyAsOf(await previewAsOf("2024-12"), none);
    const { sheet } = await insertDataset(pinned, { kind: "selection" });
    const inserted = await read(sheet, "D2:D3");
    expect(inserted.formulas[0]?.[0]).toBe("=SEOULAI.BENCHMARK($I2,$J2,$C2,SEOULAI_AS_OF)");
    expect(inserted.values[0]?.[0]).toBe(67.22);
    await applyAsOf(await previewAsOf("2026-12"), none);
    expect((await read(sheet, "D2")).values[0]?.[0]).toBe(72.36);
    const unpinning = await previewAsOf(undefined);
    expect(unpinning.left).toEqual([]);
    await applyAsOf(unpinning, none);
    expect((await read(sheet, "D2")).formulas[0]?.[0]).toBe("=SEOULAI.BENCHMARK($I2,$J2,$C2)");
  });

  it("name it in spilling grids too", async () => {
    excel = await openWithFunctions();
    await applyAsOf(await previewAsOf("2024-12"), none);
    const { sheet } = await insertDataset({ ...pinned, layout: "wide" }, { kind: "selection" });
    const { formulas } = await read(sheet, "B2");
    expect(formulas[0]?.[0]).toBe('=SEOULAI.GRID("private_ai_investment",$A3:$A4,$C1,SEOULAI_AS_OF)');
  });

  it("follow the date as values at the next refresh, and the latest figures once it is unpinned", async () => {
    excel = await openWithFunctions();
    await applyAsOf(await previewAsOf("2024-12"), none);
    const { sheet } = await insertDataset({ ...pinned, form: "values" }, { kind: "selection" });
    expect((await read(sheet, "D2")).values[0]?.[0]).toBe(67.22);
    expect((await previewRefresh("all")).blocks[0]?.block.state).toBe("upToDate");
    await applyAsOf(await previewAsOf(undefined), none);
    await applyRefresh(await previewRefresh("all"), new Map());
    expect((await read(sheet, "D2")).values[0]?.[0]).toBe(72.36);
  });
});

describe("pinning the workbook to a date", () => {
  it("puts the date in a named cell of a settings sheet, as a text", async () => {
    excel = await openWithFunctions();
    expect(await readAsOf()).toBeUndefined();
    await applyAsOf(await previewAsOf("2024-12"), none);
    expect(await readAsOf()).toEqual({ asOf: "2024-12", sheet: "SEOULAI", address: "B4" });
    const { values, formulas } = await read("SEOULAI", "A1:B6");
    expect(values.map((row) => row[0])).toEqual([
      "SEOULAI",
      "Settings of this workbook · 이 통합 문서의 설정",
      "",
      "As of · 기준 시점",
      expect.stringMatching(/^Only figures published by this date are used/),
      expect.stringMatching(/^이 시점까지 발표된 수치만 사용합니다/),
    ]);
    expect(formulas[3]?.[1]).toBe("2024-12");
    const state = excel.host.workbook.extras();
    expect(state.names.filter(({ name }) => name === "SEOULAI_AS_OF")).toMatchObject([{ visible: true }]);
  });

  it("gives the figures as they were known then, and the latest again once it is unpinned", async () => {
    excel = await openWithFunctions();
    await write("Mine", ownFormulas);
    const before = await read("Mine", "A1:B4");
    expect(before.values[0]?.[0]).toBe(72.36);
    const state = workbookState(excel.host);
    await pin("2024-12");
    const pinned = await read("Mine", "A1:B4");
    expect(pinned.values.map((row) => row[0])).toEqual([67.22, 67.2, 72.36, 3]);
    expect(pinned.formulas[0]?.[0]).toBe(
      '=SEOULAI.BENCHMARK("private_ai_investment","USA",2023,SEOULAI_AS_OF)',
    );
    expect(pinned.formulas[3]).toEqual(before.formulas[3]);
    await pin(undefined);
    expect(await read("Mine", "A1:B4")).toEqual(before);
    expect(workbookState(excel.host)).toEqual(state);
    expect(await readAsOf()).toBeUndefined();
  });

  it("lets the formulas follow when a person edits the cell: a text, a year, a date, or nothing", async () => {
    excel = await openWithFunctions();
    await write("Mine", [[ownFormulas[0][0]]]);
    await pin("2026-12");
    const steps: readonly (readonly [string | number, unknown, string | undefined])[] = [
      ["2024-12", 67.22, "2024-12"],
      ["2026-06", 72.36, "2026-06"],
      [2025, 67.22, "2025"],
      [46174, 72.36, "2026-06"],
      ["2024-Q4", 67.22, "2024-Q4"],
      ["", 72.36, undefined],
    ];
    for (const [typed, value, asOf] of steps) {
      await setCell("SEOULAI", "B4", typed);
      expect((await read("Mine", "A1")).values).toEqual([[value]]);
      expect((await readAsOf())?.asOf).toBe(asOf);
    }
  });

  it("says which cell is wrong when it holds no period", async () => {
    excel = await openWithFunctions();
    await pin("2024-12");
    await setCell("SEOULAI", "B4", "last June");
    const error: unknown = await readAsOf().catch((problem: unknown) => problem);
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({
      text: { en: expect.stringMatching(/SEOULAI!B4 .*"last June"/) as string },
    });
    await expect(previewAsOf("June")).rejects.toBeInstanceOf(InputError);
  });

  it("changes a person's formulas only where that person says so, and the add-in's own always", async () => {
    excel = await openWithFunctions();
    await write("Mine", ownFormulas);
    const block = await insertDataset(dataset, { kind: "newSheet" });
    const preview = await previewAsOf("2024-12");
    expect(preview.changes.filter(({ ours }) => ours).map(({ address }) => address)).toEqual([
      "D4",
      "D5",
      "D6",
      "D7",
    ]);
    const mine = preview.changes.filter(({ ours }) => !ours);
    expect(mine.map(({ id }) => id)).toEqual(["Mine!A1", "Mine!A2"]);
    expect(preview.left).toMatchObject([{ sheet: "Mine", address: "A3" }]);
    expect(preview.left[0]?.reason.en).toMatch(/as-of date of its own/);
    const result = await applyAsOf(preview, new Set(["Mine!A2"]));
    expect(result).toEqual({ formulas: 5, left: 2 });
    expect((await read("Mine", "A1:A2")).values).toEqual([[72.36], [67.2]]);
    const { values } = await read(block.sheet, "C4:D7");
    expect(values).toEqual([
      [2023, 67.22],
      [2024, expect.stringMatching(/^#N\/A/)],
      [2023, 7.76],
      [2024, expect.stringMatching(/^#N\/A/)],
    ]);
  });

  it("takes a person's formula in a block for that person's", async () => {
    excel = await openWithFunctions();
    const { sheet } = await insertDataset(dataset, { kind: "newSheet" });
    await setCell(sheet, "D5", '=SEOULAI.BENCHMARK("private_ai_investment","USA",2023)*1000');
    const preview = await previewAsOf("2024-12");
    expect(preview.changes.filter(({ ours }) => !ours).map(({ address }) => address)).toEqual(["D5"]);
    await applyAsOf(preview, none);
    const { formulas } = await read(sheet, "D4:D7");
    expect(formulas[1]?.[0]).toBe('=SEOULAI.BENCHMARK("private_ai_investment","USA",2023)*1000');
    expect(String(formulas[2]?.[0])).toContain("SEOULAI_AS_OF");
  });

  it("pins grids that spill, and leaves what they spill alone", async () => {
    excel = await openWithFunctions();
    const { sheet } = await insertDataset({ ...dataset, layout: "wide" }, { kind: "newSheet" });
    const before = await read(sheet, "A3:D6");
    const preview = await previewAsOf("2024-12");
    expect(preview.changes).toHaveLength(1);
    await applyAsOf(preview, none);
    const pinned = await read(sheet, "A3:D6");
    expect(pinned.values[2]?.slice(2)).toEqual([67.22, ""]);
    await pin(undefined);
    expect(await read(sheet, "A3:D6")).toEqual(before);
  });

  it("leaves gap sheets of functions as they are, which take no date", async () => {
    excel = await openWithFunctions();
    await buildGapSheet({
      ...plainGapSheet,
      form: "functions",
      sample: true,
    });
    expect((await previewAsOf("2024-12")).changes).toEqual([]);
  });

  it("does not fill the rest of a table's column with the formula of one cell", async () => {
    excel = await openWithFunctions();
    await write("Mine", [["a"], [""], [""], [""]]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Mine");
      sheet.tables.add("Mine!A1:A4", true);
      await context.sync();
      sheet.getRange("A2:A4").formulas = [["x"], [ownFormulas[0][0]], ["y"]];
      await context.sync();
      sheet.getRange("A2:A4").formulas = [[""], [null], [""]];
      await context.sync();
    });
    await pin("2024-12");
    const { formulas } = await read("Mine", "A2:A4");
    expect(formulas.map(([formula]) => String(formula).includes("SEOULAI_AS_OF"))).toEqual([
      false,
      true,
      false,
    ]);
    expect([formulas[0], formulas[2]]).toEqual([[""], [""]]);
  });

  it("reaches rows that a filter hides, and puts the filter back", async () => {
    excel = await openWithFunctions();
    const { sheet } = await insertDataset(dataset, { kind: "newSheet" });
    await Excel.run(async (context) => {
      context.workbook.tables
        .getItem("SEOULAI_DATA")
        .columns.getItem("Area")
        .filter.applyValuesFilter(["China"]);
      await context.sync();
    });
    await pin("2024-12");
    const { formulas } = await read(sheet, "D4:D7");
    expect(formulas.every(([formula]) => String(formula).endsWith(",SEOULAI_AS_OF)"))).toBe(true);
    await Excel.run(async (context) => {
      const { filter } = context.workbook.tables.getItem("SEOULAI_DATA").columns.getItem("Area");
      filter.load("criteria");
      await context.sync();
      expect(filter.criteria).toMatchObject({ filterOn: "Values", values: ["China"] });
    });
  });

  it("keeps the cell that a person has moved the name to", async () => {
    excel = await openWithFunctions();
    await write("Mine", [[ownFormulas[0][0], "here:", "'2024-12"]]);
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Mine").getRange("C1");
      context.workbook.names.add("SEOULAI_AS_OF", cell);
      await context.sync();
    });
    const before = workbookState(excel.host);
    await pin("2025-12");
    expect(await readAsOf()).toEqual({ asOf: "2025-12", sheet: "Mine", address: "C1" });
    expect((await read("Mine", "A1")).values).toEqual([[67.22]]);
    await pin("2024-12");
    await pin(undefined);
    expect((await read("Mine", "A1:C1")).formulas).toEqual([[ownFormulas[0][0], "here:", "2024-12"]]);
    expect(workbookState(excel.host)).not.toEqual(before);
    expect(excel.host.workbook.extras().names).toEqual([]);
  });

  it("leaves the name with a blank cell while other formulas use it", async () => {
    excel = await openWithFunctions();
    await write("Mine", [[ownFormulas[0][0], '="As of "&SEOULAI_AS_OF']]);
    await pin("2024-12");
    expect((await read("Mine", "B1")).values).toEqual([["As of 2024-12"]]);
    const preview = await previewAsOf(undefined);
    expect(preview.left).toMatchObject([{ sheet: "Mine", address: "B1" }]);
    await applyAsOf(preview, all(preview));
    expect((await read("Mine", "A1:B1")).values).toEqual([[72.36, "As of "]]);
    expect(await readAsOf()).toBeUndefined();
  });

  it("keeps a settings sheet on which a person has written", async () => {
    excel = await openWithFunctions();
    await pin("2024-12");
    await setCell("SEOULAI", "D10", "my remark");
    await pin(undefined);
    expect((await read("SEOULAI", "D10")).values).toEqual([["my remark"]]);
    expect(excel.host.workbook.extras().names).toEqual([]);
  });

  it("does not overwrite a formula in the cell of the date", async () => {
    excel = await openWithFunctions();
    await pin("2024-12");
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("SEOULAI").getRange("B4");
      cell.numberFormat = [["General"]];
      cell.formulas = [['="2025"&"-12"']];
      await context.sync();
    });
    const preview = await previewAsOf("2024-06");
    await expect(applyAsOf(preview, none)).rejects.toBeInstanceOf(InputError);
    expect(await readAsOf()).toMatchObject({ asOf: "2025-12" });
  });

  it("answers the date to other operations in their own request", async () => {
    excel = await openWithFunctions();
    const inRequest = () =>
      Excel.run(async (context) => {
        const asOf = loadAsOf(context);
        await context.sync();
        return asOf();
      });
    expect(await inRequest()).toBeUndefined();
    await pin("2024-12");
    expect(await inRequest()).toBe("2024-12");
  });
});

describe("a pinning that fails", () => {
  it.each([
    ["a cell has the text format, where a formula would become a text", "TextFormat"],
    ["a sheet is protected", "AccessDenied"],
  ])("writes nothing where %s", async (_, code) => {
    excel = await openWithFunctions();
    await write("Mine", ownFormulas);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Mine");
      if (code === "TextFormat") sheet.getRange("A2").numberFormat = [["@"]];
      else sheet.protection.protect();
      await context.sync();
    });
    const preview = await previewAsOf("2024-12");
    await excel.host.settled();
    const state = workbookState(excel.host);
    const error: unknown = await applyAsOf(preview, all(preview)).catch((problem: unknown) => problem);
    expect(error).toMatchObject({ code });
    expect(workbookState(excel.host)).toEqual(state);
  });

  it("writes nothing where a formula has changed since the preview", async () => {
    excel = await openWithFunctions();
    await write("Mine", ownFormulas);
    const preview = await previewAsOf("2024-12");
    await setCell("Mine", "A2", "=SUM(4,5)");
    await excel.host.settled();
    const state = workbookState(excel.host);
    const error: unknown = await applyAsOf(preview, all(preview)).catch((problem: unknown) => problem);
    expect(error).toMatchObject({ code: "ChangedSincePreview" });
    expect(workbookState(excel.host)).toEqual(state);
  });

  it.each(faults)("leaves the workbook as it was, whichever sync fails ($when: $name)", async (fault) => {
    excel = await openWithFunctions();
    await write("Mine", ownFormulas);
    await insertDataset(dataset, { kind: "newSheet" });
    const preview = await previewAsOf("2024-12");
    await failingEverywhere(fault, () => applyAsOf(preview, all(preview)));
  });

  it.each(faults)("leaves the workbook pinned when unpinning fails ($when: $name)", async (fault) => {
    excel = await openWithFunctions();
    await write("Mine", ownFormulas);
    await pin("2024-12");
    const preview = await previewAsOf(undefined);
    await failingEverywhere(fault, () => applyAsOf(preview, all(preview)));
  });

  it.each(faults)("leaves the name and the date while others use it ($when: $name)", async (fault) => {
    excel = await openWithFunctions();
    await write("Mine", [[ownFormulas[0][0], '="As of "&SEOULAI_AS_OF']]);
    await pin("2024-12");
    const preview = await previewAsOf(undefined);
    await failingEverywhere(fault, () => applyAsOf(preview, all(preview)));
  });
});
