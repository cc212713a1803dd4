import { setMessageLanguage } from "../../src/model/messageLanguage";
import { installRuntime, shown } from "./runtime";

const functions = installRuntime();

beforeAll(async () => {
  await import("../../src/functions/functions");
});

afterEach(() => setMessageLanguage("en"));

interface Bad {
  readonly what: string;
  readonly id: string;
  readonly args: readonly unknown[];
  readonly code: "#VALUE!" | "#N/A";
  readonly en: RegExp;
  readonly ko: RegExp;
}

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

/** Five experts, three items. */
const ratings = [
  [5, 4, 3],
  [4, 4, 2],
  [5, 3, 1],
  [4, 5, 3],
  [5, 4, 2],
];
const judgements = [
  [1, 3, 5],
  [1 / 3, 1, 2],
  [1 / 5, 1 / 2, 1],
];

/** The same cells with another one in row 2, column 2. */
const spoilt = (cells: unknown[][], value: unknown): unknown[][] =>
  cells.map((row, r) => row.map((cell, c) => (r === 1 && c === 1 ? value : cell)));

/** Each range of each function, with the other arguments right. */
const ranges: readonly {
  readonly id: string;
  readonly name: string;
  readonly korean: string;
  readonly cells: unknown[][];
  readonly args: (range: unknown) => unknown[];
  readonly blanks: "left out" | "refused";
}[] = [
  ...["DELPHI.SUMMARY", "DELPHI.CVR", "DELPHI.CONSENSUS", "DELPHI.CONVERGENCE", "DELPHI.CV"].map((id) => ({
    id,
    name: "ratings",
    korean: "평정값\\(ratings\\)",
    cells: ratings,
    args: (range: unknown) => [range],
    blanks: "left out" as const,
  })),
  ...["DELPHI.KENDALLW", "DELPHI.AGREEMENT"].map((id) => ({
    id,
    name: "ratings",
    korean: "평정값\\(ratings\\)",
    cells: ratings,
    args: (range: unknown) => [range],
    blanks: "refused" as const,
  })),
  {
    id: "DELPHI.STABILITY",
    name: "round1",
    korean: "앞 차수 응답\\(round1\\)",
    cells: ratings,
    args: (range) => [range, ratings],
    blanks: "left out",
  },
  {
    id: "DELPHI.STABILITY",
    name: "round2",
    korean: "뒤 차수 응답\\(round2\\)",
    cells: ratings,
    args: (range) => [ratings, range],
    blanks: "left out",
  },
  {
    id: "SURVEY.SUMMARY",
    name: "responses",
    korean: "응답\\(responses\\)",
    cells: ratings,
    args: (range) => [range, 5],
    blanks: "left out",
  },
  {
    id: "SURVEY.ALPHA",
    name: "responses",
    korean: "응답\\(responses\\)",
    cells: ratings,
    args: (range) => [range],
    blanks: "left out",
  },
  {
    id: "SURVEY.IPA",
    name: "importance",
    korean: "중요도\\(importance\\)",
    cells: ratings,
    args: (range) => [range, ratings],
    blanks: "left out",
  },
  {
    id: "SURVEY.IPA",
    name: "performance",
    korean: "수행도\\(performance\\)",
    cells: ratings,
    args: (range) => [ratings, range],
    blanks: "left out",
  },
  {
    id: "SURVEY.BORICH",
    name: "required",
    korean: "필요 수준\\(required\\)",
    cells: ratings,
    args: (range) => [range, ratings],
    blanks: "left out",
  },
  {
    id: "SURVEY.BORICH",
    name: "current",
    korean: "현재 수준\\(current\\)",
    cells: ratings,
    args: (range) => [ratings, range],
    blanks: "left out",
  },
  {
    id: "SURVEY.LOCUS",
    name: "importance",
    korean: "중요도\\(importance\\)",
    cells: ratings,
    args: (range) => [range, ratings],
    blanks: "left out",
  },
  {
    id: "SURVEY.LOCUS",
    name: "gap",
    korean: "격차\\(gap\\)",
    cells: ratings,
    args: (range) => [ratings, range],
    blanks: "left out",
  },
  {
    id: "AHP.WEIGHTS",
    name: "matrix",
    korean: "쌍대비교 행렬\\(matrix\\)",
    cells: judgements,
    args: (range) => [range],
    blanks: "refused",
  },
  {
    id: "AHP.CONSISTENCY",
    name: "matrix",
    korean: "쌍대비교 행렬\\(matrix\\)",
    cells: judgements,
    args: (range) => [range],
    blanks: "refused",
  },
  {
    id: "AHP.COMBINE",
    name: "matrices",
    korean: "쌍대비교 행렬\\(matrices\\)",
    cells: judgements,
    args: (range) => [range, 3],
    blanks: "refused",
  },
];

