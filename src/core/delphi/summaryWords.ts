import type { Bilingual } from "../../model/language";

/** The columns of a summary of items, in order, as tables head them. */
export const summaryWords: readonly Bilingual[] = [
  { en: "n", ko: "응답 수" },
  { en: "mean", ko: "평균" },
  { en: "SD", ko: "표준편차" },
  { en: "median", ko: "중앙값" },
  { en: "Q1", ko: "제1사분위수" },
  { en: "Q3", ko: "제3사분위수" },
  { en: "IQR", ko: "사분위 범위" },
  { en: "CV", ko: "변이계수" },
  { en: "consensus", ko: "합의도" },
  { en: "convergence", ko: "수렴도" },
  { en: "CVR", ko: "CVR" },
  { en: "minimum CVR", ko: "최소 CVR" },
  { en: "verdict", ko: "판정" },
];
