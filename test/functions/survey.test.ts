import { installRuntime, shown } from "./runtime";

const functions = installRuntime();

beforeAll(async () => {
  await import("../../src/functions/functions");
});

const call = (id: string, ...args: unknown[]): unknown => shown(() => functions.get(id)!(...args));
const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const undefinedCell = { code: "#N/A", message: expect.stringMatching(/.{20}/) };

/** Six experts; nobody rated the second item, one the third. */
const withGaps = [
  [5, "", 4, 3],
  [4, "", "", 4],
  [5, null, "", ""],
  [4, "", "", 5],
  [3, "", "", 4],
  [5, "", "", 4],
];

describe("the functions of a Delphi round", () => {
  it.each(["DELPHI.CVR", "DELPHI.CONSENSUS", "DELPHI.CONVERGENCE", "DELPHI.CV"])(
    "%s leaves blanks out by item, and an item without ratings shows #N/A in its own place only",
    (id) => {
      const [row] = call(id, withGaps) as unknown[][];
      expect(row).toHaveLength(4);
      expect(row![1]).toEqual(undefinedCell);
      const alone = (item: number): unknown =>
        (
          call(
            id,
            column(...withGaps.map((cells) => cells[item]).filter((cell) => cell !== "")),
          ) as unknown[][]
        )[0]![0];
      expect(row![0]).toBe(alone(0));
      expect(row![3]).toBe(alone(3));
      expect(typeof row![0]).toBe("number");
    },
  );

  it("a lone undefined item throws, so that its message shows in every version of Excel", () => {
    expect(() => functions.get("DELPHI.CV")!(column("", ""))).toThrow();
    expect(() => functions.get("SURVEY.BORICH")!(column(""), column(""))).toThrow();
  });

  it("SUMMARY has a header and a row an item, each undefined figure #N/A in its own place", () => {
    const table = call("DELPHI.SUMMARY", withGaps) as unknown[][];
    expect(table[0]).toEqual([
      "n",
      "mean",
      "SD",
      "median",
      "Q1",
      "Q3",
      "IQR",
      "CV",
      "consensus",
      "convergence",
      "CVR",
      "minimum CVR",
      "verdict",
    ]);
    expect(table).toHaveLength(5);
    expect(table[2]).toEqual([0, ...Array.from({ length: 12 }, () => undefinedCell)]);
    expect(table[3]!.slice(0, 4)).toEqual([1, 4, undefinedCell, 4]);
    expect(table[3]!.slice(4, 10)).toEqual(Array.from({ length: 6 }, () => undefinedCell));
    expect(table[3]!.slice(10)).toEqual([1, undefinedCell, "revise"]);
    expect(table[1]!.every((cell) => typeof cell === "number" || typeof cell === "string")).toBe(true);
  });

  it.each([
    { verdict: "accept", ko: "채택", cells: [5, 5, 5, 4, 4, 5] },
    { verdict: "drop", ko: "제외", cells: [1, 5, 2, 1, 4, 2] },
    { verdict: "revise", ko: "수정", cells: [4, 4, 3, 4, 3, 4] },
    { verdict: "revise", ko: "수정", cells: [5, 5, 5, 5] },
  ])("SUMMARY says $verdict of $cells, in both languages", ({ verdict, ko, cells }) => {
    expect((call("DELPHI.SUMMARY", column(...cells)) as unknown[][])[1]![12]).toBe(verdict);
    expect((call("DELPHI.SUMMARY", column(...cells), 0, 0, "ko") as unknown[][])[1]![12]).toBe(ko);
    expect((call("DELPHI.SUMMARY", column(...cells), 0, 0, "ko") as unknown[][])[0]![8]).toBe("합의도");
  });

  it("takes a blank and 0 as left out, and words in any case", () => {
    const item = column(1, 3, 4, 5, 5, 2, 4);
    for (const blank of [undefined, null, "", 0, "0", [[""]]]) {
      expect(call("DELPHI.CVR", item, blank)).toEqual(call("DELPHI.CVR", item, 4));
      expect(call("DELPHI.CONSENSUS", item, blank)).toEqual(call("DELPHI.CONSENSUS", item, "INC"));
      expect(call("DELPHI.SUMMARY", item, blank, blank, blank)).toEqual(
        call("DELPHI.SUMMARY", item, 4, "inc", "EN"),
      );
      expect(call("DELPHI.CVRMIN", 12, blank)).toEqual(call("DELPHI.CVRMIN", 12, "exact"));
      expect(
        call(
          "DELPHI.AGREEMENT",
          [
            [1, 2],
            [1, 3],
          ],
          blank,
        ),
      ).toBe(0.5);
    }
    expect(call("DELPHI.CONSENSUS", item, "exc")).not.toEqual(call("DELPHI.CONSENSUS", item, "inc"));
    expect(call("DELPHI.CVR", item, 3)).not.toEqual(call("DELPHI.CVR", item));
  });

  it("CVRMIN works cell by cell: a blank or an error stays in its own place", () => {
    expect(call("DELPHI.CVRMIN", [[8, "", 3, "#REF!", 40]])).toEqual([
      [0.75, undefinedCell, undefinedCell, { code: "#REF!", message: undefined }, 0.3],
    ]);
    expect(call("DELPHI.CVRMIN", column(8, 17, 60), "lawshe")).toEqual(column(0.75, 0.49, 0.29));
  });

  it("STABILITY compares the coefficients of variation item by item, each round with whoever answered", () => {
    const later = [...withGaps, [4, 3, 3, 3]];
    const [row] = call("DELPHI.STABILITY", withGaps, later) as unknown[][];
    expect(row![0]).toBeGreaterThan(0);
    expect(row!.slice(1, 3)).toEqual([undefinedCell, undefinedCell]);
    expect(row![3]).toBeGreaterThan(0);
  });

  it.each(["spearman", "wilcoxon"])("STABILITY by %s takes complete pairs only", (test) => {
    const full = call("DELPHI.STABILITY", column(1, 4, 5, 2, 3), column(2, 5, 3, 1, 5), test);
    const gaps = call("DELPHI.STABILITY", column(1, "", 4, 5, 2, 3, 3), column(2, 1, 5, 3, 1, 5, ""), test);
    expect(gaps).toEqual(full);
    expect(full).toEqual([[expect.any(Number), expect.any(Number)]]);
  });

  it("unwraps rich values, as a cell of a data type hands them over", () => {
    const rich = (value: number): unknown => ({
      type: "FormattedNumber",
      basicValue: value,
      numberFormat: "0.0",
    });
    expect(call("DELPHI.CV", column(rich(2), rich(4), rich(6)))).toEqual([[0.5]]);
  });

  it("a single value and a single cell work as a range", () => {
    expect(call("DELPHI.CVR", 5)).toEqual([[1]]);
    expect(call("DELPHI.CVR", [[5]])).toEqual([[1]]);
  });
});

