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

const path = (change: Partial<Record<"b" | "tb" | "a" | "ta" | "g" | "tg", unknown>>): unknown[] => {
  const { b, tb, a, ta, g, tg } = { b: 100, tb: 2020, a: 120, ta: 2024, g: 200, tg: 2030, ...change };
  return [b, tb, a, ta, g, tg];
};

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

const unknownTarget = {
  code: "#N/A",
  en: /no target "startup".*Nearest: startups/,
  ko: /"startup" 목표가 없습니다.*startups/,
} as const;
const milestone = { code: "#N/A", en: /milestone.*your own number/, ko: /이정표.*직접 정한 숫자/ } as const;
const textForNumber = {
  code: "#VALUE!",
  en: /row 1, column 1: expected a number, found "many"\. Enter a number/,
  ko: /1행 1열: 숫자가 필요하지만 "many".*숫자를 입력/,
} as const;
const otherShape = {
  code: "#VALUE!",
  en: /2 x 1 cells and .* is 3 x 1\. Give ranges of one shape/,
  ko: /2 x 1 셀이고 .*3 x 1 셀.*같은 모양/,
} as const;
const badDirection = {
  code: "#VALUE!",
  en: /direction is "up"; expected one of "higher", "lower"/,
  ko: /방향\(direction\)이 "up"/,
} as const;
const badMethod = {
  code: "#VALUE!",
  en: /method is "guess"; expected/,
  ko: /방법\(method\)이 "guess"/,
} as const;
const pastDeadline = {
  code: "#VALUE!",
  en: /deadline 2023 is not after the actual year 2024\. Enter a later target year/,
  ko: /목표 연도 2023.*실적 연도 2024.*더 늦은 목표 연도/,
} as const;
const zeroBase = {
  code: "#N/A",
  en: /above zero; one here is 0\..*"linear"/,
  ko: /0보다 큰 값.*"linear"/,
} as const;
const pair = [column(2020, 2022), column(5, 9)];

