import { catalog, type Catalog } from "../../src/catalog/catalog";
import type { Observation } from "../../src/model/catalogTypes";
import { InputError, MissingDataError, WorkbookError } from "../../src/model/errors";
import { insertDataset } from "../../src/workbook/insertDataset/apply";
import type { DatasetRequest } from "../../src/workbook/insertDataset/request";
import { insertPlanTable } from "../../src/workbook/insertPlanTable/apply";
import type { Progress } from "../../src/workbook/progress";
import { readStamps } from "../../src/workbook/stamp/stampStore";
import { openExcel, type OpenExcel } from "./excel";
import { openWithFunctions } from "./openWithFunctions";
import { workbookState } from "./workbookState";

jest.setTimeout(60_000);

const base: DatasetRequest = {
  indicators: ["private_ai_investment", "ai_native_startups"],
  areas: ["KRSEL", "KOR", "USA"],
  periods: { from: "2024" },
  layout: "long",
  form: "values",
  language: "en",
};

const selection = { kind: "selection" } as const;
const newSheet = { kind: "newSheet" } as const;

let excel: OpenExcel;

afterEach(async () => {
  await excel.close();
});

async function select(address: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).select();
    await context.sync();
  });
}

/** Values, formulas, shown texts and number formats of a range. */
async function read(sheet: string, address: string) {
  await excel.host.settled();
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values,formulas,text,numberFormat");
    await context.sync();
    return {
      values: range.values as unknown[][],
      formulas: range.formulas as unknown[][],
      text: range.text,
      numberFormat: range.numberFormat as string[][],
    };
  });
}

async function sheetText(sheet: string): Promise<string> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange();
    used.load("values");
    await context.sync();
    return (used.values as unknown[][]).map((row) => row.join(" | ")).join("\n");
  });
}

