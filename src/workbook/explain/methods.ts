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
    name: { en: "Gap (shortfall)", ko: "부족분" },
    formula: "d (g - a); d = 1 where higher is better, -1 where lower is",
    source: arithmetic,
  },
  relativeGap: {
    name: { en: "Relative gap", ko: "부족률" },
    formula: "d (g - a) / |g|",
    source: arithmetic,
  },
  achievement: {
    name: { en: "Achievement", ko: "달성률" },
    formula: "a / g",
    source: arithmetic,
  },
  progress: {
    name: { en: "Progress from the baseline", ko: "기준값부터의 진척률" },
    formula: "(a - b) / (g - b)",
    source: {
      en: "the ratio of UNESCAP's Current Status Index (there times 10): Bidarbakht Nia (2017), UNESCAP statistics working paper",
      ko: "UNESCAP의 Current Status Index와 같은 비율(그 지수는 10을 곱함): Bidarbakht Nia (2017), UNESCAP 통계 작업 논문",
    },
  },
  cagr: {
    name: { en: "Compound annual growth rate", ko: "연평균 성장률" },
    formula: "(v1 / v0)^(1 / years) - 1",
    source: spreadsheetGrowth,
  },
  requiredLinear: {
    name: { en: "Required annual change", ko: "연간 필요 변화량" },
    formula: "(g - a) / (tg - ta)",
    source: arithmetic,
  },
  requiredCagr: {
    name: { en: "Required growth rate from now on", ko: "앞으로 필요한 성장률" },
    formula: "(g / a)^(1 / (tg - ta)) - 1",
    source: spreadsheetGrowth,
  },
  paceCagr: {
    name: { en: "Pace by growth rates", ko: "성장률에 따른 추진 속도" },
    formula: "d CAGR(b to a) / |CAGR(b to g)|",
    source: eurostatPace,
  },
  paceLinear: {
    name: { en: "Pace by equal steps", ko: "같은 양의 변화에 따른 추진 속도" },
    formula: "d ((a - b) / (ta - tb)) / (|g - b| / (tg - tb))",
    source: {
      en: "SDG Index trend: Sachs et al. (2018), SDG Index and Dashboards; the ratio as Eurostat SDG monitoring forms it, with changes in units a year",
      ko: "SDG 지수의 추세: Sachs et al. (2018), SDG Index and Dashboards. 유로스타트 SDG 모니터링의 비율을 연간 변화량으로 계산",
    },
  },
  expectedRatio: {
    name: { en: "Expected progress by the target year", ko: "목표 연도까지의 예상 진척률" },
    formula: "q = d (v_e - b) / |g - b|, v_e the value expected in the target year",
    source: {
      en: "UN SDG Progress Chart, technical note (2023), as restated by EUSTAT",
      ko: "UN SDG 진척도 차트 기술 노트(2023), EUSTAT이 다시 정리한 내용",
    },
  },
  statusEurostat: {
    name: { en: "Status by Eurostat SDG monitoring", ko: "유로스타트 SDG 모니터링에 따른 상태" },
    formula: "pace from 0.95 up: significant; from 0.6: moderate; from 0: insufficient; below: movement away",
    source: {
      en: "open-sdg, progress methodology (Statistics Canada), after Eurostat (2021)",
      ko: "open-sdg 진척도 방법론(캐나다 통계청), 유로스타트(2021)에 따름",
    },
  },
  statusUn: {
    name: { en: "Status by the UN SDG Progress Chart", ko: "UN SDG 진척도 차트에 따른 상태" },
    formula: "q from 0.95 up: on track; from 0.1: acceleration needed; below: limited or no progress",
    source: {
      en: "UN SDG Progress Chart, technical note (2023), as restated by EUSTAT",
      ko: "UN SDG 진척도 차트 기술 노트(2023), EUSTAT이 다시 정리한 내용",
    },
  },
  statusSdgIndex: {
    name: { en: "Status by the SDG Index", ko: "SDG 지수에 따른 상태" },
    formula:
      "pace from 1 up: on track; from 0.5: moderately improving; from 0: stagnating; below: decreasing",
    source: {
      en: "Sachs et al. (2018), SDG Index and Dashboards, section 1.5.3 of the methodology",
      ko: "Sachs et al. (2018), SDG Index and Dashboards, 방법론 1.5.3절",
    },
  },
  projectDrift: {
    name: { en: "Projection by the average change (drift)", ko: "평균 변화량(drift)에 따른 예측" },
    formula: "y_T + h (y_T - y_1) / (T - 1)",
    source: driftSource,
  },
  projectLinear: {
    name: { en: "Projection by the least-squares line", ko: "최소제곱 직선에 따른 예측" },
    formula: "mean(y) + slope (t - mean(t))",
    source: leastSquares,
  },
  projectCagr: {
    name: { en: "Projection by the growth rate", ko: "성장률에 따른 예측" },
    formula: "y_T (1 + CAGR)^h",
    source: spreadsheetGrowth,
  },
  projectHolt: {
    name: { en: "Projection by Holt's linear method", ko: "홀트 선형 방법에 따른 예측" },
    formula: "level + h trend; simple start, alpha 0.8, beta* 0.2",
    source: {
      en: "Holt (1957); R package forecast 8.20, holt(initial = “simple”)",
      ko: "Holt (1957). R 패키지 forecast 8.20의 holt(initial = “simple”)",
    },
  },
  reachedDrift: {
    name: { en: "Year reached at the average change", ko: "평균 변화량으로 도달하는 연도" },
    formula: "ta + (g - a) / s",
    source: driftSource,
  },
  reachedLinear: {
    name: { en: "Year reached by the least-squares line", ko: "최소제곱 직선이 도달하는 연도" },
    formula: "mean(t) + (g - mean(y)) / slope",
    source: leastSquares,
  },
  reachedCagr: {
    name: { en: "Year reached at the growth rate", ko: "성장률로 도달하는 연도" },
    formula: "ta + ln(g / a) / ln(1 + c)",
    source: yearOfGrowth,
  },
  distance: {
    name: { en: "Standardised distance to the target", ko: "목표까지의 표준화 거리" },
    formula: "max(0, d (g - x) / SD of the peers), sample SD",
    source: {
      en: "OECD (2017, 2019, 2022), Measuring Distance to the SDG Targets",
      ko: "OECD (2017, 2019, 2022), Measuring Distance to the SDG Targets",
    },
  },
  ranking: {
    name: { en: "Place, ties sharing the best place", ko: "순위(동점은 가장 높은 순위를 함께 가짐)" },
    formula: "1 + number of areas with a better value",
    source: {
      en: "ranks as RANK.EQ of spreadsheets and the ranks “min” of the R package COINr give them",
      ko: "스프레드시트 함수 RANK.EQ와 R 패키지 COINr의 “min” 순위",
    },
  },
  difference: {
    name: { en: "Difference", ko: "차이" },
    formula: "a - b",
    source: arithmetic,
  },
  ratio: {
    name: { en: "Ratio", ko: "비율" },
    formula: "a / b",
    source: arithmetic,
  },
  percent: {
    name: { en: "Difference as a fraction of the reference", ko: "비교 대상에 대한 차이의 비율" },
    formula: "(a - b) / |b|",
    source: arithmetic,
  },
  exchange: {
    name: { en: "Conversion at the average rate of a year", ko: "연평균 환율 환산" },
    formula: "amount x (wanted currency for 1 USD) / (given currency for 1 USD)",
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
