import fc from "fast-check";
import { InputError } from "../../src/model/errors";
import { cellText, cellValue } from "../../src/workbook/cellText";

describe("cellText", () => {
  it.each([
    "=1+1",
    "+1",
    "-1",
    "@A1",
    "\t=1",
    "\r=1",
    " =1",
    "　＝1",
    "＝1+1",
    "＋1",
    "－1",
    "＠A1",
    "'quoted",
  ])("marks %j as text", (text) => {
    expect(cellText(text)).toBe(`'${text}`);
  });

  it.each(["2025-05", "1/2", "007", "1e5", "TRUE", "false ", "참", "May 2025", "2024년 5월", "10%", "#N/A"])(
    "keeps %j from becoming a date, number, boolean or error",
    (text) => {
      expect(cellText(text).startsWith("'")).toBe(true);
    },
  );

  it.each(["Seoul", "서울", "AI start-ups", "R&D and talent"])("leaves the plain words %j alone", (text) => {
    expect(cellText(text)).toBe(text);
  });

  it("takes out characters that a workbook cannot hold, and keeps line breaks", () => {
    expect(cellText("one\u0000two\u0007\nthree")).toBe("onetwo\nthree");
  });

  it("refuses a text longer than a cell holds, saying how long it is", () => {
    expect(() => cellText("a".repeat(32768))).toThrow(InputError);
    expect(() => cellText("a".repeat(32768))).toThrow(/32767.*32768/);
  });

  it("never hands over a text that starts with a formula sign", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(/^\s*[=+\-@＝＋－＠]/u.test(cellText(text))).toBe(false);
      }),
    );
  });
});

describe("cellValue", () => {
  it("hands over numbers and formulas as they are", () => {
    expect([cellValue(1.5), cellValue({ formula: "=A1" }), cellValue(null)]).toEqual([1.5, "=A1", null]);
  });

  it("refuses numbers that are not finite and formulas without an equals sign", () => {
    expect(() => cellValue(NaN)).toThrow(InputError);
    expect(() => cellValue(Infinity)).toThrow(InputError);
    expect(() => cellValue({ formula: "A1" })).toThrow(InputError);
  });
});
