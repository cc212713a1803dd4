import { setMessageLanguage } from "../../src/model/messageLanguage";
import { installRuntime, shown } from "./runtime";

const functions = installRuntime();

beforeAll(async () => {
  await import("../../src/functions/functions");
});

afterEach(() => setMessageLanguage("en"));

const call = (id: string, ...args: unknown[]): unknown => shown(() => functions.get(id)!(...args));
const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const undefinedCell = { code: "#N/A", message: expect.stringMatching(/.{20}/) };
const refused = (words: RegExp | string) => ({ code: "#VALUE!", message: expect.stringMatching(words) });

const values = [
  [10, 5, 7],
  [20, "", 7],
  [30, 1, 7],
];
const scaled = [
  [90, 10, 40],
  [10, 80, 45],
  [50, 50, 50],
  [20, 60, 30],
];

describe("INDEX.NORMALISE", () => {
  it("works column by column: a blank stays blank, and a column that never changes is #N/A in its own place", () => {
    expect(call("INDEX.NORMALISE", values)).toEqual([
      [0, 100, undefinedCell],
      [50, "", undefinedCell],
      [100, 0, undefinedCell],
    ]);
    expect(call("INDEX.NORMALISE", column(4, 4))).toEqual(undefinedCell);
  });

  it("takes a direction for all or one a column, side by side or one under the other", () => {
    const two = values.map((row) => row.slice(0, 2));
    const lower = [
      [0, 0],
      [50, ""],
      [100, 100],
    ];
    for (const directions of [[["higher", "lower"]], column("", "LOWER")]) {
      expect(call("INDEX.NORMALISE", two, "", directions)).toEqual(lower);
    }
    expect(call("INDEX.NORMALISE", column(1, 3), "distance", "lower")).toEqual(column(1, 0));
    expect(call("INDEX.NORMALISE", values, "", [["higher", "lower"]])).toEqual(
      refused("2 words for 3 columns"),
    );
    expect(call("INDEX.NORMALISE", values, "", "up")).toEqual(refused("higher"));
  });

  it("has ends of the scale with minmax only, and 0 as left out", () => {
    expect(call("INDEX.NORMALISE", column(1, 3), "minmax", "", 1, 10)).toEqual(column(1, 10));
    expect(call("INDEX.NORMALISE", column(1, 3), 0, 0, 0, 0)).toEqual(column(0, 100));
    expect(call("INDEX.NORMALISE", column(1, 3), "zscore", "", 1)).toEqual(refused("minmax"));
    expect(call("INDEX.NORMALISE", column(1, 3), "minmax", "", 200)).toEqual(refused("below the upper"));
    expect(call("INDEX.NORMALISE", column(1, 3), "boxcox")).toEqual(refused("percentile"));
  });
});

describe("INDEX.WEIGHTS", () => {
  it("gives equal weights without looking at the values, and says what the other methods lack", () => {
    expect(call("INDEX.WEIGHTS", values)).toEqual([[1 / 3, 1 / 3, 1 / 3]]);
    expect(call("INDEX.WEIGHTS", values, "pca")).toEqual({
      code: "#N/A",
      message: expect.stringMatching("2 units are complete"),
    });
    expect(call("INDEX.WEIGHTS", column(1, -1), "entropy")).toEqual(refused("column 1 has -1"));
  });
});

describe("INDEX.SCORE and INDEX.RANK", () => {
  it("leave a row blank that has no value, so that its place is blank too", () => {
    const rows = [...scaled, ["", "", ""]];
    const scores = call("INDEX.SCORE", rows) as unknown[][];
    expect(scores[4]).toEqual([""]);
    expect(call("INDEX.RANK", scores)).toEqual(column(2, 3, 1, 4, ""));
    expect(call("INDEX.RANK", [scores.flat()], "lower")).toEqual([[3, 2, 4, 1, ""]]);
  });

  it("take weights as shares or as points, side by side or one under the other", () => {
    const shares = call("INDEX.SCORE", scaled, [[0.5, 0.25, 0.25]]);
    expect(call("INDEX.SCORE", scaled, column(50, 25, 25))).toEqual(shares);
    expect(call("INDEX.SCORE", scaled, "")).toEqual(call("INDEX.SCORE", scaled, [[1, 1, 1]]));
    expect(call("INDEX.SCORE", scaled, [[1, 2]])).toEqual(refused("3 indicators"));
    expect(call("INDEX.SCORE", scaled, [[1, "", 1]])).toEqual(refused("weights, row 1, column 2 is blank"));
    expect(call("INDEX.SCORE", scaled, [[1, -1, 1]])).toEqual(refused("from 0 up"));
  });

  it("refuse an error cell and text by row and column, and a mean that the values do not have", () => {
    expect(call("INDEX.SCORE", [[1, "#N/A"]])).toEqual(refused("values, row 1, column 2 shows #N/A"));
    expect(call("INDEX.RANK", [["best"]])).toEqual(refused('expected a number, found "best"'));
    expect(call("INDEX.SCORE", [[1, 0]], [[1, 1]], "geometric")).toEqual(refused("row 1, column 2 is 0"));
    setMessageLanguage("ko");
    expect(call("INDEX.SCORE", [[1, 0]], [[1, 1]], "harmonic")).toEqual(refused("조화평균"));
    expect(call("INDEX.SCORE", [[1, true]])).toEqual(refused("값\\(values\\) 1행 2열"));
  });
});

describe("INDEX.ROBUSTNESS and INDEX.SENSITIVITY", () => {
  it("give five cells a unit and two a weight, the same for the same seed", () => {
    const ranges = call("INDEX.ROBUSTNESS", scaled, [[1, 1, 1]]) as number[][];
    expect(ranges.map((row) => row.length)).toEqual([5, 5, 5, 5]);
    for (const [, mean = 0, median = 0, q5 = 0, q95 = 0] of ranges) {
      expect(mean).toBeGreaterThanOrEqual(1);
      expect([q5, median, q95]).toEqual([q5, median, q95].sort((a, b) => a - b));
    }
    expect(call("INDEX.ROBUSTNESS", scaled, [[1, 1, 1]], 0, 0, 0)).toEqual(ranges);
    expect(call("INDEX.ROBUSTNESS", scaled, [[1, 1, 1]], 0.9, 50, 8)).not.toEqual(ranges);
    const effects = call("INDEX.SENSITIVITY", scaled, [[1, 1, 1]], 0.5) as number[][];
    expect(effects.map((row) => row.length)).toEqual([2, 2, 2]);
    expect(call("INDEX.SENSITIVITY", scaled, [[1, 1, 1]], 0.5, 1000, 1)).toEqual(effects);
  });

  it("leave a unit without a score blank, and refuse what is out of range", () => {
    const ranges = call("INDEX.ROBUSTNESS", [...scaled, ["", "", ""]], [[1, 1, 1]]) as unknown[][];
    expect(ranges[4]).toEqual(["", "", "", "", ""]);
    expect(call("INDEX.ROBUSTNESS", scaled, [[1, 1, 1]], 2)).toEqual(refused("at most 1"));
    expect(call("INDEX.ROBUSTNESS", scaled, [[1, 1, 1]], 0.2, 100001)).toEqual(refused("100,000"));
    expect(call("INDEX.SENSITIVITY", scaled, [[1, 1, 1]], 0.2, 100, 0.5)).toEqual(refused("whole number"));
    expect(call("INDEX.SENSITIVITY", column(1, 2), [[1]])).toEqual(undefinedCell);
  });
});
