import type { Bilingual } from "../../model/language";
import type { FunctionName } from "./parameters";

/** A way of computing, with the place where it is published. */
export interface Method {
  readonly name: Bilingual;
  readonly formula: string;
  readonly source: Bilingual;
}

const arithmetic: Bilingual = {
  en: "arithmetic of two figures, as in the monitoring of any plan; no publisher's method is needed",
  ko: "두 수치의 산술 계산으로, 모든 계획 점검에 쓰이는 방식이며 별도의 발표된 방법이 필요하지 않음",
};

const spreadsheetGrowth: Bilingual = {
  en: "compound growth rate as the spreadsheet function RRI and the R package COINr (CAGR) compute it",
  ko: "스프레드시트 함수 RRI와 R 패키지 COINr의 CAGR이 계산하는 연평균 성장률",
};

const eurostatPace: Bilingual = {
  en: "Eurostat SDG monitoring, as documented by open-sdg (Statistics Canada): R = d CAGR_o / |CAGR_T|",
  ko: "유로스타트 SDG 모니터링, open-sdg(캐나다 통계청) 문서의 R = d CAGR_o / |CAGR_T|",
};

const driftSource: Bilingual = {
  en: "Hyndman & Athanasopoulos, Forecasting: Principles and Practice; R package forecast 8.20, rwf(drift = TRUE)",
  ko: "Hyndman & Athanasopoulos, Forecasting: Principles and Practice. R 패키지 forecast 8.20의 rwf(drift = TRUE)",
};

const leastSquares: Bilingual = {
  en: "ordinary least squares, as lm and predict(interval = “prediction”) of R",
  ko: "최소제곱법, R의 lm과 predict(interval = “prediction”)",
};

const yearOfGrowth: Bilingual = {
  en: "RRI and PDURATION of spreadsheets",
  ko: "스프레드시트 함수 RRI와 PDURATION",
};

