import { address, columnLetters } from "../../src/workbook/sheet/address";
import { freeName } from "../../src/workbook/sheet/freeName";
import { boundFormat, decimalsOf, flaggedFormat, unitFormat } from "../../src/workbook/sheet/numberFormat";
import { sheetName } from "../../src/workbook/sheet/sheetName";

describe("sheetName", () => {
  it("numbers a name that is taken, whatever its case", () => {
    expect(sheetName("Plan", ["plan", "PLAN (2)"])).toBe("Plan (3)");
  });

  it("takes out what Excel refuses", () => {
    expect(sheetName("a:b/c\\d?e*f[g]'", [])).toBe("a b c d e f g");
    expect(sheetName("History", [])).toBe("SEOULAI");
    expect(sheetName("***", [])).toBe("SEOULAI");
  });

  it("keeps the number within 31 characters", () => {
    const long = "x".repeat(40);
    expect(sheetName(long, [])).toHaveLength(31);
    expect(sheetName(long, ["x".repeat(31)])).toBe(`${"x".repeat(27)} (2)`);
  });
});

describe("freeName", () => {
  it("numbers a table name until it is free", () => {
    expect(freeName("Plan", ["PLAN", "plan_2"])).toBe("Plan_3");
    expect(freeName("Plan", [])).toBe("Plan");
  });
});

describe("address", () => {
  it("writes columns beyond Z with two letters and more", () => {
    expect([0, 25, 26, 27, 701, 702].map(columnLetters)).toEqual(["A", "Z", "AA", "AB", "ZZ", "AAA"]);
  });

  it("writes one cell without a colon", () => {
    expect(address({ row: 1, column: 1, rows: 1, columns: 1 })).toBe("B2");
    expect(address({ row: 1, column: 1, rows: 3, columns: 2 })).toBe("B2:C4");
  });
});

describe("number formats", () => {
  const count = { id: "COUNT", name: { en: "Count", ko: "개" }, kind: "count" } as const;
  const rank = { id: "RANK", name: { en: "Rank", ko: "순위" }, kind: "count" } as const;

  it("show as many decimals as were published, three at most", () => {
    expect(decimalsOf([72.36, 5, 0.1])).toBe(2);
    expect(decimalsOf([1 / 3])).toBe(3);
    expect(decimalsOf([])).toBe(0);
  });

  it("separate thousands, except in years and ranks", () => {
    expect(unitFormat(count, 1)).toBe("#,##0.0");
    expect(unitFormat(rank, 0)).toBe("0");
  });

  it("show bounds and status by signs, so that colour is not needed", () => {
    expect(boundFormat("#,##0", "lt")).toBe('"< "#,##0');
    expect(flaggedFormat("#,##0", undefined, "E")).toBe('#,##0" e"');
    expect(flaggedFormat("#,##0", "gt", "E")).toBe('"> "#,##0');
    expect(flaggedFormat("#,##0", undefined, "A")).toBe("#,##0");
  });
});
