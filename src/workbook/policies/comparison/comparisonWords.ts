import type { Bilingual } from "../../../model/language";

export const comparisonWords = {
  operation: { en: "Compare policies", ko: "정책 비교" },
  sheet: { en: "Policy comparison", ko: "정책 비교" },
  title: { en: "AI policies compared", ko: "AI 정책 비교" },
  subtitle: {
    en: "{{count}} policies of {{countries}} countries and blocs, {{from}} to {{to}}",
    ko: "국가·권역 {{countries}}곳의 정책 {{count}}개, {{from}}~{{to}}년",
  },
  byApproach: { en: "Approach by country", ko: "국가별 접근 방식" },
  byKind: { en: "Budgets by country and kind", ko: "국가별·구분별 예산" },
  policies: { en: "The policies", ko: "정책 목록" },
  rates: { en: "Exchange rates", ko: "환율" },
  count: { en: "Policies", ko: "정책 수" },
  reading: { en: "Reading of the study", ko: "연구의 해석" },
  readingMeaning: {
    en: "The approach of most of the country's policies; several where they are as many.",
    ko: "그 국가의 정책 가운데 가장 많은 접근 방식이며, 수가 같으면 모두 적습니다.",
  },
  withBudget: { en: "With a budget", ko: "예산 있음" },
  firstYear: { en: "First year", ko: "첫 연도" },
  lastYear: { en: "Latest year", ko: "최근 연도" },
  all: { en: "All countries", ko: "전체 국가" },
  apart: { en: "In their own currency (no rate)", ko: "환율이 없어 원래 통화로 둔 금액" },
  rate: { en: "{{currency}} for one unit", ko: "통화 1단위당 {{currency}}" },
  perUsd: { en: "Units for one US dollar", ko: "1달러당 금액" },
  remark: { en: "Remark", ko: "비고" },
  noRate: {
    en: "No average rate of {{currency}} for {{year}}: kept in {{currency}}",
    ko: "{{year}}년 {{currency}} 평균 환율이 없어 {{currency}}(으)로 둠",
  },
  chart: { en: "Policies by approach", ko: "접근 방식별 정책 수" },
  addIn: { en: "Formulas", ko: "수식" },
} as const satisfies Readonly<Record<string, Bilingual>>;