describe("a long table", () => {
  it.each(["minimum", "current"] as const)(
    "holds the figures with status, source and evidence (%s)",
    async (profile) => {
      excel = await openExcel({ profile });
      await select("B3");
      const result = await insertDataset(base, selection);
      expect(result).toEqual({ sheet: "Sheet1", address: "B3:K8", tableName: "SEOULAI_DATA", rows: 5 });
      const { values, text } = await read(result.sheet, result.address);
      expect(values[0]).toEqual([
        "Indicator",
        "Area",
        "Period",
        "Value",
        "Unit",
        "Status",
        "Source",
        "Evidence",
        "Indicator id",
        "Area id",
      ]);
      expect(values[1]).toEqual([
        "Private investment in AI",
        "Republic of Korea",
        2024,
        1.33,
        "USD billion",
        "normal",
        "Stanford HAI, 2025-04",
        "copy of the publisher's file was read",
        "private_ai_investment",
        "KOR",
      ]);
      expect(values[5]?.slice(3, 6)).toEqual([500, "Count", "estimate (< 500)"]);
      expect(text[5]?.[3]).toBe("< 500");
      expect(excel.host.log.syncs - 1).toBeLessThanOrEqual(3);
    },
  );

  it("is an Excel table with a note of sources and version beneath", async () => {
    excel = await openExcel({ profile: "minimum" });
    const result = await insertDataset(base, selection);
    const table = excel.host.workbook.extras().tables[0];
    expect(table).toMatchObject({ name: "SEOULAI_DATA", sheet: "Sheet1", showBandedRows: true });
    const text = await sheetText(result.sheet);
    expect(text).toMatch(/Definitions: Private investment in AI: Private funding/);
    expect(text).toMatch(/Sources: Stanford HAI.*Licence: .*Evidence: copy of the publisher's file/);
    expect(text).toMatch(new RegExp(`Data version: ${catalog().version}`));
  });

  it("has its definitions as notes on the header where Excel has notes", async () => {
    excel = await openExcel({ profile: "current" });
    await select("B3");
    const result = await insertDataset({ ...base, language: "ko" }, selection);
    const { notes } = excel.host.workbook.extras();
    expect(notes.map(({ cell }) => cell)).toEqual(["B3", "G3"]);
    expect(notes[0]?.text).toMatch(/AI 민간투자: /);
    expect(await sheetText(result.sheet)).not.toMatch(/정의:/);
  });

  it("carries the source in each number where Excel has such numbers, and still sums", async () => {
    excel = await openExcel({ profile: "current" });
    const result = await insertDataset(base, selection);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(result.sheet);
      const cell = sheet.getRange("D2");

      cell.load("valuesAsJson");
      const sum = sheet.getRange("M1");
      sum.formulas = [["=SUM(D2:D6)"]];
      sum.load("values");
      await context.sync();
      const number = cell.valuesAsJson[0]?.[0] as Excel.DoubleCellValue;
      expect(number).toMatchObject({ type: "Double", basicValue: 1.33 });
      expect(number.properties?.Source).toMatchObject({ basicValue: expect.stringMatching(/^Stanford HAI/) });
      expect(sum.values[0]?.[0]).toBeCloseTo(1.33 + 1.78 + 109.55 + 285.88 + 500, 9);
    });
  });

  it("computes live figures from the ids of their own row, one formula down the column", async () => {
    excel = await openWithFunctions({ profile: "minimum" });
    await select("C5");
    const live = await insertDataset({ ...base, form: "formulas" }, selection);
    const { values, formulas, text } = await read(live.sheet, live.address);
    expect(formulas[1]?.[3]).toBe("=SEOULAI.BENCHMARK($K6,$L6,$E6)");
    expect(formulas[5]?.[3]).toBe("=SEOULAI.BENCHMARK($K10,$L10,$E10)");
    expect(values.slice(1).map((row) => row[3])).toEqual([1.33, 1.78, 109.55, 285.88, 500]);
    expect(text[5]?.[3]).toBe("< 500");
  });

  it("asks live figures as of the request's date", async () => {
    excel = await openWithFunctions({ profile: "minimum" });
    const request: DatasetRequest = {
      ...base,
      indicators: ["private_ai_investment"],
      areas: ["USA"],
      periods: { from: "2023", to: "2023" },
      form: "formulas",
      asOf: "2024-12",
    };
    const live = await insertDataset(request, selection);
    const { values, formulas } = await read(live.sheet, live.address);
    expect(formulas[1]?.[3]).toBe('=SEOULAI.BENCHMARK($I2,$J2,$C2,"2024-12")');
    expect(values[1]?.[3]).toBe(67.22);
    expect(await sheetText(live.sheet)).toMatch(/As of: 2024-12/);
  });
});

describe("a wide table", () => {
  it("has the periods across and flags in the formats and in words", async () => {
    excel = await openExcel({ profile: "minimum" });
    const result = await insertDataset({ ...base, layout: "wide" }, newSheet);
    const { values, text } = await read(result.sheet, result.address);
    expect(values[0]).toEqual([
      "Indicator",
      "Area",
      "Unit",
      "2024",
      "2025",
      "Marked figures",
      "Indicator id",
      "Area id",
    ]);
    expect(values[1]?.slice(0, 5)).toEqual([
      "Private investment in AI",
      "Republic of Korea",
      "USD billion",
      1.33,
      1.78,
    ]);
    expect(values[3]?.slice(3, 6)).toEqual([
      "",
      500,
      expect.stringMatching(/^2025: < 500 is an upper bound/),
    ]);
    expect(text[3]?.[4]).toBe("< 500");
  });

  it("of live figures spills one grid an indicator into a plain range", async () => {
    excel = await openWithFunctions({ profile: "minimum" });
    const result = await insertDataset({ ...base, layout: "wide", form: "formulas" }, newSheet);
    expect(result.tableName).toBeUndefined();
    expect(excel.host.workbook.extras().tables).toEqual([]);
    const { values, formulas } = await read(result.sheet, result.address);
    expect(formulas[1]?.[1]).toBe('=SEOULAI.GRID("private_ai_investment",$A5:$A6,$C3:$D3)');
    expect(values[1]?.slice(2, 4).map(Number)).toEqual([2024, 2025]);
    expect(values[2]?.slice(0, 4)).toEqual(["Republic of Korea", "KOR", 1.33, 1.78]);
    expect(values[3]?.slice(0, 4)).toEqual(["United States", "USA", 109.55, 285.88]);
    expect(result.rows).toBe(3);
    const [frozen] = Object.values(excel.host.workbook.extras().frozen);
    expect(frozen?.rows ?? 0).toBe(0);
  });
});

