import JSZip from "jszip";
import { saveWorkbook } from "../../src/workbench/xlsx/saveWorkbook";
import { openXlsx } from "../../src/workbench/xlsx/openXlsx";
import type { CellFact, OpenedFile } from "../../src/workbench/xlsx/workbookFile";
import { addInFormulas } from "../../src/workbook/formula/addInFormulas";
import { buildGapSheet } from "../../src/workbook/gapSheet/apply";
import { bringBack } from "../../src/workbook/handOff/bringBack";
import { handOff } from "../../src/workbook/handOff/handOff";
import { insertDataset } from "../../src/workbook/insertDataset/apply";
import type { DatasetRequest } from "../../src/workbook/insertDataset/request";
import { openWithFunctions } from "./openWithFunctions";
import { recalculate } from "./libreOffice";
import { provideXml } from "./xmlGlobals";
import { plainGapSheet } from "../workbook/plainGapSheet";

jest.setTimeout(300_000);

/** Formulas of an analyst's own, plain and nested, over A1:F9. */
const INPUTS: readonly (readonly unknown[])[] = [
  [1000, 420, 130, 2020, 2024, 2030],
  ["startups", 640, 500, 2021, 2025, 2031],
  [40, 55, 70, 2020, 2023, 2028],
  ["", "n/a", "=1/0", true, 5, 0],
  ["lower", "KOR", "private_ai_investment", "linear", "", ""],
  [2019, 2020, 2021, 2022, 2023, ""],
  [10, 12, 13, 15, 18, ""],
];

const FORMULAS = [
  "SEOULAI.GAP(A1,B1)",
  "SEOULAI.GAP(A2,B2)",
  "SEOULAI.GAP(A3,B3,A5)",
  "SEOULAI.GAP(A3,A4)",
  "SEOULAI.GAP(A3,B4)",
  "SEOULAI.GAP(C4,B1)",
  'SEOULAI.GAP.RELATIVE("startups",B2)',
  "SEOULAI.ACHIEVEMENT(A1,B1)",
  "SEOULAI.PROGRESS(A1,B1,C1)",
  "SEOULAI.CAGR(C1,B1,E4)",
  'SEOULAI.REQUIRED(B1,E1,A1,F1,"cagr")',
  "SEOULAI.PACE(C1,D1,B1,E1,A1,F1)",
  "SEOULAI.PACE(C3,D3,B3,E3,A3,F3,A5,D5)",
  "SEOULAI.STATUS(C1,D1,B1,E1,A1,F1)",
  'SEOULAI.STATUS(C2,D2,B2,E2,A2,F2,,"linear","un","ko")',
  'SEOULAI.STATUS(C3,D3,B3,E3,A3,F3,"lower",,"sdg-index")',
  "SEOULAI.PROJECT(A6:E6,A7:E7,2030)",
  'SEOULAI.PROJECT(A6:E6,A7:E7,2030,"linear")',
  'SEOULAI.PROJECT(A6:E6,A7:E7,2030,"cagr")',
  'SEOULAI.PROJECT(A6:E6,A7:E7,2030,"holt")',
  "SEOULAI.REACHED(A6:E6,A7:E7,30)",
  'SEOULAI.REACHED(A6:E6,A7:E7,30,"linear")',
  'SEOULAI.REACHED(A6:E6,A7:E7,30,"cagr")',
  'SEOULAI.EXCHANGE(B1,"KRW_BN","USD_MN",2024)',
  'SEOULAI.TARGET("startups")',
  "SEOULAI.BENCHMARK(C5,B5,2024)",
  'SEOULAI.BENCHMARK(C5,"no such place")',
  'IFERROR(ROUND(SEOULAI.BENCHMARK(C5,"USA",2024)/SEOULAI.BENCHMARK(C5,B5,2024),1),"?")',
  'IF(SEOULAI.GAP(A1,B1)>0,TEXT(SEOULAI.PROGRESS(A1,B1,C1),"0.0%")&" done","met")',
  "SUM(SEOULAI.GAP(A1:A3,B1:B3))",
  'SEOULAI.RANKING("gerd_ppp_usd_bn","KOR",2021)',
  'SEOULAI.DEFINITION("gii_rank","ko")',
];

/** Two rounds of six experts, one answer missing, and the judgements of two, in AA1:AF12. */
const ANSWERS: readonly (readonly unknown[])[] = [
  [5, 4, 2, 4, 4, 3],
  [4, "", 1, 5, 4, 2],
  [5, 3, 2, 5, 4, 2],
  [4, 5, 4, 4, 4, 4],
  [3, 4, 5, 5, 5, 5],
  [5, 4, 1, 4, 3, 2],
  [1, 3, 5, "", "", ""],
  ["=1/3", 1, 2, "", "", ""],
  ["=1/5", "=1/2", 1, "", "", ""],
  [1, 2, 7, "", "", ""],
  ["=1/2", 1, 3, "", "", ""],
  ["=1/7", "=1/3", 1, "", "", ""],
];

