import { isCellError, readCell, readMatrix, readNumbers } from "../../src/functions/cells";
import { elementwise, numbers } from "../../src/functions/elementwise";
import { guard } from "../../src/functions/guard";
import {
  choice,
  flagOption,
  languageOption,
  numberOption,
  textOption,
  valueOption,
} from "../../src/functions/options";
import { InputError } from "../../src/model/errors";
import { installRuntime, shown } from "./runtime";

const functions = installRuntime();
const argument = { en: "values", ko: "값" };

beforeAll(async () => {
  await import("../../src/functions/functions");
});

describe("a cell", () => {
  it.each([
    ["a blank text", "", undefined],
    ["spaces", "  ", undefined],
    ["null", null, undefined],
    ["nothing", undefined, undefined],
    ["a number", 0, 0],
    ["a boolean", false, false],
    ["a text, trimmed", " startups ", "startups"],
    ["a rich number", { type: "Double", basicValue: 5, properties: {} }, 5],
    ["a formatted number", { type: "FormattedNumber", basicValue: 5, numberFormat: "0" }, 5],
    ["a rich blank", { type: "Empty", basicValue: "" }, undefined],
    ["a rich error", { type: "Error", basicType: "Error", basicValue: "#DIV/0!" }, { error: "#DIV/0!" }],
    [
      "an entity, which has no value of its own",
      { type: "Entity", basicType: "Error", basicValue: "#VALUE!" },
      { error: "#VALUE!" },
    ],
    ["an error of the runtime", { code: "#N/A", message: "gone" }, { error: "#N/A" }],
    ["the text of an error", "#SPILL!", { error: "#SPILL!" }],
    ["a text with a number sign", "#1 in the world", "#1 in the world"],
  ])("that is %s is read as such", (_what, raw, expected) => {
    expect(readCell(raw)).toEqual(expected);
    expect(isCellError(readCell(raw))).toBe(typeof expected === "object");
  });
});

describe("a range", () => {
  it("may be a single value, a row, or a matrix", () => {
    expect(readMatrix(5, argument)).toEqual([[5]]);
    expect(readMatrix([5, 6], argument)).toEqual([[5, 6]]);
    expect(readMatrix([[5], [6]], argument)).toEqual([[5], [6]]);
  });
  it("must be rectangular, not empty, and no larger than a million cells", () => {
    expect(() => readMatrix([[1], [1, 2]], argument)).toThrow(InputError);
    expect(() => readMatrix([], argument)).toThrow(InputError);
    const row = new Array<number>(1001).fill(0);
    expect(() => readMatrix(new Array<number[]>(1000).fill(row), argument)).toThrow(/at most 1,000,000/);
  });
  it("of numbers keeps blanks apart from zero", () => {
    expect(readNumbers([[0, "", null, 3]], argument)).toEqual([[0, undefined, undefined, 3]]);
  });
});

describe("an elementwise function", () => {
  const gap = (...args: unknown[]): unknown => shown(() => functions.get("GAP")!(...args));

  it("repeats a single value over a range, and gives one cell for single values", () => {
    expect(gap(10, [[1, 2]])).toEqual([[9, 8]]);
    expect(gap([["startups"], ["ai_fund"]], 100)).toEqual([[900], [200]]);
    expect(gap([[10]], [[4]])).toEqual([[6]]);
  });

  it("keeps a blank, a text, an unknown id and an error cell each in its own place", () => {
    const error = { type: "Error", basicType: "Error", basicValue: "#DIV/0!" };
    const cells = [["startups"], ["startups"], ["nosuch"], ["startups"], ["startups"], ["startups"]];
    expect(
      gap(cells, [[420], [""], [1], [error], ["many"], [{ type: "Error", basicValue: "#SPILL!" }]]),
    ).toEqual([
      [580],
      [{ code: "#N/A", message: expect.stringContaining("row 2, column 1 is blank") }],
      [{ code: "#N/A", message: expect.stringContaining("nosuch") }],
      [{ code: "#DIV/0!", message: undefined }],
      [{ code: "#VALUE!", message: expect.stringContaining('found "many"') }],
      [{ code: "#VALUE!", message: "actual, row 6, column 1: #SPILL!" }],
    ]);
  });

  it("throws the only error where words explain it, and hands it back where the code says all", () => {
    expect(() => functions.get("GAP")!("nosuch", 1)).toThrow();
    const rich = { type: "Error", basicType: "Error", basicValue: "#REF!" };
    expect(functions.get("GAP")!("startups", rich)).toEqual([[expect.objectContaining({ code: "#REF!" })]]);
  });

  it("takes the direction from the plan for an id, and from the formula where it is given", () => {
    expect(gap("startups", 420, "")).toEqual([[580]]);
    expect(gap("startups", 420, 0)).toEqual([[580]]);
    expect(gap("startups", 420, "LOWER")).toEqual([[-580]]);
    expect(gap("AI 스타트업 육성", 420)).toEqual([[580]]);
  });

  it("never shows a minus before zero", () => {
    expect(Object.is((gap(5, 5, "lower") as number[][])[0]?.[0], 0)).toBe(true);
  });

  it("takes a million cells within seconds", () => {
    const range = Array.from({ length: 1000 }, () => new Array<number>(1000).fill(1));
    expect(elementwise("TEST", { values: numbers(range) }, (at) => at.values + 1)[999]?.[999]).toBe(2);
  });
});

describe("a scalar option", () => {
  it.each([0, "0", "", null, undefined, [[""]], [[0]]])("%j counts as left out", (raw) => {
    expect(choice(raw, "method", ["drift", "linear"], "drift")).toBe("drift");
    expect(languageOption(raw)).toBe("en");
    expect(valueOption(raw, "period")).toBeUndefined();
    expect(textOption(raw, "unit")).toBeUndefined();
    expect(numberOption(raw, "level")).toBeUndefined();
    expect(flagOption(raw, "override")).toBe(false);
  });

  it("is read whatever its case and its form", () => {
    expect(languageOption("KO")).toBe("ko");
    expect(textOption(2024, "as_of")).toBe("2024");
    expect([true, 1, "TRUE", [[true]]].map((raw) => flagOption(raw, "override"))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(numberOption({ type: "Double", basicValue: 95 }, "level")).toBe(95);
  });

  it("must be a single value", () => {
    expect(() => languageOption([["en", "ko"]])).toThrow(/must be a single value/);
  });
});

describe("the guard", () => {
  it("calls a fault of ours an internal error, and puts its cause on the console", () => {
    const log = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const fault = new TypeError("boom");
    const call = () =>
      guard("GAP", () => {
        throw fault;
      });
    expect(shown(call)).toEqual({ code: "#VALUE!", message: "internal error in GAP" });
    expect(log).toHaveBeenCalledWith("SEOULAI.GAP", fault);
    log.mockRestore();
  });

  it.each([NaN, Infinity, [[1], [-Infinity]]])("lets no %p reach a cell", (result) => {
    const log = jest.spyOn(console, "error").mockImplementation(() => undefined);
    expect(shown(() => guard("GAP", () => result))).toEqual({
      code: "#VALUE!",
      message: "internal error in GAP",
    });
    log.mockRestore();
  });

  it("says that a result too large for a cell is undefined", () => {
    expect(shown(() => functions.get("GAP")!(1.7e308, -1.7e308))).toEqual({
      code: "#N/A",
      message: expect.stringContaining("beyond the largest number"),
    });
  });
});
