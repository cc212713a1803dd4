import { addInFormulas } from "../../src/workbook/formula/addInFormulas";
import { handOff } from "../../src/workbook/handOff/handOff";
import { previewHandOff } from "../../src/workbook/handOff/previewHandOff";
import type { OpenExcel } from "./excel";
import { openWithFunctions } from "./openWithFunctions";

jest.setTimeout(120_000);

let excel: OpenExcel;

beforeEach(async () => {
  excel = await openWithFunctions({ profile: "current" });
});

afterEach(async () => {
  await excel.close();
});

/** Inputs that the formulas of the cases refer to, in A1:F22. */
const INPUTS: readonly (readonly (string | number | boolean)[])[] = [
  [1000, 420, 130, 2020, 2024, 2030],
  ["startups", 640, 500, 2021, 2025, 2031],
  [40, 55, 70, 2020, 2023, 2028],
  ["", "n/a", "=1/0", true, "5", 0],
  ["lower", "higher", "linear", "cagr", "sideways", "eurostat"],
  [2019, 2020, 2021, 2022, 2023, ""],
  [10, 12, 13, 15, 18, ""],
  [5, 8, 6, 9, "", ""],
  ["KOR", "private_ai_investment", 2024, "USA", "KRW_BN", "USD_MN"],
  [-100, -50, 100, 0, 3, 7],
  // Ratings of six experts, one with a blank; the next round; judgements.
  [5, 4, 2, 4, 4, 3],
  [4, "", 1, 5, 4, 2],
  [5, 3, 2, 5, 4, 2],
  [4, 5, 4, 4, 4, 4],
  [3, 4, 5, 5, 5, 5],
  [5, 4, 1, 4, 3, 2],
  [1, 3, 5, 1, 2, 7],
  ["=1/3", 1, 2, "=1/2", 1, 3],
  ["=1/5", "=1/2", 1, "=1/7", "=1/3", 1],
  [1, 2, 7, "", "", ""],
  ["=1/2", 1, 3, "", "", ""],
  ["=1/7", "=1/3", 1, "", "", ""],
];

async function write(address: string, formulas: readonly (readonly unknown[])[]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet
      .getRange(address)
      .getResizedRange(formulas.length - 1, (formulas[0]?.length ?? 1) - 1);
    range.formulas = formulas.map((row) => [...row]);
    await context.sync();
  });
  await excel.host.settled();
}

async function read(address: string): Promise<{ values: unknown[][]; formulas: unknown[][] }> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.load("values,formulas");
    await context.sync();
    return { values: range.values as unknown[][], formulas: range.formulas as unknown[][] };
  });
}

async function left(): Promise<number> {
  return Excel.run(async (context) => (await addInFormulas(context)).length);
}

