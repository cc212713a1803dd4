import { higherIsBetter, targets } from "../../src/functions/targetColumn";
import { UndefinedResultError } from "../../src/model/errors";
import { installRuntime, shown } from "./runtime";

const functions = installRuntime();
const call = (id: string, ...args: unknown[]): unknown => shown(() => functions.get(id)!(...args));
const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

beforeAll(async () => {
  await import("../../src/functions/functions");
});

describe("TARGET", () => {
  it("gives each target of the plan in its own unit", () => {
    const ids = ["rd_budget", "core_experts", "ai_fund", "startups", "midsize_companies", "foreign_talent"];
    expect([...ids, "research_centers"].map((id) => call("TARGET", id))).toEqual([
      200, 1000, 300, 1000, 10, 1000, 5,
    ]);
  });
  it("converts money between units, and to dollars at the rate of 2024", () => {
    expect(call("TARGET", "ai_fund", "KRW_100MN")).toBe(3000);
    expect(call("TARGET", "ai_fund", "krw_bn")).toBe(300);
    expect(call("TARGET", "ai_fund", "KRW")).toBe(3e11);
    const usd = call("TARGET", "ai_fund", "USD_MN") as number;
    expect(usd).toBeCloseTo((call("EXCHANGE", 300, "KRW_BN", "USD_MN", 2024) as number[][])[0]![0]!, 9);
  });
  it("takes a number as itself, and knows the plan from its year on", () => {
    expect(call("TARGET", 42)).toBe(42);
    expect(call("TARGET", "startups", "", 2024)).toBe(1000);
    expect(call("TARGET", "startups", 0, "2024-12")).toBe(1000);
  });
});

describe("ACHIEVEMENT", () => {
  it("says that a ratio means nothing where lower is better", () => {
    const place = { argument: { en: "target", ko: "목표값" }, row: 3, column: 1 };
    const read = () => higherIsBetter(targets("startups", "lower")).read("startups", place);
    expect(read).toThrow(UndefinedResultError);
    expect(read).toThrow(/row 3.*lower is better for "startups".*Use PROGRESS/);
    expect(call("ACHIEVEMENT", "startups", 420)).toEqual([[0.42]]);
  });
});

describe("STATUS", () => {
  const at = (actual: number, ...options: unknown[]): unknown =>
    (call("STATUS", 100, 2020, actual, 2025, 200, 2030, ...options) as unknown[][])[0]?.[0];

  it("speaks the words of each scheme in both languages", () => {
    const words = (scheme: string, language: string, actuals: number[]) =>
      actuals.map((actual) => at(actual, "", "linear", scheme, language));
    expect(words("eurostat", "en", [200, 149, 140, 110, 90])).toEqual([
      "target met",
      "significant progress",
      "moderate progress",
      "insufficient progress",
      "movement away",
    ]);
    expect(words("eurostat", "ko", [200, 149, 140, 110, 90])).toEqual([
      "목표 달성",
      "뚜렷한 진전",
      "보통 진전",
      "진전 미흡",
      "목표와 멀어짐",
    ]);
    expect(words("un", "en", [200, 149, 140, 104])).toEqual([
      "target met",
      "on track",
      "acceleration needed",
      "limited or no progress",
    ]);
    expect(words("un", "ko", [149, 140, 104])).toEqual(["순조", "가속 필요", "정체"]);
    expect(words("sdg-index", "en", [200, 150, 140, 110, 90])).toEqual([
      "target met",
      "on track",
      "moderately improving",
      "stagnating",
      "decreasing",
    ]);
    expect(words("sdg-index", "ko", [150, 140, 110, 90])).toEqual(["순조", "완만한 개선", "정체", "후퇴"]);
  });
  it("stands exactly on a cut-off on its upper side", () => {
    expect(at(147.5, "", "linear")).toBe("significant progress");
    expect(at(130, "", "linear")).toBe("moderate progress");
    expect(at(100, "", "linear")).toBe("insufficient progress");
    expect(at(105, "", "linear", "un")).toBe("acceleration needed");
    expect(at(125, "", "linear", "sdg-index")).toBe("moderately improving");
  });
  it("takes growth rates by default, but the line for the SDG Index", () => {
    expect(at(141.5)).toBe("significant progress");
    expect(at(141.5, "", "linear")).toBe("moderate progress");
    expect(at(141.5, "", "", "sdg-index")).toBe("moderately improving");
    expect(at(141.5, "", "cagr", "sdg-index")).toBe("on track");
  });
  it("is met before anything else is asked", () => {
    expect(call("STATUS", 0, 2020, 1200, 2026, "startups", 2025)).toEqual([["target met"]]);
    expect(call("STATUS", 20, 2020, 4, 2025, 5, 2030, "lower")).toEqual([["target met"]]);
  });
  it("sees a target that was met and lost as moving away", () => {
    expect(call("STATUS", 250, 2020, 180, 2025, 200, 2030)).toEqual([["movement away"]]);
    expect(call("STATUS", 250, 2020, 180, 2025, 200, 2030, "", "", "un")).toEqual([
      ["limited or no progress"],
    ]);
    expect(call("STATUS", 250, 2020, 180, 2025, 200, 2030, "", "", "sdg-index")).toEqual([["decreasing"]]);
  });
  it("rates a column of targets at once, each in its place", () => {
    expect(
      call(
        "STATUS",
        column(100, "", 100),
        2020,
        column(150, 150, 150),
        2025,
        column("startups", 200, 200),
        column(2030, 2030, 2024),
      ),
    ).toEqual([
      ["insufficient progress"],
      [{ code: "#N/A", message: expect.stringContaining("baseline, row 2, column 1 is blank") }],
      [{ code: "#VALUE!", message: expect.stringContaining("deadline 2024 is not after") }],
    ]);
  });
});

