import { evaluate } from "../../../src/workbook/explain/read/evaluate";
import { formulaTree, referencesIn } from "../../../src/workbook/explain/read/formulaTree";
import { resolveReference, type Book } from "../../../src/workbook/explain/read/book";

const book: Book = {
  sheets: new Set(["Sheet1", "My sheet"]),
  names: new Map([
    ["!goal", "='My sheet'!$B$2"],
    ["sheet1!goal", "=Sheet1!$C$3"],
    ["!rate", "=0.5"],
    ["!word", '="say ""hi"""'],
    ["!computed", "=Sheet1!$A$1*2"],
  ]),
  tables: new Map([
    [
      "goals",
      {
        name: "Goals",
        area: { sheet: "Sheet1", row: 4, column: 1, rows: 5, columns: 3 },
        headers: 1,
        totals: 1,
        columns: ["Id", "Actual", "Target [k]"],
      },
    ],
  ]),
  tableNames: new Set(["goals", "other"]),
  used: new Map([["My sheet", { sheet: "My sheet", row: 0, column: 0, rows: 9, columns: 4 }]]),
  read: new Map(),
};

const at = { sheet: "Sheet1", row: 6, column: 5 };
const area = (text: string): unknown => {
  const found = resolveReference(text, at, book);
  if (found.kind !== "area") return found;
  const { sheet, row, column, rows, columns } = found.area;
  return [sheet, row, column, rows, columns];
};

describe("a reference", () => {
  it.each([
    ["$B$3", ["Sheet1", 2, 1, 1, 1]],
    ["B3:D4", ["Sheet1", 2, 1, 2, 3]],
    ["'My sheet'!A:A", ["My sheet", 0, 0, 9, 1]],
    ["'My sheet'!2:3", ["My sheet", 1, 0, 2, 4]],
    ["goal", ["Sheet1", 2, 2, 1, 1]],
    ["'My sheet'!Goal", ["My sheet", 1, 1, 1, 1]],
    ["Goals", ["Sheet1", 5, 1, 3, 3]],
    ["Goals[Actual]", ["Sheet1", 5, 2, 3, 1]],
    ["Goals[@Actual]", ["Sheet1", 6, 2, 1, 1]],
    ["Goals[[#Headers],[Id]:[Actual]]", ["Sheet1", 4, 1, 1, 2]],
    ["Goals[#Totals]", ["Sheet1", 8, 1, 1, 3]],
    ["Goals[#All]", ["Sheet1", 4, 1, 5, 3]],
  ])("%s stands for its cells", (text, expected) => {
    expect(area(text)).toEqual(expected);
  });

  it("may be a constant, not known yet, or not of this workbook", () => {
    expect(area("rate")).toEqual({ kind: "value", value: 0.5 });
    expect(area("word")).toEqual({ kind: "value", value: 'say "hi"' });
    expect(area("A:A")).toEqual({ kind: "needs", used: "Sheet1" });
    expect(area("other[x]")).toEqual({ kind: "needs", table: "other" });
    for (const text of ["computed", "nothing", "Gone!A1", "[Book.xlsx]Sheet1!A1", "Goals[Nowhere]"]) {
      expect(area(text)).toEqual({ kind: "unknown" });
    }
  });

  it("is found wherever it stands in a formula, once", () => {
    const tree = formulaTree(
      "=IF(A1>0,SEOULAI.GAP(Goals[@Actual],A1),\"B2\")+SUM({1,2},'My sheet'!C:C)-goal",
    );
    expect(referencesIn(tree)).toEqual(["A1", "Goals[@Actual]", "'My sheet'!C:C", "goal"]);
  });
});

describe("what stands around a function", () => {
  const around = {
    reference: (text: string) => ({ A1: [[5]], A2: [[""]], A3: [["#DIV/0!"]], B1: [[1], [2], [3]] })[text],
    isOwn: (name: string) => name.startsWith("SEOULAI."),
    call: () => [[580]],
  };
  const value = (formula: string): unknown => {
    const cells = evaluate(formulaTree(formula), around);
    return cells?.length === 1 && cells[0]?.length === 1 ? cells[0][0] : cells;
  };

  it.each([
    ["=1+2*3^2", 19],
    ["=-A1%", -0.05],
    ['="a"&A1', "a5"],
    ["=A1/0", "#DIV/0!"],
    ["=A3+1", "#DIV/0!"],
    ["=IFERROR(A3,7)", 7],
    ['=IF(A2="","empty","full")', "empty"],
    ['=IF("ABC"="abc",1,2)', 1],
    ["=IF(AND(A1>=5,NOT(A1>5)),SEOULAI.GAP(1,2)/2,0)", 290],
    ["=SUM(B1,A1)+COUNT(B1,A2)+MAX(B1)+AVERAGE(B1)", 19],
    ["=ROUND(A1/3,2)", 1.67],
    ["=B1*2", [[2], [4], [6]]],
    ["=ISNUMBER(A1)", true],
  ])("%s is followed", (formula, expected) => {
    expect(value(formula)).toEqual(expected);
  });

  it.each(["=VLOOKUP(A1,B1,1)", "=A2*2", "=B9+1", "=LET(x,1,x)", "=A1#", "=1+"])("%s is not", (formula) => {
    expect(value(formula)).toBeUndefined();
  });
});