const ofRanges: Bad[] = ranges.flatMap(({ id, name, korean, cells, args, blanks }) => {
  const at = { en: `^${name}, row 2, column 2`, ko: `^${korean} 2행 2열` };
  const refusal = (what: string, value: unknown, en: string, ko: string): Bad => ({
    what: `${what} in ${name}`,
    id,
    args: args(spoilt(cells, value)),
    code: "#VALUE!",
    en: new RegExp(at.en + en),
    ko: new RegExp(at.ko + ko),
  });
  return [
    refusal("text", "many", ': expected a number, found "many"', ': 숫자가 필요하지만 "many"'),
    refusal("a boolean", true, ": expected a number, found TRUE", ": 숫자가 필요하지만 TRUE"),
    refusal("an error cell", "#DIV/0!", " shows #DIV/0!", "에 #DIV/0! 오류"),
    refusal("a missing value that shows #N/A", "#N/A", " shows #N/A", "에 #N/A 오류"),
    ...(blanks === "refused"
      ? [refusal("a blank", "", " is blank, and .* needs every cell.*row 2", "이 비어 있는데 .*2행")]
      : []),
    {
      what: `rows of different length in ${name}`,
      id,
      args: args([[1, 2], [3]]),
      code: "#VALUE!" as const,
      en: new RegExp(`^${name} must be a range with .*rows of one length`),
      ko: new RegExp(`^${korean}.*행의 길이가 같은`),
    },
  ];
});

const choices: readonly (readonly [id: string, name: string, args: unknown[], words: string])[] = [
  ["DELPHI.SUMMARY", "quartile", [ratings, 4, "tukey"], '"inc", "exc"'],
  ["DELPHI.SUMMARY", "language", [ratings, 4, "", "fr"], '"en", "ko"'],
  ["DELPHI.CVRMIN", "table", [10, "wilson"], '"exact", "lawshe"'],
  ["DELPHI.CONSENSUS", "quartile", [ratings, "tukey"], '"inc", "exc"'],
  ["DELPHI.CONVERGENCE", "quartile", [ratings, "tukey"], '"inc", "exc"'],
  ["DELPHI.STABILITY", "test", [ratings, ratings, "kendall"], '"cv", "spearman", "wilcoxon"'],
  ["SURVEY.SUMMARY", "language", [ratings, 5, "fr"], '"en", "ko"'],
  ["SURVEY.IPA", "centre", [ratings, ratings, "mode"], '"mean", "median", "scale"'],
  ["SURVEY.LOCUS", "centre", [ratings, ratings, "mode"], '"mean", "median", "scale"'],
  ["AHP.WEIGHTS", "method", [judgements, "mean"], '"eigen", "geometric"'],
];

const ofChoices = choices.map(([id, name, args, words]): Bad => {
  const given = String(args.at(-1));
  return {
    what: `an unknown word as ${name}`,
    id,
    args,
    code: "#VALUE!",
    en: new RegExp(`^${name} is "${given}"; expected one of ${words}\\.`),
    ko: new RegExp(`\\(${name}\\)[이가] "${given}"입니다\\. ${words} 중 하나`),
  };
});

const scalars: readonly (readonly [id: string, name: string, args: (value: unknown) => unknown[]])[] = [
  ["DELPHI.SUMMARY", "essential_from", (value) => [ratings, value]],
  ["DELPHI.CVR", "essential_from", (value) => [ratings, value]],
  ["DELPHI.AGREEMENT", "tolerance", (value) => [ratings, value]],
  ["SURVEY.SUMMARY", "scale_max", (value) => [ratings, value]],
  ["SURVEY.IPA", "scale_max", (value) => [ratings, ratings, "scale", value]],
  ["SURVEY.LOCUS", "scale_max", (value) => [ratings, ratings, "scale", value]],
  ["AHP.COMBINE", "size", (value) => [judgements, value]],
];