describe("PROJECT and REACHED", () => {
  const years = column(2018, 2020, 2019, 2021);
  const values = column(10, 14, 11, 19);

  it("take years in any order and leave out years without a value", () => {
    expect(call("PROJECT", years, values, 2023)).toEqual([[25]]);
    expect(call("PROJECT", column(2018, 2021, 2022), column(10, 19, ""), 2023)).toEqual([[25]]);
    expect(call("PROJECT", [[2018, 2021]], [[10, 19]], 2023)).toEqual([[25]]);
  });
  it("give one cell without a level and three with one, the interval around the mean", () => {
    const [[mean, low, high]] = call("PROJECT", years, values, 2023, "drift", 80) as [number[]];
    expect(mean).toBe(25);
    expect(high! - mean!).toBeCloseTo(mean! - low!, 10);
    expect(call("PROJECT", years, values, 2023, 0, 0)).toEqual([[25]]);
  });
  it("know from the plan which way a target lies", () => {
    expect(call("REACHED", column(2022, 2024), column(300, 500), "startups")).toBe(2029);
    expect(call("REACHED", column(2022, 2024), column(500, 300), "startups")).toMatchObject({ code: "#N/A" });
    expect(call("REACHED", column(2022, 2024), column(500, 300), 100)).toBe(2026);
  });
  it("date a target that is met already within the years", () => {
    expect(call("REACHED", column(2020, 2024), column(600, 1400), "startups")).toBe(2022);
    expect(call("REACHED", column(2020, 2022, 2024), column(600, 1400, 1200), "startups")).toBeCloseTo(
      2022.667,
      3,
    );
    expect(call("REACHED", column(2020, 2022, 2024), column(1500, 1400, 1200), "startups")).toBe(2020);
  });
});

describe("DISTANCE", () => {
  it("keeps the shape, with blanks and error cells in their places and out of the SD", () => {
    const error = { type: "Error", basicValue: "#REF!" };
    expect(
      call(
        "DISTANCE",
        [
          [1, 2],
          [3, ""],
          [error, 2],
        ],
        3,
      ),
    ).toEqual([
      [expect.closeTo(2 / Math.sqrt(2 / 3), 9), expect.closeTo(1 / Math.sqrt(2 / 3), 9)],
      [0, { code: "#N/A", message: expect.stringContaining("row 2, column 2 is blank") }],
      [{ code: "#REF!", message: undefined }, expect.closeTo(1 / Math.sqrt(2 / 3), 9)],
    ]);
  });
  it("turns with the direction", () => {
    expect(call("DISTANCE", [[1, 2, 3]], 1, "lower")).toEqual([[0, 1, 2]]);
  });
});

describe("LIST.TARGETS", () => {
  const header = ["id", "pillar", "name", "value", "unit", "direction", "wording", "source", "note"];

  it("lists the eight targets under a header, the milestone without a number", () => {
    const table = call("LIST.TARGETS") as unknown[][];
    expect(table[0]).toEqual(header);
    expect(table).toHaveLength(9);
    expect(table[1]?.slice(0, 5)).toEqual(["infrastructure", "Infrastructure", "AI infrastructure", "", ""]);
    for (const row of table) expect(row).toHaveLength(header.length);
  });
  it("shows the discrepancy of the R&D budget, and the source with its evidence", () => {
    const budget = (language: string): unknown[] =>
      (call("LIST.TARGETS", language) as unknown[][]).find(([id]) => id === "rd_budget")!;
    expect(budget("en")[8]).toMatch(/200 billion KRW.*20 billion KRW/);
    expect(budget("ko")[8]).toMatch(/200억 원/);
    expect(budget("en")[7]).toMatch(/The Seoul Institute.*Evidence: /);
  });
  it("is in Korean throughout when asked", () => {
    const table = call("LIST.TARGETS", "ko") as string[][];
    for (const [, pillar, name, , , , wording] of table.slice(1)) {
      for (const cell of [pillar, name, wording]) expect(cell).toMatch(/[가-힣]/);
    }
  });
  it.each(["en", "ko"])("has directions that GAP takes as its argument (%s)", (language) => {
    const [, ...rows] = call("LIST.TARGETS", language) as unknown[][];
    for (const row of rows) expect(call("GAP", 10, 4, row[5])).toEqual([[row[5] === "higher" ? 6 : -6]]);
  });
});