/** The methods by which the functions and the target-gap sheets compute. */
export const methods = {
  gap: {
    name: {
      en: "Gap: target g, actual a; d is 1 where higher is better, -1 where lower is",
      ko: "부족분: 목표값 g, 실적값 a, 높을수록 좋으면 d = 1, 낮을수록 좋으면 -1",
    },
    formula: "d (g - a)",
    source: arithmetic,
  },
  relativeGap: {
    name: { en: "Relative gap: target g, actual a, direction d", ko: "부족률: 목표값 g, 실적값 a, 방향 d" },
    formula: "d (g - a) / |g|",
    source: arithmetic,
  },
  achievement: {
    name: { en: "Achievement: actual a, target g", ko: "달성률: 실적값 a, 목표값 g" },
    formula: "a / g",
    source: arithmetic,
  },
  progress: {
    name: { en: "Progress: baseline b, actual a, target g", ko: "진척률: 기준값 b, 실적값 a, 목표값 g" },
    formula: "(a - b) / (g - b)",
    source: {
      en: "the ratio of UNESCAP's Current Status Index (there times 10): Bidarbakht Nia (2017), UNESCAP statistics working paper",
      ko: "UNESCAP의 Current Status Index와 같은 비율(그 지수는 10을 곱함): Bidarbakht Nia (2017), UNESCAP 통계 작업 논문",
    },
  },
  cagr: {
    name: {
      en: "Compound annual growth rate: first value v0, last value v1, n years",
      ko: "연평균 성장률: 처음 값 v0, 마지막 값 v1, n년",
    },
    formula: "(v1 / v0)^(1 / n) - 1",
    source: spreadsheetGrowth,
  },
  requiredLinear: {
    name: {
      en: "Required annual change: actual a in the year ta, target g in tg",
      ko: "연간 필요 변화량: ta년의 실적값 a, tg년의 목표값 g",
    },
    formula: "(g - a) / (tg - ta)",
    source: arithmetic,
  },
  requiredCagr: {
    name: {
      en: "Required growth rate from now on: actual a in the year ta, target g in tg",
      ko: "앞으로 필요한 성장률: ta년의 실적값 a, tg년의 목표값 g",
    },
    formula: "(g / a)^(1 / (tg - ta)) - 1",
    source: spreadsheetGrowth,
  },
  paceCagr: {
    name: {
      en: "Pace by growth rates: CAGR from baseline b to actual a, against CAGR from b to target g",
      ko: "성장률에 따른 추진 속도: 기준값 b에서 실적값 a까지와 b에서 목표값 g까지의 연평균 성장률(CAGR) 비교",
    },
    formula: "d CAGR(b, a) / |CAGR(b, g)|",
    source: eurostatPace,
  },
  paceLinear: {
    name: {
      en: "Pace by equal steps: change a year from baseline b to actual a, against that from b to target g",
      ko: "같은 양의 변화에 따른 추진 속도: 기준값 b에서 실적값 a까지와 b에서 목표값 g까지의 연간 변화량 비교",
    },
    formula: "d ((a - b) / (ta - tb)) / (|g - b| / (tg - tb))",
    source: {
      en: "SDG Index trend: Sachs et al. (2018), SDG Index and Dashboards; the ratio as Eurostat SDG monitoring forms it, with changes in units a year",
      ko: "SDG 지수의 추세: Sachs et al. (2018), SDG Index and Dashboards. 유로스타트 SDG 모니터링의 비율을 연간 변화량으로 계산",
    },
  },
  expectedRatio: {
    name: {
      en: "Expected progress: baseline b, target g, value v expected in the target year",
      ko: "예상 진척률: 기준값 b, 목표값 g, 목표 연도에 예상되는 값 v",
    },
    formula: "q = d (v - b) / |g - b|",
    source: {
      en: "UN SDG Progress Chart, technical note (2023), as restated by EUSTAT",
      ko: "UN SDG 진척도 차트 기술 노트(2023), EUSTAT이 다시 정리한 내용",
    },
  },
  statusEurostat: {
    name: {
      en: "Status by Eurostat SDG monitoring, by the pace R: significant, moderate, insufficient progress, movement away",
      ko: "유로스타트 SDG 모니터링에 따른 상태, 추진 속도 R 기준: 뚜렷한 진전, 보통 진전, 진전 미흡, 목표와 멀어짐",
    },
    formula: "R >= 0.95 | R >= 0.6 | R >= 0 | R < 0",
    source: {
      en: "open-sdg, progress methodology (Statistics Canada), after Eurostat (2021)",
      ko: "open-sdg 진척도 방법론(캐나다 통계청), 유로스타트(2021)에 따름",
    },
  },
  statusUn: {
    name: {
      en: "Status by the UN SDG Progress Chart, by the expected progress q: on track, acceleration needed, limited or no progress",
      ko: "UN SDG 진척도 차트에 따른 상태, 예상 진척률 q 기준: 순조, 가속 필요, 정체",
    },
    formula: "q >= 0.95 | q >= 0.1 | q < 0.1",
    source: {
      en: "UN SDG Progress Chart, technical note (2023), as restated by EUSTAT",
      ko: "UN SDG 진척도 차트 기술 노트(2023), EUSTAT이 다시 정리한 내용",
    },
  },
  statusSdgIndex: {
    name: {
      en: "Status by the SDG Index, by the pace R: on track, moderately improving, stagnating, decreasing",
      ko: "SDG 지수에 따른 상태, 추진 속도 R 기준: 순조, 완만한 개선, 정체, 후퇴",
    },
    formula: "R >= 1 | R >= 0.5 | R >= 0 | R < 0",
    source: {
      en: "Sachs et al. (2018), SDG Index and Dashboards, section 1.5.3 of the methodology",
      ko: "Sachs et al. (2018), SDG Index and Dashboards, 방법론 1.5.3절",
    },
  },
  projectDrift: {
    name: {
      en: "Projection by the average change (drift): first value y1, last value yT, h years ahead",
      ko: "평균 변화량(drift)에 따른 예측: 처음 값 y1, 마지막 값 yT, h년 뒤",
    },
    formula: "yT + h (yT - y1) / (T - 1)",
    source: driftSource,
  },
  projectLinear: {
    name: { en: "Projection by the least-squares line", ko: "최소제곱 직선에 따른 예측" },
    formula: "mean(y) + slope (t - mean(t))",
    source: leastSquares,
  },
  projectCagr: {
    name: {
      en: "Projection by the growth rate: last value yT, h years ahead",
      ko: "성장률에 따른 예측: 마지막 값 yT, h년 뒤",
    },
    formula: "yT (1 + CAGR)^h",
    source: spreadsheetGrowth,
  },
  projectHolt: {
    name: {
      en: "Projection by Holt's linear method, simple start: level l, trend b, h steps ahead",
      ko: "홀트 선형 방법(단순 시작값)에 따른 예측: 수준 l, 추세 b, h단계 뒤",
    },
    formula: "l + h b; alpha = 0.8, beta* = 0.2",
    source: {
      en: "Holt (1957); R package forecast 8.20, holt(initial = “simple”)",
      ko: "Holt (1957). R 패키지 forecast 8.20의 holt(initial = “simple”)",
    },
  },
  reachedDrift: {
    name: {
      en: "Year reached at the average change s: last value a in the year ta, target g",
      ko: "평균 변화량 s로 도달하는 연도: ta년의 마지막 값 a, 목표값 g",
    },
    formula: "ta + (g - a) / s",
    source: driftSource,
  },
  reachedLinear: {
    name: { en: "Year reached by the least-squares line", ko: "최소제곱 직선이 도달하는 연도" },
    formula: "mean(t) + (g - mean(y)) / slope",
    source: leastSquares,
  },
  reachedCagr: {
    name: {
      en: "Year reached at the growth rate c: last value a in the year ta, target g",
      ko: "성장률 c로 도달하는 연도: ta년의 마지막 값 a, 목표값 g",
    },
    formula: "ta + ln(g / a) / ln(1 + c)",
    source: yearOfGrowth,
  },
  distance: {
    name: {
      en: "Standardised distance: target g, value x, sample standard deviation SD of the peers, direction d",
      ko: "표준화 거리: 목표값 g, 값 x, 비교 대상의 표본 표준편차 SD, 방향 d",
    },
    formula: "max(0, d (g - x) / SD)",
    source: {
      en: "OECD (2017, 2019, 2022), Measuring Distance to the SDG Targets",
      ko: "OECD (2017, 2019, 2022), Measuring Distance to the SDG Targets",
    },
  },
  ranking: {
    name: {
      en: "Place: n areas have a better value; ties share the best place",
      ko: "순위: 더 나은 값이 있는 지역 n곳, 동점은 가장 높은 순위를 함께 가짐",
    },
    formula: "1 + n",
    source: {
      en: "ranks as RANK.EQ of spreadsheets and the ranks “min” of the R package COINr give them",
      ko: "스프레드시트 함수 RANK.EQ와 R 패키지 COINr의 “min” 순위",
    },
  },
  difference: {
    name: { en: "Difference: value a, reference b", ko: "차이: 값 a, 비교 대상 b" },
    formula: "a - b",
    source: arithmetic,
  },
  ratio: {
    name: { en: "Ratio: value a, reference b", ko: "비율: 값 a, 비교 대상 b" },
    formula: "a / b",
    source: arithmetic,
  },
  percent: {
    name: {
      en: "Difference as a fraction of the reference: value a, reference b",
      ko: "비교 대상에 대한 차이의 비율: 값 a, 비교 대상 b",
    },
    formula: "(a - b) / |b|",
    source: arithmetic,
  },
  exchange: {
    name: {
      en: "Conversion at the average rate of a year: amount x, rates for 1 USD of the given currency r1 and the wanted one r2",
      ko: "연평균 환율 환산: 금액 x, 1달러당 원래 통화 r1, 바꿀 통화 r2",
    },
    formula: "x r2 / r1",
    source: {
      en: "annual average exchange rates of the data package; the rate and its source stand among the data",
      ko: "데이터 패키지의 연평균 환율. 환율과 출처는 자료 항목에 있음",
    },
  },
} as const satisfies Readonly<Record<string, Method>>;