const ofScalars = scalars.flatMap(([id, name, args]): Bad[] => [
  {
    what: `text as ${name}`,
    id,
    args: args("four"),
    code: "#VALUE!",
    en: new RegExp(`^${name}, row 1, column 1: expected a number, found "four"`),
    ko: new RegExp(`\\(${name}\\) 1행 1열: 숫자가 필요하지만 "four"`),
  },
  {
    what: `a range as ${name}`,
    id,
    args: args([[4, 5]]),
    code: "#VALUE!",
    en: new RegExp(`^${name} must be a single value`),
    ko: new RegExp(`\\(${name}\\).*단일 값`),
  },
  {
    what: `an error as ${name}`,
    id,
    args: args("#N/A"),
    code: "#N/A",
    en: new RegExp(`^${name}, row 1, column 1: #N/A`),
    ko: new RegExp(`\\(${name}\\) 1행 1열: #N/A`),
  },
]);

const others: readonly Bad[] = [
  {
    what: "text as the panel",
    id: "DELPHI.CVRMIN",
    args: ["ten"],
    code: "#VALUE!",
    en: /^panel, row 1, column 1: expected a number, found "ten"/,
    ko: /^패널 인원\(panel\) 1행 1열: 숫자가 필요하지만 "ten"/,
  },
  {
    what: "a blank panel",
    id: "DELPHI.CVRMIN",
    args: [""],
    code: "#N/A",
    en: /^panel, row 1, column 1 is blank/,
    ko: /^패널 인원\(panel\) 1행 1열이 비어/,
  },
  {
    what: "half an expert",
    id: "DELPHI.CVRMIN",
    args: [10.5],
    code: "#VALUE!",
    en: /whole number of experts .*it is 10\.5/,
    ko: /정수여야 합니다.*10\.5/,
  },
  {
    what: "four experts",
    id: "DELPHI.CVRMIN",
    args: [4],
    code: "#N/A",
    en: /panel of 4 has no critical CVR.*at least 5 experts/,
    ko: /4명.*5명 이상/,
  },
  {
    what: "no rating at all",
    id: "DELPHI.CVR",
    args: [column("", "")],
    code: "#N/A",
    en: /at least one rating; there is none/,
    ko: /하나 이상/,
  },
  {
    what: "one rating",
    id: "DELPHI.CV",
    args: [column(4, "")],
    code: "#N/A",
    en: /at least 2 ratings; there are 1/,
    ko: /2개 이상/,
  },
  {
    what: "a mean of zero",
    id: "DELPHI.CV",
    args: [column(-1, 1)],
    code: "#N/A",
    en: /mean above 0; it is 0/,
    ko: /평균이 0보다/,
  },
  {
    what: "a median of zero",
    id: "DELPHI.CONSENSUS",
    args: [column(0, 0, 1)],
    code: "#N/A",
    en: /median, which must be above 0; it is 0/,
    ko: /중앙값이 0보다/,
  },
  {
    what: "two ratings for quartiles of the other kind",
    id: "DELPHI.CONVERGENCE",
    args: [column(4, 5), "exc"],
    code: "#N/A",
    en: /\("exc"\) need at least 3 ratings; there are 2/,
    ko: /3개 이상/,
  },
  {
    what: "rounds with other items",
    id: "DELPHI.STABILITY",
    args: [ratings, column(1, 2, 3, 4, 5)],
    code: "#VALUE!",
    en: /^round1 has 3 items and round2 has 1\. Give the same items/,
    ko: /\(round1\)의 문항은 3개이고 .*1개/,
  },
  {
    what: "a test of several items",
    id: "DELPHI.STABILITY",
    args: [ratings, ratings, "spearman"],
    code: "#VALUE!",
    en: /"spearman" compares one item, .*there are 3\. Give one column/,
    ko: /"spearman" 검정은 문항 하나.*3개/,
  },
  {
    what: "rounds with other experts",
    id: "DELPHI.STABILITY",
    args: [column(1, 2, 3), column(1, 2), "wilcoxon"],
    code: "#VALUE!",
    en: /one length; these have 3 and 2/,
    ko: /3개와 2개/,
  },
  {
    what: "a panel that changed nothing",
    id: "DELPHI.STABILITY",
    args: [column(1, 2, 3), column(1, 2, 3), "wilcoxon"],
    code: "#N/A",
    en: /changed their rating; of 3 complete pairs none did/,
    ko: /3개 중 바뀐 것이 없습니다/,
  },
  {
    what: "a round in which all agree",
    id: "DELPHI.STABILITY",
    args: [column(1, 2, 3), column(4, 4, 4), "spearman"],
    code: "#N/A",
    en: /ratings that differ in each/,
    ko: /서로 달라야/,
  },
  {
    what: "one expert",
    id: "DELPHI.KENDALLW",
    args: [[[1, 2, 3]]],
    code: "#N/A",
    en: /at least two experts .*1 given/,
    ko: /2명 이상/,
  },
  {
    what: "experts who tied all items",
    id: "DELPHI.KENDALLW",
    args: [
      [
        [3, 3],
        [4, 4],
      ],
    ],
    code: "#N/A",
    en: /each of whom tied all items/,
    ko: /같은 점수/,
  },
  {
    what: "one item",
    id: "DELPHI.KENDALLW",
    args: [column(1, 2)],
    code: "#VALUE!",
    en: /at least two columns/,
    ko: /열을 2개 이상/,
  },
  {
    what: "one expert",
    id: "DELPHI.AGREEMENT",
    args: [[[1, 2]]],
    code: "#N/A",
    en: /at least two experts/,
    ko: /2명 이상/,
  },
  {
    what: "a tolerance below zero",
    id: "DELPHI.AGREEMENT",
    args: [ratings, -1],
    code: "#VALUE!",
    en: /from 0 up; it is -1/,
    ko: /0 이상.*-1/,
  },
  {
    what: "no scale",
    id: "SURVEY.SUMMARY",
    args: [ratings, 0],
    code: "#VALUE!",
    en: /^scale_max is blank\. Give a value/,
    ko: /^척도 최댓값\(scale_max\)이 비어/,
  },
  {
    what: "a scale of one point",
    id: "SURVEY.SUMMARY",
    args: [ratings, 1],
    code: "#VALUE!",
    en: /whole number from 2 up; it is 1/,
    ko: /2 이상의 정수.*1/,
  },
  {
    what: "an answer off the scale",
    id: "SURVEY.SUMMARY",
    args: [spoilt(ratings, 6), 5],
    code: "#VALUE!",
    en: /^responses, row 2, column 2: answers are whole numbers from 1 to 5, and this is 6/,
    ko: /^응답\(responses\) 2행 2열: .*1에서 5까지.*6입니다/,
  },
  {
    what: "one item",
    id: "SURVEY.ALPHA",
    args: [column(1, 2, 3)],
    code: "#N/A",
    en: /at least 2 items .*there are 1 items/,
    ko: /문항 2개 이상/,
  },
  {
    what: "respondents who all left something out",
    id: "SURVEY.ALPHA",
    args: [
      [
        [1, ""],
        ["", 2],
      ],
    ],
    code: "#N/A",
    en: /0 complete respondents/,
    ko: /완전한 응답자 0명/,
  },
  {
    what: "other items",
    id: "SURVEY.IPA",
    args: [ratings, column(1, 2)],
    code: "#VALUE!",
    en: /^importance has 3 items and performance has 2/,
    ko: /\(importance\)의 문항은 3개.*2개/,
  },
  {
    what: "the middle of a scale that is not given",
    id: "SURVEY.IPA",
    args: [ratings, ratings, "scale"],
    code: "#VALUE!",
    en: /middle of the scale need its highest answer/,
    ko: /척도의 최고점이 필요/,
  },
  {
    what: "items without values",
    id: "SURVEY.IPA",
    args: [column("", 3), column(2, "")],
    code: "#N/A",
    en: /at least one item with a value on both axes/,
    ko: /하나 이상 필요/,
  },
  {
    what: "other respondents",
    id: "SURVEY.BORICH",
    args: [ratings, ratings.slice(1)],
    code: "#VALUE!",
    en: /5 x 3 and 4 x 3 answers\. Give ranges of one shape/,
    ko: /5×3개와 4×3개/,
  },
  {
    what: "an item without a pair",
    id: "SURVEY.BORICH",
    args: [column("", 3), column(2, "")],
    code: "#N/A",
    en: /at least 1 answers to the item; there are 0/,
    ko: /1개 이상/,
  },
  {
    what: "other items",
    id: "SURVEY.LOCUS",
    args: [ratings, column(1, 2)],
    code: "#VALUE!",
    en: /^importance has 3 items and gap has 2/,
    ko: /\(importance\)의 문항은 3개.*2개/,
  },
  {
    what: "the middle of a scale that is not given",
    id: "SURVEY.LOCUS",
    args: [ratings, ratings, "scale"],
    code: "#VALUE!",
    en: /middle of the scale need its highest answer/,
    ko: /척도의 최고점이 필요/,
  },
  {
    what: "a matrix that is not square",
    id: "AHP.WEIGHTS",
    args: [judgements.slice(1)],
    code: "#VALUE!",
    en: /is square; this one has 2 rows and 3 columns/,
    ko: /2행 3열/,
  },
  {
    what: "a pair that is not reciprocal",
    id: "AHP.WEIGHTS",
    args: [
      [
        [1, 3],
        [3, 1],
      ],
    ],
    code: "#VALUE!",
    en: /reciprocal, as 3 and 1\/3; those of row and column 1, 2/,
    ko: /서로 역수/,
  },
  {
    what: "a judgement of zero",
    id: "AHP.CONSISTENCY",
    args: [
      [
        [1, 0],
        [0, 1],
      ],
    ],
    code: "#VALUE!",
    en: /above 0/,
    ko: /양수/,
  },
  {
    what: "another number than 1 on the diagonal",
    id: "AHP.CONSISTENCY",
    args: [
      [
        [2, 3],
        [1 / 3, 1],
      ],
    ],
    code: "#VALUE!",
    en: /row and column 1, 1 is 2\. Enter 1 on the diagonal/,
    ko: /대각선에 1/,
  },
  {
    what: "another size",
    id: "AHP.COMBINE",
    args: [judgements, 2],
    code: "#VALUE!",
    en: /^matrices has 3 x 3 cells, which are no matrices of 2 x 2/,
    ko: /\(matrices\)이 3 x 3 셀/,
  },
  {
    what: "half a matrix",
    id: "AHP.COMBINE",
    args: [[...judgements, ...judgements.slice(1)], 3],
    code: "#VALUE!",
    en: /^matrices has 5 x 3 cells/,
    ko: /5 x 3 셀/,
  },
  {
    what: "no size",
    id: "AHP.COMBINE",
    args: [judgements, ""],
    code: "#VALUE!",
    en: /^size is blank/,
    ko: /^행렬 크기\(size\)가 비어/,
  },
  {
    what: "an expert's matrix that is none, by its number",
    id: "AHP.COMBINE",
    args: [[...judgements, ...spoilt(judgements, 7)], 3],
    code: "#VALUE!",
    en: /^Matrix 2: .*diagonal/,
    ko: /^행렬 2: .*대각선/,
  },
];

const cases: readonly Bad[] = [...ofRanges, ...ofChoices, ...ofScalars, ...others];

describe("bad input to the functions of surveys", () => {
  it.each(cases)(
    "$id answers $what with $code and what to do, in both languages",
    ({ id, args, code, en, ko }) => {
      const call = () => functions.get(id)!(...args);
      expect(shown(call)).toEqual({ code, message: expect.stringMatching(en) });
      setMessageLanguage("ko");
      expect(shown(call)).toEqual({ code, message: expect.stringMatching(ko) });
    },
  );

  it("is tried on every function of surveys", () => {
    const all = [...functions.keys()].filter((id) => /^(?:DELPHI|SURVEY|AHP)\./.test(id));
    expect(all.length).toBe(17);
    expect([...new Set(cases.map(({ id }) => id))].sort()).toEqual(all.sort());
  });
});
