import type { Bilingual } from "../../../model/language";

/** Words on the result sheet, besides those of cells without a figure. */
export const resultWords = {
  rule: { en: "The rule", ko: "판정 기준" },
  items: { en: "Items", ko: "문항별 결과" },
  agreement: {
    en: "Agreement of the panel on the order (Kendall's W)",
    ko: "순서에 대한 패널의 일치도(켄달의 W)",
  },
  reliability: { en: "Reliability (Cronbach's alpha)", ko: "신뢰도(크론바흐 알파)" },
  groups: { en: "Groups compared (Mann-Whitney)", ko: "집단 비교(만-휘트니)" },
  values: { en: "values, not formulas (see Method)", ko: "수식이 아닌 값(방법 참조)" },
  method: { en: "Method", ko: "방법" },
  reworded: { en: "reworded", ko: "문구 수정" },
  same: { en: "as before", ko: "동일" },
  all: { en: "All", ko: "전체" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** How strong a concordance is, from the strongest down (Schmidt 1997). */
export const concordanceBands: readonly { readonly from: number; readonly words: Bilingual }[] = [
  { from: 0.9, words: { en: "unusually strong agreement", ko: "매우 강한 일치" } },
  { from: 0.7, words: { en: "strong agreement", ko: "강한 일치" } },
  { from: 0.5, words: { en: "moderate agreement", ko: "보통 일치" } },
  { from: 0.3, words: { en: "weak agreement", ko: "약한 일치" } },
  { from: -Infinity, words: { en: "very weak agreement", ko: "매우 약한 일치" } },
];

/** How reliable a scale is, from the best down (Nunnally 1978). */
export const alphaBands: readonly { readonly from: number; readonly words: Bilingual }[] = [
  { from: 0.8, words: { en: "good", ko: "양호" } },
  { from: 0.7, words: { en: "acceptable", ko: "수용 가능" } },
  { from: -Infinity, words: { en: "low", ko: "낮음" } },
];

/** How stable answers are by their coefficient of variation, from the least stable down. */
export const stabilityBands: readonly { readonly from: number; readonly words: Bilingual }[] = [
  { from: 0.8, words: { en: "not stable: ask again", ko: "불안정: 다시 질문" } },
  { from: 0.5, words: { en: "fairly stable", ko: "비교적 안정" } },
  { from: -Infinity, words: { en: "stable", ko: "안정" } },
];

/** Whether a difference is beyond chance at 5 in 100. */
export const significance = {
  moved: { en: "answers moved", ko: "응답 변화 있음" },
  unmoved: { en: "no clear move", ko: "뚜렷한 변화 없음" },
  differ: { en: "groups differ", ko: "집단 차이 있음" },
  alike: { en: "no clear difference", ko: "뚜렷한 차이 없음" },
} as const satisfies Readonly<Record<string, Bilingual>>;
