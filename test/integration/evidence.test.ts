import { catalog } from "../../src/catalog/catalog";
import { citation } from "../../src/catalog/citation";
import { InputError, WorkbookError } from "../../src/model/errors";
import { buildGapSheet } from "../../src/workbook/gapSheet/apply";
import { insertDataset, type InsertResult } from "../../src/workbook/insertDataset/apply";
import { writeEvidenceAppendix } from "../../src/workbook/evidence/writeEvidenceAppendix";
import { columns, texts } from "../../src/workbook/evidence/words";
import type { OpenExcel } from "./excel";
import { openWithFunctions } from "./openWithFunctions";
import { workbookState } from "./workbookState";
import { plainGapSheet } from "../workbook/plainGapSheet";

jest.setTimeout(120_000);

let excel: OpenExcel;

afterEach(async () => {
  await excel.close();
});

type Language = "en" | "ko";

async function fill(language: Language): Promise<InsertResult> {
  await buildGapSheet({
    ...plainGapSheet,
    language,
    moneyUnit: "KRW_100MN",
    scheme: "un",
  });
  const data = await insertDataset(
    {
      indicators: ["gerd_ppp_usd_bn"],
      areas: ["KOR", "USA", "JPN"],
      periods: { from: "2019", to: "2021" },
      layout: "long",
      form: "values",
      language,
    },
    { kind: "newSheet" },
  );
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B1").values = [["private_ai_investment", "USA"]];
    sheet.getRange("A2:A5").formulas = [
      ['=SEOULAI.BENCHMARK(A1,B1,2023,"2024-12")+1'],
      ['=SEOULAI.BENCHMARK("gerd_ppp_usd_bn","KOR",2021)'],
      ['=SEOULAI.EXCHANGE(200,"KRW_BN","USD_MN",2024)'],
      ['=SEOULAI.PROJECT(C1:C3,D1:D3,2030,"linear")'],
    ];
    const table = context.workbook.worksheets.getItem(data.sheet).getRange(data.address);
    table.getCell(1, 3).values = [[12345]];
    await context.sync();
  });
  await excel.host.settled();
  return data;
}

/** The cells of the appendix, row by row. */
async function cellsOf(sheet: string): Promise<readonly (readonly unknown[])[]> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true);
    used.load("values");
    await context.sync();
    return used.values as unknown[][];
  });
}

describe.each(["en", "ko"] as const)("the appendix in %s", (language) => {
  it("lists every figure of the workbook once, with the number of the data, its source in both languages, methods and changes", async () => {
    excel = await openWithFunctions({ profile: language === "en" ? "minimum" : "current" });
    const data = await fill(language);
    const result = await writeEvidenceAppendix(language);
    const cells = await cellsOf(result.sheet);
    const start = cells.findIndex((row) => row[0] === texts.figures[language]);
    expect(cells[start + 1]).toEqual(columns.map(({ header }) => header[language]));
    const list = cells.slice(start + 2);
    const book = catalog();
    const name = (id: string): string => book.indicators.get(id)!.name[language];
    const area = (id: string): string => book.areas.get(id)!.name[language];
    const expected = ["KOR", "USA", "JPN"].flatMap((id) =>
      book
        .series("gerd_ppp_usd_bn", id)
        .filter(({ period }) => period >= "2019" && period <= "2021")
        .map(({ period, value }) => [name("gerd_ppp_usd_bn"), area(id), Number(period), value]),
    );
    for (const figure of expected) {
      const rows = list.filter((row) => row[1] === figure[0] && row[2] === figure[1] && row[3] === figure[2]);
      expect(rows.map((row) => row[4])).toEqual([figure[3]]);
    }
    const vintage = book
      .series("private_ai_investment", "USA", "2024-12")
      .find(({ period }) => period === "2023")!;
    const pinned = list.filter((row) => row[1] === name("private_ai_investment") && row[3] === 2023);
    expect(pinned).toHaveLength(1);
    expect(pinned[0]).toEqual(
      expect.arrayContaining([area("USA"), vintage.value, vintage.vintage, "Sheet1!A2"]),
    );
    const korea = list.find(
      (row) => row[1] === name("gerd_ppp_usd_bn") && row[2] === area("KOR") && row[3] === 2021,
    )!;
    expect(korea[8]).toContain("Sheet1!A3");
    expect(korea[8]).toContain(`${data.sheet}!D`);
    const target = book.targets.find(({ id }) => id === "startups")!;
    expect(list.filter((row) => String(row[1]).includes(target.wording[language]))).toHaveLength(1);
    const keys = list.map((row) => [row[1], row[2], row[3], row[6], row[7]].join("|"));
    expect(new Set(keys).size).toBe(keys.length);
    const all = cells.flat();
    for (const tongue of ["en", "ko"] as const)
      expect(all.some((cell) => String(cell) === citation(book.sources.get(vintage.source)!, tongue))).toBe(
        true,
      );
    expect(list.some((row) => row[5] === { en: "KRW per USD", ko: "USD당 KRW" }[language])).toBe(true);
    const projection = { en: "Projection by the least-squares line", ko: "최소제곱 직선에 따른 예측" }[
      language
    ];
    expect(all).toContain(projection);
    const changed = cells.find((row) => row[5] === 12345)!;
    expect(changed.slice(1, 7)).toEqual([
      expected[0]![0],
      area("KOR"),
      "2019",
      expected[0]![3],
      12345,
      expected[0]![3],
    ]);
    expect(all.some((cell) => String(cell).startsWith(texts.notKnown[language].slice(0, 8)))).toBe(true);
    expect(result).toMatchObject({ overridden: 1 });
    expect(all.filter((cell) => /^S\d+$/.test(String(cell))).length).toBeGreaterThanOrEqual(result.sources);
  });
});

describe("the appendix", () => {
  it("is refused where the workbook holds nothing of SEOULAI", async () => {
    excel = await openWithFunctions({ profile: "minimum" });
    const before = workbookState(excel.host);
    await expect(writeEvidenceAppendix("en")).rejects.toThrow(InputError);
    expect(workbookState(excel.host)).toEqual(before);
  });

  it("leaves the workbook as it was when a request fails, whichever it is", async () => {
    excel = await openWithFunctions({ profile: "minimum" });
    await fill("en");
    const before = workbookState(excel.host);
    excel.host.log.syncs = 0;
    await writeEvidenceAppendix("en");
    const syncs = excel.host.log.syncs;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(texts.sheet.en).delete();
      context.workbook.worksheets.getItem("Sheet1").activate();
      await context.sync();
    });
    for (let sync = 1; sync <= syncs; sync++) {
      excel.host.faults.failAt(sync, "GeneralException");
      await expect(writeEvidenceAppendix("en")).rejects.toThrow(WorkbookError);
      expect(workbookState(excel.host)).toEqual(before);
      excel.host.faults.clear();
      excel.host.faults.failAfter(sync, "InvalidOrTimedOutSession");
      await expect(writeEvidenceAppendix("en")).rejects.toThrow(WorkbookError);
      expect(workbookState(excel.host)).toEqual(before);
      excel.host.faults.clear();
    }
  });

  it("gets a number in its name when there is one already", async () => {
    excel = await openWithFunctions({ profile: "minimum" });
    await fill("en");
    const first = await writeEvidenceAppendix("en");
    const second = await writeEvidenceAppendix("en");
    expect([first.sheet, second.sheet]).toEqual(["Sources and Method", "Sources and Method (2)"]);
    expect(second.figures).toBe(first.figures);
  });
});