describe("the place", () => {
  it("is never overwritten: what stands anywhere in the block is named", async () => {
    excel = await openExcel({ profile: "minimum" });
    await select("B3");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("E7").values = [["mine"]];
      await context.sync();
    });
    const before = workbookState(excel.host);
    const error = await failure(insertDataset(base, selection));
    expect(error).toMatchObject({ code: "PlaceNotEmpty" });
    expect(error.text.en).toMatch(/Sheet1!B3:K\d+.*new sheet/);
    expect(error.text.ko).toMatch(/새 시트/);
    expect(workbookState(excel.host)).toEqual(before);
  });

  it("is refused where a formula shows nothing", async () => {
    excel = await openExcel({ profile: "minimum" });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("C2").formulas = [['=""']];
      await context.sync();
    });
    await select("A1");
    expect(await failure(insertDataset(base, selection))).toMatchObject({ code: "PlaceNotEmpty" });
  });

  it("is refused on a protected sheet, with the way out", async () => {
    excel = await openExcel({ profile: "minimum" });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    const error = await failure(insertDataset(base, selection));
    expect(error).toMatchObject({ code: "AccessDenied" });
    expect(error.text.en).toMatch(/protected.*Unprotect/);
  });

  it("is refused where rows are hidden", async () => {
    excel = await openExcel({ profile: "minimum" });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A3:A4").rowHidden = true;
      await context.sync();
    });
    expect(await failure(insertDataset(base, selection))).toMatchObject({ code: "FilteredRangeConflict" });
  });

  it("may be a new sheet of any name, made legal and unique", async () => {
    excel = await openExcel({ profile: "minimum" });
    const first = await insertDataset(base, { kind: "newSheet", name: "AI: money?" });
    const second = await insertDataset(base, { kind: "newSheet", name: "AI: money?" });
    expect([first.sheet, second.sheet]).toEqual(["AI money", "AI money (2)"]);
    expect([first.tableName, second.tableName]).toEqual(["SEOULAI_DATA", "SEOULAI_DATA_2"]);
  });
});

