import JSZip from "jszip";
import { bringBack } from "../../src/workbook/handOff/bringBack";
import { countAddInFormulas } from "../../src/workbook/handOff/countAddInFormulas";
import { handOff } from "../../src/workbook/handOff/handOff";
import { previewHandOff } from "../../src/workbook/handOff/previewHandOff";
import { saveWorkbook } from "../../src/workbench/xlsx/saveWorkbook";
import type { OpenExcel } from "./excel";
import { openWithFunctions } from "./openWithFunctions";
import { workbookState } from "./workbookState";
import { provideXml } from "./xmlGlobals";

jest.setTimeout(240_000);

let excel: OpenExcel;

beforeEach(async () => {
  excel = await openWithFunctions({ profile: "current" });
});

afterEach(async () => {
  await excel.close();
});

async function act<T>(change: (context: Excel.RequestContext) => T): Promise<T> {
  const result = await Excel.run(async (context) => {
    const made = change(context);
    await context.sync();
    return made;
  });
  await excel.host.settled();
  return result;
}

/** A name of the workbook, one of a sheet, and a cell that uses them. */
async function withNames(): Promise<void> {
  await act(({ workbook }) => {
    const sheet = workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B1").formulas = [[100, 40]];
    workbook.names.add("Gap", "=SEOULAI.GAP(Sheet1!$A$1,Sheet1!$B$1)");
    sheet.names.add("Startups", '=SEOULAI.TARGET("startups")');
  });
}

async function formulasOfNames(): Promise<Readonly<Record<string, unknown>>> {
  const { workbook, sheet } = await act((context) => {
    const found = {
      workbook: context.workbook.names.getItem("Gap"),
      sheet: context.workbook.worksheets.getItem("Sheet1").names.getItem("Startups"),
    };
    found.workbook.load("formula");
    found.sheet.load("formula");
    return found;
  });
  return { Gap: workbook.formula, Startups: sheet.formula };
}

const BEFORE = {
  Gap: "=SEOULAI.GAP(Sheet1!$A$1,Sheet1!$B$1)",
  Startups: '=SEOULAI.TARGET("startups")',
};

describe("names whose formula calls the add-in", () => {
  it("count as formulas of the add-in, and are told before", async () => {
    await withNames();
    expect(await countAddInFormulas()).toBe(2);
    const { cells } = await previewHandOff();
    expect(cells.map(({ id, becomes, before }) => [id, becomes, before])).toEqual([
      ["Gap", "native", BEFORE.Gap],
      ["Sheet1!Startups", "native", BEFORE.Startups],
    ]);
  });

  it("are handed over, so that the saved file names the add-in nowhere that calculates", async () => {
    const takeXmlBack = provideXml();
    await withNames();
    expect(await handOff("en")).toEqual({ native: 2, values: 0, left: 0 });
    expect(await countAddInFormulas()).toBe(0);
    const names = await formulasOfNames();
    expect(names["Gap"]).toMatch(/^=IF\(COUNT\(Sheet1!\$A\$1,Sheet1!\$B\$1\)=2,Sheet1!\$A\$1-Sheet1!\$B\$1,/);
    expect(names["Startups"]).toBe("=1000");
    const zip = await JSZip.loadAsync(await saveWorkbook(excel.host));
    takeXmlBack();
    const parts = Object.keys(zip.files).filter((name) => /^xl\/.*\.xml$/.test(name));
    expect(parts).toContain("xl/workbook.xml");
    for (const name of parts) {
      const xml = (await zip.file(name)?.async("string")) ?? "";
      expect([name, /SEOULAI[._][A-Z]+(?:\.[A-Z]+)*\(|_xldudf/i.exec(xml)?.[0]]).toEqual([name, undefined]);
    }
  });

  it("come back as they were, and the workbook with them", async () => {
    await withNames();
    const before = workbookState(excel.host);
    await handOff("en");
    expect(await bringBack()).toEqual({ restored: 2, kept: [] });
    expect(await formulasOfNames()).toEqual(BEFORE);
    expect(workbookState(excel.host)).toEqual(before);
  });

  it("come back with today's cells after rows were inserted and the sheet renamed", async () => {
    await withNames();
    await handOff("en");
    const native = await formulasOfNames();
    await act(({ workbook }) => {
      const sheet = workbook.worksheets.getItem("Sheet1");
      sheet.getRange("1:1").insert("Down");
      sheet.name = "Plan";
      // Excel moves the references of names by itself.
      workbook.names.getItem("Gap").formula = String(native["Gap"])
        .replaceAll("Sheet1!", "Plan!")
        .replaceAll("$1", "$2");
    });
    expect(await bringBack()).toEqual({ restored: 2, kept: [] });
    const item = await act(({ workbook }) => {
      const found = workbook.names.getItem("Gap");
      found.load("formula");
      return found;
    });
    expect(item.formula).toBe("=SEOULAI.GAP(Plan!$A$2,Plan!$B$2)");
  });

  it("stay as they are once they were changed, and are told", async () => {
    await withNames();
    await handOff("en");
    await act(({ workbook }) => {
      workbook.names.getItem("Gap").formula = "=7";
      workbook.worksheets.getItem("Sheet1").names.getItem("Startups").delete();
    });
    const { restored, kept } = await bringBack();
    expect(restored).toBe(0);
    expect(kept.map(({ sheet, address, formula }) => [sheet, address, formula])).toEqual([
      ["", "Gap", BEFORE.Gap],
      ["Sheet1", "Startups", BEFORE.Startups],
    ]);
  });

  it("have their formulas again when the hand-over is cut off", async () => {
    await withNames();
    const abort = new AbortController();
    const progress = {
      signal: abort.signal,
      report: (_done: number, _all: number, step: { readonly en: string }) => {
        if (step.en.startsWith("Keeping")) abort.abort();
      },
    };
    await expect(handOff("en", progress)).rejects.toMatchObject({ code: "Cancelled" });
    expect(await formulasOfNames()).toEqual(BEFORE);
  });
});

describe("conditional formats and data validations that call the add-in", () => {
  it("are counted and told, since they cannot be handed over", async () => {
    await act(({ workbook }) => {
      const sheet = workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:C1").formulas = [[100, 40, "=SEOULAI.GAP(A1,B1)"]];
      const format = sheet.getRange("A1:A9").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=SEOULAI.GAP(A1,B1)>0";
      sheet.getRange("C3:C5").dataValidation.rule = { custom: { formula: "=SEOULAI.GAP(A3,B3)>0" } };
      sheet.getRange("E2:E700").dataValidation.rule = {
        wholeNumber: { formula1: 1, operator: "GreaterThan" },
      };
    });
    const { left, stays } = await handOff("en");
    expect(stays?.map(({ sheet, formula }) => [sheet, formula])).toEqual([
      ["Sheet1", "=SEOULAI.GAP(A1,B1)>0"],
      ...Array.from({ length: (stays?.length ?? 0) - 1 }, () => ["Sheet1", "=SEOULAI.GAP(A3,B3)>0"]),
    ]);
    expect(stays?.[0]?.address).toBe("A1:A9");
    expect(stays?.slice(1).every(({ address }) => /^C[3-5](?::C[45])?$/.test(address))).toBe(true);
    expect(left).toBe(stays?.length);
  });
});
