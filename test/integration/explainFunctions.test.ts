import { execFileSync } from "node:child_process";
import path from "node:path";
import { explainCell } from "../../src/workbook/explain/explainCell";
import type { Explanation } from "../../src/workbook/explain/explanation";
import { functionMethods, type Method } from "../../src/workbook/explain/methods";
import { percentNumber, roundedText } from "../../src/workbook/explain/numberText";
import { functionParameters } from "../../src/workbook/explain/parameters";
import type { OpenExcel } from "./excel";
import { openWithFunctions } from "./openWithFunctions";

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly parameters: readonly { readonly name: string }[];
  }[];
}

const script = path.join(__dirname, "../functions/runMetadata.mjs");
const { functions } = (
  JSON.parse(execFileSync(process.execPath, [script, "build"], { encoding: "utf8" })) as { english: Metadata }
).english;

/** Ratings of six experts on three items in X2:Z7, of the next round in X9:Z14; judgements in X16:Z18. */
const ratings: readonly (readonly (number | string)[])[] = [
  [5, 4, 2],
  [4, "", 1],
  [5, 3, 2],
  [4, 5, 4],
  [3, 4, 5],
  [5, 4, 1],
  ["", "", ""],
  [4, 4, 3],
  [5, 4, 2],
  [5, 4, 2],
  [4, 4, 4],
  [5, 5, 5],
  [4, 3, 2],
  ["", "", ""],
  [1, 3, 5],
  [1 / 3, 1, 2],
  [1 / 5, 1 / 2, 1],
  [1, 2, 7],
  [1 / 2, 1, 3],
  [1 / 7, 1 / 3, 1],
];

/** Years in A2:A6 and values in B2:B6 of the sheet; peers in C2:C5. */
const cells: readonly (readonly [number, number, number | string])[] = [
  [2019, 100, 10],
  [2020, 112, 20],
  [2021, 118, 40],
  [2022, 131, 70],
  [2023, 150, ""],
];