describe("the functions of a survey", () => {
  it("SUMMARY has a header and a row an item, in both languages, undefined figures in their own place", () => {
    const table = call("SURVEY.SUMMARY", withGaps, 5, "ko") as unknown[][];
    expect(table[0]).toEqual([
      "응답 수",
      "평균",
      "표준편차",
      "중앙값",
      "상위 2점 비율",
      "하위 2점 비율",
      "0~100 점수",
    ]);
    expect((call("SURVEY.SUMMARY", withGaps, 5) as unknown[][])[0]).toEqual([
      "n",
      "mean",
      "SD",
      "median",
      "top-2 share",
      "bottom-2 share",
      "0-100 score",
    ]);
    expect(table[2]).toEqual([0, ...Array.from({ length: 6 }, () => undefinedCell)]);
    expect(table[3]).toEqual([1, 4, undefinedCell, 4, 1, 0, 75]);
    expect(table[4]!.slice(0, 2)).toEqual([5, 4]);
  });

  it("ALPHA leaves a respondent with a blank out as a whole", () => {
    const complete = [
      [5, 4, 5],
      [3, 3, 2],
      [4, 4, 4],
      [1, 2, 2],
    ];
    const alpha = call("SURVEY.ALPHA", complete);
    expect(alpha).toBeCloseTo(0.938461538461538, 12);
    expect(call("SURVEY.ALPHA", [[1, "", 5], ...complete, ["", 5, 1]])).toBe(alpha);
  });

  it("ALPHA of items that run against each other is negative, which is legal", () => {
    expect(
      call("SURVEY.ALPHA", [
        [1, 5],
        [2, 4],
        [5, 2],
        [3, 3],
      ]),
    ).toBeLessThan(0);
  });

  it("IPA stands as the items do: a column for a column, a row for a row and for respondents", () => {
    const [importance, performance] = [
      [4.5, 4.4, 3.0, 3.1],
      [4.0, 2.0, 2.1, 4.1],
    ];
    const words = ["keep up the good work", "concentrate here", "low priority", "possible overkill"];
    expect(call("SURVEY.IPA", column(...importance), column(...performance))).toEqual(column(...words));
    expect(call("SURVEY.IPA", [importance], [performance])).toEqual([words]);
    expect(call("SURVEY.IPA", [importance, importance], [performance, performance])).toEqual([words]);
    expect(call("SURVEY.IPA", column(...importance), [performance])).toEqual(column(...words));
    expect(call("SURVEY.LOCUS", column(...importance), column(...performance))).toEqual(
      column("HH", "HL", "LL", "LH"),
    );
  });

  it("IPA and LOCUS count a point on a line as high, and cross where they are told to", () => {
    expect(call("SURVEY.IPA", [[4.1, 4.2, 4.3]], [[3.3, 3.2, 3.1]])).toEqual([
      ["possible overkill", "keep up the good work", "concentrate here"],
    ]);
    expect(call("SURVEY.IPA", [[4, 4, 1]], [[3, 2, 5]], "median")).toEqual([
      ["keep up the good work", "concentrate here", "possible overkill"],
    ]);
    expect(call("SURVEY.IPA", [[4, 3, 2]], [[3, 2, 5]], "scale", 5)).toEqual([
      ["keep up the good work", "concentrate here", "possible overkill"],
    ]);
    expect(call("SURVEY.LOCUS", [[4, 3, 2]], [[0, -1, 1]], "scale", 5)).toEqual([["HH", "HL", "LH"]]);
  });

  it("an item without a value on one axis shows #N/A in its own place and moves no line", () => {
    const words = (...cells: unknown[]): unknown => [cells];
    expect(call("SURVEY.IPA", [[4, 2, ""]], [[2, 4, 5]])).toEqual(
      words("concentrate here", "possible overkill", undefinedCell),
    );
    expect(call("SURVEY.LOCUS", [[4, 2, 5]], [[2, 4, ""]])).toEqual(words("HL", "LH", undefinedCell));
  });

  it("BORICH takes complete pairs by item, and an item without one shows #N/A in its own place", () => {
    expect(
      call(
        "SURVEY.BORICH",
        [
          [5, 4, ""],
          [4, "", 3],
          [3, 5, ""],
        ],
        [
          [3, 2, 1],
          [2, 1, ""],
          ["", 4, 2],
        ],
      ),
    ).toEqual([[9, 6.75, undefinedCell]]);
  });
});

describe("the functions of pairwise comparisons", () => {
  const judgements = [
    [1, 2, 4],
    [0.5, 1, 2],
    [0.25, 0.5, 1],
  ];

  it("WEIGHTS are a column with the sum 1, COMBINE a matrix of the given size", () => {
    const weights = call("AHP.WEIGHTS", judgements) as number[][];
    expect(weights.map(([weight]) => Math.round(weight! * 7 * 1e9) / 1e9)).toEqual([4, 2, 1]);
    expect(call("AHP.COMBINE", [...judgements, ...judgements], 3)).toEqual(
      judgements.map((row) => row.map((value) => expect.closeTo(value, 12))),
    );
    expect(call("AHP.WEIGHTS", judgements, "")).toEqual(weights);
  });

  it("CONSISTENCY gives three cells; of more than ten elements the ratio alone is undefined", () => {
    expect(call("AHP.CONSISTENCY", judgements)).toEqual([[3, 0, 0]]);
    const eleven = Array.from({ length: 11 }, () => Array.from({ length: 11 }, () => 1));
    expect(call("AHP.CONSISTENCY", eleven)).toEqual([[expect.closeTo(11, 9), 0, undefinedCell]]);
  });
});