/** The formula, and whether an equal in Excel's own functions is expected of it. */
const CASES: readonly (readonly [string, "native" | "value"])[] = [
  ["SEOULAI.GAP(A1,B1)", "native"],
  ["SEOULAI.GAP(A2,B2)", "native"],
  ['SEOULAI.GAP("startups",B1,"lower")', "native"],
  ["SEOULAI.GAP(A3,B3,A5)", "native"],
  ["SEOULAI.GAP(A3,B3,F10)", "native"],
  ["SEOULAI.GAP(A3,A4)", "native"],
  ["SEOULAI.GAP(A3,B4)", "native"],
  ["SEOULAI.GAP(C4,B1)", "native"],
  ["SEOULAI.GAP(A1,D4)", "native"],
  ["SEOULAI.GAP(A1,E4)", "native"],
  ['SEOULAI.GAP.RELATIVE("startups",B2)', "native"],
  ["SEOULAI.GAP.RELATIVE(F4,B2)", "native"],
  ["SEOULAI.GAP.RELATIVE(A10,B10)", "native"],
  ["SEOULAI.ACHIEVEMENT(A1,B1)", "native"],
  ["SEOULAI.ACHIEVEMENT(F4,B1)", "native"],
  ["SEOULAI.PROGRESS(A1,B1,C1)", "native"],
  ["SEOULAI.PROGRESS(A1,B1,A1)", "native"],
  ["SEOULAI.CAGR(C1,B1,E10)", "native"],
  ["SEOULAI.CAGR(A10,B10,5)", "native"],
  ["SEOULAI.CAGR(A10,B1,5)", "native"],
  ["SEOULAI.CAGR(C1,B1,F4)", "native"],
  ["SEOULAI.REQUIRED(B1,E1,A1,F1)", "native"],
  ['SEOULAI.REQUIRED(B1,E1,A1,F1,"cagr")', "native"],
  ["SEOULAI.REQUIRED(B1,E1,A1,F1,D5)", "native"],
  ["SEOULAI.REQUIRED(B1,F1,A1,E1)", "native"],
  ["SEOULAI.PACE(C1,D1,B1,E1,A1,F1)", "native"],
  ['SEOULAI.PACE(C3,D3,B3,E3,A3,F3,"lower","linear")', "native"],
  ["SEOULAI.PACE(C3,D3,B3,E3,A3,F3,A5,C5)", "native"],
  ["SEOULAI.PACE(F4,D1,B1,E1,A1,F1)", "native"],
  ["SEOULAI.PACE(C1,E1,B1,D1,A1,F1)", "native"],
  ["SEOULAI.STATUS(C1,D1,B1,E1,A1,F1)", "native"],
  ['SEOULAI.STATUS(C2,D2,B2,E2,A2,F2,,"linear","un","ko")', "native"],
  ['SEOULAI.STATUS(C3,D3,B3,E3,A3,F3,"lower",,"sdg-index")', "native"],
  ['SEOULAI.STATUS(C3,D3,B3,E3,A3,F3,A5,C5,"eurostat","ko")', "native"],
  ['SEOULAI.STATUS(C1,D1,A1,E1,B1,F1,,,"un")', "native"],
  ["SEOULAI.STATUS(C1,D1,B1,E1,A1,F1,,,F5)", "value"],
  ["SEOULAI.PROJECT(A6:E6,A7:E7,2030)", "native"],
  ['SEOULAI.PROJECT(A6:E6,A7:E7,2030,"linear")', "native"],
  ['SEOULAI.PROJECT(A6:E6,A7:E7,2030,"cagr")', "native"],
  ['SEOULAI.PROJECT(A6:E6,A7:E7,2030,"holt")', "value"],
  ["SEOULAI.PROJECT(A6:E6,A8:E8,2030)", "native"],
  ["SEOULAI.PROJECT(A6:E6,A7:E7,2010)", "native"],
  ["SEOULAI.REACHED(A6:E6,A7:E7,30)", "native"],
  ['SEOULAI.REACHED(A6:E6,A7:E7,30,"linear")', "native"],
  ['SEOULAI.REACHED(A6:E6,A7:E7,30,"cagr")', "native"],
  ["SEOULAI.REACHED(A6:E6,A7:E7,14)", "native"],
  ['SEOULAI.REACHED(A6:E6,A7:E7,"startups")', "native"],
  ["SEOULAI.REACHED(A6:E6,A7:E7,5)", "native"],
  ['SEOULAI.EXCHANGE(B1,"KRW_BN","USD_MN",2024)', "native"],
  ["SEOULAI.EXCHANGE(B1,E9,F9,C9)", "value"],
  ['SEOULAI.EXCHANGE(B1,"KRW_BN","USD_MN",C9)', "native"],
  ["SUM(SEOULAI.GAP(A1:A1,B1:B1))", "native"],
  ["SUM(SEOULAI.GAP(A3:B3,A10:B10))", "value"],
  ["SUM(SEOULAI.DISTANCE(A7:E7,20))", "value"],
  ['SEOULAI.TARGET("startups")', "value"],
  ['SEOULAI.TARGET("ai_fund","USD_MN")', "value"],
  ['SEOULAI.TARGET("startups")*2', "native"],
  ['SEOULAI.BENCHMARK("private_ai_investment","KOR",2024)', "value"],
  ["SEOULAI.BENCHMARK(B9,A9,C9)", "value"],
  ["ROUND(SEOULAI.BENCHMARK(B9,D9,C9)/SEOULAI.BENCHMARK(B9,A9,C9),2)", "native"],
  ['IFERROR(SEOULAI.BENCHMARK("private_ai_investment","KOR",1950),"none")', "native"],
  ['SEOULAI.BENCHMARK("private_ai_investment","KOR",1950)', "value"],
  ['SEOULAI.BENCHMARK("no_such_thing","KOR")', "value"],
  ['SEOULAI.RANKING("gerd_ppp_usd_bn","KOR",2021)', "value"],
  ['SEOULAI.COMPARE("ai_papers","CHN","leader",2021)+1', "native"],
  ['SEOULAI.SOURCE("private_ai_investment","KOR",2024)', "value"],
  ['SEOULAI.DEFINITION("gii_rank")', "value"],
  ['IF(SEOULAI.GAP(A1,B1)>0,SEOULAI.PROGRESS(A1,B1,C1)*100&" %","done")', "native"],
  ["SEOULAI.GAP(A1,SEOULAI.BENCHMARK(B9,A9,C9))", "native"],
  ["SUM(SEOULAI.GAP(A1:A3,B1:B3))", "value"],
  ["-SEOULAI.GAP(A1,B1)^2", "native"],
  ["SEOULAI.DELPHI.CVR(B11:B16)", "native"],
  ["SEOULAI.DELPHI.CVR(C11:C16,A15)", "native"],
  ["SEOULAI.DELPHI.CVR(C11:C16,A4)", "native"],
  ["SEOULAI.DELPHI.CVR(A4:A4)", "value"],
  ["SEOULAI.DELPHI.CVR(A4:B5)", "value"],
  ["SEOULAI.DELPHI.CVRMIN(20)", "native"],
  ["SEOULAI.DELPHI.CVRMIN(F10)", "native"],
  ["SEOULAI.DELPHI.CVRMIN(A11)", "native"],
  ['SEOULAI.DELPHI.CVRMIN(17,"lawshe")', "native"],
  ["SEOULAI.DELPHI.CVRMIN(E10)", "native"],
  ["SEOULAI.DELPHI.CVRMIN(A4)", "native"],
  ["SEOULAI.DELPHI.CVRMIN(B4)", "native"],
  ["SEOULAI.DELPHI.CONSENSUS(B11:B16)", "native"],
  ['SEOULAI.DELPHI.CONSENSUS(C11:C16,"exc")', "native"],
  ["SEOULAI.DELPHI.CONVERGENCE(C11:C16)", "native"],
  ['SEOULAI.DELPHI.CONVERGENCE(B11:B16,"exc")', "native"],
  ["SEOULAI.DELPHI.CV(B11:B16)", "native"],
  ["SEOULAI.DELPHI.CV(A10:A10)", "value"],
  ["SEOULAI.DELPHI.CV(B4:B5)", "native"],
  ["SEOULAI.DELPHI.STABILITY(B11:B16,E11:E16)", "native"],
  ['INDEX(SEOULAI.DELPHI.STABILITY(B11:B16,E11:E16,"spearman"),1,1)', "value"],
  ["INDEX(SEOULAI.DELPHI.KENDALLW(D11:F16),1,1)", "value"],
  ["SEOULAI.DELPHI.AGREEMENT(D11:F16,2)", "native"],
  ["SEOULAI.DELPHI.AGREEMENT(A11:C16)", "native"],
  ["INDEX(SEOULAI.DELPHI.CV(A11:C16),1,3)*100", "native"],
  ["INDEX(SEOULAI.DELPHI.SUMMARY(A11:C16),1,9)", "native"],
  ...Array.from(
    { length: 13 },
    (_, place) => [`INDEX(SEOULAI.DELPHI.SUMMARY(A11:C16),3,${place + 1})`, "native"] as const,
  ),
  ['INDEX(SEOULAI.DELPHI.SUMMARY(A11:C16,5,"exc","ko"),4,13)', "native"],
  ['INDEX(SEOULAI.DELPHI.SUMMARY(A11:C14,,,"ko"),2,13)', "native"],
  ...Array.from(
    { length: 7 },
    (_, place) => [`INDEX(SEOULAI.SURVEY.SUMMARY(A11:C16,5),3,${place + 1})`, "native"] as const,
  ),
  ["SEOULAI.SURVEY.ALPHA(D11:F16)", "native"],
  ["SEOULAI.SURVEY.ALPHA(A11:C16)", "value"],
  ["SEOULAI.SURVEY.BORICH(B11:B16,E11:E16)", "native"],
  ["INDEX(SEOULAI.SURVEY.BORICH(A11:C16,D11:F16),1,2)", "native"],
  ["INDEX(SEOULAI.SURVEY.IPA(A11:C16,D11:F16),1,2)", "value"],
  ['INDEX(SEOULAI.AHP.WEIGHTS(A17:C19,"geometric"),2,1)', "native"],
  ["INDEX(SEOULAI.AHP.WEIGHTS(A17:C19),2,1)", "value"],
  ["INDEX(SEOULAI.AHP.CONSISTENCY(A17:C19),1,3)", "value"],
  ["INDEX(SEOULAI.AHP.COMBINE(A17:C22,3),1,3)", "native"],
  ["INDEX(SEOULAI.AHP.COMBINE(A17:C22,3),3,2)", "native"],
  ["INDEX(SEOULAI.INDEX.NORMALISE(A11:D16),2,3)", "native"],
  ["INDEX(SEOULAI.INDEX.NORMALISE(A11:D16),2,2)", "native"],
  ['INDEX(SEOULAI.INDEX.NORMALISE(A11:D16,"minmax","lower",1,10),3,1)', "native"],
  ['INDEX(SEOULAI.INDEX.NORMALISE(A11:D16,"zscore",A5),4,2)', "native"],
  ['INDEX(SEOULAI.INDEX.NORMALISE(A11:D16,"zscore",E5),4,2)', "native"],
  ['INDEX(SEOULAI.INDEX.NORMALISE(A11:D16,"zscore","lower"),4,2)', "native"],
  ['INDEX(SEOULAI.INDEX.NORMALISE(A11:B16,"distance",A5:B5),3,1)', "native"],
  ['INDEX(SEOULAI.INDEX.NORMALISE(A11:B16,"rank",D5:E5),3,1)', "native"],
  ['INDEX(SEOULAI.INDEX.NORMALISE(A11:D16,"rank"),5,2)', "native"],
  ['INDEX(SEOULAI.INDEX.NORMALISE(A11:D16,"percentile","lower"),5,2)', "native"],
  ["INDEX(SEOULAI.INDEX.NORMALISE(D5:D8),4,1)", "native"],
  ["INDEX(SEOULAI.INDEX.NORMALISE(A4:F5),1,1)", "native"],
  ['INDEX(SEOULAI.INDEX.NORMALISE(A11:D16,"zscore","lower",1),4,2)', "value"],
  ["INDEX(SEOULAI.INDEX.WEIGHTS(A11:D16),1,2)", "native"],
  ['INDEX(SEOULAI.INDEX.WEIGHTS(A11:A16,"pca"),1,1)', "value"],
  ["SEOULAI.INDEX.SCORE(A11:D11)", "native"],
  ["INDEX(SEOULAI.INDEX.SCORE(A11:D16,A7:D7),2,1)", "native"],
  ["INDEX(SEOULAI.INDEX.SCORE(A11:F16,A7:F7),2,1)", "native"],
  ["INDEX(SEOULAI.INDEX.SCORE(A11:D16,A10:D10),2,1)", "native"],
  ['INDEX(SEOULAI.INDEX.SCORE(A11:D16,A7:D7,"geometric"),2,1)', "native"],
  ['INDEX(SEOULAI.INDEX.SCORE(A11:D16,D11:D14,"harmonic"),2,1)', "native"],
  ['INDEX(SEOULAI.INDEX.SCORE(A10:D10,A7:D7,"geometric"),1,1)', "native"],
  ["INDEX(SEOULAI.INDEX.RANK(A8:F8),1,3)", "native"],
  ["INDEX(SEOULAI.INDEX.RANK(A8:F8),1,5)", "native"],
  ['INDEX(SEOULAI.INDEX.RANK(A11:C16,"lower"),2,3)', "native"],
  ["INDEX(SEOULAI.INDEX.ROBUSTNESS(A11:D16,A7:D7),2,3)", "value"],
  ["INDEX(SEOULAI.INDEX.SENSITIVITY(A11:D16,A7:D7),2,1)", "value"],
  ["SEOULAI.CLUSTER.LQ(B1,A1,C1,D1)", "native"],
  ["SEOULAI.CLUSTER.LQ(B1,A1,F10,D1)", "native"],
  ["SEOULAI.CLUSTER.LQ(A10,A1,C1,D1)", "native"],
  ["SEOULAI.CLUSTER.LQ(A4,A1,C1,D1)", "native"],
  ["SEOULAI.CLUSTER.LQ(B1,A1,F4,D1)", "native"],
  ["SUM(SEOULAI.CLUSTER.LQ(A1:C1,A1,C1,D1))", "value"],
  ["SEOULAI.CLUSTER.HHI(A11:B16)", "native"],
  ["SEOULAI.CLUSTER.HHI(A8:F8,TRUE)", "native"],
  ["SEOULAI.CLUSTER.HHI(A8:A8,TRUE)", "value"],
  ["SEOULAI.CLUSTER.HHI(A10:F10)", "native"],
  ["SEOULAI.CLUSTER.HHI(A5:F5)", "native"],
  ["SEOULAI.CLUSTER.HHI(A8:F8,D4)", "value"],
  ["SEOULAI.CLUSTER.TOPSHARE(A8:F8,2)", "native"],
  ["SEOULAI.CLUSTER.TOPSHARE(A8:F8,9)", "native"],
  ["SEOULAI.CLUSTER.SPECIALISATION(A11:A16,C11:C16)", "native"],
  ["SEOULAI.CLUSTER.SPECIALISATION(A8:F8,A7:F7)", "native"],
  ["SEOULAI.CLUSTER.ENTROPY(A8:F8)", "native"],
  ["SEOULAI.CLUSTER.ENTROPY(A8:F8,TRUE)", "native"],
  ...Array.from(
    { length: 4 },
    (_, place) =>
      [
        `INDEX(SEOULAI.CLUSTER.SHIFTSHARE(A11:A16,C11:C16,D11:D16,F11:F16),3,${place + 1})`,
        "native",
      ] as const,
  ),
  ["INDEX(SEOULAI.CLUSTER.SHIFTSHARE(A8:F8,A7:F7,A6:F6,A6:F6),1,1)", "native"],
  ...Array.from(
    { length: 3 },
    (_, place) => [`INDEX(SEOULAI.BUDGET.PHASE(A1,3,"front"),1,${place + 1})`, "native"] as const,
  ),
  ["INDEX(SEOULAI.BUDGET.PHASE(A1,C10,),1,2)", "native"],
  ['INDEX(SEOULAI.BUDGET.PHASE(A1,3,"rayleigh"),1,3)', "native"],
  ['INDEX(SEOULAI.BUDGET.PHASE(A1,3,"beta(2,5)"),1,2)', "native"],
  ["INDEX(SEOULAI.BUDGET.PHASE(A1,3,,1),1,2)", "value"],
  ["INDEX(SEOULAI.BUDGET.PHASE(A1,3,D4),1,2)", "value"],
  ["SEOULAI.BUDGET.UNITCOST(A1,B1)", "native"],
  ["SEOULAI.BUDGET.UNITCOST(A1,F10)", "native"],
  ["SEOULAI.BUDGET.UNITCOST(B1,F4)", "native"],
  ["SUM(SEOULAI.BUDGET.UNITCOST(A1:C1,B1))", "value"],
  ["INDEX(SEOULAI.BUDGET.ALLOCATE(100,A11:A16),2,1)", "value"],
  ["INDEX(SEOULAI.BUDGET.ICER(A11:A16,C11:C16),1,1)", "value"],
];