const cases: Bad[] = [
  { what: "an unknown target", id: "TARGET", args: ["startup"], ...unknownTarget },
  { what: "a milestone", id: "TARGET", args: ["infrastructure"], ...milestone },
  {
    what: "an as_of that is no period, beside a number",
    id: "TARGET",
    args: [5, "", "soon"],
    code: "#VALUE!",
    en: /period was expected and "soon"/,
    ko: /기간이 필요한데 "soon"/,
  },
  {
    what: "TRUE as the unit",
    id: "TARGET",
    args: ["ai_fund", true],
    code: "#VALUE!",
    en: /^unit, row 1, column 1: expected text or a number, found TRUE/,
    ko: /텍스트나 숫자가 필요하지만 TRUE 값이 있습니다/,
  },
  {
    what: "a unit that is no money",
    id: "TARGET",
    args: ["ai_fund", "tons"],
    code: "#VALUE!",
    en: /unit of money was expected and "tons"/,
    ko: /화폐 단위가 필요한데 "tons"/,
  },
  {
    what: "money for a count",
    id: "TARGET",
    args: ["startups", "KRW_BN"],
    code: "#VALUE!",
    en: /COMPANIES and cannot be converted to KRW_BN/,
    ko: /COMPANIES.*KRW_BN.*바꿀 수 없습니다/,
  },
  {
    what: "a unit for a bare number",
    id: "TARGET",
    args: [300, "KRW_BN"],
    code: "#VALUE!",
    en: /300 has no unit to convert from/,
    ko: /300에는 변환할 원래 단위가 없습니다/,
  },
  {
    what: "a date before the plan",
    id: "TARGET",
    args: ["startups", "", 2023],
    code: "#N/A",
    en: /published in 2024, not by 2023/,
    ko: /발표 시점은 2024이므로 2023 기준으로는 없습니다/,
  },
  {
    what: "a period that is none",
    id: "TARGET",
    args: ["startups", "", "soon"],
    code: "#VALUE!",
    en: /period was expected and "soon"/,
    ko: /기간이 필요한데 "soon"/,
  },
  {
    what: "a blank target",
    id: "TARGET",
    args: [""],
    code: "#VALUE!",
    en: /target is blank/,
    ko: /목표값.*비어/,
  },
  {
    what: "a blank that arrives as 0",
    id: "TARGET",
    args: [0],
    code: "#VALUE!",
    en: /target is blank/,
    ko: /목표값.*비어/,
  },
  { what: "an unknown target", id: "GAP", args: ["startup", 420], ...unknownTarget },
  { what: "a milestone", id: "GAP", args: ["infrastructure", 420], ...milestone },
  { what: "text as the actual", id: "GAP", args: ["startups", "many"], ...textForNumber },
  { what: "other shapes", id: "GAP", args: [column(1, 2), column(1, 2, 3)], ...otherShape },
  { what: "an unknown direction", id: "GAP", args: [1, 2, "up"], ...badDirection },
  {
    what: "a number stored as text",
    id: "GAP",
    args: ["1,000", 420],
    code: "#VALUE!",
    en: /"1,000" is text\. Enter it as a number/,
    ko: /"1,000"은 텍스트입니다.*숫자로 입력/,
  },
  {
    what: "a boolean",
    id: "GAP",
    args: ["startups", true],
    code: "#VALUE!",
    en: /expected a number, found TRUE/,
    ko: /숫자가 필요하지만 TRUE/,
  },
  {
    what: "a blank",
    id: "GAP",
    args: ["startups", ""],
    code: "#N/A",
    en: /actual, row 1, column 1 is blank\. Enter a value/,
    ko: /실적값\(actual\) 1행 1열이 비어/,
  },
  { what: "an unknown target", id: "GAP.RELATIVE", args: ["startup", 420], ...unknownTarget },
  { what: "text as the actual", id: "GAP.RELATIVE", args: [10, "many"], ...textForNumber },
  {
    what: "a target of zero",
    id: "GAP.RELATIVE",
    args: [0, 5],
    code: "#N/A",
    en: /target other than 0/,
    ko: /목표값이 0이 아니어야/,
  },
  { what: "other shapes", id: "GAP.RELATIVE", args: [column(1, 2), column(1, 2, 3)], ...otherShape },
  { what: "an unknown target", id: "ACHIEVEMENT", args: ["startup", 420], ...unknownTarget },
  { what: "text as the actual", id: "ACHIEVEMENT", args: [10, "many"], ...textForNumber },
  {
    what: "a target of zero",
    id: "ACHIEVEMENT",
    args: [0, 5],
    code: "#N/A",
    en: /the target is 0\. Use the gap/,
    ko: /목표값이 0입니다/,
  },
  { what: "other shapes", id: "ACHIEVEMENT", args: [column(1, 2), column(1, 2, 3)], ...otherShape },
  { what: "an unknown target", id: "PROGRESS", args: ["startup", 420, 100], ...unknownTarget },
  { what: "text as the actual", id: "PROGRESS", args: [10, "many", 1], ...textForNumber },
  {
    what: "a baseline at the target",
    id: "PROGRESS",
    args: [10, 5, 10],
    code: "#N/A",
    en: /baseline and target are both 10/,
    ko: /기준값과 목표값이 모두 10/,
  },
  { what: "other shapes", id: "PROGRESS", args: [column(1, 2), column(1, 2, 3), 0], ...otherShape },
  {
    what: "a zero base",
    id: "CAGR",
    args: [0, 5, 3],
    code: "#N/A",
    en: /leads from 0 to 5.*linear method/,
    ko: /0에서 5.*정의되지 않습니다.*linear/,
  },
  {
    what: "a change of sign",
    id: "CAGR",
    args: [-2, 5, 3],
    code: "#N/A",
    en: /leads from -2 to 5/,
    ko: /-2에서 5/,
  },
  {
    what: "a span of no years",
    id: "CAGR",
    args: [2, 5, 0],
    code: "#VALUE!",
    en: /longer than 0 years; it is 0/,
    ko: /0년보다 길어야.*0년/,
  },
  { what: "text", id: "CAGR", args: ["many", 5, 3], ...textForNumber },
  { what: "other shapes", id: "CAGR", args: [column(1, 2), column(1, 2, 3), 4], ...otherShape },
  { what: "an unknown target", id: "REQUIRED", args: [420, 2024, "startup", 2030], ...unknownTarget },
  { what: "a deadline in the past", id: "REQUIRED", args: [420, 2024, "startups", 2023], ...pastDeadline },
  {
    what: "a deadline in the year of the actual",
    id: "REQUIRED",
    args: [420, 2024, "startups", 2024],
    code: "#VALUE!",
    en: /deadline 2024 is not after/,
    ko: /목표 연도 2024/,
  },
  {
    what: "a date as a year",
    id: "REQUIRED",
    args: [420, 2024, "startups", 47483],
    code: "#VALUE!",
    en: /more than 100 years after 2024.*not dates/,
    ko: /100년 넘게.*날짜가 아니라/,
  },
  { what: "an unknown method", id: "REQUIRED", args: [420, 2024, 1000, 2030, "guess"], ...badMethod },
  {
    what: "growth from zero",
    id: "REQUIRED",
    args: [0, 2024, 1000, 2030, "cagr"],
    code: "#N/A",
    en: /leads from 0 to 1000/,
    ko: /0에서 1000/,
  },
  { what: "text as a year", id: "REQUIRED", args: [420, "many", 1000, 2030], ...textForNumber },
  { what: "other shapes", id: "REQUIRED", args: [column(1, 2), 2024, column(1, 2, 3), 2030], ...otherShape },
  { what: "an unknown target", id: "PACE", args: path({ g: "startup" }), ...unknownTarget },
  { what: "a deadline in the past", id: "PACE", args: path({ tg: 2023 }), ...pastDeadline },
  { what: "a zero base", id: "PACE", args: path({ b: 0 }), ...zeroBase },
  {
    what: "an actual before the baseline",
    id: "PACE",
    args: path({ ta: 2019 }),
    code: "#VALUE!",
    en: /actual year 2019 is not after the baseline year 2020/,
    ko: /실적 연도 2019.*기준 연도 2020/,
  },
  {
    what: "a baseline at the target",
    id: "PACE",
    args: path({ b: 200 }),
    code: "#N/A",
    en: /No pace is required/,
    ko: /필요한 속도가 없습니다/,
  },
  { what: "an unknown method", id: "PACE", args: [...path({}), "", "guess"], ...badMethod },
  { what: "an unknown direction", id: "PACE", args: [...path({}), "up"], ...badDirection },
  { what: "text", id: "PACE", args: path({ a: "many" }), ...textForNumber },
  { what: "other shapes", id: "PACE", args: path({ b: column(1, 2), a: column(1, 2, 3) }), ...otherShape },
  { what: "an unknown target", id: "STATUS", args: path({ g: "startup" }), ...unknownTarget },
  { what: "a deadline in the past", id: "STATUS", args: path({ tg: 2023 }), ...pastDeadline },
  { what: "a zero base", id: "STATUS", args: path({ b: 0 }), ...zeroBase },
  {
    what: "a baseline at the target in the UN scheme",
    id: "STATUS",
    args: [...path({ b: 200 }), "", "", "un"],
    code: "#N/A",
    en: /Expected progress is undefined/,
    ko: /예상 진척률을 구할 수 없습니다/,
  },
  {
    what: "an unknown scheme",
    id: "STATUS",
    args: [...path({}), "", "", "oecd"],
    code: "#VALUE!",
    en: /scheme is "oecd"; expected one of "eurostat", "un", "sdg-index"/,
    ko: /판정 기준\(scheme\)이 "oecd"/,
  },
  {
    what: "an unknown language",
    id: "STATUS",
    args: [...path({}), "", "", "", "fr"],
    code: "#VALUE!",
    en: /language is "fr"; expected one of "en", "ko"/,
    ko: /언어\(language\)가 "fr"/,
  },
  { what: "text", id: "STATUS", args: path({ a: "many" }), ...textForNumber },
  { what: "other shapes", id: "STATUS", args: path({ b: column(1, 2), a: column(1, 2, 3) }), ...otherShape },
  {
    what: "a single year",
    id: "PROJECT",
    args: [2020, 5, 2030],
    code: "#N/A",
    en: /at least 2 years with a value; there are 1/,
    ko: /2개 이상.*1개/,
  },
  {
    what: "an interval from two years",
    id: "PROJECT",
    args: [...pair, 2030, "", 95],
    code: "#N/A",
    en: /at least 3 years with a value; there are 2/,
    ko: /3개 이상.*2개/,
  },
  {
    what: "a year in the past",
    id: "PROJECT",
    args: [...pair, 2021],
    code: "#VALUE!",
    en: /project to is 2021; the last value is of 2022/,
    ko: /예측 연도가 2021인데 마지막 값은 2022/,
  },
  {
    what: "a year beyond a century",
    id: "PROJECT",
    args: [...pair, 2123],
    code: "#VALUE!",
    en: /at most 100 years ahead/,
    ko: /100년 이내/,
  },
  {
    what: "a blank year",
    id: "PROJECT",
    args: [...pair, ""],
    code: "#VALUE!",
    en: /to_year is blank/,
    ko: /비어/,
  },
  {
    what: "another level",
    id: "PROJECT",
    args: [...pair, 2030, "", 90],
    code: "#VALUE!",
    en: /level is 90; expected 80 or 95/,
    ko: /신뢰수준\(level\)이 90/,
  },
  {
    what: "an interval of growth rates",
    id: "PROJECT",
    args: [...pair, 2030, "cagr", 95],
    code: "#VALUE!",
    en: /"cagr" has no interval/,
    ko: /"cagr" 방법에는 구간이 없고/,
  },
  {
    what: "uneven years for Holt",
    id: "PROJECT",
    args: [column(2020, 2021, 2023), column(5, 6, 9), 2030, "holt"],
    code: "#VALUE!",
    en: /evenly spaced years.*there is no 2023/,
    ko: /간격이 같은 연도.*2023년이 없습니다/,
  },
  { what: "an unknown method", id: "PROJECT", args: [...pair, 2030, "guess"], ...badMethod },
  {
    what: "a year that stands twice",
    id: "PROJECT",
    args: [column(2020, 2020), column(5, 9), 2030],
    code: "#VALUE!",
    en: /year 2020 stands twice/,
    ko: /2020년이 두 번/,
  },
  {
    what: "ranges of other size",
    id: "PROJECT",
    args: [column(2020, 2021, 2022), column(5, 9), 2030],
    code: "#VALUE!",
    en: /years has 3 cells and values has 2/,
    ko: /3개 셀이고 값\(values\)은 2개 셀/,
  },
  {
    what: "a value without a year",
    id: "PROJECT",
    args: [column(2020, "", 2022), column(5, 7, 9), 2030],
    code: "#VALUE!",
    en: /years, row 2, column 1 is blank but its value is 7/,
    ko: /2행 1열이 비어 있는데 값은 7/,
  },
  {
    what: "text as a value",
    id: "PROJECT",
    args: [column(2020, 2022), column("many", 9), 2030],
    ...textForNumber,
  },
  {
    what: "an error cell",
    id: "PROJECT",
    args: [column(2020, 2022), column(5, { type: "Error", basicValue: "#REF!" }), 2030],
    code: "#VALUE!",
    en: /values, row 2, column 1 shows #REF!/,
    ko: /2행 1열에 #REF! 오류/,
  },
  {
    what: "growth from zero",
    id: "PROJECT",
    args: [column(2020, 2022), column(0, 9), 2030, "cagr"],
    code: "#N/A",
    en: /leads from 0 to 9/,
    ko: /0에서 9/,
  },
  { what: "an unknown target", id: "REACHED", args: [...pair, "startup"], ...unknownTarget },
  { what: "a milestone", id: "REACHED", args: [...pair, "infrastructure"], ...milestone },
  {
    what: "values that move away",
    id: "REACHED",
    args: [column(2020, 2022), column(9, 5), 20],
    code: "#N/A",
    en: /never at this pace/,
    ko: /이 속도로는 도달하지 못합니다/,
  },
  {
    what: "values that stand still",
    id: "REACHED",
    args: [column(2020, 2021, 2022), column(0.1, 0.1, 0.1), 20, "linear"],
    code: "#N/A",
    en: /never at this pace/,
    ko: /이 속도로는/,
  },
  {
    what: "a line ahead of the values",
    id: "REACHED",
    args: [column(2020, 2021, 2022, 2023), column(1, 20, 22, 19), 20, "linear"],
    code: "#N/A",
    en: /trend line met 20 in 2022\..*Use the method "drift"/,
    ko: /추세선은 2022\..*"drift" 방법/,
  },
  { what: "an unknown method", id: "REACHED", args: [...pair, 20, "guess"], ...badMethod },
  {
    what: "a range of targets",
    id: "REACHED",
    args: [...pair, column(20, 30)],
    code: "#VALUE!",
    en: /target must be a single id or number/,
    ko: /하나의 id나 숫자여야/,
  },
  {
    what: "a single year",
    id: "REACHED",
    args: [2020, 5, 20],
    code: "#N/A",
    en: /at least 2 years with a value; there are 1/,
    ko: /2개 이상/,
  },
  { what: "an unknown target", id: "DISTANCE", args: [column(1, 2), "startup"], ...unknownTarget },
  {
    what: "a single peer",
    id: "DISTANCE",
    args: [column(5, ""), 9],
    code: "#N/A",
    en: /at least two different values; 1 given/,
    ko: /서로 다른 값이 둘 이상.*1개/,
  },
  {
    what: "equal peers",
    id: "DISTANCE",
    args: [column(0.1, 0.1, 0.1), 9],
    code: "#N/A",
    en: /at least two different values; 3 given/,
    ko: /서로 다른 값이 둘 이상/,
  },
  { what: "text among the peers", id: "DISTANCE", args: [column("many", 2), 9], ...textForNumber },
  { what: "an unknown direction", id: "DISTANCE", args: [column(1, 2), 9, "up"], ...badDirection },
  {
    what: "an unknown language",
    id: "LIST.TARGETS",
    args: ["fr"],
    code: "#VALUE!",
    en: /language is "fr"/,
    ko: /언어\(language\)가 "fr"/,
  },
];

describe("bad input", () => {
  it.each(cases)(
    "$id answers $what with $code and what to do, in both languages",
    ({ id, args, code, en, ko }) => {
      const call = () => functions.get(id)!(...args);
      expect(shown(call)).toEqual({ code, message: expect.stringMatching(en) });
      setMessageLanguage("ko");
      expect(shown(call)).toEqual({ code, message: expect.stringMatching(ko) });
    },
  );

  it("is tried on every function of targets and plans", () => {
    const tried = new Set(cases.map(({ id }) => id));
    expect(tried.size).toBe(13);
  });
});
