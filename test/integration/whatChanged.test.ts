import { catalog } from "../../src/catalog/catalog";
import { packedData, type PackedData } from "../../src/catalog/packedData";
import { InputError, MissingDataError, WorkbookError } from "../../src/model/errors";
import { insertDataset } from "../../src/workbook/insertDataset/apply";
import { insertPlanTable } from "../../src/workbook/insertPlanTable/apply";
import { writeWhatChanged } from "../../src/workbook/whatChanged/writeWhatChanged";
import { changedCatalog, changedData, withValues } from "./changedCatalog";
import { openExcel, type OpenExcel } from "./excel";
import { workbookState } from "./workbookState";

jest.setTimeout(60_000);

const current = { kind: "current" } as const;
const written = { kind: "written" } as const;
const asOf = (date: string) => ({ kind: "asOf", asOf: date }) as const;

let excel: OpenExcel;

afterEach(async () => {
  jest.restoreAllMocks();
  await excel.close();
});

async function read(sheet: string) {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange();
    used.load("values,formulas,text,numberFormat");
    await context.sync();
    return {
      values: used.values as unknown[][],
      formulas: used.formulas as unknown[][],
      text: used.text,
    };
  });
}

const later = changedCatalog({
  version: "2026.12.0",
  change: withValues({ indicator: "private_ai_investment", ref_area: "USA", time_period: "2024" }, () => 120),
});

