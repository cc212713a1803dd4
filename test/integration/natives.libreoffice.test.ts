import { functionPrefix } from "../../src/workbench/xlsx/futureFunctions";
import { saveWorkbook } from "../../src/workbench/xlsx/saveWorkbook";
import { unpack } from "../../src/workbench/xlsx/zip";
import type { CellFact } from "../../src/workbench/xlsx/workbookFile";
import { openXlsx } from "../../src/workbench/xlsx/openXlsx";
import { openExcel } from "./excel";
import { recalculate } from "./libreOffice";
import { provideXml } from "./xmlGlobals";

jest.setTimeout(600_000);

/** Numbers with ties, a blank and a word beside them; B is complete. */
const A: readonly (number | string)[] = [2, 4, 4, 5, "", 7, 1, "x", 9.5];
const B = [1, 4, 2, 5, 3, 1, 4, 2, 5];

/** What the sheets of a survey calculate with; none gives more than one cell. */
const FORMULAS = [
  "MEDIAN(A1:A9)",
  "QUARTILE.INC(A1:A9,1)",
  "QUARTILE.INC(A1:A9,3)",
  "QUARTILE.EXC(A1:A9,1)",
  "QUARTILE.EXC(A1:A9,3)",
  "STDEV.S(A1:A9)",
  "VAR.S(A1:A9)",
  "COUNT(A1:A9)",
  'COUNTIF(A1:A9,">=4")',
  'COUNTIFS(A1:A9,">=4",B1:B9,"<4")',
  'AVERAGEIF(A1:A9,">3",B1:B9)',
  'AVERAGEIFS(B1:B9,A1:A9,">3")',
  "RANK.EQ(4,A1:A9)",
  "RANK.AVG(4,A1:A9)",
  "RANK.AVG(4,A1:A9,1)",
  "BINOM.INV(10,0.5,0.95)",
  "BINOM.INV(40,0.5,0.95)",
  "BINOM.INV(300,0.5,0.95)",
  "BINOM.DIST(6,10,0.5,TRUE)",
  "BINOM.DIST(6,10,0.3,FALSE)",
  "CHISQ.DIST.RT(7.3,4)",
  "CHISQ.DIST.RT(120,39)",
  "T.DIST.2T(2.1,28)",
  "NORM.S.DIST(-1.96,TRUE)",
  "NORM.S.DIST(0.4,TRUE)",
  "NORM.S.DIST(0.4,FALSE)",
  "NORM.S.INV(0.975)",
  "GEOMEAN(B1:B9)",
  "GEOMEAN(1/3,3,9)",
  "CORREL(B1:B4,B6:B9)",
  "SUMPRODUCT((B1:B9>2)*(B1:B9)^2)",
  'SUMPRODUCT((A1:A9<>"")*(B1:B9=4))',
  "SUMPRODUCT(ISNUMBER(A1:A9)*B1:B9)",
  "SUMPRODUCT(--(B1:B9>=4),B1:B9)",
  "SUMPRODUCT(SIGN(B1:B4-B6:B9))",
  "LN(A2)",
  "EXP(A1)",
  "SMALL(A1:A9,2)",
  "LARGE(A1:A9,2)",
  "INDEX(A1:B9,3,2)",
  "INDEX(A2:B2,2)",
  "MATCH(5,A1:A9,0)",
  'IFERROR(1/0,"none")',
  "ISNUMBER(A5)",
  "INDEX(MMULT(A1:B2,A1:B2),2,1)",
  "SUMPRODUCT(MMULT(A1:B2,A1:B2))",
  "SUMSQ(A1:A9)",
  "DEVSQ(A1:A9)",
  "FACT(5)",
  "COMBIN(12,5)",
  'REPT("■",3)',
  "-A1^2",
  "(-A1)^2",
  "1-A1^2",
  "-2^2",
  "2^-1*3",
  "-A1^-A1",
  "A1*-A2^2",
  "--A1^2",
  "-A1%^2",
  "-SUM(A1:A2)^2",
  "IF(A1>1,-A1^2,0)",
  "SUMPRODUCT(-B1:B4^2)",
  "2^3^2",
] as const;

/** Where Excel has an error of its own; LibreOffice has another, or a number. */
const ERRORS = [
  ["RANK.AVG(3,A1:A9)", "#N/A"],
  ["BINOM.DIST(11,10,0.3,FALSE)", "#NUM!"],
  ["CHISQ.DIST.RT(-1,4)", "#NUM!"],
  ["GEOMEAN(0,3)", "#NUM!"],
] as const;

let calculated: Record<string, CellFact> = {};
let recalculated: Record<string, CellFact> = {};
let texts: string;

beforeAll(async () => {
  provideXml();
  const excel = await openExcel({ profile: "minimum" });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B9").values = A.map((one, at) => [one, B[at] ?? 0]);
    sheet.getRange(`D1:D${FORMULAS.length}`).formulas = FORMULAS.map((one) => [`=${one}`]);
    sheet.getRange(`F1:F${ERRORS.length}`).formulas = ERRORS.map(([one]) => [`=${one}`]);
    await context.sync();
    const back = sheet.getRange(`D1:D${FORMULAS.length}`).load("formulas");
    await context.sync();
    expect(back.formulas).toEqual(FORMULAS.map((one) => [`=${one}`]));
  });
  const bytes = await saveWorkbook(excel.host);
  calculated = (await openXlsx(bytes)).cells["Sheet1"] ?? {};
  recalculated = (await recalculate(bytes)).cells["Sheet1"] ?? {};
  texts = (await unpack(bytes))["xl/worksheets/sheet0.xml"] ?? JSON.stringify(await unpack(bytes));
  await excel.close();
});

function shown(fact: CellFact | undefined): unknown {
  return fact?.error ?? fact?.value;
}

describe("native formulas of the workbench", () => {
  it.each(FORMULAS.map((formula, at) => [formula, `D${at + 1}`]))(
    "gives for %s what LibreOffice gives",
    (_, address) => {
      const [own, wanted] = [shown(calculated[address]), shown(recalculated[address])];
      expect(wanted).toBeDefined();
      if (typeof wanted === "number") {
        expect(typeof own).toBe("number");
        expect(Math.abs(Number(own) - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)));
      } else expect(own).toBe(wanted);
    },
  );

  it.each(ERRORS.map(([formula, error], at) => [formula, error, `F${at + 1}`]))(
    "gives for %s Excel's %s",
    (_, error, address) => {
      expect(calculated[address]?.error).toBe(error);
    },
  );

  it("takes a sign before a power, as Excel does", () => {
    const value = (formula: (typeof FORMULAS)[number]) =>
      calculated[`D${FORMULAS.indexOf(formula) + 1}`]?.value;
    expect([value("-A1^2"), value("1-A1^2"), value("2^-1*3"), value("A1*-A2^2")]).toEqual([4, -3, 1.5, 32]);
  });

  it("stands in the file under the names by which Excel finds it", () => {
    for (const formula of FORMULAS)
      for (const [name] of formula.matchAll(/[A-Z][A-Z.0-9]*(?=\()/g))
        expect(texts).toContain(`${functionPrefix(name)}${name}(`);
    for (const name of ["RANK.AVG", "BINOM.INV", "CHISQ.DIST.RT", "STDEV.S", "QUARTILE.EXC", "T.DIST.2T"])
      expect(texts).toContain(`_xlfn.${name}(`);
  });
});