describe("a failed insertion", () => {
  const faults = ["InvalidOrTimedOutSession", "RequestPayloadSizeLimitExceeded", "GeneralException"] as const;

  it.each(faults)("leaves the workbook as it was at any sync (%s)", async (fault) => {
    excel = await openExcel({ profile: "current" });
    for (const place of [selection, newSheet]) {
      const before = workbookState(excel.host);
      excel.host.faults.failNext(fault);
      expect(await failure(insertDataset(base, place))).toMatchObject({ code: expect.any(String) });
      await failure(
        insertDataset(
          base,
          place,
          progressAt(1, () => excel.host.faults.failNext(fault)),
        ),
      );
      expect(workbookState(excel.host)).toEqual(before);
    }
  });

  it.each([selection, newSheet])(
    "takes back what was written before Excel stopped midway ($kind)",
    async (place) => {
      excel = await openExcel({ profile: "current" });
      await select("B2");
      await prepareFormats();
      const before = { state: workbookState(excel.host), look: await look() };
      const proto = excel.Excel.CustomXmlPartCollection.prototype;
      const add = proto.add;
      proto.add = function (this: Excel.CustomXmlPartCollection) {
        return add.call(this, "<broken");
      };
      await failure(insertDataset(base, place));
      proto.add = add;
      expect(workbookState(excel.host)).toEqual(before.state);
      expect(await look()).toEqual(before.look);
    },
  );

  it("is taken back when it is cancelled", async () => {
    excel = await openExcel({ profile: "minimum" });
    const before = workbookState(excel.host);
    const controller = new AbortController();
    const cancelling = progressAt(1, () => controller.abort(), controller.signal);
    expect(await failure(insertDataset(base, selection, cancelling))).toMatchObject({ code: "Cancelled" });
    expect(workbookState(excel.host)).toEqual(before);
  });

  /** Formats of the user's own on the empty cells. */
  async function prepareFormats(): Promise<void> {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:K4");
      range.numberFormat = Array.from({ length: 3 }, () => Array<string>(10).fill("0.0"));
      range.format.fill.color = "#FFEE00";
      range.format.columnWidth = 40;
      await context.sync();
    });
  }

  async function look(): Promise<unknown> {
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:L20");
      range.load("numberFormat,values");
      const cells = ["B2", "E3", "K4", "B10", "B12"].map((address) =>
        context.workbook.worksheets.getItem("Sheet1").getRange(address),
      );
      for (const cell of cells) {
        cell.load("format/fill/color,format/font/bold,format/font/size,format/font/color,format/columnWidth");
      }
      await context.sync();
      const looks = cells.map(({ format }) => [
        format.fill.color,
        format.font.bold,
        format.font.size,
        format.font.color,
        format.columnWidth,
      ]);
      return { formats: range.numberFormat as unknown, looks };
    });
  }
});

describe("size", () => {
  it.each([
    ["minimum", "long"],
    ["current", "long"],
    ["minimum", "wide"],
  ] as const)(
    "5,000 rows take three syncs at most and no request above the limit (%s, %s)",
    async (profile, layout) => {
      excel = await openExcel({ profile });
      const request: DatasetRequest = { ...base, indicators: ["big"], areas: [], periods: "all", layout };
      const result = await insertDataset(request, newSheet, undefined, bigCatalog(5000, layout));
      expect(result.rows).toBe(5000);
      expect(excel.host.log.syncs).toBeLessThanOrEqual(3);
      const findings = await Excel.run(readStamps);
      expect(findings.map((finding) => finding.state)).toEqual(["ok"]);
    },
  );
});

describe("the stamp", () => {
  it("holds request, keys and written values, and a name follows the block", async () => {
    excel = await openExcel({ profile: "minimum" });
    const { sheet, address } = await insertDataset(base, selection);
    const [found] = await Excel.run(readStamps);
    if (found?.state !== "ok") throw new Error("no stamp");
    const { stamp } = found;
    expect(stamp).toMatchObject({ kind: "dataset", query: base, sheet, address, table: "SEOULAI_DATA" });
    expect(stamp.content.keyColumns).toEqual(["indicatorId", "areaId", "period"]);
    expect(stamp.content.rows[0]?.slice(2, 4)).toEqual([2024, 1.33]);
    expect(stamp.content.rows[0]?.slice(8)).toEqual(["private_ai_investment", "KOR"]);
    const name = excel.host.workbook
      .extras()
      .names.find((item) => item.name === `SEOULAI_BLOCK_${stamp.blockId}`);
    expect(name).toMatchObject({ visible: false, refersTo: "=Sheet1!$A$1:$J$6" });
    for (const part of excel.host.workbook.extras().customXmlParts)
      expect(part.xml.length).toBeLessThan(1_000_000);
  });
});

