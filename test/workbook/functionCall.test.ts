import { functionCall } from "../../src/workbook/selectedCell/functionCall";

describe("the SEOULAI function in a formula", () => {
  it.each([
    ['=SEOULAI.GAP("startups",420)', "GAP", ['"startups"', "420"]],
    ["=seoulai.gap.relative(A1:A3, $B$1)", "GAP.RELATIVE", ["A1:A3", "$B$1"]],
    ['=IF(A1="",0,SEOULAI.BENCHMARK("a, b",Sheet2!C1,))', "BENCHMARK", ['"a, b"', "Sheet2!C1", ""]],
    ['=SEOULAI.TARGET(IF(A1>0,"x","y"),"KRW_BN")', "TARGET", ['IF(A1>0,"x","y")', '"KRW_BN"']],
    ["=SEOULAI.LIST.TARGETS()", "LIST.TARGETS", []],
    ['=SEOULAI.GAP({1,2;3,4},"say ""hi"", then")', "GAP", ["{1,2;3,4}", '"say ""hi"", then"']],
  ])("of %s is %s with its arguments", (formula, name, words) => {
    expect(functionCall(formula)).toEqual({ name, arguments: words });
  });

  it.each(["=SUM(A1:A3)", '="SEOULAI.GAP(1,2)"', "580", ""])("is missing in %s", (formula) => {
    expect(functionCall(formula)).toBeUndefined();
  });
});
