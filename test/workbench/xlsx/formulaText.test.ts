import { calculatesWithRanges } from "../../../src/workbench/xlsx/arrayFormula";
import { fileFormula, shiftedFormula, userFormula } from "../../../src/workbench/xlsx/formulaText";

describe("a formula on its way into a file", () => {
  const cases: [string, string, string][] = [
    ["an ordinary formula loses only its equals sign", '=IF(B2="","",C2-B2)', 'IF(B2="","",C2-B2)'],
    [
      "a newer function gets its prefix",
      "=CONCAT(A1,rank.eq(A1,A1:A3))",
      "_xlfn.CONCAT(A1,_xlfn.rank.eq(A1,A1:A3))",
    ],
    ["SORT gets the second prefix, too", "=SORT(A1:A3)", "_xlfn._xlws.SORT(A1:A3)"],
    ["an add-in's function keeps its dots", '=SEOULAI.GAP.RELATIVE("a",1)', 'SEOULAI.GAP.RELATIVE("a",1)'],
    ["a text that looks like a call stays", '="CONCAT(A1)"&A1', '"CONCAT(A1)"&A1'],
    [
      "a month in a text stays a text",
      '=SEOULAI.BENCHMARK("x","KOR","2025-05")',
      'SEOULAI.BENCHMARK("x","KOR","2025-05")',
    ],
    ["a sheet called like a function stays", "='LET(1)'!A1+LET!A1", "'LET(1)'!A1+LET!A1"],
    [
      "the row of a table is spelled out",
      "=[@Goal]-[@[Goal to go]]",
      "Gaps[[#This Row],[Goal]]-Gaps[[#This Row],[Goal to go]]",
    ],
    ["the row of a named table, too", "=Gaps[@Goal]*2", "Gaps[[#This Row],[Goal]]*2"],
    ["a column of a table stays", "=SUM(Gaps[Goal])", "SUM(Gaps[Goal])"],
    [
      "variables of LET are marked",
      "=LET(x,A1,y,x+1,MAX(x,y))",
      "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x+1,MAX(_xlpm.x,_xlpm.y))",
    ],
    ["a spilled range is named by its function", "=SUM(B6#)", "SUM(_xlfn.ANCHORARRAY(B6))"],
    ["a spilled range of another sheet, too", "=SUM('My data'!B6#)", "SUM(_xlfn.ANCHORARRAY('My data'!B6))"],
  ];
  it.each(cases)("%s", (_, user, file) => {
    expect(fileFormula(user, "Gaps")).toBe(file);
  });

  it.each(cases.filter(([name]) => !name.includes("row of a table")))("and back: %s", (_, user, file) => {
    expect(userFormula(file).toUpperCase()).toBe(user.toUpperCase());
  });
});

describe("a formula on its way out of a file", () => {
  it("takes an add-in's function under the name that Excel stores", () => {
    expect(userFormula('_xldudf_SEOULAI_GAP("startups",420)')).toBe('=SEOULAI.GAP("startups",420)');
  });

  it("takes functions that LibreOffice writes small", () => {
    expect(userFormula('seoulai.gap("startups",a1)')).toBe('=SEOULAI.GAP("startups",a1)');
  });

  it("names the row of a table as a user would", () => {
    expect(userFormula("Gaps[[#This Row],[Goal]]+Gaps[[#This Row],[a b]]")).toBe("=Gaps[@Goal]+Gaps[@[a b]]");
  });
});

describe("a shared formula", () => {
  it("moves its relative references and leaves the fixed ones", () => {
    expect(shiftedFormula("B2*$C$1+D$1+$E2", 1, 3)).toBe("C5*$C$1+E$1+$E5");
  });

  it("moves whole rows and columns", () => {
    expect(shiftedFormula("SUM(A:A)+SUM($B:$B)+SUM(1:2)+SUM($3:$4)", 1, 1)).toBe(
      "SUM(B:B)+SUM($B:$B)+SUM(2:3)+SUM($3:$4)",
    );
  });

  it("leaves texts, sheet names, functions and names alone", () => {
    expect(shiftedFormula("LOG10(A1)&\"A1\"&'A1'!B1&Rate2024x", 0, 1)).toBe(
      "LOG10(A2)&\"A1\"&'A1'!B2&Rate2024x",
    );
  });
});

describe("an ordinary formula and an array formula", () => {
  it.each([
    "=SUM(A1:A9)",
    '=IF(B2="","",C2)',
    "=SUMPRODUCT(A1:A9*B1:B9)",
    "=SUM(Gaps[Goal])",
    "=Gaps[@Goal]*2",
  ])("%s is ordinary", (formula) => {
    expect(calculatesWithRanges(formula)).toBe(false);
  });

  it.each(["=SUM(A1:A9*2)", "=MAX(IF(A1:A9>1,B1:B9))", "=SUM(Gaps[Goal]-Gaps[Actual])", "=SUM(2 * A1:A9)"])(
    "%s works through a range",
    (formula) => {
      expect(calculatesWithRanges(formula)).toBe(true);
    },
  );
});