describe("text from data", () => {
  it("stays text, whatever it looks like", async () => {
    excel = await openExcel({ profile: "current" });
    const texts = [
      "=1+1",
      "+1",
      "-2",
      "@A1",
      "\t=1",
      "＝1+1",
      " =1",
      "2025-05",
      "1/2",
      "TRUE",
      "#N/A",
      "007",
    ];
    const result = await insertDataset(
      { ...base, indicators: ["big"], areas: [], periods: "all" },
      selection,
      undefined,
      bigCatalog(texts.length, "long", texts),
    );
    const { values } = await read(result.sheet, result.address);
    expect(values.slice(1).map((row) => row[1])).toEqual(texts);
  });
});

describe("bad requests", () => {
  it("are refused before anything is sent", async () => {
    excel = await openExcel({ profile: "minimum" });
    await expect(insertDataset({ ...base, indicators: [] }, selection)).rejects.toThrow(InputError);
    await expect(insertDataset({ ...base, indicators: ["no_such"] }, selection)).rejects.toThrow(
      MissingDataError,
    );
    await expect(insertDataset({ ...base, indicators: ["foundry_share"] }, selection)).rejects.toThrow(
      /by company.*LIST\.VALUECHAIN/,
    );
    await expect(insertDataset({ ...base, areas: ["ATLANTIS"] }, selection)).rejects.toThrow(/ATLANTIS/);
    await expect(
      insertDataset({ ...base, periods: { from: "1901", to: "1902" } }, selection),
    ).rejects.toThrow(MissingDataError);
    await expect(
      insertDataset({ ...base, periods: { from: "2025", to: "2020" } }, selection),
    ).rejects.toThrow(/2025.*2020/);
    expect(excel.host.log.syncs).toBe(0);
  });
});

describe("the plan table", () => {
  it.each(["en", "ko"] as const)(
    "lists the targets with units, remarks and source (%s)",
    async (language) => {
      excel = await openExcel({ profile: "minimum" });
      const result = await insertPlanTable({ planId: "seoul-2024", language }, selection);
      expect(result).toMatchObject({ tableName: "SEOULAI_PLAN", rows: 8 });
      const { values } = await read(result.sheet, result.address);
      const budget = values.find((row) => row[7] === "rd_budget");
      expect(budget?.slice(2, 4)).toEqual([200, { en: "KRW billion", ko: "십억 원" }[language]]);
      expect(budget?.[6]).toMatch({ en: /20 billion KRW/, ko: /200억 원/ }[language]);
      expect(values[1]?.[2]).toBe("");
      expect(await sheetText(result.sheet)).toMatch(
        { en: /Source: The Seoul Institute/, ko: /출처: The Seoul Institute/ }[language],
      );
      expect(excel.host.log.syncs).toBeLessThanOrEqual(4);
    },
  );
});

async function failure(promise: Promise<unknown>): Promise<WorkbookError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(WorkbookError);
  return error as WorkbookError;
}

function progressAt(step: number, act: () => void, signal = new AbortController().signal): Progress {
  return {
    signal,
    report: (done) => {
      if (done === step) act();
    },
  };
}

/** One indicator with as many rows as wanted: one period each (wide: two), in areas of given names. */
function bigCatalog(rows: number, layout: "long" | "wide", names?: readonly string[]): Catalog {
  const own = catalog();
  const indicator = { ...[...own.indicators.values()][0], id: "big", unit: "COUNT" } as never;
  const ids = Array.from({ length: rows }, (_, i) => `AREA-${i}`);
  const areas = new Map(
    ids.map((id, i) => {
      const name = names?.[i] ?? `Area number ${i} 지역`;
      return [id, { id, kind: "city", name: { en: name, ko: name }, aliases: [] } as const];
    }),
  );
  const figure = (area: string, period: string): Observation => ({
    indicator: "big",
    area,
    period,
    value: Number(area.slice(5)) + 0.5,
    unit: "COUNT",
    status: "A",
    source: "AII2026_DATA",
  });
  return {
    ...own,
    areas,
    indicators: new Map([["big", indicator]]),
    areasOf: () => ids,
    series: (_, area) =>
      (layout === "long" ? ["2025"] : ["2024", "2025"]).map((period) => figure(area, period)),
  };
}