describe("the sheet of what changed", () => {
  it("lists what was revised or published between a date and now, with both sources", async () => {
    excel = await openExcel();
    const { sheet, changes } = await writeWhatChanged({ from: asOf("2024-12"), to: current, language: "en" });
    expect(sheet).toBe("What changed");
    const { values, formulas, text } = await read(sheet);
    expect(values[0]?.[0]).toBe("What changed");
    expect(values[1]?.[0]).toBe(
      `Old: as of 2024-12 (data version ${catalog().version}). New: data version ${catalog().version}.`,
    );
    expect(values[2]?.[0]).toMatch(/^[\d,]+ figures compared: \d+ revised, \d+ new, \d+ withdrawn/);
    expect(values[4]).toEqual([
      "Change",
      "Indicator",
      "Area",
      "Period",
      "Unit",
      "Old",
      "New",
      "Difference",
      "Difference %",
      "Reason or note",
      "Old source",
      "New source",
      "Evidence",
    ]);
    const rows = values.slice(5, 5 + changes);
    const place = rows.findIndex((row) => row[2] === "United States" && row[3] === 2023 && row[6] === 72.36);
    expect(rows[place]).toEqual([
      "revised",
      "Private investment in AI",
      "United States",
      2023,
      "USD billion",
      67.22,
      72.36,
      expect.closeTo(5.14, 9),
      expect.closeTo(5.14 / 67.22, 9),
      expect.any(String),
      "ETNews, 2024-04-16",
      "Stanford HAI, 2026-04",
      expect.stringMatching(/file was read$/),
    ]);
    const row = place + 6;
    expect(formulas[place + 5]?.slice(7, 9)).toEqual([`=G${row}-F${row}`, `=H${row}/ABS(F${row})`]);
    expect(text[place + 5]?.slice(5, 9)).toEqual(["67.22", "72.36", "+5.14", "+7.6%"]);
  });

  it("is a filtered table on A4 pages, the header on each", async () => {
    excel = await openExcel();
    const { sheet, changes } = await writeWhatChanged({ from: asOf("2024-12"), to: current, language: "ko" });
    expect(sheet).toBe("변경 내역");
    expect(excel.host.workbook.extras().tables).toMatchObject([
      { name: "SEOULAI_CHANGES", sheet, showFilterButton: true },
    ]);
    await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem(sheet);
      pageLayout.load("orientation,paperSize,zoom");
      const titles = pageLayout.getPrintTitleRowsOrNullObject();
      titles.load("address");
      await context.sync();
      expect(pageLayout.orientation).toBe("Landscape");
      expect(pageLayout.paperSize).toBe("A4");
      expect(pageLayout.zoom.horizontalFitToPages).toBe(1);
      expect(titles.address).toContain("5:5");
    });
    const { values } = await read(sheet);
    expect(values[4]?.slice(0, 4)).toEqual(["변경", "지표", "지역", "시점"]);
    expect(values[5 + changes + 1]?.[0]).toBe("참고");
  });

  it("compares the figures of this workbook's blocks, as they were written, with the data now", async () => {
    excel = await openExcel();
    await insertDataset(
      {
        indicators: ["private_ai_investment"],
        areas: ["USA", "KOR"],
        periods: { from: "2023" },
        layout: "long",
        form: "values",
        language: "ko",
      },
      { kind: "newSheet" },
    );
    await insertPlanTable({ planId: "seoul-2024", language: "ko" }, { kind: "newSheet" });
    const request = { from: written, to: current, language: "en" } as const;
    await expect(writeWhatChanged(request)).rejects.toBeInstanceOf(MissingDataError);
    const { sheet, changes } = await writeWhatChanged(request, { catalog: later });
    expect(changes).toBe(1);
    const { values } = await read(sheet);
    expect(values[1]?.[0]).toBe("Old: as written in this workbook. New: data version 2026.12.0.");
    expect(values[5]?.slice(0, 7)).toEqual([
      "revised",
      "Private investment in AI",
      "United States",
      2024,
      "USD billion",
      109.55,
      120,
    ]);
  });

  it("reads wide tables too", async () => {
    excel = await openExcel();
    await insertDataset(
      {
        indicators: ["private_ai_investment"],
        areas: ["USA"],
        periods: { from: "2023" },
        layout: "wide",
        form: "values",
        language: "en",
      },
      { kind: "newSheet" },
    );
    const result = await writeWhatChanged({ from: written, to: current, language: "en" }, { catalog: later });
    expect(result.changes).toBe(1);
  });

  it("fetches a data package that is published beside the add-in", async () => {
    excel = await openExcel();
    const old = changedData({
      version: "2026.10.0",
      change: (rows) => rows.filter((row) => row["indicator"] !== "ai_papers"),
    });
    publish(old);
    const { sheet, changes } = await writeWhatChanged({
      from: { kind: "version", version: "2026.10.0" },
      to: current,
      language: "en",
    });
    const { values } = await read(sheet);
    const rows = values.slice(5, 5 + changes);
    expect(new Set(rows.map((row) => row[0]))).toEqual(new Set(["new"]));
    expect(values[2]?.[0]).toContain(`0 revised, ${changes} new, 0 withdrawn`);
    await expect(
      writeWhatChanged({ from: { kind: "version", version: "2020.1.0" }, to: current, language: "en" }),
    ).rejects.toThrow(/2020\.1\.0 is not published.*2026\.10\.0/);
  });

  it("makes no sheet where nothing differs, and says so", async () => {
    excel = await openExcel();
    const state = workbookState(excel.host);
    const same = changedCatalog({ version: "2026.12.0" });
    publish(packedData);
    const request = {
      from: { kind: "version", version: packedData.version },
      to: current,
      language: "en",
    } as const;
    const error: unknown = await writeWhatChanged(request, { catalog: same }).catch(
      (problem: unknown) => problem,
    );
    expect(error).toBeInstanceOf(MissingDataError);
    expect(error).toMatchObject({
      text: { en: expect.stringMatching(/^Nothing changed .* No sheet was made\.$/) as string },
    });
    expect(workbookState(excel.host)).toEqual(state);
  });

  it("refuses twice the same edition, a date that is none, and a workbook without written figures", async () => {
    excel = await openExcel();
    const write = (from: Parameters<typeof writeWhatChanged>[0]["from"]) =>
      writeWhatChanged({ from, to: asOf("2024-12"), language: "en" });
    await expect(write(asOf("2024-12"))).rejects.toBeInstanceOf(InputError);
    await expect(write(asOf("soon"))).rejects.toBeInstanceOf(InputError);
    await expect(write(written)).rejects.toBeInstanceOf(MissingDataError);
  });

  it.each(["failAt", "failAfter"] as const)(
    "leaves the workbook as it was, whichever sync fails (%s)",
    async (when) => {
      excel = await openExcel();
      const state = workbookState(excel.host);
      for (let turn = 1; ; turn++) {
        excel.host.faults[when](turn, "InvalidOrTimedOutSession");
        const request = { from: asOf("2026-03"), to: current, language: "en" } as const;
        const error: unknown = await writeWhatChanged(request).catch((problem: unknown) => problem);
        excel.host.faults.clear();
        if (!(error instanceof Error)) {
          expect(turn).toBeGreaterThan(2);
          break;
        }
        expect(error).toBeInstanceOf(WorkbookError);
        expect(workbookState(excel.host)).toEqual(state);
      }
    },
  );
});

/** The server of the add-in, as the pane sees it. */
function publish(data: PackedData): void {
  const files: Readonly<Record<string, unknown>> = {
    "data/versions.json": [data.version],
    [`data/${data.version}.json`]: data,
  };
  jest.spyOn(globalThis, "fetch").mockImplementation((path) => {
    const file = typeof path === "string" ? files[path] : undefined;
    return Promise.resolve(file === undefined ? new Response("", { status: 404 }) : Response.json(file));
  });
}