/** The key of a method. */
export type MethodKey = keyof typeof methods;

/** All methods that a function may compute by; none where it only looks up. */
export const functionMethods: Readonly<Record<FunctionName, readonly Method[]>> = {
  TARGET: [methods.exchange],
  GAP: [methods.gap],
  "GAP.RELATIVE": [methods.relativeGap],
  ACHIEVEMENT: [methods.achievement],
  PROGRESS: [methods.progress],
  CAGR: [methods.cagr],
  REQUIRED: [methods.requiredLinear, methods.requiredCagr],
  PACE: [methods.paceCagr, methods.paceLinear],
  STATUS: [
    methods.statusEurostat,
    methods.statusUn,
    methods.statusSdgIndex,
    methods.paceCagr,
    methods.paceLinear,
    methods.expectedRatio,
  ],
  PROJECT: [methods.projectDrift, methods.projectLinear, methods.projectCagr, methods.projectHolt],
  REACHED: [methods.reachedDrift, methods.reachedLinear, methods.reachedCagr],
  DISTANCE: [methods.distance],
  "LIST.TARGETS": [],
  BENCHMARK: [],
  HISTORY: [],
  GRID: [],
  RANKING: [methods.ranking],
  LEADERS: [methods.ranking],
  COMPARE: [methods.difference, methods.ratio, methods.percent],
  SOURCE: [],
  DEFINITION: [],
  EXCHANGE: [methods.exchange],
  "LIST.INDICATORS": [],
  "LIST.AREAS": [],
  "LIST.POLICIES": [],
  "LIST.VALUECHAIN": [],
  EXPLAIN: [],
};