/** For each function, formulas of every method and option that changes its words. */
const formulas: Readonly<Record<string, readonly string[]>> = {
  TARGET: [
    'TARGET("startups")',
    'TARGET("ai_fund","USD_MN")',
    "TARGET(42)",
    'TARGET("ai_fund","KRW_100MN",2024)',
  ],
  GAP: ["GAP(1000,420)", 'GAP("startups",1200)', 'GAP(5,8,"lower")', 'GAP(5,3,"lower")', "GAP(5,5)"],
  "GAP.RELATIVE": ["GAP.RELATIVE(1000,420)", "GAP.RELATIVE(1000,1250)", "GAP.RELATIVE(7,7)"],
  ACHIEVEMENT: ["ACHIEVEMENT(1000,420)", 'ACHIEVEMENT("core_experts",333)'],
  PROGRESS: ["PROGRESS(1000,420,130)", "PROGRESS(1000,100,130)", "PROGRESS(1000,1100,130)"],
  CAGR: ["CAGR(100,121,2)", "CAGR(50,40,1)"],
  REQUIRED: [
    "REQUIRED(420,2024,1000,2030)",
    'REQUIRED(420,2024,"startups",2030,"cagr")',
    "REQUIRED(5,2024,3,2025)",
  ],
  PACE: [
    "PACE(130,2020,420,2024,1000,2030)",
    'PACE(130,2020,200,2024,1000,2030,,"linear")',
    'PACE(50,2020,45,2024,30,2030,"lower")',
    "PACE(100,2020,90,2024,200,2030)",
  ],
  STATUS: [
    "STATUS(130,2020,420,2024,1000,2030)",
    "STATUS(100,2020,140,2024,300,2030)",
    'STATUS(100,2020,120,2024,200,2030,,,"un")',
    'STATUS(100,2020,110,2024,200,2030,,,"sdg-index","ko")',
    "STATUS(100,2020,90,2024,200,2030)",
    "STATUS(100,2020,210,2024,200,2030)",
  ],
  PROJECT: [
    "PROJECT(A2:A6,B2:B6,2030)",
    'PROJECT(A2:A6,B2:B6,2030,"linear",95)',
    'PROJECT(A2:A6,B2:B6,2030,"cagr")',
    'PROJECT(A2:A6,B2:B6,2030,"holt")',
  ],
  REACHED: [
    "REACHED(A2:A6,B2:B6,300)",
    'REACHED(A2:A6,B2:B6,"startups","cagr")',
    'REACHED(A2:A6,B2:B6,250,"linear")',
    "REACHED(A2:A6,B2:B6,120)",
  ],
  DISTANCE: ["DISTANCE(C2:C5,60)", 'DISTANCE(C2:C5,5,"lower")', "DISTANCE(C2:C5,5)"],
  "LIST.TARGETS": ["LIST.TARGETS()"],
  BENCHMARK: [
    'BENCHMARK("private_ai_investment","USA",2023)',
    'BENCHMARK("private_ai_investment","USA",2023,"2024-12")',
    'BENCHMARK("ai_native_startups","Seoul")',
  ],
  HISTORY: ['HISTORY("gerd_ppp_usd_bn","KOR",2015)'],
  GRID: ['GRID("gerd_ppp_usd_bn","KOR",2021)', 'GRID("gerd_ppp_usd_bn")'],
  RANKING: ['RANKING("gerd_ppp_usd_bn","KOR",2021)', 'RANKING("ai_papers","CHN")'],
  LEADERS: ['LEADERS("ai_papers",3,2021)'],
  COMPARE: [
    'COMPARE("ai_papers","KOR","leader",2021)',
    'COMPARE("gerd_ppp_usd_bn","KOR","JPN",2021,"ratio")',
    'COMPARE("gerd_ppp_usd_bn","KOR","average",2021,"percent")',
    'COMPARE("gerd_ppp_usd_bn","KOR","median",2021)',
  ],
  SOURCE: ['SOURCE("ai_native_startups","KRSEL",2025)', 'SOURCE("gii_rank")'],
  DEFINITION: ['DEFINITION("gii_rank")'],
  EXCHANGE: ['EXCHANGE(200,"KRW_BN","KRW_100MN",2024)', 'EXCHANGE(200,"KRW_BN","USD_MN",2024)'],
  "LIST.INDICATORS": ['LIST.INDICATORS("hbm")', "LIST.INDICATORS()"],
  "LIST.AREAS": ['LIST.AREAS("bloc")', "LIST.AREAS()"],
  "LIST.POLICIES": ['LIST.POLICIES("EU",2021)'],
  "LIST.VALUECHAIN": ['LIST.VALUECHAIN("semiconductor","2025-Q2")'],
  "DELPHI.SUMMARY": ["DELPHI.SUMMARY(X2:Z7)", 'DELPHI.SUMMARY(X2:X7,5,"exc","ko")'],
  "DELPHI.CVR": ["DELPHI.CVR(X2:Z7)", "DELPHI.CVR(Z2:Z7,5)"],
  "DELPHI.CVRMIN": ["DELPHI.CVRMIN(20)", 'DELPHI.CVRMIN(17,"lawshe")'],
  "DELPHI.CONSENSUS": ["DELPHI.CONSENSUS(X2:Z7)", 'DELPHI.CONSENSUS(Z2:Z7,"exc")'],
  "DELPHI.CONVERGENCE": ["DELPHI.CONVERGENCE(X2:Z7)", 'DELPHI.CONVERGENCE(Z2:Z7,"exc")'],
  "DELPHI.CV": ["DELPHI.CV(X2:Z7)", "DELPHI.CV(Z2:Z7)"],
  "DELPHI.STABILITY": [
    "DELPHI.STABILITY(X2:Z7,X9:Z14)",
    'DELPHI.STABILITY(Z2:Z7,Z9:Z14,"spearman")',
    'DELPHI.STABILITY(Z2:Z7,Z9:Z14,"wilcoxon")',
  ],
  "DELPHI.KENDALLW": ["DELPHI.KENDALLW(X9:Z14)"],
  "DELPHI.AGREEMENT": ["DELPHI.AGREEMENT(X9:Z14)", "DELPHI.AGREEMENT(X9:Z14,2)"],
  "SURVEY.SUMMARY": ["SURVEY.SUMMARY(X2:Z7,5)"],
  "SURVEY.ALPHA": ["SURVEY.ALPHA(X2:Z7)", "SURVEY.ALPHA(X9:Z14)"],
  "SURVEY.IPA": ["SURVEY.IPA(X2:Z7,X9:Z14)", 'SURVEY.IPA(X9:X11,Z9:Z11,"scale",5)'],
  "SURVEY.BORICH": ["SURVEY.BORICH(X2:Z7,X9:Z14)", "SURVEY.BORICH(X9:X14,Z9:Z14)"],
  "SURVEY.LOCUS": ["SURVEY.LOCUS(X2:Z7,X9:Z14)", 'SURVEY.LOCUS(X9:X11,Z9:Z11,"median")'],
  "AHP.WEIGHTS": ["AHP.WEIGHTS(X16:Z18)", 'AHP.WEIGHTS(X16:Z18,"geometric")'],
  "AHP.CONSISTENCY": ["AHP.CONSISTENCY(X16:Z18)"],
  "AHP.COMBINE": ["AHP.COMBINE(X16:Z21,3)"],
  "INDEX.NORMALISE": [
    "INDEX.NORMALISE(X9:Z14)",
    'INDEX.NORMALISE(X2:Z7,"zscore","lower")',
    'INDEX.NORMALISE(X9:X14,"rank")',
    'INDEX.NORMALISE(X9:Z14,"percentile")',
    'INDEX.NORMALISE(X9:Z14,"minmax","lower",1,10)',
    'INDEX.NORMALISE(X9:Z14,"distance")',
  ],
  "INDEX.WEIGHTS": [
    "INDEX.WEIGHTS(X9:Z14)",
    'INDEX.WEIGHTS(X9:Z14,"pca")',
    'INDEX.WEIGHTS(X9:Z14,"entropy")',
  ],
  "INDEX.SCORE": ["INDEX.SCORE(X2:Z7)", 'INDEX.SCORE(X9:Z14,X9:Z9,"geometric")'],
  "INDEX.RANK": ["INDEX.RANK(X2:X7)", 'INDEX.RANK(X9:Z14,"lower")'],
  "INDEX.ROBUSTNESS": [
    "INDEX.ROBUSTNESS(X9:Z14,X9:Z9)",
    'INDEX.ROBUSTNESS(X9:Z14,X9:Z9,0.5,200,7,"harmonic")',
  ],
  "INDEX.SENSITIVITY": ["INDEX.SENSITIVITY(X9:Z14,X9:Z9,0.9,100,2)"],
  "CLUSTER.LQ": ["CLUSTER.LQ(1714,79006,879213,15593224)", "CLUSTER.LQ(C2:C4,140,B2:B4,B6)"],
  "CLUSTER.HHI": ["CLUSTER.HHI(C2:C6)", "CLUSTER.HHI(C2:C5,TRUE)"],
  "CLUSTER.TOPSHARE": ["CLUSTER.TOPSHARE(C2:C6,2)", "CLUSTER.TOPSHARE(B2:B6,4)"],
  "CLUSTER.SPECIALISATION": ["CLUSTER.SPECIALISATION(C2:C5,B2:B5)", "CLUSTER.SPECIALISATION(B2:B6,A2:A6)"],
  "CLUSTER.ENTROPY": ["CLUSTER.ENTROPY(C2:C5)", "CLUSTER.ENTROPY(C2:C6,TRUE)"],
  "CLUSTER.SHIFTSHARE": ["CLUSTER.SHIFTSHARE(C2:C5,B2:B5,B2:B5,A2:A5)"],
  "BUDGET.PHASE": ["BUDGET.PHASE(300,5)", 'BUDGET.PHASE(B6,4,"front",1)', 'BUDGET.PHASE(B6,3,"rayleigh")'],
  "BUDGET.ALLOCATE": ["BUDGET.ALLOCATE(100,C2:C5)", "BUDGET.ALLOCATE(300,B2:B6,20,90,1)"],
  "BUDGET.UNITCOST": ["BUDGET.UNITCOST(300,C2:C4)", "BUDGET.UNITCOST(B2,C2)"],
  "BUDGET.ICER": ["BUDGET.ICER(B2:B6,A2:A6)"],
  EXPLAIN: ["EXPLAIN(A2)"],
};

