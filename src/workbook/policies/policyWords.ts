import type { BudgetCurrency } from "../../catalog/policies/policyBudget";
import type { Bilingual } from "../../model/language";

/** Headers of the columns that the sheets of policies share. */
export const policyHeaders = {
  country: { en: "Country", ko: "국가" },
  area: { en: "Area", ko: "지역" },
  level: { en: "Level", ko: "수준" },
  year: { en: "Year", ko: "연도" },
  name: { en: "Policy", ko: "정책" },
  nameLocal: { en: "Local name", ko: "현지 이름" },
  leadBody: { en: "Lead body", ko: "주관 기관" },
  approach: { en: "Approach", ko: "접근 방식" },
  budgetKind: { en: "Budget kind", ko: "예산 구분" },
  budgetPeriod: { en: "Budget period", ko: "예산 기간" },
  currency: { en: "Currency", ko: "통화" },
  budget: { en: "Budget", ko: "예산" },
  budgetUsd: { en: "Budget, USD million", ko: "예산(백만 달러)" },
  budgetKrw: { en: "Budget, KRW billion", ko: "예산(십억 원)" },
  provides: { en: "Target or provision", ko: "목표 또는 내용" },
  targetYear: { en: "Target year", ko: "목표 연도" },
  source: { en: "Source", ko: "출처" },
  evidence: { en: "Evidence", ko: "근거" },
  id: { en: "Policy id", ko: "정책 ID" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The unit in which converted budgets stand. */
export const budgetUnits = {
  USD: { code: "USD_MN", units: 1e6, header: policyHeaders.budgetUsd },
  KRW: { code: "KRW_BN", units: 1e9, header: policyHeaders.budgetKrw },
} as const satisfies Readonly<
  Record<BudgetCurrency, { readonly code: string; readonly units: number; readonly header: Bilingual }>
>;

/** What must be said wherever budgets stand beside one another. */
export const budgetRules = {
  kinds: {
    en: "Budgets of different kinds (programme total, one year, per year, private and so on) do not add up; sums are made within a kind only.",
    ko: "구분이 다른 예산(사업 총액, 한 해, 연간, 민간 등)은 더할 수 없으므로 같은 구분 안에서만 합계를 냅니다.",
  },
  overlap: {
    en: "A sum holds what the register lists: programmes may overlap, and some are wider than AI.",
    ko: "합계는 목록에 있는 사업의 합이며, 사업끼리 겹치거나 AI보다 범위가 넓은 것도 있습니다.",
  },
  rate: {
    en: "Converted at the average rate of the policy's year. Without a rate for that currency and year the amount stays in its own currency.",
    ko: "정책 연도의 평균 환율로 환산합니다. 그 통화와 연도의 환율이 없으면 원래 통화로 둡니다.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const noteLabels = {
  budgets: { en: "Budgets", ko: "예산" },
  rates: { en: "Exchange rates", ko: "환율" },
  sources: { en: "Sources", ko: "출처" },
  approaches: { en: "Approach", ko: "접근 방식" },
  version: { en: "Data version", ko: "데이터 버전" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Where the approach of a policy comes from. */
export const approachMeaning: Bilingual = {
  en: "The approach is the reading of the study; the register takes it policy by policy.",
  ko: "접근 방식은 연구의 해석이며, 목록은 정책마다 이를 따릅니다.",
};
