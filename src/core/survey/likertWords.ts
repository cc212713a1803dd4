import type { Bilingual } from "../../model/language";

/** The columns of a summary of Likert items, in order, as tables head them. */
export const likertWords: readonly Bilingual[] = [
  { en: "n", ko: "응답 수" },
  { en: "mean", ko: "평균" },
  { en: "SD", ko: "표준편차" },
  { en: "median", ko: "중앙값" },
  { en: "top-2 share", ko: "상위 2점 비율" },
  { en: "bottom-2 share", ko: "하위 2점 비율" },
  { en: "0-100 score", ko: "0~100 점수" },
];