it.each(CASES)("=%s becomes a %s that shows the same", async (formula, becomes) => {
  await write("A1", INPUTS);
  await write("H1", [[`=${formula}`]]);
  const before = await read("H1");
  const { cells } = await previewHandOff();
  const result = await handOff("en");
  const after = await read("H1");
  const shown = {
    before: before.values[0]?.[0],
    after: after.values[0]?.[0],
    formula: after.formulas[0]?.[0],
    planned: cells[0]?.after,
  };

  expect(await left()).toBe(0);
  if (typeof shown.before === "number")
    expect(Math.abs(Number(shown.after) / shown.before - 1) <= 1e-12 || shown.after === shown.before).toBe(
      true,
    );
  else expect(shown.after).toBe(shown.before);
  expect(result).toEqual({
    native: becomes === "native" ? 1 : 0,
    values: becomes === "value" ? 1 : 0,
    left: 0,
  });
});

it("native formulas follow a year in a cell and blanks in a series, as the functions do", async () => {
  await write("A1", INPUTS);
  const formulas = [
    ['=SEOULAI.EXCHANGE(B1,"KRW_BN","USD_MN",C9)'],
    ["=SEOULAI.PROJECT(A6:E6,A7:E7,2030)"],
    ['=SEOULAI.PROJECT(A6:E6,A7:E7,2030,"linear")'],
    ['=SEOULAI.PROJECT(A6:E6,A7:E7,2030,"cagr")'],
    ['=SEOULAI.REACHED(A6:E6,A7:E7,40,"linear")'],
  ];
  await write("H1", formulas);
  const change = async (year: number, blank: string): Promise<void> => {
    await write("C9", [[year]]);
    await write(blank, [[""]]);
  };
  await change(2022, "C7");
  await change(2022, "E7");
  const expected = (await read("H1:H5")).values.flat();
  await write("A1", INPUTS);
  expect(await handOff("en")).toEqual({ native: 5, values: 0, left: 0 });
  await change(2022, "C7");
  await change(2022, "E7");
  const { values } = await read("H1:H5");
  expect(expected.every((value) => typeof value === "number")).toBe(true);
  values.flat().forEach((value, place) => {
    expect(value).toBeCloseTo(Number(expected[place]), 9);
  });
});