const all = Object.entries(formulas).flatMap(([id, texts]) => texts.map((text) => ({ id, text })));

/** What a number may look like in a sentence. */
const quoted = (value: number): readonly string[] => [
  roundedText(value),
  roundedText(Math.abs(value)),
  roundedText(value).replace(",", ""),
  `${percentNumber(value)} %`,
  `${percentNumber(Math.abs(value))} %`,
];

describe("every function of the add-in, explained", () => {
  let excel: OpenExcel;
  const found = new Map<string, { readonly value: unknown; readonly explanation: Explanation }>();

  beforeAll(async () => {
    excel = await openWithFunctions();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A2:C6").values = cells as unknown as unknown[][];
      sheet.getRange("X2:Z21").values = ratings as unknown as unknown[][];
      // 200 rows apart, so that no list spills into the next formula.
      all.forEach(({ text }, place) => {
        sheet.getRange(`E${1 + place * 200}`).formulas = [[`=SEOULAI.${text}`]];
      });
      await context.sync();
    });
    await excel.host.settled();
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const ranges = all.map((_, place) => sheet.getRange(`E${1 + place * 200}`));
      for (const range of ranges) range.load("values");
      await context.sync();
      return ranges.map((range) => (range.values as unknown[][])[0]![0]);
    });
    for (const [place, { text }] of all.entries()) {
      const explanation = await explainCell("Sheet1", `E${1 + place * 200}`);
      found.set(text, { value: values[place], explanation });
    }
  }, 240_000);

  afterAll(async () => {
    await excel.close();
  });

  it("are those of functions.json, with the same parameters", () => {
    const described = Object.fromEntries(
      functions.map(({ id, parameters }) => [id, parameters.map(({ name }) => name)]),
    );
    expect(functionParameters).toEqual(described);
    expect(Object.keys(formulas).sort()).toEqual(functions.map(({ id }) => id).sort());
    expect(Object.keys(functionMethods).sort()).toEqual(functions.map(({ id }) => id).sort());
  });

  it.each(all)("$text has sentences in both languages and its inputs", ({ id, text }) => {
    const { explanation } = found.get(text)!;
    expect(explanation.kind).toBe("formula");
    expect(explanation.words.length).toBeGreaterThan(0);
    for (const { en, ko } of explanation.words) {
      expect(en).toMatch(/^[A-Z“].*[.:]$/s);
      expect(ko).toMatch(/[가-힣].*(다|음)[.:]?/s);
      expect(`${en} ${ko}`).not.toMatch(/undefined|NaN|\[object/);
    }
    const written = /\((.*)\)$/
      .exec(text)![1]!
      .split(",")
      .filter((argument) => argument !== "");
    expect(explanation.inputs.map(({ text: given }) => given)).toEqual(written);
    expect(id).not.toBe("");
  });

  it.each(all.filter(({ id }) => id !== "EXPLAIN"))(
    "$text is reckoned anew to what the cell shows",
    ({ text }) => {
      const { explanation, value } = found.get(text)!;
      const english = explanation.words.map(({ en }) => en).join(" ");
      expect(english).not.toMatch(/recalculate|gives #/);
      if (typeof value !== "number" || text.startsWith("LEADERS") || text.startsWith("HISTORY")) return;
      expect(quoted(value).some((number) => english.includes(number))).toBe(true);
    },
  );

  it.each(all)("$text names the method and its source where it computes", ({ id, text }) => {
    const possible: readonly Method[] = functionMethods[id as keyof typeof functionMethods];
    const { explanation } = found.get(text)!;
    if (possible.length > 0 && !/^TARGET\((?!.*USD|.*100MN)/.test(text)) {
      expect(explanation.methods.length).toBeGreaterThan(0);
    }
    const known = [...possible, ...functionMethods.GAP];
    for (const method of explanation.methods) {
      expect(known).toContainEqual(method);
      expect(method.source.en.length).toBeGreaterThan(15);
      expect(method.source.ko).not.toBe("");
      expect(method.formula).not.toBe("");
    }
  });

  it.each(all.filter(({ id }) => ["BENCHMARK", "RANKING", "COMPARE", "HISTORY", "LEADERS"].includes(id)))(
    "$text shows the figures of the data with source and grade",
    ({ text }) => {
      const { rows } = found.get(text)!.explanation;
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        expect(row.period).toMatch(/^\d{4}/);
        expect(row.source.en).toContain("Licence:");
        expect(row.source.ko).toContain("라이선스:");
        expect(row.grade.ko).toMatch(/[가-힣]/);
      }
    },
  );

  it("says bounds and estimates in words", () => {
    const { rows } = found.get('BENCHMARK("ai_native_startups","Seoul")')!.explanation;
    expect(rows[0]).toMatchObject({ value: "< 500" });
    expect(rows[0]!.status!.en).toContain("< 500 is an upper bound and counts as 500");
    expect(rows[0]!.status!.ko).toContain("상한");
  });

  it.each([
    [
      "GAP(1000,420)",
      "The gap is the target 1,000 minus the actual 420: 580 is still missing.",
      "부족분은 목표값 1,000에서 실적값 420을 뺀 값입니다. 아직 580이 모자랍니다.",
    ],
    [
      'GAP("startups",1200)',
      "The gap is the target 1,000 (“AI start-ups” of the plan, companies) minus the actual 1,200: -200; the target is exceeded by 200.",
      "부족분은 목표값 1,000(계획 목표 “AI 스타트업 육성”, 단위: 개사)에서 실적값 1,200을 뺀 값입니다. -200으로, 목표를 200만큼 넘었습니다.",
    ],
    [
      'GAP(5,8,"lower")',
      "Lower is better here, so the gap is the actual 8 minus the target 5: 3 is still too much.",
      "낮을수록 좋은 목표이므로 부족분은 실적값 8에서 목표값 5를 뺀 값입니다. 아직 3만큼 높습니다.",
    ],
    [
      "GAP.RELATIVE(1000,420)",
      "The gap is the target 1,000 minus the actual 420: 580 is still missing. Divided by the target, 1,000, that is 0.58: 58 % of the target is still to go.",
      "부족분은 목표값 1,000에서 실적값 420을 뺀 값입니다. 아직 580이 모자랍니다. 이를 목표값 1,000으로 나누면 0.58입니다. 목표의 58%가 남아 있습니다.",
    ],
    [
      "ACHIEVEMENT(1000,420)",
      "Achievement is the actual 420 divided by the target 1,000: 0.42, or 42 % of the target.",
      "달성률은 실적값 420을 목표값 1,000으로 나눈 0.42로, 목표의 42%에 해당합니다.",
    ],
    [
      "PROGRESS(1000,420,130)",
      "Progress is the way done, from the baseline 130 to the actual 420 (290), divided by the whole way from the baseline to the target 1,000, which is 870: 0.3333. 33.3 % of the way is done.",
      "진척률은 기준값 130에서 실적값 420까지 온 만큼(290)을 기준값에서 목표값 1,000까지의 전체 870으로 나눈 0.3333입니다. 전체의 33.3%를 왔습니다.",
    ],
    [
      "CAGR(100,121,2)",
      "The compound growth rate that leads from 100 to 121 in 2 years is (121 / 100)^(1 / 2) - 1 = 0.1, or 10 % a year.",
      "100에서 2년 만에 121에 이르는 연평균 성장률은 (121 / 100)^(1 / 2) - 1 = 0.1, 곧 연 10%입니다.",
    ],
    [
      "REQUIRED(420,2024,1000,2030)",
      "From the actual 420 (2024) to the target 1,000 in 2030 a change of 580 is left for 6 years: 96.6667 a year from now on.",
      "실적값 420(2024년)에서 2030년의 목표값 1,000까지 6년 동안 580만큼 변해야 하므로, 앞으로 해마다 96.6667이 필요합니다.",
    ],
    [
      "STATUS(100,2020,140,2024,300,2030)",
      "From the baseline 100 (2020) to the actual 140 (2024) the value changed by 8.8 % a year on average; to get from the baseline to the target 300 in 2030 it has to change by 11.6 % a year. The pace is the first rate divided by the second: 0.7557. The pace 0.7557 lies between 0.60 and 0.95: by the scheme of Eurostat SDG monitoring that is “moderate progress”.",
      "기준값 100(2020년)에서 실적값 140(2024년)까지 연평균 8.8% 변했고, 기준값에서 2030년의 목표값 300까지 가려면 해마다 11.6% 변해야 합니다. 추진 속도는 앞의 변화율을 뒤의 변화율로 나눈 0.7557입니다. 추진 속도 0.7557은 0.60 이상 0.95 미만이므로 유로스타트 SDG 모니터링 기준으로 “보통 진전”입니다.",
    ],
    [
      "PROJECT(A2:A6,B2:B6,2030)",
      "The series has 5 values, from 100 in 2019 to 150 in 2023. From the first value to the last it changes by 12.5 a year on average. Going on like this for 7 years after the last value, it comes to 237.5 in 2030.",
      "시계열은 2019년 100에서 2023년 150까지 값 5개입니다. 처음 값에서 마지막 값까지 해마다 평균 12.5만큼 변했습니다. 마지막 값 이후 7년 동안 이렇게 이어지면 2030년에 237.5가 됩니다.",
    ],
    [
      "REACHED(A2:A6,B2:B6,300)",
      "The series has 5 values, from 100 in 2019 to 150 in 2023. From the first value to the last it changes by 12.5 a year on average. At this pace the target 300 is met in 2035, that is in the course of 2035.",
      "시계열은 2019년 100에서 2023년 150까지 값 5개입니다. 처음 값에서 마지막 값까지 해마다 평균 12.5만큼 변했습니다. 이 속도라면 목표값 300에는 2035년, 곧 2035년 중에 이릅니다.",
    ],
    [
      'BENCHMARK("private_ai_investment","USA",2023,"2024-12")',
      "“Private investment in AI” of the United States in 2023 is 67.22 (USD billion). Only figures published by 2024-12 count; of several editions the latest by then.",
      "미국의 2023년 “AI 민간투자”는 67.22(단위: 십억 달러)입니다. 2024-12까지 발표된 수치만 쓰며, 판이 여럿이면 그때까지의 최신판을 씁니다.",
    ],
    [
      'RANKING("gerd_ppp_usd_bn","KOR",2021)',
      "“Gross domestic expenditure on R&D” of Korea in 2021 is 119.58 (USD PPP billion). Of the 10 countries with a value in 2021, Korea ranks 5: 4 have a better value (the higher value comes first).",
      "대한민국의 2021년 “총 연구개발비”는 119.58(단위: PPP 십억 달러)입니다. 2021년에 값이 있는 국가 10곳 가운데 대한민국은 5위입니다. 4곳의 값이 더 낫습니다(값이 클수록 앞섬).",
    ],
    [
      'EXCHANGE(200,"KRW_BN","USD_MN",2024)',
      "The amount KRW 200 billion is USD 146.69 million at the average rate of 2024: 1,363.4381 KRW for one US dollar.",
      "금액 2,000억 원(십억 원 단위로 200)을 2024년 평균 환율(1달러당 1,363.4381 KRW)로 환산하면 1억 4,669만 달러(백만 달러 단위로 146.69)입니다.",
    ],
    [
      "DELPHI.CVR(X2:Z7)",
      "The formula answers for 3 items, a column of the ratings each; explained is item 1 (X2:X7). Of the 6 experts 5 rated the item 4 or higher, which counts as “essential”: (5 - 6 / 2) / (6 / 2) = 0.6667.",
      "이 수식은 평정값의 열마다 하나씩 문항 3개의 결과를 냅니다. 아래는 1번째 문항(X2:X7)에 대한 설명입니다. 전문가 6명 가운데 5명이 4점 이상을 주어 “필수”로 봅니다. (5 - 6 / 2) / (6 / 2) = 0.6667입니다.",
    ],
    [
      "DELPHI.CVRMIN(20)",
      "If each of 20 experts tossed a coin, 15 or more would say “essential” in 2.1 % of panels, and one fewer in more than 5 %: the CVR of 15 out of 20, 0.5, is the minimum.",
      "전문가 20명이 동전을 던져 답한다면 15명 이상이 “필수”라고 할 확률은 2.1%이고, 한 명 적으면 5%를 넘습니다. 따라서 20명 중 15명의 CVR 0.5가 최솟값입니다.",
    ],
    [
      "AHP.CONSISTENCY(X16:Z18)",
      "The largest eigenvalue of the 3 x 3 matrix is 3.0037; with consistent judgements it would be 3. The index is (3.0037 - 3) / (3 - 1) = 0.001847. Divided by the random index of 3 elements the consistency ratio is 0.003185: at most 0.05, so the judgements are consistent enough.",
      "3 x 3 행렬의 최대 고윳값은 3.0037입니다. 판단이 완전히 일관되면 3입니다. 일관성 지수(CI)는 (3.0037 - 3) / (3 - 1) = 0.001847입니다. 항목 3개의 무작위 지수로 나눈 일관성 비율(CR)은 0.003185입니다. 기준 0.05 이하여서 판단이 충분히 일관됩니다.",
    ],
  ] as const)("%s reads as agreed", (text, en, ko) => {
    const { words } = found.get(text)!.explanation;
    expect(words.map((sentence) => sentence.en).join(" ")).toBe(en);
    expect(words.map((sentence) => sentence.ko).join(" ")).toBe(ko);
  });
});
