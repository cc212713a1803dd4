import type { Bilingual } from "../../../../model/language";

/** The words of the sheet. */
export const needsWords = {
  operation: { en: "Build the needs analysis", ko: "요구 분석 만들기" },
  sheet: { en: "Needs", ko: "요구 분석" },
  title: {
    en: "Needs: Borich and Locus for Focus",
    ko: "요구 분석: 보리치 요구도와 초점 좌표(Locus for Focus)",
  },
  survey: { en: "Survey", ko: "설문" },
  howToRead: { en: "How to read", ko: "읽는 법" },
  howToReadText: {
    en: "The Borich need weighs the gap between required (importance) and current level by the required level. Of top priority is what lies in quadrant HH (important, wide gap) and is among the highest needs.",
    ko: "보리치 요구도는 요구 수준(중요도)과 현재 수준의 격차에 요구 수준을 가중한 값입니다. HH 사분면(중요하고 격차가 큼)에 있으면서 요구도 상위에 드는 주제가 최우선입니다.",
  },
  crossLines: { en: "Cross-lines at", ko: "기준선" },
  crossLinesHow: {
    en: "Change the yellow cells: quadrants, priorities and chart follow. A point on a line counts as high; the middle of the scale means a gap of 0.",
    ko: "노란 셀을 바꾸면 사분면, 우선순위, 차트가 따라 바뀝니다. 선 위의 점은 높은 쪽으로 보며, 척도 중앙의 격차 기준은 0입니다.",
  },
  crossImportance: { en: "Line of importance", ko: "중요도 기준선" },
  crossGap: { en: "Line of the gap", ko: "격차 기준선" },
  top: { en: "Highest needs", ko: "상위 요구도 개수" },
  topHow: {
    en: "How many of the highest needs may be of top priority. As built, as many as lie in quadrant HH; type a number to fix it.",
    ko: "최우선이 될 수 있는 상위 요구도의 개수. 기본은 HH 사분면의 주제 수이며, 숫자를 입력하면 고정됩니다.",
  },
  leftOut: { en: "Left out", ko: "제외" },
  addIn: { en: "Add-in", ko: "추가 기능" },
  chart: { en: "Locus for Focus: importance and gap by topic", ko: "초점 좌표: 주제별 중요도와 격차" },
  importance: { en: "Importance", ko: "중요도" },
  gap: { en: "Gap", ko: "격차" },
  weights: { en: "Weights by Borich need", ko: "보리치 요구도에 따른 가중치" },
  quadrants: { en: "Quadrants", ko: "사분면" },
  method: { en: "Method", ko: "방법" },
  methodText: {
    en: "Borich (1980), Journal of Teacher Education 31(3): sum of (required - current) x mean required / N, over experts who answered both. Mink, Shultz & Mink (1991): axes importance and gap, not current level. p: paired t test that the gap is 0. Weights: needs above 0 as shares of their sum.",
    ko: "Borich (1980), Journal of Teacher Education 31(3): 둘 다 응답한 전문가에 대해 (요구 수준 - 현재 수준)의 합 × 요구 수준 평균 / N. Mink, Shultz & Mink (1991): 두 축은 중요도와 격차이며 현재 수준이 아님. p: 격차가 0이라는 대응표본 t 검정. 가중치: 0보다 큰 요구도를 그 합으로 나눈 비중.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The quadrants, and what they say. */
export const locusQuadrants = [
  {
    code: "HH",
    meaning: { en: "Important, wide gap: comes first.", ko: "중요도 높음, 격차 큼: 가장 먼저." },
  },
  {
    code: "HL",
    meaning: { en: "Important, narrow gap: keep the level.", ko: "중요도 높음, 격차 작음: 수준 유지." },
  },
  {
    code: "LH",
    meaning: { en: "Less important, wide gap: comes after HH.", ko: "중요도 낮음, 격차 큼: HH 다음." },
  },
  { code: "LL", meaning: { en: "Less important, narrow gap.", ko: "중요도 낮음, 격차 작음." } },
] as const satisfies readonly { readonly code: string; readonly meaning: Bilingual }[];
