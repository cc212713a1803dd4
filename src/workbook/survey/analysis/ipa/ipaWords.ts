import type { Bilingual } from "../../../../model/language";

/** The words of the sheet. */
export const ipaWords = {
  operation: { en: "Build the importance-performance analysis", ko: "중요도-성취도 분석 만들기" },
  sheet: { en: "IPA", ko: "중요도-성취도 분석" },
  sheetDerived: { en: "IPA derived", ko: "중요도-성취도 분석(도출)" },
  title: { en: "Importance-performance analysis (IPA)", ko: "중요도-성취도 분석(IPA)" },
  titleDerived: {
    en: "Importance-performance analysis (IPA), derived importance",
    ko: "중요도-성취도 분석(IPA), 도출 중요도",
  },
  survey: { en: "Survey", ko: "설문" },
  howToRead: { en: "How to read", ko: "읽는 법" },
  stated: {
    en: "Importance as the experts stated it. A topic that is important and stands low is where to concentrate.",
    ko: "전문가가 답한 중요도입니다. 중요하지만 수준이 낮은 주제가 중점 개선 대상입니다.",
  },
  derived: {
    en: 'Importance derived from the answers: the correlation of each current level with that of the topic "overall". It shows what goes along with the overall level, not what causes it.',
    ko: "응답에서 도출한 중요도: 각 주제의 현재 수준과 '전체' 주제의 현재 수준 사이의 상관입니다. 전체 수준과 함께 움직이는 것을 보일 뿐 원인을 뜻하지 않습니다.",
  },
  crossLines: { en: "Cross-lines at", ko: "기준선" },
  crossLinesHow: {
    en: "Change the yellow cell: quadrants and chart follow. A point on a line counts as high.",
    ko: "노란 셀을 바꾸면 사분면과 차트가 따라 바뀝니다. 선 위의 점은 높은 쪽으로 봅니다.",
  },
  crossImportance: { en: "Line of importance", ko: "중요도 기준선" },
  crossCurrent: { en: "Line of current level", ko: "현재 수준 기준선" },
  ceiling: { en: "Ceiling", ko: "천장 효과" },
  leftOut: { en: "Left out", ko: "제외" },
  addIn: { en: "Add-in", ko: "추가 기능" },
  chart: { en: "Importance and current level by topic", ko: "주제별 중요도와 현재 수준" },
  importance: { en: "Importance", ko: "중요도" },
  derivedImportance: { en: "Derived importance", ko: "도출 중요도" },
  current: { en: "Current level", ko: "현재 수준" },
  diagonal: { en: "Importance = current level", ko: "중요도 = 현재 수준" },
  weights: { en: "Weights by importance", ko: "중요도에 따른 가중치" },
  quadrants: { en: "Quadrants", ko: "사분면" },
  method: { en: "Method", ko: "방법" },
  methodText: {
    en: "Martilla & James (1977), Journal of Marketing 41(1). Lines at the mean or median compare the topics with one another; at the middle of the scale, with the scale. The diagonal compares each topic with itself: above it, importance exceeds the current level.",
    ko: "Martilla & James (1977), Journal of Marketing 41(1). 평균이나 중앙값 기준선은 주제끼리 견주고, 척도 중앙은 척도에 견줍니다. 대각선은 주제마다 중요도와 현재 수준을 견주며, 위쪽이면 중요도가 현재 수준보다 높습니다.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The quadrants as the functions name them, with the words of the sheet and what they advise. */
export const ipaQuadrants: readonly {
  readonly english: string;
  readonly words: Bilingual;
  readonly advice: Bilingual;
}[] = [
  {
    english: "keep up the good work",
    words: { en: "keep up the good work", ko: "유지·강화" },
    advice: { en: "Important, and stands high.", ko: "중요하고 수준도 높음." },
  },
  {
    english: "concentrate here",
    words: { en: "concentrate here", ko: "중점 개선" },
    advice: { en: "Important, but stands low: act here first.", ko: "중요하지만 수준이 낮음: 먼저 개선." },
  },
  {
    english: "low priority",
    words: { en: "low priority", ko: "점진 개선" },
    advice: { en: "Less important, and stands low.", ko: "덜 중요하고 수준도 낮음." },
  },
  {
    english: "possible overkill",
    words: { en: "possible overkill", ko: "과잉 노력 지양" },
    advice: {
      en: "Less important, but stands high: effort may go elsewhere.",
      ko: "덜 중요하지만 수준이 높음: 노력을 다른 곳으로 돌릴 수 있음.",
    },
  },
];
