import type { Bilingual } from "../../model/language";

/** The parameters of every function of the add-in, in order, as the formula's help names them. */
export const functionParameters = {
  TARGET: ["target", "unit", "as_of"],
  GAP: ["target", "actual", "direction"],
  "GAP.RELATIVE": ["target", "actual", "direction"],
  ACHIEVEMENT: ["target", "actual"],
  PROGRESS: ["target", "actual", "baseline"],
  CAGR: ["first", "last", "years"],
  REQUIRED: ["actual", "actual_year", "target", "target_year", "method"],
  PACE: [
    "baseline",
    "baseline_year",
    "actual",
    "actual_year",
    "target",
    "target_year",
    "direction",
    "method",
  ],
  STATUS: [
    "baseline",
    "baseline_year",
    "actual",
    "actual_year",
    "target",
    "target_year",
    "direction",
    "method",
    "scheme",
    "language",
  ],
  PROJECT: ["years", "values", "to_year", "method", "level"],
  REACHED: ["years", "values", "target", "method"],
  DISTANCE: ["values", "target", "direction"],
  "LIST.TARGETS": ["language"],
  BENCHMARK: ["indicator", "area", "period", "as_of"],
  HISTORY: ["indicator", "area", "from", "to", "as_of"],
  GRID: ["indicator", "areas", "periods", "as_of"],
  RANKING: ["indicator", "area", "period", "areas", "as_of", "override"],
  LEADERS: ["indicator", "count", "period", "kind", "as_of", "override"],
  COMPARE: ["indicator", "area", "reference", "period", "measure", "as_of", "override"],
  SOURCE: ["indicator", "area", "period", "as_of", "language"],
  DEFINITION: ["indicator", "language"],
  EXCHANGE: ["amount", "from", "to", "period"],
  "LIST.INDICATORS": ["search", "language"],
  "LIST.AREAS": ["kind", "language"],
  "LIST.POLICIES": ["area", "from_year", "language"],
  "LIST.VALUECHAIN": ["segment", "period", "language"],
  EXPLAIN: ["cell", "language"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A function of the add-in, without the namespace. */
export type FunctionName = keyof typeof functionParameters;

/** A parameter of any of the functions. */
export type ParameterName = (typeof functionParameters)[FunctionName][number];

/** The parameters in words, as sentences use them. */
export const parameterWords: Readonly<Record<ParameterName, Bilingual>> = {
  target: { en: "target", ko: "목표값" },
  target_year: { en: "target year", ko: "목표 연도" },
  actual: { en: "actual", ko: "실적값" },
  actual_year: { en: "actual year", ko: "실적 연도" },
  baseline: { en: "baseline", ko: "기준값" },
  baseline_year: { en: "baseline year", ko: "기준 연도" },
  first: { en: "first value", ko: "처음 값" },
  last: { en: "last value", ko: "마지막 값" },
  years: { en: "years", ko: "연도" },
  values: { en: "values", ko: "값" },
  to_year: { en: "year to project to", ko: "예측 연도" },
  direction: { en: "direction", ko: "방향" },
  method: { en: "method", ko: "방법" },
  scheme: { en: "scheme", ko: "판정 기준" },
  level: { en: "level", ko: "신뢰수준" },
  language: { en: "language", ko: "언어" },
  unit: { en: "unit", ko: "단위" },
  as_of: { en: "as-of date", ko: "기준 시점" },
  indicator: { en: "indicator", ko: "지표" },
  area: { en: "area", ko: "지역" },
  areas: { en: "areas", ko: "지역 목록" },
  reference: { en: "reference", ko: "비교 대상" },
  period: { en: "period", ko: "기간" },
  periods: { en: "periods", ko: "기간 목록" },
  from: { en: "from", ko: "시작" },
  to: { en: "to", ko: "끝" },
  measure: { en: "measure", ko: "비교 방식" },
  count: { en: "count", ko: "개수" },
  kind: { en: "kind of area", ko: "지역 구분" },
  override: { en: "override", ko: "제한 해제" },
  amount: { en: "amount", ko: "금액" },
  search: { en: "search words", ko: "검색어" },
  segment: { en: "segment", ko: "가치사슬 단계" },
  from_year: { en: "first year", ko: "시작 연도" },
  cell: { en: "cell", ko: "셀" },
};

/**
 * Whether a name is a function of the add-in.
 *
 * @param name in capitals, without the namespace
 * @returns true where it is
 * @example isFunctionName("GAP.RELATIVE") // => true
 */
export function isFunctionName(name: string): name is FunctionName {
  return name in functionParameters;
}
