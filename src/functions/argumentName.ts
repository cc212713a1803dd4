import type { Bilingual } from "../model/language";

/** The arguments as messages name them: the English one is the name in the formula's help. */
const KOREAN: Readonly<Record<string, string>> = {
  target: "목표값(target)",
  target_year: "목표 연도(target_year)",
  actual: "실적값(actual)",
  actual_year: "실적 연도(actual_year)",
  baseline: "기준값(baseline)",
  baseline_year: "기준 연도(baseline_year)",
  first: "처음 값(first)",
  last: "마지막 값(last)",
  years: "연도(years)",
  values: "값(values)",
  to_year: "예측 연도(to_year)",
  direction: "방향(direction)",
  method: "방법(method)",
  scheme: "판정 기준(scheme)",
  level: "신뢰수준(level)",
  language: "언어(language)",
  unit: "단위(unit)",
  as_of: "기준 시점(as_of)",
  indicator: "지표(indicator)",
  area: "지역(area)",
  areas: "지역(areas)",
  reference: "비교 대상(reference)",
  period: "기간(period)",
  periods: "기간(periods)",
  from: "시작(from)",
  to: "끝(to)",
  measure: "비교 방식(measure)",
  count: "개수(count)",
  kind: "지역 구분(kind)",
  override: "제한 해제(override)",
  amount: "금액(amount)",
  search: "검색어(search)",
  segment: "가치사슬 단계(segment)",
  from_year: "시작 연도(from_year)",
  cell: "셀(cell)",
  ratings: "평정값(ratings)",
  essential_from: "필수 판정 하한(essential_from)",
  quartile: "사분위수 방식(quartile)",
  panel: "패널 인원(panel)",
  table: "최소 CVR 표(table)",
  round1: "앞 차수 응답(round1)",
  round2: "뒤 차수 응답(round2)",
  test: "검정 방법(test)",
  tolerance: "허용 차이(tolerance)",
  responses: "응답(responses)",
  scale_max: "척도 최댓값(scale_max)",
  importance: "중요도(importance)",
  performance: "수행도(performance)",
  centre: "기준선(centre)",
  required: "필요 수준(required)",
  current: "현재 수준(current)",
  gap: "격차(gap)",
  matrix: "쌍대비교 행렬(matrix)",
  matrices: "쌍대비교 행렬(matrices)",
  size: "행렬 크기(size)",
};

/**
 * The name of an argument for messages in both languages.
 *
 * @param name the name in the formula's help, e.g. `"actual_year"`
 * @returns the name itself in English, with its Korean term in Korean
 */
export function argumentName(name: string): Bilingual {
  return { en: name, ko: KOREAN[name] ?? name };
}