/** What of the functions of surveys has an equal in Excel's own. */
const SURVEY = [
  "SEOULAI.DELPHI.CVR(AB1:AB6)",
  "SEOULAI.DELPHI.CVR(AC1:AC6,AA2)",
  "SEOULAI.DELPHI.CVRMIN(20)",
  'SEOULAI.DELPHI.CVRMIN(AC7,"lawshe")',
  "SEOULAI.DELPHI.CONSENSUS(AB1:AB6)",
  'SEOULAI.DELPHI.CONSENSUS(AC1:AC6,"exc")',
  "SEOULAI.DELPHI.CONVERGENCE(AC1:AC6)",
  'SEOULAI.DELPHI.CONVERGENCE(AB1:AB6,"exc")',
  "SEOULAI.DELPHI.CV(AB1:AB6)",
  "SEOULAI.DELPHI.CV(AB2:AB2)",
  "SEOULAI.DELPHI.STABILITY(AB1:AB6,AE1:AE6)",
  "SEOULAI.DELPHI.AGREEMENT(AD1:AF6,2)",
  ...Array.from({ length: 13 }, (_, place) => `INDEX(SEOULAI.DELPHI.SUMMARY(AA1:AC6),3,${place + 1})`),
  ...Array.from({ length: 7 }, (_, place) => `INDEX(SEOULAI.SURVEY.SUMMARY(AA1:AC6,5),3,${place + 1})`),
  "SEOULAI.SURVEY.ALPHA(AD1:AF6)",
  "INDEX(SEOULAI.SURVEY.BORICH(AA1:AC6,AD1:AF6),1,2)",
  'INDEX(SEOULAI.AHP.WEIGHTS(AA7:AC9,"geometric"),2,1)',
  "INDEX(SEOULAI.AHP.COMBINE(AA7:AC12,3),3,1)",
];

const LIVE: DatasetRequest = {
  indicators: ["private_ai_investment", "gerd_ppp_usd_bn"],
  areas: ["KOR", "USA", "CHN"],
  periods: { from: "2019" },
  layout: "long",
  form: "formulas",
  language: "ko",
};

interface Formula {
  readonly place: string;
  readonly formula: string;
  readonly value: string | number | boolean;
}

let before: readonly Formula[];
let after: readonly Formula[];
let spilled: readonly unknown[][];
let handed: { readonly native: number; readonly values: number; readonly left: number };
let bytes: Uint8Array;
let saved: OpenedFile;
let recalculated: OpenedFile;
let takeXmlBack: () => void;

beforeAll(async () => {
  takeXmlBack = provideXml();
  const excel = await openWithFunctions({ profile: "current" });
  const formulas = async (): Promise<readonly Formula[]> => {
    await excel.host.settled();
    const found = await Excel.run((context) => addInFormulas(context));
    return found.map(({ sheet, address, formula, value }) => ({
      place: `${sheet}!${address}`,
      formula,
      value,
    }));
  };
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:F7").formulas = INPUTS.map((row) => [...row]);
    sheet.getRange(`H1:H${FORMULAS.length}`).formulas = FORMULAS.map((formula) => [`=${formula}`]);
    sheet.getRange("AA1:AF12").formulas = ANSWERS.map((row) => [...row]);
    sheet.getRange(`AH1:AH${SURVEY.length}`).formulas = SURVEY.map((formula) => [`=${formula}`]);
    sheet.getRange("AJ1").formulas = [["=SEOULAI.DELPHI.SUMMARY(AA1:AC6)"]];
    sheet.getRange("AJ6").formulas = [["=SEOULAI.DELPHI.KENDALLW(AD1:AF6)"]];
    sheet.getRange("AJ8").formulas = [["=SEOULAI.DELPHI.CV(AA1:AC6)"]];
    sheet.getRange("J1").formulas = [["=SEOULAI.GAP(A1:A3,B1:B3)"]];
    sheet.getRange("K1").formulas = [['=SEOULAI.HISTORY("gerd_ppp_usd_bn","KOR",2015)']];
    sheet.getRange("N1").formulas = [['=SEOULAI.LEADERS("ai_papers",3,2021)']];
    sheet.getRange("R1").formulas = [["=SEOULAI.DISTANCE(A7:E7,20)"]];
    sheet.getRange("R3").formulas = [['=SEOULAI.PROJECT(A6:E6,A7:E7,2030,"drift",95)']];
    await context.sync();
  });
  await buildGapSheet({
    ...plainGapSheet,
    form: "functions",
    sample: true,
  });
  await insertDataset(LIVE, { kind: "newSheet", name: "Long" });
  await insertDataset({ ...LIVE, layout: "wide", language: "en" }, { kind: "newSheet", name: "Wide" });
  before = await formulas();
  spilled = await area();
  handed = await handOff("en");
  expect(await formulas()).toEqual([]);
  expect(await area()).toEqual(spilled);
  bytes = await saveWorkbook(excel.host);
  const { kept } = await bringBack();
  expect(kept).toEqual([]);
  after = await formulas();
  await excel.close();
  saved = await openXlsx(bytes);
  recalculated = await recalculate(bytes);

  async function area(): Promise<unknown[][]> {
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("J1:V12");
      range.load("values");
      await context.sync();
      return range.values as unknown[][];
    });
  }
});

