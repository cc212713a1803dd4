import fc from "fast-check";
import { isWaiting } from "../../../src/workbook/doctor/checks/stuckFormulas";
import { numberInText } from "../../../src/workbook/doctor/checks/numberText";
import { entryText } from "../../../src/workbook/doctor/entryText";
import { runsOf, say } from "../../../src/workbook/doctor/examination";
import { checkNames } from "../../../src/workbook/doctor/finding";
import { functionNames, nearestFunction } from "../../../src/workbook/doctor/functionNames";
import { cellIndex } from "../../../src/workbook/doctor/book/cellIndex";

describe("numbers in texts", () => {
  it.each([
    ["１,234", { value: 1234, certain: true, unit: "" }],
    ["420 companies", { value: 420, certain: false, unit: "companies" }],
    ["420개", { value: 420, certain: false, unit: "개" }],
    ["12.5%", { value: 12.5, certain: false, unit: "%" }],
    ["\u22123.5", { value: -3.5, certain: true, unit: "" }],
    [" 7 ", { value: 7, certain: true, unit: "" }],
  ] as const)("%s is read", (text, number) => {
    expect(numberInText(text)).toEqual(number);
  });

  it.each([
    "0012",
    "2024-05",
    "2024-Q2",
    "2020/2021",
    "1,23",
    "12,3456",
    "1.2.3",
    "12:30",
    "",
    "KRSEL",
    "A12",
    "1234567890123456",
  ])("%s is no number", (text) => {
    expect(numberInText(text)).toBeUndefined();
  });

  it("are the numbers that were written, with or without thousands parted", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (value) => {
        expect(numberInText(String(value))?.value).toBe(value);
        expect(numberInText(value.toLocaleString("en-US"))?.value).toBe(value);
      }),
    );
  });
});

it("shows an entry as a person would type it", () => {
  expect(entryText("=1+1", 2)).toBe("=1+1");
  expect(entryText("420", "420")).toBe("'420");
  expect(entryText(420, 420)).toBe("420");
  expect(entryText("", "")).toBe("");
});

it("tells a waiting cell from one with a result", () => {
  expect(["#BUSY!", "#GETTING_DATA", "#N/A", 3].map(isWaiting)).toEqual([true, true, false, false]);
});

it("gives the nearest function", () => {
  expect(nearestFunction("BENCHMRK")).toBe("BENCHMARK");
  expect(nearestFunction("GAPRELATIVE")).toBe("GAP.RELATIVE");
  expect(functionNames).toContain("LIST.VALUECHAIN");
});

it("chooses Korean particles by the word before them", () => {
  expect(say("Row A", "목표은(는)").ko).toBe("목표는");
});

it("has a name for every check in both languages", () => {
  for (const { en, ko } of Object.values(checkNames))
    expect([en, ko].every((name) => name !== "")).toBe(true);
});

it("joins cells beneath one another", () => {
  const cell = (row: number, column = 1): { sheet: string; row: number; column: number } => ({
    sheet: "A",
    row,
    column,
  });
  expect(runsOf([cell(3), cell(1), cell(2), cell(5), cell(1, 2)])).toEqual([
    { sheet: "A", row: 1, column: 1, rows: 3 },
    { sheet: "A", row: 5, column: 1, rows: 1 },
    { sheet: "A", row: 1, column: 2, rows: 1 },
  ]);
});

it("finds the marked cells in a range, as a look at each would", () => {
  const place = fc.record({ row: fc.nat(20), column: fc.nat(5) });
  fc.assert(
    fc.property(fc.array(place), place, fc.nat(10), fc.nat(4), (marks, from, rows, columns) => {
      const cells = marks.map((mark) => ({ sheet: "A", ...mark }));
      const range = { ...from, rows, columns };
      const plain = cells.filter(
        ({ row, column }) =>
          row >= range.row &&
          row < range.row + rows &&
          column >= range.column &&
          column < range.column + columns,
      );
      expect(cellIndex(cells).inside({ sheet: "A", range })).toHaveLength(plain.length);
      expect(cellIndex(cells).inside({ sheet: "B", range })).toEqual([]);
    }),
  );
});