afterAll(() => {
  takeXmlBack();
});

function cellAt(file: OpenedFile, place: string): CellFact | undefined {
  const at = place.lastIndexOf("!");
  return file.cells[place.slice(0, at)]?.[place.slice(at + 1)];
}

describe("a workbook with one of everything, handed over", () => {
  it("has most of the analyst's formulas as formulas, and all of the gap sheet's", () => {
    expect(before.length).toBeGreaterThan(100);
    expect(handed.native + handed.values).toBe(before.length);
    expect(handed.left).toBe(0);
    expect(handed.native).toBeGreaterThan(70);
  });

  it("has no formula of the add-in in any part of the file that calculates", async () => {
    const zip = await JSZip.loadAsync(bytes);
    const parts = Object.keys(zip.files).filter((name) => /^xl\/.*\.xml$/.test(name));
    expect(parts.length).toBeGreaterThan(8);
    for (const name of parts) {
      const xml = (await zip.file(name)?.async("string")) ?? "";
      expect([name, /SEOULAI[._][A-Z]+(?:\.[A-Z]+)*\(|_xldudf/i.exec(xml)?.[0]]).toEqual([name, undefined]);
    }
  });

  it("has the statistics of a survey as formulas, and the one without an equal as values with its method", () => {
    const sheet = saved.cells["Sheet1"] ?? {};
    const formulas = SURVEY.map((_, place) => sheet[`AH${place + 1}`]?.formula);
    expect(formulas.filter((formula) => formula === undefined)).toEqual([]);
    expect(sheet["AK2"]?.formula).toContain("AVERAGE(AA1:AA6)");
    expect(sheet["AL8"]?.formula).toContain("STDEV(AC1:AC6)");
    expect(sheet["AJ6"]).toMatchObject({ value: expect.any(Number) });
    expect(sheet["AJ6"]?.formula).toBeUndefined();
    const note = saved.extras.notes.find(({ text }) => text.includes("KENDALLW"));
    expect(note?.text).toContain("Kendall & Babington Smith (1939)");
  });

  it("gives LibreOffice the same number in every cell, calculated anew", () => {
    let compared = 0;
    for (const { place, value } of before) {
      const theirs = cellAt(recalculated, place);
      const found = theirs?.error ?? theirs?.value;
      if (typeof value === "number" && typeof found === "number") {
        expect({ place, near: Math.abs(found - value) <= 1e-12 * Math.max(1, Math.abs(value)) }).toEqual({
          place,
          near: true,
        });
      } else expect([place, found ?? ""]).toEqual([place, value]);
      compared++;
    }
    expect(compared).toBe(before.length);
  });

  it("has the same results in LibreOffice as in the workbench, cell by cell", () => {
    for (const [sheet, cells] of Object.entries(saved.cells))
      for (const [address, fact] of Object.entries(cells)) {
        const theirs = recalculated.cells[sheet]?.[address];
        if (typeof fact.value === "number") expect(Number(theirs?.value)).toBeCloseTo(fact.value, 9);
        else if (fact.formula !== undefined)
          expect([sheet, address, theirs?.error ?? theirs?.value]).toEqual([
            sheet,
            address,
            fact.error ?? fact.value,
          ]);
      }
  });

  it("keeps the sources as notes in the file that LibreOffice writes", () => {
    const sources = recalculated.extras.notes.filter(({ text }) => /Handed over without/.test(text));
    expect(sources.length).toBeGreaterThan(handed.values - 5);
  });

  it("has exactly its former formulas and values once they are brought back", () => {
    expect(after).toEqual(before);
  });
});
